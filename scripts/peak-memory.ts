import { readFileSync } from 'node:fs';

/** Of this process alone: what `resourceUsage` calls maxRSS begins at the size of the process that started it. Linux only. */
export function peakMb(): number {
  const peak = /^VmHWM:\s+(?<kib>\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.groups?.kib;
  return (Number(peak) * 1024) / 1e6;
}
