import type { HostShape } from '../../sizing/estate-plan.ts';

/** What a host of a shape is called: "16 cores, 512 GiB". */
export function shapeName({ cores, memoryMiB }: Pick<HostShape, 'cores' | 'memoryMiB'>): string {
  return `${amount(cores, 'core')}, ${Math.round(memoryMiB / 1024).toLocaleString('en-GB')} GiB`;
}

/** "1 core", "2,048 cores". */
export function amount(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
