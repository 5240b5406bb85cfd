import type { Finding, Level, ModelVerdict, WorkloadAdvice } from '../advice/recommendation.ts';
import type { Claim } from '../knowledge/schema.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import type { Model } from '../knowledge/vocabulary.ts';
import { MODELS, OS_FAMILIES } from '../knowledge/vocabulary.ts';
import { criterionClaim, scoreOn } from './criteria-detail.ts';
import type { Footnotes } from './footnotes.ts';
import type { Span } from './reply.ts';
import { quoted } from './user-text.ts';
import { CRITERION_NAME, capital, FAMILY_NAME, lowerSentence, sentence } from './words.ts';

export const LEVEL_WORD = {
  fits: 'fits',
  possible: 'possible',
  'ruled-out': 'ruled out',
} as const satisfies Record<Level, string>;

export function pros(verdict: ModelVerdict): readonly Finding[] {
  return verdict.findings.filter((finding) => finding.effect === 'favours');
}

/** What speaks against a model, the reasons that rule it out first. */
export function cons(verdict: ModelVerdict): readonly Finding[] {
  return [
    ...verdict.findings.filter((finding) => finding.effect === 'rules-out'),
    ...verdict.findings.filter((finding) => finding.effect === 'caveat'),
  ];
}

/** A reason as a sentence, with its sources and with who or what brought it up. */
export function findingSpans(
  finding: Finding,
  notes: Footnotes,
  options: { readonly remedy: boolean; readonly after?: Finding | undefined },
): readonly Span[] {
  return [
    sentence(finding.because),
    ...notes.mark(finding.cites),
    ...(sameOrigin(finding, options.after) ? [] : provenance(finding)),
    ...(options.remedy && finding.remedy ? [` What helps: ${sentence(finding.remedy)}`] : []),
  ];
}

/** Several reasons in a row; what brought them up is said once. */
export function findingsSpans(
  findings: readonly Finding[],
  notes: Footnotes,
  options: { readonly remedy: boolean },
): readonly Span[] {
  return findings.flatMap((finding, index) => [' ', ...findingSpans(finding, notes, { ...options, after: findings[index - 1] })]);
}

function provenance({ on, because, rule }: Finding): readonly Span[] {
  if (!on) return [];
  if ('said' in on) return [' (You said ', ...quoted(on.said), '.)'];
  const product = softwareOf(on.app);
  // That Windows Server runs on Windows goes without saying.
  if (!product || product.theme === 'guest-os' || because.includes(product.name)) return [];
  const family = OS_FAMILIES.find((name) => rule.startsWith(`${name}-`));
  return [family ? ` (${capital(product.name)} runs on ${FAMILY_NAME[family]}.)` : ` (${capital(product.name)} brings this.)`];
}

function sameOrigin(finding: Finding, other: Finding | undefined): boolean {
  return other !== undefined && JSON.stringify(finding.on) === JSON.stringify(other.on);
}

const NEARLY_AS_LOUD = 0.6;

/** The criterion that speaks most for a model here: its lead over the others, times what the criterion weighs. */
export function strengthHere(advice: WorkloadAdvice, model: Model): Claim | null {
  return tipping(advice, model, 1);
}

/** The criterion that speaks most against a model here. */
export function weaknessHere(advice: WorkloadAdvice, model: Model): Claim | null {
  return tipping(advice, model, -1);
}

function tipping({ criteria, verdicts }: WorkloadAdvice, model: Model, sign: 1 | -1): Claim | null {
  const others = MODELS.filter((other) => other !== model && verdicts[other].level !== 'ruled-out');
  const leads = criteria.map(({ criterion, weight }) => {
    const mean = others.reduce((sum, other) => sum + scoreOn(criterion, other), 0) / Math.max(1, others.length);
    return { criterion, weight, lead: sign * weight * (scoreOn(criterion, model) - (others.length > 0 ? mean : 0.5)) };
  });
  const most = Math.max(...leads.map(({ lead }) => lead));
  // of two that speak nearly as loud, the one that matters more to the asker is heard first
  const loud = leads.filter(({ lead }) => lead > 0 && lead >= most * NEARLY_AS_LOUD).sort((a, b) => b.weight - a.weight);
  const found = loud[0]?.criterion ?? null;
  const claim = found ? criterionClaim(found, model) : null;
  return found && claim ? { text: `${CRITERION_NAME[found]}: ${lowerSentence(claim.text)}`, cites: claim.cites } : null;
}

/** Models that lost, the nearest rival first: by level, then by how often they come first. */
export function rivals(advice: WorkloadAdvice): readonly ModelVerdict[] {
  return MODELS.filter((model) => model !== advice.best?.model)
    .map((model) => advice.verdicts[model])
    .sort((a, b) => b.acceptability - a.acceptability || RANK[b.level] - RANK[a.level]);
}

const RANK = { fits: 2, possible: 1, 'ruled-out': 0 } as const satisfies Record<Level, number>;
