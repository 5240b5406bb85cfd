import { describe, expect, it } from 'vitest';
import { memoryOverheads, type OverheadId, type OverheadTable } from '../../src/knowledge/rule-books/memory-overheads.ts';
import { memoryOverhead } from '../../src/sizing/overhead.ts';

describe('the memory that a hypervisor adds', () => {
  it('is what the tables print, at every printed size', () => {
    const tables: readonly (OverheadTable & { id: OverheadId })[] = memoryOverheads.filter((each) => each.type === 'table');
    for (const table of tables) {
      table.rows.forEach((row, size) => {
        row.forEach((value, column) => {
          if (value === null) return;
          const [vcpus = 0, memory = 0] = [table.vcpus[column], table.memoryMiB[size]];
          expect(memoryOverhead(table.id, vcpus, memory), `${table.id} ${vcpus} ${memory}`).toBeCloseTo(value, 6);
        });
      });
    }
  });

  it('lies between the printed sizes for those between', () => {
    expect(memoryOverhead('esxi-6', 1, 2560)).toBeCloseTo((25.9 + 48.64) / 2, 6);
    expect(memoryOverhead('esxi-6', 3, 4096)).toBeCloseTo((52.72 + 60.67) / 2, 6);
  });

  it('goes on as steeply beyond the printed sizes', () => {
    expect(memoryOverhead('esxi-6', 1, 16384 + 12288)).toBeCloseTo(139.62 + (139.62 - 48.64), 6);
    expect(memoryOverhead('esx-4', 8, 4096)).toBeCloseTo(484.18 + (165.98 - 137.81), 6);
  });

  it.each([
    ['ESX Server 2, two gigabytes', 'esx-2', 1, 2048, 102],
    ['ESX Server 2, a small machine with two processors', 'esx-2', 2, 512, 64],
    ['OpenShift with the corrected 0.002', 'openshift', 4, 8192, 218 + 32 + 16.384],
    ['Xen, 1 MiB per vCPU and 8 KiB per MiB', 'xen', 2, 4096, 34],
  ] as const)('follows the rule of %s', (_what, id, vcpus, memory, expected) => {
    expect(memoryOverhead(id, vcpus, memory)).toBeCloseTo(expected, 6);
  });

  it('fell about fivefold from ESX 4 to ESXi 6 for small machines', () => {
    const fall = memoryOverhead('esx-4', 1, 512) / memoryOverhead('esxi-6', 1, 512);
    expect(fall).toBeGreaterThan(4.5);
    expect(fall).toBeLessThan(6);
  });
});
