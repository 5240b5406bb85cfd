import type { HostShape, SizedBy, SizedGuest } from './estate-plan.ts';
import * as e from './expression.ts';
import type { Rules } from './rules.ts';
import { type Term, tightest, wholeHosts } from './term.ts';

/** What the tools that divide sums know of an estate. */
export interface Totals {
  readonly guests: number;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly storageMiB: number;
}

/** The sums over some guests, as configured. */
export function totalsOf(guests: readonly Pick<SizedGuest, 'vcpus' | 'memoryMiB' | 'storageMiB'>[]): Totals {
  const sum = (of: 'vcpus' | 'memoryMiB' | 'storageMiB') => guests.reduce((total, guest) => total + guest[of], 0);
  return { guests: guests.length, vcpus: sum('vcpus'), memoryMiB: sum('memoryMiB'), storageMiB: sum('storageMiB') };
}

/** The size of a host. Without `storageMiB` the storage is outside it. */
export type HostSize = Pick<HostShape, 'cores' | 'memoryMiB' | 'storageMiB'>;

export interface Counted {
  readonly hosts: e.Expression;
  readonly failover: number;
  readonly limitedBy: SizedBy;
}

/**
 * Hosts by the sums alone, as the public tools count them: the part that carries the load, the spares, and rounding to whole orders. Null where the
 * rules leave nothing of a host.
 */
export function countByTotals(totals: Totals, host: HostSize, rules: Rules): Counted | null {
  const [cores, memory] = [cpuCapacity(host.cores, rules), memoryCapacity(host.memoryMiB, rules)];
  if (e.evaluate(cores) <= 0 || e.evaluate(memory) <= 0 || host.storageMiB === 0) return null;
  const terms: Term[] = [
    { by: 'cpu', load: e.over(cpuDemand(totals, rules), cores) },
    { by: 'memory', load: e.over(memoryDemand(totals, rules), memory) },
  ];
  if (host.storageMiB !== undefined) {
    const stored = withMargins(e.number(totals.storageMiB, 'MiB stored'), 1, rules);
    terms.push({ by: 'storage', load: e.over(stored, e.number(host.storageMiB, 'MiB of disks')) });
  }
  if (rules.guestsPerHost > 0) {
    const perHost = e.number(rules.guestsPerHost, 'guests per host');
    terms.push({ by: 'guests-per-host', load: e.over(e.number(totals.guests, 'guests'), perHost) });
  }
  if (rules.survivorsAtLeast > 0) terms.push({ by: 'rounding', load: e.number(rules.survivorsAtLeast, 'survivors') });
  const workers = e.max(terms.map(wholeHosts));
  const working = e.evaluate(workers);
  const spares = sparesFor(workers, rules);
  const failover = spares === null ? 0 : e.evaluate(spares);
  const all = spares === null ? workers : e.plus(workers, spares);
  const hosts = inWholeOrders(all, rules.roundUpTo);
  return { hosts, failover, limitedBy: tightest(terms, working) ?? 'nothing' };
}

function cpuDemand({ vcpus, guests }: Totals, rules: Rules): e.Expression {
  const own = rules.cpuPerGuest === 0 ? null : e.times(e.number(guests, 'guests'), e.number(rules.cpuPerGuest, 'vCPUs'));
  const configured = e.number(vcpus, 'vCPUs');
  const grown = withMargins(own === null ? configured : e.plus(configured, own), rules.cpuFactor, rules);
  return rules.clusterVcpus === 0 ? grown : e.plus(grown, e.number(rules.clusterVcpus, 'vCPUs for the cluster'));
}

function cpuCapacity(cores: number, rules: Rules): e.Expression {
  const reserved = Math.max(rules.coresReserved, Math.ceil(cores * rules.coresReservedShare));
  const left = reserved === 0 ? e.number(cores, 'cores') : e.minus(e.number(cores, 'cores'), e.number(reserved, 'reserved'));
  const threaded = rules.threadFactor === 1 ? left : e.times(left, e.number(rules.threadFactor, 'for threads'));
  const assignable = e.times(threaded, e.number(rules.vcpusPerCore, 'vCPUs per core'));
  return e.timesShare(rules.threadFactor === 1 ? assignable : e.floor(assignable), rules.cpuCeiling);
}

function memoryDemand({ memoryMiB, guests }: Totals, rules: Rules): e.Expression {
  const own =
    rules.memoryPerGuest === 0 ? null : e.times(e.number(guests, 'guests'), e.number(rules.memoryPerGuest, 'MiB of overhead'));
  const configured = e.number(memoryMiB, 'MiB');
  const grown = withMargins(own === null ? configured : e.plus(configured, own), rules.memoryFactor, rules);
  return rules.clusterMemory === 0 ? grown : e.plus(grown, e.number(rules.clusterMemory, 'MiB for the cluster'));
}

function memoryCapacity(memoryMiB: number, rules: Rules): e.Expression {
  const reserved = Math.max(rules.memoryReserved, Math.ceil((memoryMiB * rules.memoryReservedShare) / 1024) * 1024);
  const all = e.number(memoryMiB, 'MiB');
  return e.timesShare(reserved === 0 ? all : e.minus(all, e.number(reserved, 'MiB reserved')), rules.memoryCeiling);
}

function withMargins(demand: e.Expression, factor: number, rules: Rules): e.Expression {
  const fixed = factor === 1 ? demand : e.times(demand, e.number(factor));
  return e.timesShare(e.timesShare(fixed, 1 + rules.headroom), 1 + rules.growth);
}

function sparesFor(workers: e.Expression, rules: Rules): e.Expression | null {
  const fixed = e.number(rules.failoverHosts, rules.failoverHosts === 1 ? 'spare' : 'spares');
  if (rules.failoverShare > 0) return e.max([fixed, e.ceil(e.timesShare(workers, rules.failoverShare))]);
  return rules.failoverHosts === 0 ? null : fixed;
}

function inWholeOrders(hosts: e.Expression, order: number): e.Expression {
  return order <= 1 ? hosts : e.times(e.ceil(e.over(hosts, e.number(order))), e.number(order));
}
