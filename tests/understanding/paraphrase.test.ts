import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import { labelledCases } from '../eval/labelled.ts';
import { ASIDES } from './asides.ts';

/** What was decided, whatever it is called and in whichever order it stands. */
function verdictOf(text: string): string {
  const { kind, workloads, estate } = answerText(text).result;
  const each = workloads.map(
    ({ count, os, apps, recommended, verdicts }) =>
      `${count} ${os.family} ${[...apps].sort().join('+')} ${recommended.model} ${Object.values(verdicts).join(' ')}`,
  );
  return [kind, estate, ...each.sort()].join('\n');
}

const cases = labelledCases().filter(({ kind }) => kind === 'recommendation' || kind === 'answer');
const anyCase = fc.constantFrom(...cases.map(({ text }) => text));

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/virtualis/g, 'virtualiz'],
  [/containeris/g, 'containeriz'],
  [/licence/g, 'license'],
  [/centre/g, 'center'],
  [/organis/g, 'organiz'],
];
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/virtualiz/g, 'virtualis'],
  [/containeriz/g, 'containeris'],
  [/license/g, 'licence'],
  [/center\b/g, 'centre'],
  [/organiz/g, 'organis'],
];

function spelt(text: string, spelling: typeof AMERICAN): string {
  return spelling.reduce((done, [pattern, to]) => done.replace(pattern, to), text);
}

describe('the verdict stays', () => {
  it('whatever the case of the letters', () => {
    for (const { text } of cases) {
      const verdict = verdictOf(text);
      expect([text, verdictOf(text.toUpperCase())]).toEqual([text, verdict]);
      expect([text, verdictOf(text.toLowerCase())]).toEqual([text, verdict]);
    }
  });

  it('whatever the punctuation: curly quotes, doubled question marks, spaces around commas, no full stop at the end', () => {
    for (const { text } of cases) {
      const verdict = verdictOf(text);
      for (const typed of [
        text.replaceAll("'", '’'),
        text.replaceAll('?', '??'),
        text.replaceAll(', ', ' , '),
        text.replace(/[.!]+\s*$/, ''),
      ])
        expect([typed, verdictOf(typed)]).toEqual([typed, verdict]);
    }
  });

  it('in British and in American spelling', () => {
    for (const { text } of cases)
      expect([text, verdictOf(spelt(text, AMERICAN))]).toEqual([text, verdictOf(spelt(text, BRITISH))]);
  });

  it('when a sentence is added that has nothing to do with it', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...ASIDES), fc.boolean(), (text, aside, before) => {
        const whole = /[.?!]\s*$/.test(text) ? text : `${text}.`;
        expect(verdictOf(before ? `${aside} ${text}` : `${whole} ${aside}`)).toBe(verdictOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('in whichever order the workloads are listed', () => {
    const listed = fc.uniqueArray(
      fc.constantFrom(
        '3 debian web servers',
        'an Exchange 2010 server',
        'a pfSense firewall',
        'two SQL Server 2012 machines',
        'one FreeBSD mail relay',
        'a Home Assistant OS',
        '20 windows 10 desktops',
        'a GitLab server',
        'one Asterisk PBX',
        'four kubernetes nodes',
        'a NetWare 6.5 server',
        'an Oracle database on Linux',
      ),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(listed, (items) => {
        const asked = (list: readonly string[]) => verdictOf(`We want to put these on one new host: ${list.join('; ')}`);
        expect(asked([...items].reverse())).toBe(asked(items));
        expect(asked([...items.slice(1), ...items.slice(0, 1)])).toBe(asked(items));
      }),
      { numRuns: 150 },
    );
  });
});
