import { normal } from '../knowledge/answers/stems.ts';
import { dangers } from '../knowledge/consolidation/dangers.ts';
import { reasons } from '../knowledge/consolidation/reasons.ts';
import { evidence } from '../knowledge/evidence/index.ts';
import { platforms } from '../knowledge/platforms/index.ts';
import type { Claim } from '../knowledge/schema.ts';
import type { Dimension, Topic } from '../knowledge/vocabulary.ts';

interface Entry {
  readonly claim: Claim;
  /** The platform or model that it is about. */
  readonly about: readonly string[];
  readonly dimension: Dimension | null;
  readonly stems: ReadonlySet<string>;
}

const STOP = new Set(
  'a an the of to in on is are be it its for and or not with by from as at that this than only no own one every each need needs has have can cannot does do into what which how why when where who if my our your we i you they there would could should will just still even same more less very any some all'.split(
    ' ',
  ),
);

const DIMENSIONS_OF_TOPIC: Readonly<Partial<Record<Topic, readonly Dimension[]>>> = {
  performance: ['cpu-overhead', 'io-overhead', 'network-overhead', 'boot-time', 'density'],
  memory: ['memory-overhead', 'memory-elasticity'],
  migration: ['live-migration', 'management-ha'],
  security: ['isolation-security', 'fault-isolation', 'performance-isolation'],
  licensing: ['licensing-cost'],
  'platform-status': ['maturity-lifecycle'],
  feasibility: ['guest-os-freedom', 'custom-kernel-modules', 'device-passthrough', 'hardware-requirements', 'guest-modification'],
};

const entries: readonly Entry[] = [
  ...evidence.map((entry) =>
    prepared(
      { text: entry.dated ? `${entry.claim} (Dated: ${entry.dated.replace(/\.$/, '')}.)` : entry.claim, cites: [entry.id] },
      [entry.platform],
      entry.dimension,
    ),
  ),
  ...platforms.flatMap((platform) =>
    platform.facts.map((fact) =>
      prepared({ text: named(fact.text, platform.name), cites: fact.cites }, [platform.id, platform.name], null),
    ),
  ),
  ...dangers.flatMap(({ name, claims }) => claims.map((claim) => prepared(claim, [name], null))),
  ...reasons.map(({ name, claim }) => prepared(claim, [name], null)),
];

const index = new Map<string, number[]>();
for (const [position, { claim, about }] of entries.entries()) {
  for (const stem of stemsOf(`${claim.text} ${about.join(' ')}`)) {
    const found = index.get(stem);
    if (found) found.push(position);
    else index.set(stem, [position]);
  }
}

/** The claims nearest to a message: words in common, rare words counting most. Best first, none that repeats another. */
export function relevantClaims(
  text: string,
  options: {
    readonly topic: Topic | null;
    readonly platforms: readonly string[];
    readonly most: number;
    /** What the reply says already. */
    readonly without: readonly string[];
  },
): readonly Claim[] {
  const ranked = rankedEntries(text, options.topic, options.platforms);
  const best = Math.max(FLOOR, (ranked[0]?.score ?? 0) * NEAR_BEST);
  const said: ReadonlySet<string>[] = options.without.map(stemsOf);
  const chosen: Claim[] = [];
  for (const { entry, score } of ranked) {
    if (chosen.length === options.most || score < best) break;
    if (said.some((other) => overlap(entry.stems, other) > REPEATS)) continue;
    said.push(entry.stems);
    chosen.push(entry.claim);
  }
  return chosen;
}

/** Below this a claim shares no more than a common word with the message. */
const FLOOR = 0.6;
const NEAR_BEST = 0.6;
/** Of a claim about something that the message does not name. */
const WORDS_IN_COMMON = 3;
const REPEATS = 0.6;

function rankedEntries(
  text: string,
  topic: Topic | null,
  platforms: readonly string[],
): readonly { readonly entry: Entry; readonly score: number }[] {
  const scores = new Map<number, number>();
  const common = new Map<number, number>();
  for (const stem of stemsOf(text)) {
    const found = index.get(stem);
    if (!found) continue;
    const weight = Math.log(1 + entries.length / found.length);
    for (const position of found) {
      scores.set(position, (scores.get(position) ?? 0) + weight);
      common.set(position, (common.get(position) ?? 0) + 1);
    }
  }
  const dimensions = topic ? (DIMENSIONS_OF_TOPIC[topic] ?? []) : [];
  const ranked: { entry: Entry; score: number }[] = [];
  for (const [position, shared] of scores) {
    const entry = entries[position];
    if (!entry) continue;
    const onTopic = entry.dimension && dimensions.includes(entry.dimension) ? 1.5 : 1;
    const ofSubject = entry.about.some((name) => platforms.includes(name));
    // "A domain controller" is no "control domain"
    if (!ofSubject && (common.get(position) ?? 0) < WORDS_IN_COMMON) continue;
    const onSubject = ofSubject ? 1.3 : 1;
    ranked.push({ entry, score: (shared * onTopic * onSubject) / (6 + entry.stems.size) });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** Share of the smaller set that both have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  return shared / small.size;
}

function prepared(claim: Claim, about: readonly string[], dimension: Dimension | null): Entry {
  return { claim, about, dimension, stems: stemsOf(claim.text) };
}

/** A fact of a platform's card, with the name of the platform where the sentence leaves it out. */
function named(text: string, name: string): string {
  return text.includes(name) ? text : `${name}: ${text}`;
}

function stemsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of normal(text).split(' ')) {
    if (word.length > 1 && !STOP.has(word)) found.add(stem(word));
  }
  return found;
}

function stem(word: string): string {
  return word.replace(/(?:ations?|ing|ised|ises|ed|es|s|ly)$/, '').slice(0, 9);
}
