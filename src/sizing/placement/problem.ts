/** A kind of host. `count` is how many there are; null for as many as it takes. `cost` is what is minimised: 1 each, to count hosts. */
export interface HostType {
  readonly capacity: readonly number[];
  readonly cost: number;
  readonly count: number | null;
}

/**
 * Guests to be placed on hosts. Everything is a whole number (MHz, MiB): demand rounded up, capacity after reserve rounded down,
 * so that no proof hangs on a rounding error.
 */
export interface PlacementProblem {
  readonly dimensions: number;
  /** Row by row: guest 0 in all dimensions, guest 1, … */
  readonly demand: Float64Array;
  readonly hosts: readonly HostType[];
  /** No two guests of a group share a host. */
  readonly apart: readonly (readonly number[])[];
  /** All guests of a group share a host. */
  readonly together: readonly (readonly number[])[];
  /** A guest that runs only on hosts of one type (an index of `hosts`). */
  readonly pins: readonly { readonly guest: number; readonly host: number }[];
  readonly guestsPerHost: number | null;
  /** Guests of different families (of kernel) never share a host. */
  readonly family: Int32Array | null;
  /** On which host each runs now, -1 for none. A host's number is any number from 0. */
  readonly current: Int32Array | null;
}

const MOST_PROBLEMS_NAMED = 20;

/** What is wrong with a problem, in words; empty when it may be placed. Nothing else may reach a bound or a proof. */
export function faultsOf(problem: PlacementProblem): string[] {
  const shape = [...faultsOfHosts(problem), ...faultsOfShape(problem)];
  return shape.length > 0 ? shape : [...faultsOfSizes(problem), ...faultsOfLists(problem)];
}

/** The number of guests. */
export function guestCount(problem: PlacementProblem): number {
  return problem.demand.length / problem.dimensions;
}

const isSize = (value: number) => Number.isSafeInteger(value) && value >= 0;

function faultsOfHosts({ dimensions, hosts, guestsPerHost }: PlacementProblem): string[] {
  if (!Number.isInteger(dimensions) || dimensions < 1) return ['There must be at least one dimension.'];
  if (hosts.length === 0) return ['There must be at least one kind of host.'];
  const faults = hosts.flatMap(({ capacity, cost, count }, at) => [
    ...(capacity.length === dimensions && capacity.every(isSize)
      ? []
      : [`Host type ${at} has a size that is no whole number from 0.`]),
    ...(isSize(cost) && cost <= 1e6 ? [] : [`Host type ${at} has a cost that is no whole number from 0 to a million.`]),
    ...(count === null || isSize(count) ? [] : [`Host type ${at} has a count that is no whole number from 0.`]),
  ]);
  const perHost = guestsPerHost === null || (isSize(guestsPerHost) && guestsPerHost > 0);
  return perHost ? faults : [...faults, 'Guests per host must be a whole number from 1.'];
}

function faultsOfShape(problem: PlacementProblem): string[] {
  const count = guestCount(problem);
  if (!Number.isInteger(count)) return ['The demand is not a whole number of rows.'];
  const fits = (list: Int32Array | null) => list === null || list.length === count;
  return fits(problem.family) && fits(problem.current)
    ? []
    : ['The lists of families and current hosts need one entry for each guest.'];
}

function faultsOfSizes({ demand, dimensions, hosts }: PlacementProblem): string[] {
  const faults: string[] = [];
  const fits = (at: number) =>
    hosts.some(({ capacity }) => {
      for (let h = 0; h < dimensions; h++) if ((demand[at + h] as number) > (capacity[h] as number)) return false;
      return true;
    });
  const sound = (at: number) => {
    for (let h = 0; h < dimensions; h++) if (!isSize(demand[at + h] as number)) return false;
    return true;
  };
  for (let at = 0; at < demand.length && faults.length < MOST_PROBLEMS_NAMED; at += dimensions) {
    if (!sound(at)) faults.push(`Guest ${at / dimensions} has a size that is no whole number from 0.`);
    else if (!fits(at)) faults.push(`Guest ${at / dimensions} is larger than every host.`);
  }
  return faults;
}

function faultsOfLists(problem: PlacementProblem): string[] {
  const count = guestCount(problem);
  const known = (guest: number) => Number.isInteger(guest) && guest >= 0 && guest < count;
  const groups = [...problem.apart, ...problem.together];
  const pinned = problem.pins.every(({ guest, host }) => known(guest) && problem.hosts[host] !== undefined);
  return groups.every((group) => group.every(known)) && pinned ? [] : ['A rule names a guest or a host that is not there.'];
}
