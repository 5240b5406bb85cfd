import { readArguments, USAGE } from './cli/arguments.ts';
import { askLines } from './cli/ask-lines.ts';
import { answerText, respond } from './conversation/index.ts';
import { parsesAsSubject } from './knowledge/subjects.ts';
import type { Reply } from './reply/reply.ts';

const ANSWERED = 0;
const REFUSED = 1;
const BAD_USAGE = 2;
const BUG = 70;

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  // a reader that closes early (`| head`) is no bug
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return ANSWERED;
  process.stderr.write(`This is a bug in virt-advisor: ${error instanceof Error ? error.stack : String(error)}\n`);
  return BUG;
});

async function run(argv: readonly string[]): Promise<number> {
  const command = readArguments(argv);
  if (typeof command === 'string') {
    process.stderr.write(`virt: ${command}.\n\n${USAGE}\n`);
    return BAD_USAGE;
  }
  switch (command.do) {
    case 'help':
      process.stdout.write(`${USAGE}\n`);
      return ANSWERED;
    case 'ask-lines':
      await askLines(process.stdin, process.stdout);
      return ANSWERED;
    case 'ask': {
      const { result } = answerText(command.text);
      process.stdout.write(command.json ? `${JSON.stringify(result)}\n` : `${result.text}\n`);
      return ANSWERED;
    }
    case 'compare':
      return print(command.subjects.unknown, { do: 'compare', subjects: [...command.subjects.names] }, command.json);
    case 'size': {
      const [{ sizeFiles }, { progressOn }] = await Promise.all([import('./cli/size.ts'), import('./cli/progress.ts')]);
      const progress = progressOn(process.stderr);
      const printed = await sizeFiles(command.files, command.wish, command, progress).finally(() => progress.end());
      if (printed.ok) process.stdout.write(`${printed.text}\n`);
      else process.stderr.write(`virt: ${printed.sentence}\n`);
      return printed.ok ? ANSWERED : REFUSED;
    }
    case 'feedback':
      return feedback(command.json);
    case 'explain':
      return print(parsesAsSubject(command.topic) ? [] : [command.topic], { do: 'explain', topic: command.topic }, command.json);
  }
}

async function feedback(json: boolean): Promise<number> {
  const [{ config: loadEnvFile }, { listFeedback }] = await Promise.all([import('dotenv'), import('./cli/feedback.ts')]);
  loadEnvFile({ quiet: true });
  const listed = await listFeedback(process.env.DATABASE_URL, json);
  if (listed.ok) process.stdout.write(`${listed.text}\n`);
  else process.stderr.write(`virt: ${listed.problem}.\n`);
  return listed.ok ? ANSWERED : REFUSED;
}

function print(
  unknown: readonly string[],
  action: Extract<Parameters<typeof respond>[0][number], { kind: 'action' }>['payload'],
  json: boolean,
): number {
  if (unknown.length > 0) {
    const names = unknown.map((name) => `"${name.slice(0, 80)}"`).join(', ');
    process.stderr.write(
      `virt: nothing is known as ${names}; name a model, a kind, a platform (as in "explain platforms"), a need, or: why, dangers, differences.\n`,
    );
    return REFUSED;
  }
  const reply: Reply = respond([{ at: new Date(0).toISOString(), who: 'terminal', kind: 'action', payload: action }]);
  process.stdout.write(json ? `${JSON.stringify(reply)}\n` : `${reply.result.text}\n`);
  return ANSWERED;
}
