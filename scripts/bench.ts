import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { answerText } from '../src/conversation/index.ts';
import { software } from '../src/knowledge/software/index.ts';
import { type Call, startWorkspace, type Workspace } from '../src/local/index.ts';
import { startBotAtPlainSlack } from '../tests/support/bot-at-plain-slack.ts';
import { type BotProcess, freePort, startBotProcess } from '../tests/support/bot-process.ts';
import { measureInventories } from './bench-inventory.ts';
import { measurePlacement } from './bench-placement.ts';
import { BENCH_QUESTIONS } from './bench-questions.ts';

const WARM_MS = 1000;
const MEASURE_MS = 3000;
const PASTED = { chars: 10_000, times: 20 };
const COMMANDS = 200;
const COLD_STARTS = 5;
const LOAD = { perSecond: 50, seconds: 20 };
const SIGNING_SECRET = randomBytes(16).toString('hex');

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: { readonly bound: 'at least' | 'under'; readonly value: number };
}

/** The share `p` of the values is at or below the answer. */
function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}

function measureAnswers(): Figure[] {
  const times: number[] = [];
  // A bot that stays up answers with compiled code: the first second is its compiling.
  const warm = performance.now();
  while (performance.now() - warm < WARM_MS) for (const question of BENCH_QUESTIONS) answerText(question);
  const began = performance.now();
  while (performance.now() - began < MEASURE_MS) {
    for (const question of BENCH_QUESTIONS) {
      const asked = performance.now();
      answerText(question);
      times.push(performance.now() - asked);
    }
  }
  const rate = times.length / ((performance.now() - began) / 1000);
  return [
    { what: 'questions per second, one core, warm', value: rate, unit: '/s', aim: { bound: 'at least', value: 1000 } },
    { what: 'one question, p50', value: percentile(times, 0.5), unit: 'ms' },
    { what: 'one question, p99', value: percentile(times, 0.99), unit: 'ms' },
  ];
}

/** Long texts as people paste them: a log, and the worst for the reader, a list of nothing but products. */
function measurePasted(): Figure[] {
  const products = software.map(({ name }) => name).join(', ');
  const log = 'Jan 12 03:14:15 host kernel: [12345.678] nfsd: last server has exited, flushing export cache\n';
  return [
    { what: 'product names', text: products },
    { what: 'a log', text: log.repeat(Math.ceil(PASTED.chars / log.length)) },
  ].map(({ what, text }) => {
    const pasted = text.slice(0, PASTED.chars);
    const times = Array.from({ length: PASTED.times }, () => {
      const asked = performance.now();
      answerText(pasted);
      return performance.now() - asked;
    });
    return {
      what: `10 kB of ${what}, median of ${PASTED.times}`,
      value: percentile(times, 0.5),
      unit: 'ms',
      aim: { bound: 'under', value: 50 },
    } satisfies Figure;
  });
}

