import type { Inventory, InventoryHost, Machine } from '../../inventory/inventory.ts';
import type { SizedMachine } from '../../inventory/ledger.ts';
import type { ModelPlan, Whereabouts } from '../../sizing/estate-plan.ts';
import { shapeName } from './host-shapes.ts';

/**
 * The hosts that the machines are on today. One that the inventory does not list by that name, with or without its domain, has the shape of its
 * cluster's hosts where those are all alike.
 */
export function whereaboutsToday(machines: readonly SizedMachine[], { hosts }: Inventory): Whereabouts {
  const byName = new Map(hosts.flatMap((host) => [plain(host.name), short(host.name)].map((name) => [name, shapeName(host)])));
  const inCluster = shapesIn(hosts);
  const on = machines.flatMap(({ id, host, cluster }): [string, { name: string; shape: string }][] => {
    if (host === null) return [];
    const shape = byName.get(plain(host)) ?? byName.get(short(host)) ?? inCluster.get(plain(cluster ?? ''));
    return shape === undefined ? [] : [[id, { name: plain(host), shape }]];
  });
  return { of: 'today', hosts: new Map(on) };
}

const plain = (name: string) => name.trim().toLowerCase();
const short = (name: string) => (/^[\d.]+$/.test(name) ? plain(name) : (plain(name).split('.')[0] ?? ''));

/** The shape of each cluster whose hosts are all alike. */
function shapesIn(hosts: readonly InventoryHost[]): ReadonlyMap<string, string> {
  const shapes = new Map<string, Set<string>>();
  for (const host of hosts) {
    if (host.cluster === null) continue;
    const known = shapes.get(plain(host.cluster)) ?? new Set();
    shapes.set(plain(host.cluster), known.add(shapeName(host)));
  }
  return new Map(
    [...shapes].flatMap(([cluster, [shape, another]]) => (shape && another === undefined ? [[cluster, shape]] : [])),
  );
}

/** Where the plan for the inventory before put the machines that the next one has too. */
export function whereaboutsIn(
  plans: readonly ModelPlan[],
  shared: readonly { readonly known: Machine; readonly machine: Machine }[],
): Whereabouts {
  const hardware = plans.find(({ model }) => model === 'hardware');
  const placed = new Map(
    hardware?.placed.flatMap(({ guests, shape }, host) => guests.map((id) => [id, { name: `host ${host + 1}`, shape }] as const)),
  );
  const hosts = shared.flatMap(({ known, machine }) => {
    const host = placed.get(known.id);
    return host === undefined ? [] : [[machine.id, host] as const];
  });
  return { of: 'the last plan', hosts: new Map(hosts) };
}
