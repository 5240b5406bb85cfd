import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../src/store/index.ts';
import type { BotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import type { Fields } from '../support/plain-answers.ts';
import type { PlainCall } from '../support/plain-slack.ts';
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
  const asked: Fields[] = [];
  const lost: string[] = [];
  let accepted = 0;
  let sentAgain = 0;

  for (let killed = 0; killed < kills; ) {
    const questions = Array.from({ length: EACH_ROUND }, (_, nth) => question(random, asked.length + nth));
    // The bot is started anew at another port: what is asked now goes to the one that will be killed.
    const taken = Promise.all(questions.map((event) => ask(running, event, random.below(SPREAD_MS))));
    await wait(random.below(SPREAD_MS * 2));
    await running.bot.kill('SIGKILL');
    const outcome = await taken;
    await running.start();
    killed += 1;
    if (killed < kills && random.chance(0.3)) {
      // Once more, while it works again what the first kill cut off.
      await wait(random.below(SPREAD_MS));
      await running.bot.kill('SIGKILL');
      await running.start();
      killed += 1;
    }

    for (const [nth, event] of questions.entries()) {
      if (outcome[nth]) accepted += 1;
      else {
        sentAgain += 1;
        await running.slack.event(event, {}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' });
      }
      asked.push(event);
      const answered = await running.slack.called((call) => isAnswerTo(event, call), PATIENCE_MS).catch(() => null);
      if (answered === null) lost.push(placeOf(event));
    }
  }
  await running.bot.kill('SIGTERM');

  const answers = (event: Fields) => running.slack.calls.filter((call) => isAnswerTo(event, call)).length;
  return {
    kills,
    accepted,
    lost,
    sentAgain,
    notLoggedOnce: await notLoggedOnce(running.databaseUrl, asked),
    answeredTwice: asked.filter((event) => answers(event) > 1).length,
    seconds: (performance.now() - began) / 1000,
  };
}

function question(random: Random, nth: number): Fields {
  const ts = `${1_785_000_000 + nth}.000200`;
  const said = { user: 'U0ANA', ts, event_ts: ts };
  const text = random.pick(QUESTIONS);
  return random.chance(0.3)
    ? { ...said, type: 'message', channel: 'D0ANA', channel_type: 'im', text }
    : { ...said, type: 'app_mention', channel: 'C0INFRA', text: `<@U0BOT> ${text}` };
}

/** Whether the bot acknowledged it. */
async function ask({ slack }: BotAtPlainSlack, event: Fields, afterMs: number): Promise<boolean> {
  await wait(afterMs);
  const taken = await slack.event(event).catch(() => null);
  return taken?.status === 200;
}

/** The first message of an answer: it has the header. An apology has none. */
function isAnswerTo(event: Fields, { body, method }: PlainCall): boolean {
  const { blocks, channel, thread_ts } = body;
  if (method !== 'chat.postMessage' || channel !== event.channel || thread_ts !== event.ts) return false;
  return Array.isArray(blocks) && blocks[0]?.type === 'header';
}

/** The bot's own name for the thread. */
function placeOf({ channel, ts }: Fields): string {
  return `T0PLAIN:${channel}:${ts}`;
}

async function notLoggedOnce(databaseUrl: string, questions: readonly Fields[]): Promise<string[]> {
  const store = await openStore(databaseUrl);
  const wrong: string[] = [];
  for (const place of questions.map(placeOf)) {
    const conversation = await store.conversations.find(place);
    const log = conversation === null ? [] : await store.conversations.log(conversation);
    if (log.length !== 1) wrong.push(`${place}: ${log.length} times`);
  }
  await store.close();
  return wrong;
}
