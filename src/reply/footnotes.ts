import { citationOf } from '../knowledge/citations.ts';
import type { Claim } from '../knowledge/schema.ts';
import type { ReplySource, Span } from './reply.ts';

/** The sources of one reply, numbered in the order in which its sentences use them. */
export interface Footnotes {
  readonly sources: readonly ReplySource[];
  /** The marks to set behind a sentence; the first `most` cites that are known. */
  mark(cites: readonly string[], most?: number): readonly Span[];
  claim(claim: Claim, most?: number): readonly Span[];
}

const MARKS_PER_CLAIM = 3;

export function footnotes(): Footnotes {
  const sources: ReplySource[] = [];
  const numbers = new Map<string, number>();

  function numberOf(cite: string): number | null {
    const citation = citationOf(cite);
    if (!citation) return null;
    // Two entries of the catalogue may have read the same page.
    const page = citation.url ?? citation.title;
    const known = numbers.get(page);
    if (known) return known;
    sources.push(citation);
    numbers.set(page, sources.length);
    return sources.length;
  }

  function mark(cites: readonly string[], most = MARKS_PER_CLAIM): readonly Span[] {
    const marks = new Set<number>();
    for (const cite of cites) {
      if (marks.size === most) break;
      const number = numberOf(cite);
      if (number) marks.add(number);
    }
    return marks.size === 0 ? [] : [' ', ...[...marks].map((source) => ({ source }))];
  }

  return { sources, mark, claim: (claim, most) => [claim.text, ...mark(claim.cites, most)] };
}
