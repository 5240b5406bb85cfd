import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerText } from '../../src/conversation/index.ts';
import { byTheme, figures, scoreOf } from './score.ts';

const folder = process.env.QUESTIONS_DIR ?? join(import.meta.dirname, '../../../shared/questions');
const own = scoreOf('cases');
const right = own.cases.length - new Set(own.missed.map(({ id }) => id)).size;
console.log(`Cases of our own: ${right} of ${own.cases.length} as labelled.`);
for (const { id, why } of own.missed) console.log(`  ${id}: ${why}`);

const field = scoreOf('field-cases');
console.log(`\nCases from the field, for teaching (${field.cases.length}):`);
console.log([...figures(field), ...byTheme(field)].join('\n'));
for (const { id, why } of field.missed) console.log(`  ${id}: ${why}`);

// Its misses are not shown: whoever reads them works towards them, and the figures mean nothing any more.
const aside = scoreOf('set-aside');
console.log(`\nThe third that was set aside (${aside.cases.length}):`);
console.log(figures(aside).join('\n'));

const questions = join(folder, 'questions.jsonl');
if (existsSync(questions)) scoreCollected();
else console.log(`\nCollected questions: skipped, ${folder} is not here (set QUESTIONS_DIR).`);

function scoreCollected(): void {
  const lines = readFileSync(questions, 'utf8').split('\n').filter(Boolean);
  const results = join(mkdtempSync(join(tmpdir(), 'virt-eval-')), 'results.jsonl');
  const answers = lines.map((line) => {
    const { id, text } = JSON.parse(line) satisfies { id: string; text: string };
    return JSON.stringify({ ...answerText(text).result, id });
  });
  writeFileSync(results, `${answers.join('\n')}\n`);
  console.log(`\nCollected questions (${lines.length}):`);
  spawnSync(process.execPath, [join(folder, 'score.mjs'), questions, results, '--misses'], { stdio: 'inherit' });
}
