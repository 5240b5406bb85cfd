import { capacityOf, demandOf } from './demand.ts';
import type { ModelPlan, PlacedHost, PlayedBack } from './estate-plan.ts';
import type { Basis } from './pool.ts';

/** A placement under the CPU that was measured: what each host would have been asked for, step by step. Guests without a series count as the ratio has them. Null where nothing was measured or placed. */
export function playedBack({ model, placed }: ModelPlan, { request, rules }: Basis): PlayedBack | null {
  const guests = new Map(request.guests.map((guest) => [guest.id, guest]));
  const shapes = new Map([...request.reuse, request.host].map((shape) => [shape.name, shape]));
  const steps = request.guests.find(({ measuredCpu }) => measuredCpu !== undefined)?.measuredCpu?.cores.length ?? 0;
  if (steps === 0 || placed.length === 0) return null;
  const demand = (host: PlacedHost) => {
    const sums = new Float64Array(steps);
    for (const id of host.guests) {
      const guest = guests.get(id);
      if (guest?.measuredCpu)
        for (const [step, cores] of guest.measuredCpu.cores.entries()) sums[step] = (sums[step] ?? 0) + cores;
      else if (guest) {
        const { milliCores } = demandOf(guest, model, rules, request.overhead ?? 'esxi-6');
        for (const step of sums.keys()) sums[step] = (sums[step] ?? 0) + milliCores / 1000;
      }
    }
    return sums;
  };
  const hosts = placed.map((host, index) => {
    const shape = shapes.get(host.shape) ?? request.host;
    const cores = capacityOf(shape, model, rules, []).milliCores / 1000;
    const sums = demand(host);
    const peak = sums.reduce((most, each) => Math.max(most, each), 0);
    return { host: index, peak, cores, over: sums.filter((each) => each > cores + 1e-6).length };
  });
  const [worst] = hosts.toSorted((a, b) => b.over - a.over || b.peak / b.cores - a.peak / a.cores);
  if (worst === undefined) return null;
  return { hosts: hosts.length, hostsOver: hosts.filter(({ over }) => over > 0).length, steps, worst };
}
