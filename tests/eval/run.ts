import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerText } from '../../src/conversation/index.ts';
import { labelledCases, misses } from './labelled.ts';

const folder = process.env.QUESTIONS_DIR ?? join(import.meta.dirname, '../../../shared/questions');
const flags = process.argv.slice(2);

const own = labelledCases();
const missed = own.flatMap((labelled) => misses(labelled, answerText(labelled.text).result));
console.log(`Own cases: ${own.length - new Set(missed.map(({ id }) => id)).size} of ${own.length} as labelled.`);
for (const { id, why } of missed) console.log(`  ${id}: ${why}`);

const questions = join(folder, 'questions.jsonl');
if (existsSync(questions)) scoreCollected();
else console.log(`Collected questions: skipped, ${folder} is not here (set QUESTIONS_DIR).`);

function scoreCollected(): void {
  const lines = readFileSync(questions, 'utf8').split('\n').filter(Boolean);
  const results = join(mkdtempSync(join(tmpdir(), 'virt-eval-')), 'results.jsonl');
  const answers = lines.map((line) => {
    const { id, text } = JSON.parse(line) satisfies { id: string; text: string };
    return JSON.stringify({ ...answerText(text).result, id });
  });
  writeFileSync(results, `${answers.join('\n')}\n`);
  console.log(`\nCollected questions (${lines.length}):`);
  spawnSync(process.execPath, [join(folder, 'score.mjs'), questions, results, ...flags], { stdio: 'inherit' });
}
