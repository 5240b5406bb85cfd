import type { Correction, Input, Moment, Statement } from './input.ts';

/** A log with its corrections made: each changed statement stands where the original stood, and what was taken back is gone. */
export function corrected(log: readonly Input[]): readonly Statement[] {
  const latest = new Map<string, Correction>();
  for (const input of log) {
    if (input.kind !== 'correction') continue;
    const key = keyOf({ at: input.payload.of, who: input.who });
    const known = latest.get(key);
    if (known === undefined || known.at <= input.at) latest.set(key, input);
  }
  return log.flatMap((input): Statement[] => {
    if (input.kind === 'correction') return [];
    const correction = input.kind === 'form' ? undefined : latest.get(keyOf(input));
    if (correction === undefined) return [input];
    const { text } = correction.payload;
    if (text === null) return [];
    // Slack lets people change the words of a message, not its files.
    if (input.kind === 'file') return [{ ...input, payload: { ...input.payload, text } }];
    return [{ at: input.at, who: input.who, kind: 'asked', payload: { text } }];
  });
}

/** The words of a statement; empty for a button or a form. */
export function wordsOf(statement: Statement): string {
  return statement.kind === 'asked' || statement.kind === 'file' ? statement.payload.text : '';
}

/** Whether both were said by the same person at the same moment. */
export function sameMoment(one: Moment, other: Moment): boolean {
  return keyOf(one) === keyOf(other);
}

/** The same for the same moment, and for no other. */
export function keyOf({ at, who }: Moment): string {
  return `${at} ${who}`;
}
