import type { RefusalCode } from '../../src/inventory/outcome.ts';
import { xlsxOf } from './xlsx-writer.ts';
import { type ZipPart, zipOf } from './zip-writer.ts';

interface HostileFile {
  readonly what: string;
  readonly content: () => Buffer | string;
  readonly code: RefusalCode;
  readonly says: RegExp;
}

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = `<sheetData>${ROW}</sheetData>`;

/** Files that would harm a careless reader, or that are something else than their name says. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { what: 'empty', content: () => '', code: 'empty', says: /is empty/ },
  { what: 'blank', content: () => ' \r\n\t \r\n', code: 'empty', says: /nothing but blanks/ },
  { what: 'garbage', content: garbage, code: 'not-an-inventory', says: /neither a workbook nor text/ },
  {
    what: 'an old workbook',
    content: () => oleFile(['Root Entry', 'Workbook']),
    code: 'old-xls',
    says: /old \.xls .* save it as \.xlsx/,
  },
  {
    what: 'a workbook with a password',
    content: () => oleFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    code: 'encrypted',
    says: /password/,
  },
  {
    what: 'a rights-protected workbook',
    content: () => oleFile(['Root Entry', 'EncryptedPackage', '\x06DataSpaces', 'DRMEncryptedDataSpace']),
    code: 'encrypted',
    says: /rights-protected/,
  },
  {
    what: 'an old document',
    content: () => oleFile(['Root Entry', 'WordDocument']),
    code: 'not-an-inventory',
    says: /Word document/,
  },
  { what: 'a PDF', content: () => '%PDF-1.7\n...', code: 'not-an-inventory', says: /a PDF/ },
  { what: 'a picture', content: () => Buffer.from('89504e470d0a1a0a', 'hex'), code: 'not-an-inventory', says: /a picture/ },
  { what: 'packed with gzip', content: () => Buffer.from('1f8b0800', 'hex'), code: 'not-an-inventory', says: /gzip/ },
  {
    what: 'a web page',
    content: () => '<!DOCTYPE html>\n<html><body>Sign in</body></html>',
    code: 'not-an-inventory',
    says: /web page/,
  },
  {
    what: 'an XML spreadsheet',
    content: () => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    code: 'not-an-inventory',
    says: /Excel 2003/,
  },
  {
    what: 'a binary workbook',
    content: () => zipOf([{ name: 'xl/workbook.bin', data: 'x' }]),
    code: 'not-an-inventory',
    says: /\.xlsb/,
  },
  { what: 'an OpenDocument sheet', content: openDocument, code: 'not-an-inventory', says: /OpenDocument/ },
  { what: 'a document', content: () => officeFile('word/document.xml'), code: 'not-an-inventory', says: /Word document/ },
  { what: 'a presentation', content: () => officeFile('ppt/presentation.xml'), code: 'not-an-inventory', says: /presentation/ },
  {
    what: 'a sheet of Numbers',
    content: () => zipOf([{ name: 'Index/Tables/Tile.iwa', data: 'x' }]),
    code: 'not-an-inventory',
    says: /Numbers/,
  },
  {
    what: 'a ZIP of workbooks',
    content: () => zipOf([{ name: 'a.xlsx', data: xlsxOf({ sheets: { a: SHEET } }) }]),
    code: 'not-an-inventory',
    says: /unpack/,
  },
  {
    what: 'a ZIP of pictures',
    content: () => zipOf([{ name: 'a.png', data: Buffer.from('89504e470d0a1a0a', 'hex') }]),
    code: 'not-an-inventory',
    says: /neither/,
  },
  { what: 'a ZIP with nothing in it', content: () => zipOf([]), code: 'not-an-inventory', says: /neither/ },
  {
    what: 'a locked ZIP',
    content: () => zipOf([{ name: 'a.csv', data: 'a,b\n', encrypted: true }]),
    code: 'encrypted',
    says: /password/,
  },
  {
    what: 'a ZIP that climbs out',
    content: () => zipOf([{ name: '../../etc/passwd', data: 'a,b\n' }]),
    code: 'damaged',
    says: /outside/,
  },
  {
    what: 'a ZIP with absolute names',
    content: () => zipOf([{ name: '/etc/passwd', data: 'a,b\n' }]),
    code: 'damaged',
    says: /outside/,
  },
  {
    what: 'a truncated workbook',
    content: () => xlsxOf({ sheets: { a: SHEET } }).subarray(0, 900),
    code: 'damaged',
    says: /damaged or incomplete/,
  },
  { what: 'a workbook whose data is broken', content: brokenData, code: 'damaged', says: /damaged or incomplete/ },
  {
    what: 'a workbook that stops short',
    content: () => xlsxOf({ sheets: { a: `<sheetData>${ROW}` } }),
    code: 'damaged',
    says: /damaged or incomplete/,
  },
  { what: 'a workbook without its texts', content: textless, code: 'damaged', says: /damaged or incomplete/ },
  { what: 'a workbook without sheets', content: () => xlsxOf({ sheets: {} }), code: 'damaged', says: /lists no sheets/ },
  {
    what: 'a bomb of one sheet',
    content: () => xlsxOf({ sheets: { a: `${' '.repeat(300_000_000)}${SHEET}` } }),
    code: 'zip-bomb',
    says: /bomb/,
  },
  {
    what: 'a bomb of CSV',
    content: () => zipOf([{ name: 'a.csv', data: Buffer.alloc(300_000_000, 'a,b\n') }]),
    code: 'zip-bomb',
    says: /bomb/,
  },
  { what: 'a bomb of many entries', content: manyEntries, code: 'zip-bomb', says: /more than 2,000 files/ },
  { what: 'a bomb of overlapping entries', content: overlapping, code: 'zip-bomb', says: /bomb/ },
  {
    what: 'a bomb that says its size',
    content: () => zipOf([{ name: 'a.csv', data: 'a,b\n', claims: 4_000_000_000 }]),
    code: 'too-large',
    says: /512 MiB/,
  },
  { what: 'a bomb of entities', content: billionLaughs, code: 'damaged', says: /entities of its own/ },
  {
    what: 'a sheet nested a million deep',
    content: () => xlsxOf({ sheets: { a: varied('<a>', 300_000) } }),
    code: 'damaged',
    says: /damaged/,
  },
  {
    what: 'a tag that never ends',
    content: () => xlsxOf({ sheets: { a: `<sheetData><c r="${varied('x', 2_000_000)}` } }),
    code: 'damaged',
    says: /does not end/,
  },
  {
    what: 'a sheet of a million columns',
    content: () => xlsxOf({ sheets: { a: `<sheetData><row>${varied('<c/>', 1_000_000)}</row></sheetData>` } }),
    code: 'too-many-columns',
    says: /16,384 columns/,
  },
  {
    what: 'a cell in a column past all',
    content: () => xlsxOf({ sheets: { a: '<sheetData><row><c r="ZZZZZZ1"><v>1</v></c></row></sheetData>' } }),
    code: 'too-many-columns',
    says: /16,384/,
  },
  {
    what: 'a CSV of a million columns',
    content: () => `a${',b'.repeat(1_000_000)}\n1,2\n`,
    code: 'too-many-columns',
    says: /16,384 columns/,
  },
  {
    what: 'a CSV of a million quoted columns',
    content: () => `"a"${',"b"'.repeat(1_000_000)}\n1,2\n`,
    code: 'too-many-columns',
    says: /16,384/,
  },
  { what: 'a cell of a million characters', content: () => longCell(1_000_000), code: 'damaged', says: /32,767 characters/ },
  {
    what: 'a CSV with a cell too long',
    content: () => `VM,CPUs\nweb,2\ndb,${'4'.repeat(40_000)}\n`,
    code: 'damaged',
    says: /^Row 3 .*32,767/,
  },
  {
    what: 'a quote bomb',
    content: () => `VM,CPUs\nweb,2\n"db,4\n${'x,1\n'.repeat(7_000_000)}`,
    code: 'damaged',
    says: /quotation mark in row 3 /,
  },
  {
    what: 'a small quote bomb',
    content: () => 'VM,CPUs\nweb,2\n"db,4\nmail,2\n',
    code: 'damaged',
    says: /quotation mark in row 3 /,
  },
  {
    what: 'a quotation mark closed rows later',
    content: () => 'VM,CPUs\n"web,2\ndb,4\n"mail,2\nx,1\n',
    code: 'damaged',
    says: /quotation mark in row 2 /,
  },
];

function garbage(): Buffer {
  return Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 7919) >> 5));
}

/** A compound file with a directory of these names and nothing else (MS-CFB 2.6). */
function oleFile(names: readonly string[]): Buffer {
  const directory = Buffer.alloc(128 * Math.max(4, names.length));
  for (const [index, name] of names.entries()) {
    directory.write(`${name}\0`, index * 128, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64);
  }
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([header, directory]);
}

