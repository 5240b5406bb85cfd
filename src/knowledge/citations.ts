import { evidence } from './evidence/index.ts';
import type { Source } from './schema.ts';
import { answerSources } from './sources/answers.ts';
import { consolidationSources } from './sources/consolidation.ts';
import { evidenceSources } from './sources/evidence.ts';
import { platformSources } from './sources/platforms.ts';
import { ruleSources } from './sources/rules.ts';
import { sizingSources } from './sources/sizing.ts';
import { softwareSources } from './sources/software.ts';

export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly url: string | null;
}

const citations = new Map<string, Citation>();
for (const source of [
  ...evidenceSources,
  ...platformSources,
  ...consolidationSources,
  ...softwareSources,
  ...ruleSources,
  ...answerSources,
  ...sizingSources,
]) {
  citations.set(source.id, citation(source));
}
for (const entry of evidence) {
  const source = citations.get(entry.source);
  if (source) citations.set(entry.id, source);
}

/** The source behind a cite: an evidence id leads to the work in which the claim was read. Null for an unknown id. */
export function citationOf(cite: string): Citation | null {
  return citations.get(cite) ?? null;
}

function citation(source: Source): Citation {
  const title = source.authors ? `${source.authors}: ${source.title}` : source.title;
  return { id: source.id, title, year: source.year, url: source.url };
}
