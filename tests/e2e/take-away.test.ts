import { afterEach, beforeEach, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { estateCsv } from '../support/inventories.ts';

const BUTTON = 'Files to take away';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

async function sized() {
  const { ws } = running;
  const asked = await ws.user('ana').upload('estate.csv', estateCsv(10), { text: '@virt-advisor' });
  const answer = await ws.channel('#infra').find((message) => /10 machines/.test(textOf(message)));
  return { asked, answer, ws };
}

it('a plan is handed over as files in its thread when somebody presses the button', async () => {
  const { answer, asked, ws } = await sized();
  await ws.user('ben').click(answer, BUTTON);
  const { files, thread_ts } = await ws
    .channel('#infra')
    .find((message) => message.bot_id !== undefined && message.files.length > 0);
  expect(thread_ts).toBe(asked.ts);
  expect(files.map(({ name }) => name)).toEqual(['placement.csv', 'sizing.md', 'sizing.json']);
  expect(files.map(({ bytes }) => bytes.toString())).toEqual([
    expect.stringMatching(/^\uFEFFMachine,.*\r\nvm-1,/),
    expect.stringMatching(/^# 10 machines/),
    expect.stringMatching(/^\{\n {2}"ledger"/),
  ]);
});

it('the files are of the plan above the button, whatever was asked since', async () => {
  const { answer, asked, ws } = await sized();
  await ws.user('ana').reply(asked, '@virt-advisor n+3');
  await ws.user('ben').click(answer, BUTTON);
  const { files } = await ws.channel('#infra').find((message) => message.bot_id !== undefined && message.files.length > 0);
  expect(JSON.parse(files[2]?.bytes.toString() ?? '{}').plans[0]).toMatchObject({ model: 'hardware', failoverHosts: 1 });
});

it('where they may not be posted, whoever pressed hears why', async () => {
  const { answer, ws } = await sized();
  ws.fail('files.completeUploadExternal', { error: 'not_in_channel' });
  await ws.user('ben').click(answer, BUTTON);
  expect(textOf(await ws.user('ben').nextEphemeral())).toMatch(/may not post files here/);
});
