import { parseArgs } from 'node:util';
import { fuzz } from '../tests/robustness/fuzz.ts';
import { killAtRandom } from '../tests/robustness/kills.ts';
import { startBotAtPlainSlack } from '../tests/support/bot-at-plain-slack.ts';
import { soakProofs } from '../tests/support/proof-soak.ts';

const USAGE = 'npm run soak -- [--fuzz 20000] [--kills 200] [--estates 100000] [--seed NUMBER]';
const AT_ONCE = 8;
const SLACK_WAITS_MS = 3000;
const MOST_SHOWN = 5;
const MOST_MEMORY_MB = 512;

let failed = false;

/** Prints a figure; `wrong` holds what should not have happened. */
function show(what: string, value: string | number, wrong: readonly string[] = []): void {
  console.log(`${what.padEnd(58)} ${value}`);
  for (const one of wrong.slice(0, MOST_SHOWN)) console.log(`  ! ${one.slice(0, 500)}`);
  if (wrong.length > MOST_SHOWN) console.log(`  ! and ${wrong.length - MOST_SHOWN} more`);
  if (wrong.length > 0) failed = true;
}

function unless(fine: boolean, words: string): string[] {
  return fine ? [] : [words];
}

async function soakInBrokenDeliveries(count: number, seed: number): Promise<void> {
  const running = await startBotAtPlainSlack({ built: true });
  const report = await fuzz(running, { count, seed, atOnce: AT_ONCE });
  await running.close();
  const statuses = Object.entries(report.statuses).map(([status, times]) => `${times} × ${status}`);
  const [early = 0, late = 0] = report.memoryMb.map(Math.round);
  const slowest = Math.round(report.slowestMs);
  show('broken deliveries', `${report.sent} in ${report.seconds.toFixed(0)} s: ${statuses.join(', ')}`);
  show('  without an answer, or with an error of ours', report.unanswered.length, report.unanswered);
  show('  longest wait for an answer', `${slowest} ms`, unless(slowest < SLACK_WAITS_MS, 'Slack waits for three seconds.'));
  show('  words or secrets in the log', report.leaks.length, report.leaks);
  show('  refused by Slack, or calling out to all', `${report.wrongCalls.length} of ${report.calls} calls`, report.wrongCalls);
  const bounded = unless(late < MOST_MEMORY_MB, `It should stay below ${MOST_MEMORY_MB} MB.`);
  show('  memory after a tenth, and at the end', `${early} MB, ${late} MB`, bounded);
  const { exitCode, stillAnswers } = report;
  show('  answers an ordinary question afterwards', stillAnswers ? 'yes' : 'no', unless(stillAnswers, 'It does not.'));
  show('  ends with', String(exitCode), unless(exitCode === 0, 'It did not stop in an orderly way.'));
}

async function soakInKills(kills: number, seed: number): Promise<void> {
  const running = await startBotAtPlainSlack({ built: true });
  const report = await killAtRandom(running, { kills, seed });
  await running.close();
  show('kills at random moments', `${report.kills} in ${report.seconds.toFixed(0)} s`);
  show('  questions accepted before a kill', report.accepted);
  show('  of those lost', report.lost.length, report.lost);
  show('  questions that Slack sent again after a kill', report.sentAgain);
  show('  not on the log exactly once', report.notLoggedOnce.length, report.notLoggedOnce);
  show('  answered twice, since a kill fell between answer and note', report.answeredTwice);
}

async function soakInProofs(estates: number, seed: number): Promise<void> {
  const { proven, provenOf, byPrices, wrong } = await soakProofs(seed, estates);
  show('small estates placed, and compared with every placement', estates);
  const { mixed, ruled, families } = provenOf;
  show('  proven', `${proven}: ${mixed} with mixed hosts, ${ruled} with guests apart, ${families} with families`);
  show('  bounds by prices', byPrices);
  show('  false proofs, bounds or placements', wrong.length, wrong);
}

function figuresFrom(values: Readonly<Record<'fuzz' | 'kills' | 'estates' | 'seed', string>>) {
  const [count, kills, estates, seed] = [values.fuzz, values.kills, values.estates, values.seed].map(Number);
  const isCount = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) >= 0;
  return isCount(count) && isCount(kills) && isCount(estates) && isCount(seed) ? { count, kills, estates, seed } : null;
}

/** Null for anything that is no such option. */
function readOptions() {
  const seed = String(Date.now() % 1_000_000);
  try {
    const { values } = parseArgs({
      options: {
        fuzz: { type: 'string', default: '20000' },
        kills: { type: 'string', default: '200' },
        estates: { type: 'string', default: '100000' },
        seed: { type: 'string', default: seed },
      },
    });
    return figuresFrom(values);
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  const { count, kills, estates, seed } = options;
  console.log(`seed ${seed}`);
  if (count > 0) await soakInBrokenDeliveries(count, seed);
  if (kills > 0) await soakInKills(kills, seed);
  if (estates > 0) await soakInProofs(estates, seed);
  process.exitCode = failed ? 1 : 0;
}
