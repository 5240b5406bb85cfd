import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import type { ReadOutcome } from '../../src/inventory/outcome.ts';
import { textOf } from '../../src/local/index.ts';
import { inventoryApart } from '../../src/workers/inventory-apart.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { estateCsv, inventoryIn } from '../support/inventories.ts';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

/** The next message of the bot that is an answer, and not the word that it is coming. */
function nextAnswer(channel = '#infra') {
  return running.ws.channel(channel).next((message) => message.bot_id !== undefined && !/^Reading/.test(textOf(message)));
}

function botMessages(channel = '#infra') {
  return running.ws.channel(channel).messages.filter(({ bot_id }) => bot_id !== undefined);
}

describe('a file that comes with a mention', () => {
  it('is sized under each model, in its thread', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estateCsv(40), { text: '@virt-advisor' });
    const answer = await nextAnswer();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).toMatch(/40 machines/);
    expect(textOf(answer)).toMatch(/OS-virtualisation may take 20 of them/);
  });

  it('is sized anew when somebody asks for more spare hosts', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estateCsv(40), { text: '@virt-advisor' });
    const first = await nextAnswer();
    await ws.user('ben').reply(asked, '@virt-advisor n+3');
    const second = await nextAnswer();
    expect(textOf(first)).toMatch(/1 of them to spare/);
    expect(textOf(second)).toMatch(/3 of them to spare/);
  });

  it('is refused with what to do where it is no inventory', async () => {
    const { ws } = running;
    await ws.user('ana').upload('notes.txt', 'milk, eggs and bread', { text: '@virt-advisor' });
    expect(textOf(await nextAnswer())).toMatch(/no list of machines/);
  });

  it('is answered once though Slack delivers it again', async () => {
    const { ws } = running;
    await ws.user('ana').upload('estate.csv', estateCsv(4), { text: '@virt-advisor' });
    await nextAnswer();
    await ws.redeliver();
    await ws.idle();
    expect(botMessages()).toHaveLength(1);
  });
});

describe('while a file is read', () => {
  it('its thread says so, and the answer takes the place of that', async () => {
    let read: (outcome: ReadOutcome) => void = () => {};
    const outcome = new Promise<ReadOutcome>((resolve) => {
      read = resolve;
    });
    await running.close();
    running = await startBotInWorkspace({ more: { readInventory: () => outcome } });
    const { ws } = running;
    const asked = ws.user('ana').upload('estate.csv', estateCsv(6), { text: '@virt-advisor' });
    const progress = await ws.channel('#infra').next();
    expect(textOf(progress)).toContain('Reading the file');
    read({ ok: true, inventory: await inventoryIn(estateCsv(6)) });
    await asked;
    await ws.channel('#infra').find((message) => message.ts === progress.ts && /6 machines/.test(textOf(message)));
  });

  it('a failure of ours leaves nothing of it behind but the apology', async () => {
    await running.close();
    running = await startBotInWorkspace({ more: { readInventory: () => Promise.reject(new Error('broken')) } });
    const { ws } = running;
    await ws.user('ana').upload('estate.csv', estateCsv(6), { text: '@virt-advisor' });
    expect(textOf(await ws.user('ana').nextEphemeral())).toMatch(/something went wrong/);
    expect(botMessages()).toEqual([]);
  });
});

describe('a file whose reading a crash cut off', () => {
  it('is read again, and its answer takes the place of the word that it was read', async () => {
    let begun: () => void = () => {};
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let reads = 0;
    await running.close();
    running = await startBotInWorkspace({
      more: {
        readInventory: async (files) => {
          reads += 1;
          begun();
          return reads === 1 ? new Promise(() => {}) : readInventory(files);
        },
      },
    });
    const { ws } = running;
    void ws.user('ana').upload('estate.csv', estateCsv(6), { text: '@virt-advisor' });
    const progress = await ws.channel('#infra').next();
    await reading;
    await running.restart();
    await ws.channel('#infra').find((message) => message.ts === progress.ts && /6 machines/.test(textOf(message)));
    expect(botMessages().filter((message) => /^Reading/.test(textOf(message)))).toEqual([]);
  });
});

describe('the words beside a file', () => {
  it('say how it is sized', async () => {
    const { ws } = running;
    await ws.user('ana').upload('estate.csv', estateCsv(40), { text: '@virt-advisor n+3' });
    expect(textOf(await nextAnswer())).toMatch(/3 of them to spare/);
  });

  it('are followed when they are changed, in the answer that stands there', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estateCsv(40), { text: '@virt-advisor n+3' });
    await nextAnswer();
    await ws.user('ana').edit(asked, '@virt-advisor n+2');
    await ws.channel('#infra').find((message) => /2 of them to spare/.test(textOf(message)));
    expect(botMessages().some((message) => /3 of them to spare/.test(textOf(message)))).toBe(false);
  });
});

describe('a file that is taken back with its message', () => {
  it('takes the answer with it', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estateCsv(4), { text: '@virt-advisor' });
    await nextAnswer();
    await ws.user('ana').delete(asked);
    await ws.until(() => botMessages().length === 0, 'no answer is left');
    expect(botMessages()).toEqual([]);
  });
});

describe('a file in a thread that mentions nobody', () => {
  it('is sized where the bot takes part, if it is an inventory', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('what is Xen?');
    await nextAnswer();
    await ws.user('ben').upload('estate.csv', estateCsv(12), { thread: asked });
    expect(textOf(await nextAnswer())).toMatch(/12 machines/);
  });

  it('is left to people where it is none', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('what is Xen?');
    await nextAnswer();
    const before = botMessages().length;
    await ws.user('ben').upload('lunch.txt', 'milk, eggs and bread', { thread: asked, text: 'for Friday' });
    await ws.idle();
    expect(botMessages()).toHaveLength(before);
  });

  it('is not even fetched outside such threads', async () => {
    const { ws } = running;
    await ws.user('ben').upload('estate.csv', estateCsv(12), { text: 'for the meeting' });
    await ws.idle();
    expect(ws.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([]);
    expect(botMessages()).toEqual([]);
  });
});

describe('a file that the bot cannot see', () => {
  it('is answered with where to share it', async () => {
    const { ws } = running;
    ws.fail('files.info', { error: 'file_not_found' });
    await ws.user('ana').upload('estate.csv', estateCsv(4), { text: '@virt-advisor' });
    expect(textOf(await nextAnswer())).toMatch(/share it in a channel that I am in/);
  });
});

describe('a reading thread', () => {
  it('reads what is dropped into direct messages', async () => {
    await running.close();
    running = await startBotInWorkspace({ more: { readInventory: inventoryApart } });
    const { ws } = running;
    const ana = ws.user('ana').in('dm');
    await ana.upload('estate.csv', estateCsv(6));
    const answer = await nextAnswer(ana.channel.id);
    expect(textOf(answer)).toMatch(/6 machines/);
  });
});

describe('a picture that comes with a question', () => {
  it('is left alone, and the question is answered', async () => {
    const { ws } = running;
    await ws.user('ana').upload('rack.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { text: '@virt-advisor Exchange on Windows' });
    expect(textOf(await nextAnswer())).toMatch(/hardware virtualisation/i);
  });

  it('is answered with what to send where it comes alone', async () => {
    const { ws } = running;
    await ws.user('ana').upload('rack.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { text: '@virt-advisor' });
    expect(textOf(await nextAnswer())).toMatch(/cannot read pictures/);
  });
});
