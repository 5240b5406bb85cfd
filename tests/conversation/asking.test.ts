import { describe, expect, it } from 'vitest';
import { respond } from '../../src/conversation/index.ts';
import type { Input } from '../../src/conversation/input.ts';
import type { Reply } from '../../src/reply/reply.ts';

function saidAfter(...texts: string[]): Reply {
  return respond(
    texts.map(
      (text, index): Input => ({ at: new Date(1e12 + index * 1000).toISOString(), who: 'U1', kind: 'asked', payload: { text } }),
    ),
  );
}

/** What the buttons say that do not ask back: the likely answers. */
function answersIn({ nextSteps }: Reply): readonly string[] {
  return nextSteps.flatMap((step) => (step.do === 'ask' && !step.text.endsWith('?') ? [step.text] : []));
}

/** Messages that each leave another question open. */
const OPEN = [
  'where should our twelve servers go?',
  'one wiki server on Debian',
  'an oracle database on linux',
  'one jenkins server on Debian, only our staff log in, no live migration',
];

describe('the question that is left open', () => {
  it.each(OPEN)('comes with a button for each likely answer: %s', (text) => {
    const reply = saidAfter(text);
    expect(reply.result.ask).toMatch(/\?$/);
    expect(answersIn(reply).length).toBeGreaterThan(1);
  });

  it.each(OPEN)('is not asked again, whichever button is pressed: %s', (text) => {
    const reply = saidAfter(text);
    for (const answer of answersIn(reply)) {
      const after = saidAfter(text, answer);
      expect(after.result.kind, answer).toBe('recommendation');
      expect(after.result.ask, answer).not.toBe(reply.result.ask);
      expect(after.result.workloads.length, answer).toBe(reply.result.workloads.length);
    }
  });

  it('leads on to the end, however one answers', () => {
    let talk = [OPEN[0] ?? ''];
    for (let turn = 0; turn < 12; turn += 1) {
      const answers = answersIn(saidAfter(...talk));
      if (answers.length === 0) break;
      talk = [...talk, answers.at(-1) ?? ''];
    }
    expect(answersIn(saidAfter(...talk))).toEqual([]);
    expect(talk.length).toBeGreaterThan(2);
  });
});

describe('a need that is denied', () => {
  it('goes where it was said before', () => {
    const reply = saidAfter('10 web servers on Debian that need live migration', 'they need no live migration after all');
    expect(reply.result.workloads[0]?.needs).not.toContain('live-migration');
  });

  it('stays where a product brings it along', () => {
    const reply = saidAfter('one OpenVPN server on Debian', 'they need no tun device');
    expect(reply.result.workloads[0]?.needs).toContain('tun');
  });
});
