import { fuzz } from '../tests/robustness/fuzz.ts';
import { killAtRandom } from '../tests/robustness/kills.ts';
import { startBotAtPlainSlack } from '../tests/support/bot-at-plain-slack.ts';

const [deliveries = 20_000, kills = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const AT_ONCE = 400;

let failed = false;

/** Prints a figure; `wrong` holds what should not have happened. */
function show(what: string, value: string | number, wrong: readonly string[] = []): void {
  console.log(`${what.padEnd(58)} ${value}`);
  for (const one of wrong) console.log(`  ${one}`);
  if (wrong.length > 0) failed = true;
}

async function soakInBrokenDeliveries(): Promise<void> {
  const running = await startBotAtPlainSlack({ built: true });
  const report = await fuzz(running, { count: deliveries, seed, atOnce: AT_ONCE });
  await running.close();
  const statuses = Object.entries(report.statuses).map(([status, count]) => `${count} × ${status}`);
  show('broken deliveries', `${report.sent} in ${report.seconds.toFixed(0)} s: ${statuses.join(', ')}`);
  show('  without an answer, or with an error of ours', report.unanswered.length, report.unanswered);
  show('  words or secrets in the log', report.leaks.length, report.leaks);
  show(
    '  calls that Slack would refuse, or that call out to all',
    `${report.wrongCalls.length} of ${report.calls}`,
    report.wrongCalls,
  );
  show(
    '  answers an ordinary question afterwards',
    report.stillAnswers ? 'yes' : 'no',
    report.stillAnswers ? [] : ['It does not.'],
  );
  show('  ends with', String(report.exitCode), report.exitCode === 0 ? [] : ['It did not stop in an orderly way.']);
}

async function soakInKills(): Promise<void> {
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

console.log(`seed ${seed}`);
await soakInBrokenDeliveries();
await soakInKills();
process.exitCode = failed ? 1 : 0;
