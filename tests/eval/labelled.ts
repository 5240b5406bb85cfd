import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MODELS } from '../../src/knowledge/vocabulary.ts';
import type { AskResult } from '../../src/reply/ask-result.ts';

const model = z.enum(MODELS);
const caseSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['recommendation', 'answer', 'clarification', 'smalltalk', 'refusal']),
  /** For each workload, in any order: a word of its name, app or system, and the models that are right and wrong for it. */
  workloads: z
    .array(
      z.strictObject({
        is: z.string(),
        count: z.number().optional(),
        family: z.string().optional(),
        accept: z.array(model),
        reject: z.array(model).optional(),
        kind: z.string().optional(),
      }),
    )
    .optional(),
  estate: z.array(z.string()).optional(),
  topic: z.string().optional(),
  /** Words that the answer must hold. */
  says: z.array(z.string()).optional(),
});
export type Labelled = z.infer<typeof caseSchema>;

/** The project's own labelled questions: written for it, on themes that collections of forum questions are thin on. */
export function labelledCases(): Labelled[] {
  const lines = readFileSync(new URL('./cases.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** Where a result departs from its label. Empty when all is as labelled. */
export function misses(labelled: Labelled, result: AskResult): { id: string; why: string }[] {
  const found: string[] = [];
  if (result.kind !== labelled.kind) found.push(`kind ${result.kind}, not ${labelled.kind}`);
  if (labelled.topic && result.topic !== labelled.topic) found.push(`topic ${result.topic}, not ${labelled.topic}`);
  if (labelled.estate && !labelled.estate.includes(String(result.estate)))
    found.push(`estate ${result.estate}, not ${labelled.estate.join(' or ')}`);
  for (const word of labelled.says ?? [])
    if (!result.text.toLowerCase().includes(word.toLowerCase())) found.push(`does not say "${word}"`);
  for (const expected of labelled.workloads ?? []) {
    const got = result.workloads.find((workload) =>
      `${workload.name} ${workload.apps.join(' ')} ${workload.os.family} ${workload.os.detail}`
        .toLowerCase()
        .includes(expected.is.toLowerCase()),
    );
    if (!got) {
      found.push(`no workload with "${expected.is}"`);
      continue;
    }
    if (expected.count !== undefined && got.count !== expected.count)
      found.push(`${expected.is}: count ${got.count}, not ${expected.count}`);
    if (expected.family && got.os.family !== expected.family)
      found.push(`${expected.is}: family ${got.os.family}, not ${expected.family}`);
    if (expected.kind && got.recommended.kind !== expected.kind)
      found.push(`${expected.is}: kind ${got.recommended.kind}, not ${expected.kind}`);
    if (!got.recommended.model || !expected.accept.includes(got.recommended.model))
      found.push(`${expected.is}: ${got.recommended.model}, not ${expected.accept.join(' or ')}`);
    for (const wrong of expected.reject ?? [])
      if (got.verdicts[wrong] === 'fits') found.push(`${expected.is}: says that ${wrong} fits`);
  }
  return found.map((why) => ({ id: labelled.id, why }));
}
