import { setTimeout as wait } from 'node:timers/promises';
import type { BotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import { BOT_TOKEN } from '../support/bot-at-plain-slack.ts';
import { HOSTILE_WORDS, mutated } from './mutations.ts';
import { wrongIn } from './outgoing.ts';
import { type Random, randomFrom } from './random.ts';
import { sampleOf } from './samples.ts';
import { brokenWire, type Wire, wireOf } from './wire.ts';

/** Stands in everything that a person would have written, and so in nothing that may be logged. */
const MARKER = 'zqx';
const QUIET_MS = 300;

export interface FuzzReport {
  readonly sent: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Deliveries that got no answer, or one that blames us. */
  readonly unanswered: readonly string[];
  /** Log lines with a person's words or a secret in them. */
  readonly leaks: readonly string[];
  /** Calls that Slack would refuse, or that call out to many people. */
  readonly wrongCalls: readonly string[];
  readonly calls: number;
  /** The longest that a delivery waited for its answer. Slack waits for three seconds. */
  readonly slowestMs: number;
  /** Resident memory after a tenth of the deliveries, and after all of them. */
  readonly memoryMb: readonly [early: number, late: number];
  /** Whether an ordinary question is still answered afterwards. */
  readonly stillAnswers: boolean;
  /** 0 after an orderly stop. */
  readonly exitCode: number | null;
  readonly seconds: number;
}

/** Sends `count` deliveries of which most are broken in some way, `atOnce` at a time, and stops the bot. */
export async function fuzz(
  { bot, output, signingSecret, slack }: BotAtPlainSlack,
  { atOnce, count, seed }: { readonly count: number; readonly seed: number; readonly atOnce: number },
): Promise<FuzzReport> {
  const began = performance.now();
  const random = randomFrom(seed);
  const statuses: Record<string, number> = {};
  const unanswered: string[] = [];
  let sent = 0;
  let slowestMs = 0;
  let early = 0;

  async function sender(): Promise<void> {
    while (sent < count) {
      if (sent === Math.floor(count / 10)) early = memoryOf(bot);
      const { body, headers } = delivery(random, sent++, slack.responseUrl());
      const status = await slack.deliver(body, headers).then(
        (taken) => {
          slowestMs = Math.max(slowestMs, taken.ms);
          return taken.status;
        },
        (error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error),
      );
      statuses[status] = (statuses[status] ?? 0) + 1;
      const fine = typeof status === 'number' && status >= 200 && status < 500;
      if (!fine) unanswered.push(`${status} to ${String(body).slice(0, 1500)}`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender));
  await quiet(() => slack.calls.length);
  const stillAnswers = await answers(slack);
  const late = memoryOf(bot);
  const exitCode = await bot.kill('SIGTERM');

  const secrets = [MARKER, BOT_TOKEN, signingSecret, '/response/T0PLAIN'];
  const lines = output().split('\n');
  return {
    sent,
    statuses,
    unanswered,
    leaks: lines.filter((line) => secrets.some((secret) => line.includes(secret))),
    wrongCalls: slack.calls.flatMap(wrongIn),
    calls: slack.calls.length,
    slowestMs,
    memoryMb: [early, late],
    stillAnswers,
    exitCode,
    seconds: (performance.now() - began) / 1000,
  };
}

function delivery(random: Random, nth: number, responseUrl: string): Wire {
  const words = `${MARKER}${nth} ${random.pick(HOSTILE_WORDS)} ${MARKER}`;
  const sample = sampleOf(random, words, responseUrl, nth);
  const wire = wireOf(random.chance(0.15) ? sample : { ...sample, body: mutated(sample.body, random) });
  return random.chance(0.15) ? brokenWire(wire, random) : wire;
}

/** NaN for a process that has ended. */
function memoryOf(bot: BotAtPlainSlack['bot']): number {
  try {
    return bot.residentMb();
  } catch {
    return Number.NaN;
  }
}

/** Waits until a number has not changed for a while. */
async function quiet(count: () => number): Promise<void> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await wait(QUIET_MS);
  }
}

async function answers(slack: BotAtPlainSlack['slack']): Promise<boolean> {
  const url = slack.responseUrl();
  try {
    await slack.command('40 LAMP sites on Debian', { response_url: url });
    const { body } = await slack.called(({ path }) => url.endsWith(path), 3000);
    return JSON.stringify(body.blocks).includes('LAMP');
  } catch {
    return false;
  }
}
