import type { Grade, HostRange, SizedGuest, Unknown } from './estate-plan.ts';
import type { Basis } from './pool.ts';
import { type Change, changed, recount } from './recount.ts';
import type { Rules } from './rules.ts';

/** What a thing that is not known may do, at its best and at its worst. */
interface Doubt {
  readonly about: Unknown;
  readonly best: Change;
  readonly worst: Change;
}

/** Most of the machines: one without figures does not spoil a measured estate. */
const MOST = 0.9;

/** The hosts between luck and bad luck, by what the data leaves open, and what to ask first. Null where the estate has no hosts. */
export function rangeOf(basis: Basis): HostRange | null {
  const planned = recount('hardware', basis);
  if (planned === null) return null;
  const grade = gradeOf(basis.request.guests);
  const doubts = doubtsOf(grade, basis);
  const count = (changes: readonly Change[]) => {
    const rules = changes.reduce<Partial<Rules>>((all, each) => Object.assign(all, each.rules), {});
    return recount('hardware', changed(basis, { rules })) ?? planned;
  };
  const spans = doubts
    .map(({ about, best, worst }) => ({ about, low: count([best]), high: count([worst]) }))
    .filter(({ low, high }) => high > low)
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
  const low = Math.min(planned, count(doubts.map(({ best }) => best)));
  const high = Math.max(planned, count(doubts.map(({ worst }) => worst)));
  return { grade, low, high, ask: spans[0] ?? null };
}

/** The grade of the data, by what most of the machines come with. */
function gradeOf(guests: readonly SizedGuest[]): Grade {
  const most = (has: (guest: SizedGuest) => boolean) => guests.filter(has).length >= MOST * guests.length;
  if (most(({ cpuUse, memoryUse }) => cpuUse !== null && memoryUse !== null)) return 'A';
  return most(({ host }) => host !== null) ? 'B' : 'C';
}

/**
 * Without measured use the ratio may be anything that the public rules take, 3 (RVTools analyser) to 5 (OpenShift), and a host be filled to 80 %
 * (Azure) or wholly (Nutanix); growth that nobody named, up to the 20 % that Presizion takes. Grade B knows that the machines do fit on
 * hosts of today, so only grade C doubts the memory.
 */
function doubtsOf(grade: Grade, { rules, request }: Basis): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const measured = request.guests.filter(({ measuredCpu }) => measuredCpu !== undefined).length;
  if (grade !== 'A' && measured < MOST * request.guests.length) {
    doubts.push({
      about: 'cpu-use',
      best: { rules: { vcpusPerCore: Math.max(rules.vcpusPerCore, 5) } },
      worst: { rules: { vcpusPerCore: Math.min(rules.vcpusPerCore, 3) } },
    });
  }
  if (grade === 'C') {
    doubts.push({
      about: 'memory-use',
      best: { rules: { memoryCeiling: 1 } },
      worst: { rules: { memoryCeiling: Math.min(rules.memoryCeiling, 0.8) } },
    });
  }
  if (request.growth === null)
    doubts.push({ about: 'growth', best: {}, worst: { rules: { growth: Math.max(rules.growth, 0.2) } } });
  return doubts;
}
