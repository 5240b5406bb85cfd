import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

/** `qm list` of Proxmox VE: VMID, name, status, memory and disk. It has no CPUs. */
export function readQm(text: string): ListRead | null {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^\s*VMID\s+NAME\s+STATUS\s+MEM\(MB\)/i.test(line));
  if (start === -1) return null;
  const rows = lines.slice(start + 1).flatMap((line) => {
    const fields = /^\s*(\d+)\s+(\S+)(?:\s+([a-z]\w*))?(?:\s+(\d+)\s+([\d.]+))?/i.exec(line);
    return fields ? [fields.slice(1).map((field) => field ?? '')] : [];
  });
  return { sheets: [sheetFrom('qm list', ['VMID', 'NAME', 'STATUS', 'MEM(MB)', 'BOOTDISK(GB)'], rows)], format: 'qm-list' };
}
