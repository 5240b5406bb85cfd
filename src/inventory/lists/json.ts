import { formatOf, roleOf } from '../roles.ts';
import { azureSheet } from './azure.ts';
import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const PROXMOX = ['type', 'vmid', 'name', 'node', 'status', 'template', 'maxcpu', 'maxmem', 'maxdisk', 'disk'] as const;
const PROXMOX_HEADER = ['Type', 'VMID', 'Name', 'Node', 'Status', 'Template', 'CPUs', 'Memory bytes', 'Provisioned bytes'];
const NODES_HEADER = ['Node', 'Cores', 'Memory bytes'];
const MOST_KEYS = 500;
const LXD_HEADER = ['Name', 'Status', 'Type', 'CPUs', 'Memory', 'OS', 'Location'];

/**
 * `pvesh get /cluster/resources --output-format json` of Proxmox VE with its nodes; `lxc list` or `incus list`, and `az vm list -d`, as JSON; and any list of flat
 * objects whose keys could head the columns of a machine list, as `ConvertTo-Json` and `openstack -f json` write them.
 */
export function readJson(text: string): ListRead | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const items = itemsOf(text);
  const guests = items.filter((item) => /^(?:qemu|lxc|openvz)$/.test(str(item.type)) && ('vmid' in item || 'maxmem' in item));
  if (guests.length > 0) {
    const nodes = items.filter((item) => item.type === 'node' && 'node' in item);
    const list = sheetFrom('resources', PROXMOX_HEADER, guests.map(proxmoxRow));
    const hosts = sheetFrom(
      'nodes',
      NODES_HEADER,
      nodes.map(({ node, maxcpu, maxmem }) => [node, maxcpu, maxmem].map(str)),
    );
    return { sheets: nodes.length > 0 ? [list, hosts] : [list], format: 'proxmox-json' };
  }
  const instances = items.filter((item) => 'name' in item && 'status' in item && ('config' in item || 'expanded_config' in item));
  if (instances.length > 0) return { sheets: [sheetFrom('instances', LXD_HEADER, instances.map(lxdRow))], format: 'lxd' };
  const azure = azureSheet(items);
  return azure ? { sheets: [azure], format: 'azure-vm-list' } : readFlat(items);
}

function readFlat(items: readonly Readonly<Record<string, unknown>>[]): ListRead | null {
  const header = [...new Set(items.slice(0, 100).flatMap(Object.keys))];
  if (header.length > MOST_KEYS || roleOf('list', header)?.role !== 'machines') return null;
  const rows = items.map((item) => header.map((key) => str(item[key])));
  return { sheets: [sheetFrom('list', header, rows)], format: formatOf('list', header) };
}

function proxmoxRow(item: Readonly<Record<string, unknown>>): string[] {
  const [type, vmid, name, node, status, template, cpus, memory, disk] = PROXMOX.map((key) => str(item[key]));
  return [type, vmid, name || `VM ${vmid}`, node, status, template, cpus, memory, disk].map((cell) => cell ?? '');
}

function lxdRow(item: Readonly<Record<string, unknown>>): string[] {
  const config = { ...record(item.config), ...record(item.expanded_config) };
  const os = str(config['image.description']) || [str(config['image.os']), str(config['image.release'])].join(' ').trim();
  return [
    str(item.name),
    str(item.status),
    str(item.type),
    cpusOf(str(config['limits.cpu'])),
    str(config['limits.memory']),
    os,
    str(item.location),
  ];
}

/** `limits.cpu` is a count, or a set of cores such as `0-3,8`. */
function cpusOf(limit: string): string {
  if (!/[-,]/.test(limit)) return limit;
  const count = limit.split(',').reduce((sum, part) => {
    const [from = '', to = from] = part.split('-');
    return sum + Number(to) - Number(from) + 1;
  }, 0);
  return Number.isFinite(count) ? String(count) : '';
}

function itemsOf(text: string): Readonly<Record<string, unknown>>[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const list = Array.isArray(parsed) ? parsed : Object.values(record(parsed)).find(Array.isArray);
    return Array.isArray(list) ? list.map(record) : [];
  } catch {
    return [];
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function str(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
