import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const asked = (text: string, at = '2026-11-01T09:00:00.000Z'): Input => ({ at, who: 'U1', kind: 'asked', payload: { text } });

let folder: string;
let url: string;
let open: Store[] = [];

async function store(now?: () => Date): Promise<Store> {
  const opened = await openStore(url, now);
  open.push(opened);
  return opened;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'virt-store-'));
  url = `file:${join(folder, 'deep', 'virt.db')}`;
});

afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
  rmSync(folder, { recursive: true });
});

describe('the database', () => {
  it('is made with its folder, readable by its owner only', async () => {
    await store();
    expect(existsSync(join(folder, 'deep', 'virt.db'))).toBe(true);
    expect(statSync(join(folder, 'deep')).mode & 0o077).toBe(0);
  });

  it('is ready while open, and not after it was closed', async () => {
    const one = await openStore(url);
    expect(await one.ready()).toBe(true);
    await one.close();
    expect(await one.ready()).toBe(false);
  });

  it('writes ahead and waits for the disk', async () => {
    await store();
    const raw = new Database(join(folder, 'deep', 'virt.db'));
    expect(raw.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
    raw.close();
  });

  it('refuses a server address, and says what to do instead', async () => {
    await expect(openStore('postgres://db.example/virt')).rejects.toThrow(/set file:/);
  });

  it('refuses a database that a newer version wrote', async () => {
    await (await openStore(url)).close();
    const raw = new Database(join(folder, 'deep', 'virt.db'));
    raw.exec("insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')");
    raw.close();
    await expect(openStore(url)).rejects.toThrow(/older than the one that wrote the database/);
  });
});

describe('conversations', () => {
  it('come back in the order in which they were said, after closing and opening', async () => {
    const first = await openStore(url);
    await first.conversations.append('c1', asked('one'));
    await first.conversations.append('c2', asked('elsewhere'));
    await first.conversations.append('c1', asked('two'));
    await first.close();
    const log = await (await store()).conversations.log('c1');
    expect(log).toEqual([asked('one'), asked('two')]);
  });

  it('keep the order of inputs that arrive at once', async () => {
    const { conversations } = await store();
    const texts = Array.from({ length: 200 }, (_, index) => `message ${index}`);
    await Promise.all(texts.map((text) => conversations.append('busy', asked(text))));
    expect(await conversations.log('busy')).toEqual(texts.map((text) => asked(text)));
  });

  it('lose nothing when two processes write to one conversation', async () => {
    const [left, right] = [await store(), await store()];
    const work = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? left : right).conversations.append('c', asked(`${index}`)),
    );
    await Promise.all(work);
    expect(await left.conversations.log('c')).toHaveLength(40);
  });

  it('keep forms and actions whole', async () => {
    const { conversations } = await store();
    const action: Input = {
      at: '2026-11-01T09:00:00.000Z',
      who: 'U1',
      kind: 'action',
      payload: { do: 'compare', subjects: ['lxc', 'kvm'] },
    };
    await conversations.append('c', action);
    expect(await conversations.log('c')).toEqual([action]);
  });

  it('are empty when nobody said anything', async () => {
    expect(await (await store()).conversations.log('unknown')).toEqual([]);
  });

  it('refuse an input above 64 KiB and keep the ones before', async () => {
    const { conversations } = await store();
    await conversations.append('c', asked('short'));
    expect(await conversations.append('c', asked('x'.repeat(70_000)))).toBe('too-long');
    expect(await conversations.log('c')).toEqual([asked('short')]);
  });

  it('take 2000 inputs, and corrections of them', async () => {
    const { conversations } = await store();
    for (let index = 0; index < 2000; index += 1) await conversations.append('c', asked(`${index}`));
    const correction: Input = { ...asked(''), kind: 'correction', payload: { of: asked('').at, text: 'better' } };
    expect(await conversations.append('c', asked('one more'))).toBe('full');
    expect(await conversations.append('c', correction)).toBe('kept');
    expect(await conversations.log('c')).toHaveLength(2001);
  });

  it('know which message said an input, and which messages answer it', async () => {
    const { conversations } = await store();
    const input = asked('one');
    await conversations.append('c', input, 'T1:C1:1.0');
    expect(await conversations.heard('T1:C1:1.0')).toEqual({ conversation: 'c', at: input.at, who: 'U1', answers: null });
    await conversations.answered('T1:C1:1.0', ['1.1', '1.2']);
    expect(await (await store()).conversations.heard('T1:C1:1.0')).toMatchObject({ answers: ['1.1', '1.2'] });
    expect(await conversations.heard('T1:C2:1.0')).toBeNull();
  });

  it('keep no word of what was taken back, nor of what it was changed to before', async () => {
    const { conversations } = await store();
    const of = asked('').at;
    const later = (at: string, text: string | null): Input => ({ at, who: 'U1', kind: 'correction', payload: { of, text } });
    await conversations.append('c', asked('a secret'));
    await conversations.append('c', asked('of another moment', '2026-11-01T09:01:00.000Z'));
    await conversations.append('c', later('2026-11-01T09:02:00.000Z', 'a secret too'));
    await conversations.append('c', later('2026-11-01T09:03:00.000Z', null));
    const raw = new Database(join(folder, 'deep', 'virt.db'));
    const payloads = JSON.stringify(raw.prepare('select payload from inputs').all([]));
    raw.close();
    expect(payloads).not.toContain('secret');
    expect(payloads).toContain('of another moment');
  });

  it('say which input cannot be read', async () => {
    const { conversations } = await store();
    await conversations.append('c', asked('one'));
    const raw = new Database(join(folder, 'deep', 'virt.db'));
    raw.exec(`update inputs set payload = '{"wrong":1}'`);
    raw.close();
    await expect(conversations.log('c')).rejects.toThrow('Input 1 of conversation c cannot be read.');
  });
});

