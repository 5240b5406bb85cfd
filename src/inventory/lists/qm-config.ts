import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const HEADER = ['Name', 'UUID', 'Type', 'Template', 'CPUs', 'Memory MiB', 'Provisioned GiB', 'OS'];
const PAIR = /^(?<key>[a-z][a-z_]*\d*):\s*(?<value>.*?)\s*$/;
const DISK = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|rootfs|mp)\d*$/;
const GIB_IN = { K: 1 / 1_048_576, M: 1 / 1024, G: 1, T: 1024 } as const;

/**
 * `qm config` and `pct config` of one Proxmox VE guest after another. Both print their keys in order of the alphabet (pve-manager, qemu-server
 * `qm.pm`), so a key that stands before the last one begins the next guest.
 */
export function readQmConfig(text: string): ListRead | null {
  if (!/^(?:cores|sockets|memory): ?\S/m.test(text) || !/^(?:ostype|smbios1|vmgenid|rootfs|boot): ?\S/m.test(text)) return null;
  const guests: Map<string, string>[] = [];
  let last: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const { key, value = '' } = PAIR.exec(line)?.groups ?? {};
    if (key === undefined) continue;
    if (last === null || key <= last) guests.push(new Map());
    guests.at(-1)?.set(key, value);
    last = key;
  }
  const rows = guests.filter((guest) => guest.has('memory') || guest.has('cores') || guest.has('name')).map(rowOf);
  return rows.length === 0 ? null : { sheets: [sheetFrom('qm config', HEADER, rows)], format: 'qm-list' };
}

function rowOf(guest: ReadonlyMap<string, string>): string[] {
  const its = (key: string) => guest.get(key) ?? '';
  const container = guest.has('rootfs');
  // pve.proxmox.com/pve-docs/qm.1.html: one socket of one core and 512 MiB where nothing is said; a container without `cores` has all of its host.
  const cpus = container ? its('cores') : String(Number(its('sockets') || 1) * Number(its('cores') || 1));
  const memory =
    its('memory')
      .replace(/^current=/, '')
      .split(',')[0] || '512';
  const disks = Array.from(guest).flatMap(([key, value]) =>
    DISK.test(key) && !value.includes('media=cdrom') ? sizeOf(value) : [],
  );
  const stored = disks.length === 0 ? '' : String(disks.reduce((sum, each) => sum + each, 0));
  const uuid = /(?:^|,)uuid=(?<uuid>[\da-f-]+)/i.exec(its('smbios1'))?.groups?.uuid ?? '';
  return [
    its('name') || its('hostname'),
    uuid,
    container ? 'container' : '',
    its('template'),
    cpus,
    memory,
    stored,
    its('ostype'),
  ];
}

function sizeOf(disk: string): number[] {
  const { count, unit } = /(?:^|,)size=(?<count>[\d.]+)(?<unit>[KMGT])/.exec(disk)?.groups ?? {};
  return unit === 'K' || unit === 'M' || unit === 'G' || unit === 'T' ? [Number(count) * GIB_IN[unit]] : [];
}
