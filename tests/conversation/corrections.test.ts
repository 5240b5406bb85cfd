import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/conversation/corrections.ts';
import type { Input } from '../../src/conversation/input.ts';
import { respond } from '../../src/conversation/respond.ts';
import { fold } from '../../src/conversation/state.ts';

const moment = (minute: number) => new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString();
const asked = (minute: number, text: string, who = 'U1'): Input => ({
  at: moment(minute),
  who,
  kind: 'asked',
  payload: { text },
});
const changed = (minute: number, of: number, text: string | null, who = 'U1'): Input => ({
  at: moment(minute),
  who,
  kind: 'correction',
  payload: { of: moment(of), text },
});
const names = (log: readonly Input[]) => fold(log).plan?.workloads.map(({ name, count }) => `${count} ${name}`);

describe('a correction', () => {
  it('holds for the place where the original stands, so what came later follows from it', () => {
    const log = [
      asked(0, '40 LAMP sites on Debian and a print server'),
      asked(1, 'make it 60'),
      changed(2, 0, '40 WordPress sites'),
    ];

    expect(names(log)).toEqual(names([asked(0, '40 WordPress sites'), asked(1, 'make it 60')]));
    expect(names(log)?.join()).toContain('60');
  });

  it('is outdone by a later one, in whatever order they arrive', () => {
    const log = [asked(0, 'ten web sites'), changed(3, 0, 'thirty web sites'), changed(2, 0, 'twenty web sites')];

    expect(corrected(log)).toEqual([asked(0, 'thirty web sites')]);
  });

  it('takes a statement out of the log, and can bring it back', () => {
    const log = [asked(0, 'ten web sites'), asked(1, 'and one Exchange server'), changed(2, 1, null)];

    expect(corrected(log)).toEqual([asked(0, 'ten web sites')]);
    expect(corrected([...log, changed(3, 1, 'and a mail relay')])).toEqual([
      asked(0, 'ten web sites'),
      asked(1, 'and a mail relay'),
    ]);
  });

  it('makes a question of what was a cry for help', () => {
    const help: Input = { at: moment(0), who: 'U1', kind: 'action', payload: { do: 'help' } };

    expect(respond([help, changed(1, 0, 'one Exchange server')])).toEqual(respond([asked(0, 'one Exchange server')]));
  });

  it('leaves alone what others said at that moment, and what it does not know', () => {
    const log = [asked(0, 'ten web sites'), asked(0, 'one Exchange server', 'U2'), changed(2, 0, null), changed(3, 7, 'nothing')];

    expect(corrected(log)).toEqual([asked(0, 'one Exchange server', 'U2')]);
  });
});