describe('places', () => {
  it('lead to the conversation they were bound to last', async () => {
    const { conversations } = await store();
    expect(await conversations.find('T1:C1:1.0')).toBeNull();
    await conversations.bind('T1:C1:1.0', 'c1');
    await conversations.bind('T1:C1:1.0', 'c2');
    expect(await conversations.find('T1:C1:1.0')).toBe('c2');
  });
});

describe('retention', () => {
  it('forgets conversations that ended before the day, with their places, and leaves the rest', async () => {
    const { conversations, prune } = await store();
    await conversations.append('old', asked('a', '2025-01-01T00:00:00.000Z'));
    await conversations.bind('place-old', 'old');
    await conversations.append('revived', asked('b', '2025-01-01T00:00:00.000Z'));
    await conversations.append('revived', asked('c', '2026-11-01T00:00:00.000Z'));
    await conversations.bind('place-revived', 'revived');
    expect(await prune(new Date('2026-01-01'))).toBe(1);
    expect(await conversations.log('old')).toEqual([]);
    expect(await conversations.find('place-old')).toBeNull();
    expect(await conversations.log('revived')).toHaveLength(2);
    expect(await conversations.find('place-revived')).toBe('revived');
  });
});

describe('deliveries', () => {
  it('are taken by one taker only, also when two ask at once', async () => {
    const { deliveries } = await store();
    expect(await Promise.all([deliveries.take('Ev1', 'a'), deliveries.take('Ev1', 'b')])).toEqual([true, false]);
  });

  it('stay taken when they are done', async () => {
    const { deliveries } = await store();
    await deliveries.take('Ev1', 'a');
    await deliveries.done('Ev1');
    expect(await deliveries.take('Ev1', 'a')).toBe(false);
  });

  it('can be taken again when they were given back', async () => {
    const { deliveries } = await store();
    await deliveries.take('Ev1', 'a');
    await deliveries.release('Ev1');
    expect(await deliveries.take('Ev1', 'a')).toBe(true);
  });

  it('are not given back once they are done', async () => {
    const { deliveries } = await store();
    await deliveries.take('Ev1', 'a');
    await deliveries.done('Ev1');
    await deliveries.release('Ev1');
    expect(await deliveries.take('Ev1', 'a')).toBe(false);
  });

  it('that a crash cut off are named with what it takes to do them again', async () => {
    const first = await store();
    await first.deliveries.take('Ev1', '{"ts":"1.0"}');
    await first.deliveries.take('Ev2', '{"ts":"2.0"}');
    await first.deliveries.done('Ev2');
    expect(await (await store()).deliveries.unfinished()).toEqual([{ key: 'Ev1', payload: '{"ts":"1.0"}' }]);
  });

  it('forget what they held as soon as they are done', async () => {
    const { deliveries } = await store();
    await deliveries.take('Ev1', 'a secret question');
    await deliveries.done('Ev1');
    const raw = new Database(join(folder, 'deep', 'virt.db'));
    expect(raw.prepare('select payload from deliveries').all([])).toEqual([{ payload: '' }]);
    raw.close();
  });

  it('are forgotten when they are done and old, and never before they are done', async () => {
    let now = new Date('2026-11-01T00:00:00Z');
    const { deliveries } = await store(() => now);
    await deliveries.take('done', 'a');
    await deliveries.done('done');
    await deliveries.take('cut off', 'b');
    now = new Date('2026-11-03T00:00:00Z');
    await deliveries.prune(new Date('2026-11-02T00:00:00Z'));
    expect(await deliveries.take('done', 'a')).toBe(true);
    expect(await deliveries.take('cut off', 'b')).toBe(false);
  });
});
