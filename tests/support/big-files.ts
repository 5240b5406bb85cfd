import { xlsxOf } from './xlsx-writer.ts';

const NAMES = [
  'VM',
  'Powerstate',
  'Template',
  'CPUs',
  'Memory',
  'In Use MiB',
  'Datacenter',
  'Cluster',
  'Host',
  'OS according to the VMware Tools',
];

/** What the columns of a big file are called; the first ten are those that an inventory wants. */
function headerOf(columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => NAMES[column] ?? `Attribute ${column + 1}`);
}

/** Three columns in seven hold numbers; some texts are a machine's own, others are shared by many. */
function cellOf(row: number, column: number): string | number {
  if (column === 0) return `vm-${row}.example.org`;
  if ([3, 4, 5].includes(column) || (column > 9 && column % 7 < 3)) return (row * 31 + column * 17) % 65_536;
  if (column < 10) return `${NAMES[column]} ${(row * 7 + column) % 40}`;
  return column % 7 === 3 ? `note ${row}-${column}` : `value ${(row + column) % 500}`;
}

export function bigCsv(rows: number, columns: number): Buffer {
  const parts: Buffer[] = [Buffer.from(`${headerOf(columns).join(',')}\r\n`)];
  for (let row = 0; row < rows; row += 1)
    parts.push(Buffer.from(`${Array.from({ length: columns }, (_, column) => cellOf(row, column)).join(',')}\r\n`));
  return Buffer.concat(parts);
}

/** As Excel writes it: texts in shared strings, numbers in cells, a style on each. */
export function bigXlsx(rows: number, columns: number): Buffer {
  const strings = new Map<string, number>();
  const letters = Array.from({ length: columns }, (_, column) => lettersOf(column));
  const parts: Buffer[] = [
    Buffer.from(
      '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
    ),
  ];
  const header = headerOf(columns);
  for (let row = 0; row <= rows; row += 1) {
    let xml = `<row r="${row + 1}" spans="1:${columns}">`;
    for (let column = 0; column < columns; column += 1) {
      const cell = row === 0 ? (header[column] ?? '') : cellOf(row - 1, column);
      const reference = `<c r="${letters[column]}${row + 1}"`;
      if (typeof cell === 'number') xml += `${reference}><v>${cell}</v></c>`;
      else xml += `${reference} t="s"><v>${indexOf(strings, cell)}</v></c>`;
    }
    parts.push(Buffer.from(`${xml}</row>`));
  }
  parts.push(Buffer.from('</sheetData></worksheet>'));
  const shared = [
    '<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  ];
  for (const text of strings.keys()) shared.push(`<si><t>${text}</t></si>`);
  shared.push('</sst>');
  return xlsxOf({ sheets: { vInfo: Buffer.concat(parts) }, strings: Buffer.from(shared.join('')) });
}

function indexOf(strings: Map<string, number>, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

/** 27 -> `AB` */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
