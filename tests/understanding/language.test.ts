import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';

const ASKED = [
  [
    'German',
    'Ich möchte zehn Server auf einem Host betreiben, welche Virtualisierung ist besser?',
    'Ich lese bisher nur Englisch',
  ],
  ['French', 'Je veux faire tourner quarante sites sur une machine, quel choix ?', 'je ne lis que l’anglais'],
  ['Spanish', 'Quiero poner muchos servidores en una maquina, que me recomiendan?', 'solo leo inglés'],
  ['Portuguese', 'Quero rodar muitos servidores em uma maquina, como posso fazer?', 'só leio inglês'],
  ['Indonesian', 'Saya ingin menjalankan banyak server, mana yang lebih baik?', 'hanya bisa membaca bahasa Inggris'],
  ['Russian', 'Как мне лучше запустить десять серверов на одной машине?', 'понимаю только английский'],
] as const;

describe('a question in another language', () => {
  it.each(ASKED)('is asked for in English, in %s', (_, question, own) => {
    expect(answerText(question).result.text).toContain(own);
  });

  it.each([
    ['Ukrainian', 'Як краще запустити десять серверів на одній машині?'],
    ['Vietnamese', 'Tôi muốn chạy nhiều máy chủ trên một máy'],
  ])('is not answered in a neighbour of %s', (_, question) => {
    const { text } = answerText(question).result;
    expect(text).toContain('Please ask in English');
    expect(ASKED.filter(([, , own]) => text.includes(own))).toEqual([]);
  });

  it('is not seen in English with product names, accents and units', () => {
    expect(answerText('a café runs mysql, postgres and nginx on one Debian box: VM or LXC?').result.kind).toBe('recommendation');
  });
});
