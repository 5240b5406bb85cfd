import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../src/store/index.ts';
import type { BotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import type { Fields } from '../support/plain-answers.ts';
import { type Random, randomFrom } from './random.ts';

const QUESTIONS = [
  '40 LAMP sites on Debian',
  'an Exchange server on Windows',
  'Oracle on Linux, 64 GB',
  'code from strangers',
] as const;
const EACH_ROUND = 6;
const SPREAD_MS = 120;
const PATIENCE_MS = 20_000;

export interface KillReport {
  readonly kills: number;
  /** Questions that the bot said it took, before it was killed. */
  readonly accepted: number;
  /** Of those, the ones without an answer after a restart. */
  readonly lost: readonly string[];
  /** Questions that the kill came before, and that Slack therefore sent again. */
  readonly sentAgain: number;
  /** Questions that stand on the log of their thread more or less than once. */
  readonly notLoggedOnce: readonly string[];
  readonly answeredTwice: number;
  readonly seconds: number;
}

/** Asks in threads, and kills the bot at random moments while it answers. After each restart every question has to be answered. */
export async function killAtRandom(
  running: BotAtPlainSlack,
  { kills, seed }: { readonly kills: number; readonly seed: number },
): Promise<KillReport> {
  const began = performance.now();
  const random = randomFrom(seed);
  const asked: string[] = [];
  const lost: string[] = [];
  let accepted = 0;
  let sentAgain = 0;

  for (let round = 0; round < kills; round += 1) {
    const questions = Array.from({ length: EACH_ROUND }, (_, nth) => question(random, round * EACH_ROUND + nth));
    // The bot is started anew at another port: what is asked now goes to the one that will be killed.
    const taken = Promise.all(questions.map((event) => ask(running, event, random.below(SPREAD_MS))));
    await wait(random.below(SPREAD_MS * 2));
    await running.bot.kill('SIGKILL');
    const outcome = await taken;
    await running.start();

    for (const [nth, event] of questions.entries()) {
      if (outcome[nth]) accepted += 1;
      else {
        sentAgain += 1;
        await running.slack.event(event, {}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' });
      }
      const thread = String(event.ts);
      asked.push(thread);
      const answered = await running.slack.called(({ body }) => body.thread_ts === thread, PATIENCE_MS).catch(() => null);
      if (answered === null) lost.push(thread);
    }
  }
  await running.bot.kill('SIGTERM');

  const answers = (thread: string) => running.slack.calls.filter(({ body }) => body.thread_ts === thread && isFirst(body)).length;
  return {
    kills,
    accepted,
    lost,
    sentAgain,
    notLoggedOnce: await notLoggedOnce(running.databaseUrl, asked),
    answeredTwice: asked.filter((thread) => answers(thread) > 1).length,
    seconds: (performance.now() - began) / 1000,
  };
}

function question(random: Random, nth: number): Fields {
  const ts = `${1_785_000_000 + nth}.000200`;
  return { type: 'app_mention', user: 'U0ANA', channel: 'C0INFRA', ts, event_ts: ts, text: `<@U0BOT> ${random.pick(QUESTIONS)}` };
}

/** Whether the bot acknowledged it. */
async function ask({ slack }: BotAtPlainSlack, event: Fields, afterMs: number): Promise<boolean> {
  await wait(afterMs);
  const taken = await slack.event(event).catch(() => null);
  return taken?.status === 200;
}

/** A long answer comes in two messages: the first has the header. */
function isFirst({ blocks }: Fields): boolean {
  return Array.isArray(blocks) && blocks[0]?.type === 'header';
}

async function notLoggedOnce(databaseUrl: string, threads: readonly string[]): Promise<string[]> {
  const store = await openStore(databaseUrl);
  const wrong: string[] = [];
  for (const thread of threads) {
    const conversation = await store.conversations.find(`T0PLAIN:C0INFRA:${thread}`);
    const log = conversation === null ? [] : await store.conversations.log(conversation);
    if (log.length !== 1) wrong.push(`${thread}: ${log.length} times`);
  }
  await store.close();
  return wrong;
}
