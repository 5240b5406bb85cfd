import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { bigXlsx } from '../../support/big-files.ts';
import { outcomeOf, publicWorkbooks, sheetsIn } from '../../support/sheets.ts';

type Cells = readonly (readonly string[])[];

/** What read-excel-file reads, with numbers and days as text; rows without any cell it leaves out at the end. */
async function asReadElsewhere(bytes: Buffer): Promise<Map<string, Cells>> {
  const sheets = await readXlsxFile(bytes, { trim: false, parseNumber: (text) => text });
  return new Map(sheets.map(({ sheet, data }) => [sheet, filled(data.map((row) => row.map(asText)))]));
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Rows that hold something, each up to its last cell that does. */
function filled(rows: Cells): Cells {
  const ends = (row: readonly string[]) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
  return rows.map(ends).filter((row) => row.length > 0);
}

async function asReadHere(bytes: Buffer): Promise<Map<string, Cells>> {
  const sheets = await sheetsIn(bytes);
  const days = (cell: string) => (/^\d{4}-\d\d-\d\dT/.test(cell) ? cell.slice(0, 10) : cell);
  return new Map(sheets.map(({ name, header, rows }) => [name, filled([header, ...rows].map((row) => row.map(days)))]));
}

describe('a workbook', () => {
  it('reads as it does with read-excel-file', async () => {
    const bytes = bigXlsx(300, 70);
    expect(await asReadHere(bytes)).toEqual(await asReadElsewhere(bytes));
  });

  const others = publicWorkbooks();
  it.skipIf(others.length === 0)('of other people reads so too, where public files are beside the project', async () => {
    for (const url of others) {
      const bytes = await readFile(url);
      const outcome = await outcomeOf(bytes);
      if (outcome.ok) expect(await asReadHere(bytes), url.pathname).toEqual(await asReadElsewhere(bytes));
      else await expect(readXlsxFile(bytes), url.pathname).rejects.toThrow();
    }
  });
});
