import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MODELS } from '../../src/knowledge/vocabulary.ts';
import type { AskResult } from '../../src/reply/ask-result.ts';

const model = z.enum(MODELS);
const kind = z.enum(['recommendation', 'answer', 'clarification', 'smalltalk', 'refusal']);
const level = z.enum(['fits', 'possible', 'ruled-out']);
const caseSchema = z.strictObject({
  id: z.string(),
  theme: z.string().optional(),
  text: z.string(),
  kind,
  /** Where more than one kind of reply will do. */
  kinds: z.array(kind).optional(),
  /** For each workload, in any order: a word of its name, app or system ('' where the text gives none), and what is right and wrong for it. */
  workloads: z
    .array(
      z.strictObject({
        is: z.string(),
        count: z.number().optional(),
        family: z.string().optional(),
        accept: z.array(model),
        reject: z.array(model).optional(),
        kind: z.string().optional(),
        verdicts: z.partialRecord(model, z.array(level)).optional(),
      }),
    )
    .optional(),
  estate: z.array(z.string()).optional(),
  topic: z.string().optional(),
  /** Words that the answer must hold. */
  says: z.array(z.string()).optional(),
  /** What decides, and the page where that was looked up. */
  why: z.string().optional(),
  source: z.string().optional(),
});
export type Labelled = z.infer<typeof caseSchema>;

/** `cases`: worked on until all are right. `field-cases`: for teaching. `set-aside`: read by nobody who works on the rules. */
export type Collection = 'cases' | 'field-cases' | 'set-aside';

/** The project's own labelled questions. */
export function labelledCases(collection: Collection = 'cases'): Labelled[] {
  const lines = readFileSync(new URL(`./${collection}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** What a miss is about. `advice` is the worst: a model that experts reject was recommended. */
export type Aspect = 'kind' | 'workload' | 'model' | 'advice' | 'verdict' | 'count' | 'other';

export interface Miss {
  readonly id: string;
  readonly aspect: Aspect;
  readonly why: string;
}

/** Where a result departs from its label. Empty when all is as labelled. */
export function misses(labelled: Labelled, result: AskResult): Miss[] {
  const found: Omit<Miss, 'id'>[] = [];
  const miss = (aspect: Aspect, why: string) => void found.push({ aspect, why });
  if (!(labelled.kinds ?? [labelled.kind]).includes(result.kind)) miss('kind', `kind ${result.kind}, not ${labelled.kind}`);
  if (labelled.topic && result.topic !== labelled.topic) miss('other', `topic ${result.topic}, not ${labelled.topic}`);
  if (labelled.estate && !labelled.estate.includes(String(result.estate)))
    miss('other', `estate ${result.estate}, not ${labelled.estate.join(' or ')}`);
  for (const word of labelled.says ?? [])
    if (!result.text.toLowerCase().includes(word.toLowerCase())) miss('other', `does not say "${word}"`);
  for (const expected of labelled.workloads ?? []) {
    const got = result.workloads.find((workload) =>
      `${workload.name} ${workload.apps.join(' ')} ${workload.os.family} ${workload.os.detail}`
        .toLowerCase()
        .includes(expected.is.toLowerCase()),
    );
    if (!got) {
      miss('workload', `no workload with "${expected.is}"`);
      continue;
    }
    const { model: best, kind: bestKind } = got.recommended;
    if (expected.count !== undefined && got.count !== expected.count)
      miss('count', `${expected.is}: count ${got.count}, not ${expected.count}`);
    if (expected.family && got.os.family !== expected.family)
      miss('other', `${expected.is}: family ${got.os.family}, not ${expected.family}`);
    if (expected.kind && bestKind !== expected.kind) miss('other', `${expected.is}: kind ${bestKind}, not ${expected.kind}`);
    if (!best || !expected.accept.includes(best)) miss('model', `${expected.is}: ${best}, not ${expected.accept.join(' or ')}`);
    if (best && expected.verdicts?.[best]?.every((word) => word === 'ruled-out'))
      miss('advice', `${expected.is}: advises ${best}, which experts reject`);
    for (const wrong of expected.reject ?? [])
      if (got.verdicts[wrong] === 'fits') miss('verdict', `${expected.is}: says that ${wrong} fits`);
    for (const each of MODELS) {
      const right = expected.verdicts?.[each];
      if (right && !right.includes(got.verdicts[each]))
        miss('verdict', `${expected.is}: ${each} ${got.verdicts[each]}, not ${right.join(' or ')}`);
    }
  }
  return found.map((each) => ({ id: labelled.id, ...each }));
}
