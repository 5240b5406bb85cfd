import type { Sheet } from '../files/sheets.ts';
import type { InventoryFormat } from '../inventory.ts';
import { readAligned } from './aligned.ts';
import { readDrawn } from './drawn.ts';
import { readJson } from './json.ts';
import { readLxdCsv } from './lxd.ts';
import { readQm } from './qm.ts';
import { readQmConfig } from './qm-config.ts';
import { readVirsh } from './virsh.ts';
import { readXe } from './xe.ts';

/** A list in text as the sheets that it would be. */
export interface ListRead {
  readonly sheets: readonly Sheet[];
  readonly format: InventoryFormat;
}

/** Lists that command lines write, by what they look like; null for other text, and for tables that are read as sheets already. */
export function readList(text: string, isSheet: boolean): ListRead | null {
  return (
    readJson(text) ??
    readQm(text) ??
    readQmConfig(text) ??
    readXe(text) ??
    readVirsh(text) ??
    readDrawn(text) ??
    readLxdCsv(text) ??
    (isSheet ? null : readAligned(text))
  );
}
