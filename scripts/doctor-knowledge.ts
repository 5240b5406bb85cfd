import { z } from 'zod';
import { answers } from '../src/knowledge/answers/index.ts';
import { citationOf } from '../src/knowledge/citations.ts';
import { dangers } from '../src/knowledge/consolidation/dangers.ts';
import { reasons } from '../src/knowledge/consolidation/reasons.ts';
import { criterionScores } from '../src/knowledge/criteria.ts';
import { evidence } from '../src/knowledge/evidence/index.ts';
import { modelCards } from '../src/knowledge/models/index.ts';
import { needRules } from '../src/knowledge/needs.ts';
import { platformRules } from '../src/knowledge/platform-rules.ts';
import { platforms } from '../src/knowledge/platforms/index.ts';
import { ruleBooks } from '../src/knowledge/rule-books/index.ts';
import { ruleBookSchema } from '../src/knowledge/rule-books/schema.ts';
import * as schema from '../src/knowledge/schema.ts';
import { software } from '../src/knowledge/software/index.ts';
import { answerSources } from '../src/knowledge/sources/answers.ts';
import { consolidationSources } from '../src/knowledge/sources/consolidation.ts';
import { evidenceSources } from '../src/knowledge/sources/evidence.ts';
import { platformSources } from '../src/knowledge/sources/platforms.ts';
import { ruleSources } from '../src/knowledge/sources/rules.ts';
import { sizingSources } from '../src/knowledge/sources/sizing.ts';
import { softwareSources } from '../src/knowledge/sources/software.ts';

/** One line of the doctor's table. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

const sources = [
  ...evidenceSources,
  ...platformSources,
  ...consolidationSources,
  ...softwareSources,
  ...ruleSources,
  ...answerSources,
  ...sizingSources,
];

const SHELVES: readonly { readonly name: string; readonly schema: z.ZodType; readonly entries: readonly unknown[] }[] = [
  { name: 'models and kinds', schema: schema.modelCardSchema, entries: modelCards },
  { name: 'platforms', schema: schema.platformSchema, entries: platforms },
  { name: 'products', schema: schema.softwareSchema, entries: software },
  { name: 'needs', schema: schema.needRuleSchema, entries: needRules },
  { name: 'rules of platforms', schema: schema.platformRuleSchema, entries: platformRules },
  { name: 'scores', schema: schema.criterionScoreSchema, entries: criterionScores },
  { name: 'pieces of evidence', schema: schema.evidenceSchema, entries: evidence },
  { name: 'answers', schema: schema.answerSchema, entries: answers },
  { name: 'reasons to consolidate', schema: schema.reasonSchema, entries: reasons },
  { name: 'dangers', schema: schema.dangerSchema, entries: dangers },
  { name: 'rule books for sizing', schema: ruleBookSchema, entries: ruleBooks },
  { name: 'sources', schema: schema.sourceSchema, entries: sources },
];

/** Whether every entry has its shape and every claim a source. */
export function checkKnowledge(): readonly Finding[] {
  return SHELVES.map(({ name, schema, entries }) => {
    const result = z.array(schema).min(1).safeParse(entries);
    if (!result.success) return problem(`${name}: ${z.prettifyError(result.error).replaceAll('\n', ' ').slice(0, 300)}`);
    const lost = citesIn(entries).filter((cite) => citationOf(cite) === null);
    if (lost.length > 0) return problem(`${name}: nobody knows the sources ${lost.slice(0, 5).join(', ')}`);
    return { what: 'Knowledge', ok: true, says: `${entries.length} ${name}` };
  });
}

function problem(says: string): Finding {
  return { what: 'Knowledge', ok: false, says };
}

/** Every id under a key `cites` or `source`, however deep. */
function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'source' && typeof inner === 'string') return [inner];
    return key === 'cites' ? z.array(z.string()).parse(inner) : citesIn(inner);
  });
}
