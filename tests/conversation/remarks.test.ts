import { describe, expect, it } from 'vitest';
import { respond } from '../../src/conversation/index.ts';
import type { Input } from '../../src/conversation/input.ts';
import type { Reply } from '../../src/reply/reply.ts';

const PLAN = '40 LAMP sites on Debian, one Exchange server and a postgres database';

/** What is answered to the last of these messages, said one after the other. */
function saidAfter(...texts: string[]): Reply {
  const log = texts.map(
    (text, index): Input => ({ at: new Date(1e12 + index * 1000).toISOString(), who: 'U1', kind: 'asked', payload: { text } }),
  );
  return respond(log);
}

function names({ result }: Reply): readonly string[] {
  return result.workloads.map(({ count, name }) => `${count} ${name}`);
}

describe('"start over"', () => {
  it.each(['start over', 'please start again', 'Let’s begin from scratch', 'forget everything', 'new plan'])(
    'ends the plan: %s',
    (text) => {
      expect(saidAfter(PLAN, text).title).toBe('A new start');
      expect(names(saidAfter(PLAN, text, 'one mail server'))).toEqual(['1 mail server']);
    },
  );

  it.each(['should we start over with a new host?', 'we start the VMs again every night', 'forget the print server'])(
    'is not heard in: %s',
    (text) => {
      expect(saidAfter(PLAN, text).title).not.toBe('A new start');
    },
  );
});

describe('"show what you understood"', () => {
  it.each([
    'show what you understood',
    'what did you understand?',
    'so what do you know so far',
    'summarise the plan',
    'show me the requirements',
  ])('lists the plan, and changes nothing: %s', (text) => {
    const reply = saidAfter(PLAN, 'the host has 64 cores', text);

    expect(reply.title).toBe('What I have understood');
    expect(reply.result.text).toMatch(/40 LAMP sites: on Debian/);
    expect(reply.result.text).toMatch(/64 cores/);
    expect(names(reply)).toEqual(names(saidAfter(PLAN)));
    expect(reply.nextSteps).toContainEqual(expect.objectContaining({ do: 'open-form' }));
  });

  it('says so where there is no plan', () => {
    expect(saidAfter('show what you understood').title).toBe('Nothing planned yet');
  });
});

describe('an objection to an answer', () => {
  it.each([
    'that is not true since 7.2',
    'this is wrong',
    'you are mistaken',
    'LXC supports that since 6.0.1',
    'your source is outdated',
    'that’s no longer the case',
  ])('is thanked for, carries the rules of that answer, and leaves the verdict: %s', (text) => {
    const before = saidAfter(PLAN);
    const reply = saidAfter(PLAN, text);

    expect(reply.objection).toBe(true);
    expect(reply.rules).toEqual(before.rules);
    expect(saidAfter(PLAN, text, 'why?').result.workloads).toEqual(before.result.workloads);
  });

  it('is a correction of the plan where it changes a requirement', () => {
    const reply = saidAfter(PLAN, 'that is wrong, we have 50 LAMP sites');

    expect(reply.objection).toBeUndefined();
    expect(names(reply)[0]).toBe('50 LAMP sites');
  });

  it.each(['is that still true?', 'what is wrong with containers?'])('is no question: %s', (text) => {
    expect(saidAfter(PLAN, text).objection).toBeUndefined();
  });

  it('needs an answer to object to', () => {
    expect(saidAfter('that is wrong').objection).toBeUndefined();
  });
});

describe('a follow-up that points at a part', () => {
  it.each(['and the database?', 'what about the postgres database', 'ok, and the database?'])(
    'is answered for that part: %s',
    (text) => {
      expect(names(saidAfter(PLAN, text))).toEqual(['1 postgres database']);
    },
  );

  it('keeps the rest of the plan', () => {
    expect(names(saidAfter(PLAN, 'and the database?', 'isolation matters most'))).toHaveLength(3);
  });

  it('says what "them" is afterwards', () => {
    expect(names(saidAfter(PLAN, 'and the database?', 'what about with 3 of them'))).toContain('3 postgres database');
    expect(names(saidAfter(PLAN, 'what about with 3 of them'))).toContain('3 LAMP sites');
  });

  it('still adds what is not there', () => {
    expect(names(saidAfter(PLAN, 'and a print server?'))).toHaveLength(4);
  });

  it('goes on behind a nod', () => {
    const reply = saidAfter(PLAN, 'ok and if the host has no vt-x');
    expect(reply.result.host.vtx).toBe(false);
    expect(names(reply)).toHaveLength(3);
    expect(reply.result.text).toMatch(/possible: no\s+VT-x/);
    expect(reply.result.text).not.toMatch(/high\s+availability/);
  });
});
