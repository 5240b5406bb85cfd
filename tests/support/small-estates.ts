import type { PlacementProblem } from '../../src/sizing/placement/problem.ts';
import { drawsFrom } from '../../src/sizing/placement/random.ts';

/** A small estate with some of everything: mixed and counted hosts, rules, pins, families. Few enough guests to try every placement. */
export function smallEstate(seed: number): PlacementProblem {
  const draw = drawsFrom(seed * 7919 + 1);
  const dimensions = 1 + draw(3);
  const guests = 1 + draw(7);
  const alike = draw(3) === 0;
  const [range, least] = [4 + draw(20), draw(2)];
  const rows = Array.from({ length: guests }, () => Array.from({ length: dimensions }, () => least + draw(range)));
  const demand = Float64Array.from(rows.flatMap((row, at) => (alike && at % 2 === 1 ? (rows[at - 1] ?? row) : row)));
  const hosts = Array.from({ length: 1 + draw(3) }, (_, at) => ({
    capacity: Array.from({ length: dimensions }, () => range + least + draw(20)),
    cost: at === 0 ? 1 + draw(3) : draw(4),
    count: at === 0 && draw(4) > 0 ? null : draw(3),
  }));
  const some = (most: number) => [...new Set(Array.from({ length: draw(most + 1) }, () => draw(guests)))];
  const maybe = draw(3);
  return {
    dimensions,
    demand,
    hosts,
    apart: maybe > 0 ? [some(4), some(3)] : [],
    together: draw(4) === 0 ? [some(2)] : [],
    pins: draw(5) === 0 ? [{ guest: draw(guests), host: draw(hosts.length) }] : [],
    guestsPerHost: draw(4) === 0 ? 1 + draw(4) : null,
    family: draw(3) === 0 ? Int32Array.from({ length: guests }, () => draw(2)) : null,
    current: null,
  };
}

/** The least cost at which all rules are kept, by trying every placement; null when there is none. Shares no code with the placement. */
export function leastCost(problem: PlacementProblem): number | null {
  const { dimensions: d, demand, hosts, family } = problem;
  const guests = demand.length / d;
  const loads: number[][] = [];
  const members: number[][] = [];
  const types: number[] = [];
  let best: number | null = null;
  const mayJoin = (guest: number, host: number) =>
    (problem.guestsPerHost === null || (members[host]?.length ?? 0) < problem.guestsPerHost) &&
    hosts[types[host] ?? 0]?.capacity.every((size, h) => (loads[host]?.[h] ?? 0) + (demand[guest * d + h] ?? 0) <= size) ===
      true &&
    (members[host] ?? []).every(
      (other) =>
        (family === null || family[guest] === family[other]) &&
        !problem.apart.some((group) => group.includes(guest) && group.includes(other)),
    ) &&
    problem.pins.every((pin) => pin.guest !== guest || pin.host === types[host]);
  const visit = (guest: number, cost: number): void => {
    if (best !== null && cost >= best) return;
    if (guest === guests) {
      const whole = problem.together.every(
        (group) => members.filter((list) => group.some((each) => list.includes(each))).length <= 1,
      );
      if (whole) best = cost;
      return;
    }
    for (let host = 0; host < types.length; host++) if (mayJoin(guest, host)) join(guest, host, cost);
    for (const [type, { cost: price, count }] of hosts.entries()) {
      if (count !== null && types.filter((each) => each === type).length >= count) continue;
      types.push(type);
      loads.push(new Array<number>(d).fill(0));
      members.push([]);
      if (mayJoin(guest, types.length - 1)) join(guest, types.length - 1, cost + price);
      types.pop();
      loads.pop();
      members.pop();
    }
  };
  const join = (guest: number, host: number, cost: number): void => {
    const load = loads[host] ?? [];
    for (let h = 0; h < d; h++) load[h] = (load[h] ?? 0) + (demand[guest * d + h] ?? 0);
    members[host]?.push(guest);
    visit(guest + 1, cost);
    members[host]?.pop();
    for (let h = 0; h < d; h++) load[h] = (load[h] ?? 0) - (demand[guest * d + h] ?? 0);
  };
  visit(0, 0);
  return best;
}
