/** Block ids of the form. Errors are shown under the block that they name, so reading and building share them. */
export const ROW_FIELDS = ['head', 'app', 'count', 'os', 'more', 'needs', 'memory', 'vcpus'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

export function rowBlock(row: string, field: RowField): string {
  return `${row}-${field}`;
}

/** The row that a block belongs to; null for the form's other blocks. */
export function rowOf(blockId: string): string | null {
  return /^(r\d{1,4})-[a-z]+$/.exec(blockId)?.[1] ?? null;
}

export const FIXED_BLOCKS = {
  addRow: 'add-row',
  memory: 'host-memory',
  cores: 'host-cores',
  vtx: 'host-vtx',
  hypervisor: 'host-hypervisor',
  sharedWith: 'host-shared-with',
  priorities: 'priorities',
  where: 'where',
} as const;
