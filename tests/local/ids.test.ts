import { expect, it } from 'vitest';
import { boot } from './support.ts';

async function eventIds(clock: number): Promise<string[]> {
  const ws = await boot((app) => app.event('app_mention', async () => undefined), { clock: () => new Date(clock) });
  await ws.user('ana').in('#infra').mention('hello');
  return ws.deliveries
    .map(({ payload }) => JSON.stringify(payload))
    .flatMap((text) => /"event_id":"([^"]+)"/.exec(text)?.[1] ?? []);
}

it('gives no id of one run to another, since the bot remembers what it has worked', async () => {
  const first = await eventIds(1_800_000_000_000);
  const second = await eventIds(1_800_000_060_000);

  expect(first.length).toBeGreaterThan(0);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});
