import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { createLog } from '../../src/log.ts';
import { keepTidy, openStore, type Store } from '../../src/store/index.ts';

const quiet = createLog('error', () => {});
const said = (at: string): Input => ({ at, who: 'U1', kind: 'asked', payload: { text: 'hello' } });

let store: Store;
let end = () => {};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  store = await openStore(':memory:', () => new Date('2026-11-01T00:00:00Z'));
});

afterEach(async () => {
  end();
  vi.useRealTimers();
  await store.close();
});

describe('keeping the database tidy', () => {
  it('forgets conversations past the retention at the start', async () => {
    await store.conversations.append('old', said('2026-09-01T00:00:00.000Z'));
    await store.conversations.append('young', said('2026-10-20T00:00:00.000Z'));
    end = keepTidy(store, 30, quiet, () => new Date('2026-11-01T00:00:00Z'));
    await vi.waitFor(async () => expect(await store.conversations.log('old')).toEqual([]));
    expect(await store.conversations.log('young')).toHaveLength(1);
  });

  it('does so again every day', async () => {
    let now = new Date('2026-11-01T00:00:00Z');
    await store.conversations.append('ageing', said('2026-10-20T00:00:00.000Z'));
    end = keepTidy(store, 30, quiet, () => now);
    now = new Date('2026-12-01T00:00:00Z');
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    await vi.waitFor(async () => expect(await store.conversations.log('ageing')).toEqual([]));
  });
});
