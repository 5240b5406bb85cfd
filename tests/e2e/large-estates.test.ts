import { describe, expect, it } from 'vitest';
import type { Matter, ThinkApart } from '../../src/conversation/think.ts';
import { textOf } from '../../src/local/index.ts';
import { inventoryApart } from '../../src/workers/inventory-apart.ts';
import { thinkApart } from '../../src/workers/think-apart.ts';
import { botForEachTest } from '../support/each-bot.ts';
import { estateCsv } from '../support/inventories.ts';

const LARGE = 10_000;
let apart: ThinkApart = thinkApart;

const bot = botForEachTest(() => ({ thinkApart: (matter) => apart(matter), more: { readInventory: inventoryApart } }));

/** The bot's answer in the channel: not the word that it is coming. */
function answer() {
  return bot.ws.until(
    () => bot.ws.channel('#infra').messages.find((message) => message.bot_id !== undefined && !/^Reading/.test(textOf(message))),
    'an answer',
  );
}

describe('a large estate', () => {
  it('is sized while another person is answered', async () => {
    const done: string[] = [];
    let sized: Promise<unknown> = Promise.resolve();
    const begun = new Promise<void>((begin) => {
      apart = (matter) => {
        const thought = thinkApart(matter);
        sized = thought.then(() => done.push('the estate'));
        begin();
        return thought;
      };
    });
    await bot.ws.user('ana').upload('estate.csv', estateCsv(LARGE), { text: '@virt-advisor' });
    await begun;
    await bot.ws.user('ben').in('#infra').slash('/virt help');
    await bot.ws.until(() => bot.ws.calls.find(({ method }) => method === 'response_url'), 'the answer to ben');
    done.push('ben');
    await sized;
    expect(textOf(await answer())).toMatch(/10,000 machines/);
    expect(done).toEqual(['ben', 'the estate']);
  }, 60_000);

  it('that takes too long is refused with what to ask for', async () => {
    apart = <Of extends Matter['of']>(matter: Matter<Of>) => thinkApart(matter, { wallClockMs: 1, memoryMb: 512 });
    await bot.ws.user('ana').upload('estate.csv', estateCsv(LARGE), { text: '@virt-advisor' });
    expect(textOf(await answer())).toMatch(/takes longer to size than I give to one: ask for one cluster/);
  }, 60_000);
});
