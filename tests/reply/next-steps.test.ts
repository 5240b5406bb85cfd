import { describe, expect, it } from 'vitest';
import { answerText, respond } from '../../src/conversation/index.ts';
import type { Input } from '../../src/conversation/input.ts';

const QUESTIONS = [
  '40 LAMP sites on Debian and one Exchange server',
  'one nginx on Debian',
  'a telephone system and 5 wiki servers on Ubuntu',
  'a payroll box on Windows 2008 and a print service on Linux',
  'a GitLab server, 3 PostgreSQL databases and Home Assistant',
  `ten sites called ${'very '.repeat(20)}long and one Exchange server`,
];

function asks(text: string) {
  return answerText(text).nextSteps.flatMap((step) => (step.do === 'ask' ? [step] : []));
}

function asked(at: number, text: string): Input {
  return { at: new Date(at).toISOString(), who: 'ana', kind: 'asked', payload: { text } };
}

describe('the what-if questions below a recommendation', () => {
  it.each(QUESTIONS)('fit on a button and name nothing by "it" where there are several: %s', (text) => {
    const several = answerText(text).result.workloads.length > 1;
    const labels = asks(text).map(({ label }) => label);

    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(75);
      if (several) expect(label).not.toMatch(/\b(?:it|them)\b/);
    }
  });

  it('name the workload that they mean', () => {
    expect(asks('a telephone system and 5 wiki servers on Ubuntu').map(({ label }) => label)).toContain(
      'What if the telephone system had to move between hosts while running?',
    );
  });

  it.each(QUESTIONS)('are understood as a change of what was asked: %s', (text) => {
    const before = answerText(text).result.workloads;
    for (const step of asks(text)) {
      const { kind, workloads } = respond([asked(0, text), asked(1, step.text)]).result;
      expect(kind).toBe('recommendation');
      expect(workloads.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    }
  });
});