function openDocument(): Buffer {
  return zipOf([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', data: '<x/>' },
  ]);
}

function officeFile(main: string): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipOf([
    { name: '_rels/.rels', data: `<Relationships><Relationship Id="rId1" Type="${type}" Target="${main}"/></Relationships>` },
    { name: main, data: '<x/>' },
  ]);
}

function brokenData(): Buffer {
  const bytes = xlsxOf({ sheets: { a: SHEET } });
  const data = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
  return bytes.fill(0xff, data + 10, data + 40);
}

function textless(): Buffer {
  return xlsxOf({ sheets: { a: '<sheetData><row><c t="s"><v>4</v></c></row></sheetData>' }, strings: '<si><t>VM</t></si>' });
}

function manyEntries(): Buffer {
  return zipOf(Array.from({ length: 20_000 }, (_, index): ZipPart => ({ name: `${index}.csv`, data: '', stored: true })));
}

function overlapping(): Buffer {
  return zipOf(Array.from({ length: 50 }, (_, index) => ({ name: 'a.csv', data: 'VM,CPUs\n', overFirst: index > 0 })));
}

function billionLaughs(): Buffer {
  const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><worksheet>${SHEET.replace('1<', '&l9;<')}</worksheet>`;
  return xlsxOf({ sheets: { a: sheet } });
}

function longCell(length: number): Buffer {
  return xlsxOf({
    sheets: { a: `<sheetData><row><c t="inlineStr"><is><t>${varied('y', length)}</t></is></c></row></sheetData>` },
  });
}

/** A text again and again, with enough change between that it does not deflate as a bomb would. */
function varied(text: string, times: number): string {
  let seed = 11;
  const change = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % 4 === 0 ? (text.startsWith('<') ? text.replace(/(?=\/?>)/, ' ') : 'z') : text;
  };
  return Array.from({ length: times }, change).join('');
}
