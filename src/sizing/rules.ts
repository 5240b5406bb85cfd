import type { ConstantName, RuleBook } from '../knowledge/rule-books/schema.ts';
import { workloadRatios } from '../knowledge/rule-books/workload-ratios.ts';
import type { PolicyConstant, SizingRequest } from './estate-plan.ts';

/** Every constant of a rule, the neutral value where a book has none. */
export type Rules = Readonly<Record<ConstantName, number>>;

const NEUTRAL: Rules = {
  vcpusPerCore: 1,
  vcpusPerCoreDesktop: 0,
  vcpusPerCoreDatabase: 0,
  vcpusPerCoreSap: 0,
  threadFactor: 1,
  coresReserved: 0,
  coresReservedShare: 0,
  memoryReserved: 0,
  memoryReservedShare: 0,
  cpuCeiling: 1,
  memoryCeiling: 1,
  headroom: 0,
  growth: 0,
  cpuPerGuest: 0,
  cpuFactor: 1,
  memoryPerGuest: 0,
  memoryFactor: 1,
  clusterVcpus: 0,
  clusterMemory: 0,
  guestsPerHost: 0,
  failoverHosts: 0,
  failoverShare: 0,
  survivorsAtLeast: 0,
  roundUpTo: 1,
  controlPlaneNodes: 0,
  paraMemoryReserved: 0,
  guaranteedShare: 1,
  comfortFactor: 1,
  burstMean: 0,
  burstDeviation: 0,
  burstPercentile: 0,
  sigmas: 0,
  osMemoryPerGuest: 0,
};

type Asked = Pick<SizingRequest, 'failover' | 'growth' | 'byWorkload'>;

/** Tools that divide sums know of no workloads. */
function countsByWorkload({ method }: RuleBook, { byWorkload }: Asked): boolean {
  return byWorkload === true && method === 'placement';
}

/** The constants of a book, with what the request sets in their place. */
export function rulesOf(book: RuleBook, request: Asked): Rules {
  const rules: Record<ConstantName, number> = { ...NEUTRAL };
  for (const { name, value } of book.constants) rules[name] = value;
  if (countsByWorkload(book, request)) for (const { name, value } of workloadRatios) rules[name] = value;
  if (request.failover !== null) Object.assign(rules, { failoverHosts: request.failover, failoverShare: 0 });
  if (request.growth !== null) rules.growth = request.growth / 100;
  return rules;
}

/** The constants to show: those of the book and those that the request put in their place. */
export function shownConstants(book: RuleBook, request: Asked): readonly PolicyConstant[] {
  const asked: PolicyConstant[] = [];
  if (request.failover !== null) asked.push({ name: 'failoverHosts', value: request.failover, unit: 'hosts', source: 'asked' });
  if (request.growth !== null) asked.push({ name: 'growth', value: request.growth / 100, unit: 'share', source: 'asked' });
  const replaced = new Set([...asked.map(({ name }) => name), ...(request.failover === null ? [] : ['failoverShare'])]);
  const kept = book.constants.filter(({ name }) => !replaced.has(name));
  const ratios = countsByWorkload(book, request) ? workloadRatios : [];
  return [
    ...[...kept, ...ratios].map(({ name, value, unit, source, ours }) => ({ name, value, unit, source, ...(ours && { ours }) })),
    ...asked,
  ];
}