/** Starts the built bot in a process of its own, and answers when a first command has been acknowledged. */
async function startBuilt(workspace: Workspace): Promise<{ bot: BotProcess; coldStartMs: number }> {
  const port = await freePort();
  const began = performance.now();
  const bot = startBotProcess({
    built: true,
    env: {
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: workspace.token,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: workspace.apiUrl,
      ALLOW_OTHER_SLACK_API: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  workspace.connect(`http://127.0.0.1:${port}`);
  await bot.line(/answers Slack/);
  await workspace.user('ana').in('#infra').slash('/virt help');
  const { at = Number.NaN, ms = Number.NaN } = workspace.deliveries.at(-1) ?? {};
  return { bot, coldStartMs: at + ms - began };
}

async function measureColdStart(workspace: Workspace): Promise<Figure[]> {
  const starts: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < COLD_STARTS; run += 1) {
    const { bot, coldStartMs } = await startBuilt(workspace);
    starts.push(coldStartMs);
    await wait(1000);
    memory.push(bot.residentMb());
    await bot.kill('SIGTERM');
  }
  return [
    {
      what: `cold start to first ack, median of ${COLD_STARTS}`,
      value: percentile(starts, 0.5),
      unit: 'ms',
      aim: { bound: 'under', value: 1000 },
    },
    { what: 'idle memory (RSS), median', value: percentile(memory, 0.5), unit: 'MB', aim: { bound: 'under', value: 150 } },
  ];
}

async function measureCommands(workspace: Workspace): Promise<Figure[]> {
  const { bot } = await startBuilt(workspace);
  const ana = workspace.user('ana').in('#infra');
  const acks: number[] = [];
  const replies: number[] = [];
  for (let run = 0; run < COMMANDS; run += 1) {
    const question = BENCH_QUESTIONS[run % BENCH_QUESTIONS.length];
    await ana.slash(`/virt ${question}`);
    const delivery = workspace.deliveries.at(-1);
    if (delivery?.ms === undefined) throw new Error(`No acknowledgement of: ${question}`);
    const isReply = (call: Call) => call.method === 'response_url' && call.at >= delivery.at;
    const reply = await workspace.until(() => workspace.calls.find(isReply), 'a reply');
    acks.push(delivery.ms);
    replies.push(reply.at - delivery.at);
  }
  await bot.kill('SIGTERM');
  return [
    { what: `command to ack over HTTP, p50 of ${COMMANDS}`, value: percentile(acks, 0.5), unit: 'ms' },
    { what: 'command to ack over HTTP, p99', value: percentile(acks, 0.99), unit: 'ms', aim: { bound: 'under', value: 50 } },
    { what: 'command to reply over HTTP, p50', value: percentile(replies, 0.5), unit: 'ms' },
    { what: 'command to reply over HTTP, p99', value: percentile(replies, 0.99), unit: 'ms' },
  ];
}

/** Commands at a steady rate, whether or not the ones before have been answered. */
async function measureLoad(): Promise<Figure[]> {
  const { bot, close, slack } = await startBotAtPlainSlack({ built: true, env: { LOG_LEVEL: 'error' } });
  await slack.command('help');
  const memoryBefore = bot.residentMb();
  const count = LOAD.perSecond * LOAD.seconds;
  const began = performance.now();
  const measured = Array.from({ length: count }, async (_, nth) => {
    await wait((nth * 1000) / LOAD.perSecond);
    const url = slack.responseUrl();
    const asked = performance.now();
    const { ms, status } = await slack.command(BENCH_QUESTIONS[nth % BENCH_QUESTIONS.length] ?? '', { response_url: url });
    if (status !== 200) throw new Error(`A command was answered with ${status}`);
    const reply = await slack.called(({ path }) => url.endsWith(path), 30_000);
    return { ack: ms, reply: reply.at - asked };
  });
  const times = await Promise.all(measured);
  const seconds = (performance.now() - began) / 1000;
  const memory = bot.residentMb();
  await bot.kill('SIGTERM');
  await close();
  const [acks, replies] = [times.map(({ ack }) => ack), times.map(({ reply }) => reply)];
  const load = `at ${LOAD.perSecond} commands/s for ${LOAD.seconds} s`;
  return [
    { what: `ack ${load}, p50`, value: percentile(acks, 0.5), unit: 'ms' },
    { what: `ack ${load}, p99`, value: percentile(acks, 0.99), unit: 'ms', aim: { bound: 'under', value: 1000 } },
    { what: `reply ${load}, p99`, value: percentile(replies, 0.99), unit: 'ms' },
    { what: 'commands answered per second meanwhile', value: count / seconds, unit: '/s' },
    { what: 'memory (RSS) before that load', value: memoryBefore, unit: 'MB' },
    { what: 'memory (RSS) after that load', value: memory, unit: 'MB' },
  ];
}

function show(figures: readonly Figure[]): void {
  for (const { what, value, unit, aim } of figures) {
    const met = aim && (aim.bound === 'under' ? value < aim.value : value >= aim.value);
    const beside = aim ? `   aim: ${aim.bound} ${aim.value} ${unit}   ${met ? 'met' : 'MISSED'}` : '';
    console.log(`${what.padEnd(44)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(3)}${beside}`);
  }
}

show(measureAnswers());
show(measurePasted());
const manifest = parse(await readFile(new URL('../manifest.yml', import.meta.url), 'utf8'));
const workspace = await startWorkspace({ manifest, signingSecret: SIGNING_SECRET });
show(await measureCommands(workspace));
show(await measureColdStart(workspace));
await workspace.close();
show(await measureLoad());
show(await measureInventories());
show(measurePlacement());
