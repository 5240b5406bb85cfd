import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { estateCsv, inventoryIn } from '../support/inventories.ts';

const ANA = { team: 'T1', user: 'U1' };

let store: Store;
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(() => store.close());

function asked(who: string, minute = 0): Input {
  return { at: `2026-11-01T09:${String(minute).padStart(2, '0')}:00.000Z`, who, kind: 'asked', payload: { text: 'a server' } };
}

/** A conversation in places, with one input of each person. */
async function talk(id: string, places: readonly string[], people: readonly string[], minute = 0): Promise<void> {
  for (const place of places) await store.conversations.bind(place, id);
  for (const who of people) await store.conversations.append(id, asked(who, minute));
}

describe('where a person asked something', () => {
  it('is listed with its thread, the latest first, up to the most', async () => {
    await talk('old', ['T1:C1:1.0'], ['U1'], 1);
    await talk('new', ['T1:private:new', 'T1:C1:2.0'], ['U2', 'U1'], 3);
    await talk('middle', ['T1:private:middle'], ['U1'], 2);

    expect(await store.conversations.recent(ANA, 2)).toEqual([
      { conversation: 'new', place: 'T1:C1:2.0', at: asked('U1', 3).at },
      { conversation: 'middle', place: 'T1:private:middle', at: asked('U1', 2).at },
    ]);
  });

  it('leaves out other people, other teams, and buttons', async () => {
    await talk('of-ben', ['T1:C1:1.0'], ['U2']);
    await talk('of-another-team', ['T2:C1:1.0', 'T10:C1:1.0'], ['U1']);
    await talk('help', ['T1:private:help'], []);
    await store.conversations.append('help', { ...asked('U1'), kind: 'action', payload: { do: 'help' } });

    expect(await store.conversations.recent(ANA, 5)).toEqual([]);
  });
});

describe('forgetting what one person wrote alone', () => {
  it('takes conversations and places, and says how many', async () => {
    await talk('alone', ['T1:private:alone'], ['U1']);
    await talk('thread', ['T1:C1:1.0'], ['U1', 'U1']);
    await talk('nowhere', [], ['U1']);

    expect(await store.conversations.forgetOwn(ANA)).toBe(3);

    for (const id of ['alone', 'thread', 'nowhere']) expect(await store.conversations.log(id)).toEqual([]);
    expect(await store.conversations.find('T1:C1:1.0')).toBeNull();
    expect(await store.conversations.forgetOwn(ANA)).toBe(0);
  });

  it('leaves threads with others, other people and other teams alone', async () => {
    await talk('together', ['T1:C1:1.0'], ['U1', 'U2']);
    await talk('of-ben', ['T1:private:of-ben'], ['U2']);
    await talk('of-another-team', ['T2:private:x'], ['U1']);

    expect(await store.conversations.forgetOwn(ANA)).toBe(0);

    for (const id of ['together', 'of-ben', 'of-another-team']) expect(await store.conversations.log(id)).not.toEqual([]);
    expect(await store.conversations.find('T1:C1:1.0')).toBe('together');
  });
});

describe('forgetting a team', () => {
  let folder: string;
  let onDisk: Store;
  let raw: Database.Database;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'virt-forget-'));
    const path = join(folder, 'virt.db');
    onDisk = await openStore(`file:${path}`);
    raw = new Database(path);
    for (const team of ['TONE', 'TTWO']) await leaveTraces(team);
  });
  afterEach(async () => {
    raw.close();
    await onDisk.close();
    rmSync(folder, { recursive: true });
  });

  /** Something in every table, by and about a team. */
  async function leaveTraces(team: string): Promise<void> {
    const by = { team, user: `U-${team}` };
    const { at } = asked(by.user);
    await onDisk.conversations.append(`in-thread-${team}`, asked(by.user), `${team}:C1:1.0`);
    await onDisk.conversations.bind(`${team}:C1:1.0`, `in-thread-${team}`);
    await onDisk.conversations.append(`private-${team}`, asked(by.user));
    await onDisk.conversations.bind(`${team}:private:private-${team}`, `private-${team}`);
    await onDisk.deliveries.take(`message:${team}:C1:1.0`, JSON.stringify({ team }));
    await onDisk.deliveries.take(`edit:${team}:C1:1.0:2.0`, '');
    await onDisk.deliveries.done(`edit:${team}:C1:1.0:2.0`);
    await onDisk.deliveries.take(`share:${team}:C1:private-${team}:1`, '');
    const note = { id: `note-${team}`, about: 'lxc', author: 'zoe', at, usedFor: 'sites', score: 4, pros: '', cons: '' } as const;
    await onDisk.experience.add(by, { ...note, since: null }, 5);
    const report = {
      id: `report-${team}`,
      at,
      team,
      place: `${team}:C1`,
      conversation: `private-${team}`,
      rules: [],
      knowledge: 'k',
    };
    await onDisk.feedback.report(report);
    await onDisk.settings.choose(team, { pseudonyms: true }, { by: by.user, at });
    await onDisk.inventories.keep('a'.repeat(64), team, await inventoryIn(estateCsv(2)));
  }

  /** How many rows of each table name a team in any column. The names of the teams stand in no time of day. */
  function traces(team: string): Readonly<Record<string, number>> {
    const tables = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all().map(String);
    const ours = tables.filter((name) => !/^(sqlite|kysely)_/.test(name));
    const count = (name: string) =>
      raw
        .prepare(`select * from ${name}`)
        .all()
        .filter((row) => JSON.stringify(row).includes(team)).length;
    return Object.fromEntries(ours.map((name) => [name, count(name)]));
  }

  it('leaves no row of any table that names it, and all of another team', async () => {
    const before = traces('TTWO');
    expect(traces('TONE')).toEqual(before);
    expect(Math.min(...Object.values(before))).toBeGreaterThan(0);

    await onDisk.forget('TONE');

    expect(new Set(Object.values(traces('TONE')))).toEqual(new Set([0]));
    expect(traces('TTWO')).toEqual(before);
  });

  it('happens whole or not at all', async () => {
    const before = traces('TONE');
    raw.exec("create trigger stuck before delete on feedback begin select raise(abort, 'stuck'); end");

    await expect(onDisk.forget('TONE')).rejects.toThrow('stuck');

    expect(traces('TONE')).toEqual(before);
  });
});
