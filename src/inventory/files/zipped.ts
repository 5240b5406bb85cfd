import { type FileLimits, type Refusal, refusal, type Sheet, type SheetsOutcome, type Want } from './sheets.ts';
import { readText } from './text-file.ts';
import { mainPart } from './workbook.ts';
import { readXlsx } from './xlsx.ts';
import { type Archive, openArchive } from './zip.ts';

const OTHER_KINDS: readonly { readonly entry: RegExp; readonly refusal: Refusal }[] = [
  {
    entry: /^xl\/workbook\.bin$/i,
    refusal: refusal('not-an-inventory', 'This is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.'),
  },
  {
    entry: /^word\//,
    refusal: refusal('not-an-inventory', 'This is a Word document: send the inventory as .xlsx or .csv.'),
  },
  {
    entry: /^ppt\//,
    refusal: refusal('not-an-inventory', 'This is a presentation: send the inventory as .xlsx or .csv.'),
  },
  {
    entry: /^content\.xml$/,
    refusal: refusal(
      'not-an-inventory',
      'This is an OpenDocument file (.ods): open it in LibreOffice or Excel and save it as .xlsx.',
    ),
  },
  {
    entry: /^Index\/.*\.iwa$|^Index\.zip$/,
    refusal: refusal('not-an-inventory', 'This is a document of Apple Numbers: export it as Excel (.xlsx) or CSV.'),
  },
  {
    entry: /\.xls[xmb]?$/i,
    refusal: refusal('not-an-inventory', 'This ZIP holds workbooks: unpack it and send the workbooks themselves.'),
  },
];

/** Reads what is in a ZIP: a workbook, or CSV files of which each is a sheet. */
export async function readZip(bytes: Buffer, want: Want, limits: FileLimits): Promise<SheetsOutcome> {
  const archive = await openArchive(bytes, limits);
  if (!archive.ok) return archive;
  const main = await mainPart(archive);
  if (typeof main === 'object' && main) return main;
  if (main && /\bworkbook\d*\.xml$/i.test(main)) return await readXlsx(archive, main, want, limits);
  const other = OTHER_KINDS.find(({ entry }) => archive.names.some((name) => entry.test(name)));
  return other?.refusal ?? (await readZippedText(archive, want, limits));
}

async function readZippedText(archive: Archive, want: Want, limits: FileLimits): Promise<SheetsOutcome> {
  const sheets: Sheet[] = [];
  const texts: string[] = [];
  for (const name of archive.names.filter((one) => !/(^|\/)(__MACOSX\/|\.)|\/$/.test(one))) {
    const chunks: Buffer[] = [];
    const trouble = await archive.inflate(name, (chunk) => {
      chunks.push(chunk);
      return null;
    });
    if (trouble) return trouble;
    const outcome = readText(name, Buffer.concat(chunks), want, limits);
    if (outcome.ok) {
      sheets.push(...outcome.sheets);
      if (outcome.text !== null) texts.push(outcome.text);
    } else if (outcome.code !== 'not-an-inventory' && outcome.code !== 'empty') return outcome;
  }
  if (sheets.length === 0 && texts.length === 0) return NOTHING;
  return { ok: true, sheets, text: texts.length === 1 ? (texts[0] ?? null) : null };
}

const NOTHING = refusal(
  'not-an-inventory',
  'This ZIP holds neither a workbook nor CSV files: send the inventory as .xlsx or .csv.',
);
