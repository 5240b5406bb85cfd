import type { Columns } from './columns.ts';
import type { InventoryHost } from './inventory.ts';
import { push } from './multimap.ts';
import { isTrue } from './words.ts';

export interface HostDraft extends InventoryHost {
  readonly vCenter: string | null;
  readonly datacenter: string | null;
}

export interface HostsRead {
  readonly hosts: readonly HostDraft[];
  /** Named, but without cores or memory. */
  readonly unsizable: readonly string[];
}

/** The hosts of a host list. Cores are cores, never threads. */
export function hostsOf(columns: Columns, file: number): HostsRead {
  const hosts: HostDraft[] = [];
  const unsizable: string[] = [];
  for (const row of columns.sheet.rows.keys()) {
    const name = columns.text(row, 'name');
    if (name === null) continue;
    const product = (columns.number(row, 'sockets') ?? 0) * (columns.number(row, 'coresPerSocket') ?? 0);
    const cores = columns.number(row, 'cores') ?? product;
    const memoryMiB = columns.mib(row, 'memory') ?? 0;
    if (!(cores > 0 && memoryMiB > 0)) {
      unsizable.push(name);
      continue;
    }
    hosts.push({
      name,
      cluster: columns.text(row, 'cluster'),
      cores,
      memoryMiB,
      mhz: columns.number(row, 'mhz'),
      hyperthreading: columns.text(row, 'hyperthreading') === null ? null : isTrue(columns.cell(row, 'hyperthreading')),
      cpuModel: columns.text(row, 'cpuModel'),
      file,
      vCenter: columns.text(row, 'vCenter')?.toLowerCase() ?? null,
      datacenter: columns.text(row, 'datacenter'),
    });
  }
  return { hosts, unsizable };
}

/** Each host once: a name is one host, unless two vCenters that are known to differ have it. The larger of two accounts stays. */
export function uniqueHosts(hosts: readonly HostDraft[]): HostDraft[] {
  const kept: HostDraft[] = [];
  const byName = new Map<string, HostDraft[]>();
  for (const host of hosts) push(byName, host.name.toLowerCase(), host);
  for (const group of byName.values()) {
    const seen: HostDraft[] = [];
    for (const host of group.toSorted((a, b) => b.cores - a.cores || b.memoryMiB - a.memoryMiB))
      if (!seen.some((one) => !one.vCenter || !host.vCenter || one.vCenter === host.vCenter)) seen.push(host);
    kept.push(...seen);
  }
  const chosen = new Set(kept);
  return hosts.filter((host) => chosen.has(host));
}
