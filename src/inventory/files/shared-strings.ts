import { type FileLimits, type Refusal, refusal } from './sheets.ts';
import { spells, textOf, type XmlReader } from './xml-scanner.ts';

/** Collects the texts of `<si>`, whose rich runs belong together; the phonetic guide `<rPh>` is no part of them (ECMA-376 part 1, 18.4). */
export function createStringsReader(strings: string[], limits: FileLimits): XmlReader {
  let current = '';
  let phonetic = false;
  return {
    capturing: false,
    open(data, name, nameEnd) {
      if (nameEnd - name > 3) return null;
      if (spells(data, name, nameEnd, 't')) this.capturing = !phonetic;
      else if (spells(data, name, nameEnd, 'si')) current = '';
      else if (spells(data, name, nameEnd, 'rPh')) phonetic = true;
      return null;
    },
    close(data, name, nameEnd) {
      if (nameEnd - name > 3) return null;
      if (spells(data, name, nameEnd, 't')) this.capturing = false;
      else if (spells(data, name, nameEnd, 'rPh')) phonetic = false;
      else if (spells(data, name, nameEnd, 'si')) {
        strings.push(unescaped(current));
        if (strings.length > limits.strings) return tooManyStrings(limits);
      }
      return null;
    },
    text(data, from, to, raw) {
      const text = raw ? data.toString('utf8', from, to) : textOf(data, from, to);
      current = current === '' ? text : current + text;
    },
  };
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function tooManyStrings({ strings }: FileLimits): Refusal {
  const most = strings.toLocaleString('en-GB');
  return refusal(
    'too-large',
    `This workbook holds more than ${most} texts: send only its machine and host sheets, or send it in parts.`,
  );
}
