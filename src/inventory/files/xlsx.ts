import { createStringsReader } from './shared-strings.ts';
import { createSheetReader } from './sheet-reader.ts';
import { type FileLimits, refusal, type Sheet, type SheetsOutcome, type Want } from './sheets.ts';
import { closeTable, openTable } from './table.ts';
import { readWorkbook } from './workbook.ts';
import { createXmlScanner } from './xml-scanner.ts';
import { type Archive, DAMAGED } from './zip.ts';

/** Reads the wanted sheets of a workbook whose main part is `main`, one after the other, each in chunks. */
export async function readXlsx(archive: Archive, main: string, want: Want, limits: FileLimits): Promise<SheetsOutcome> {
  const workbook = await readWorkbook(archive, main);
  if ('code' in workbook) return workbook;
  if (workbook.sheets.length === 0) return NO_SHEETS;
  const strings: string[] = [];
  if (workbook.strings) {
    const scanner = createXmlScanner(createStringsReader(strings, limits));
    const trouble = await archive.inflate(workbook.strings, (chunk) => scanner.push(chunk));
    if (trouble) return trouble;
  }
  const sheets: Sheet[] = [];
  for (const { name, part } of workbook.sheets) {
    const table = openTable(name, want, limits);
    const scanner = createXmlScanner(createSheetReader(table, strings, workbook));
    let whole = false;
    const trouble = await archive.inflate(part, (chunk) => {
      const outcome = scanner.push(chunk);
      whole ||= outcome === 'enough';
      return outcome;
    });
    if (trouble ?? !whole) return trouble ?? DAMAGED;
    const sheet = closeTable(table, null);
    if (sheet) sheets.push(sheet);
  }
  return { ok: true, sheets, text: null };
}

const NO_SHEETS = refusal(
  'damaged',
  'This workbook lists no sheets that I can find: open it in Excel and save it again as .xlsx.',
);
