import { type ZipPart, zipOf } from './zip-writer.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface WorkbookParts {
  /** XML of each worksheet by name: the inside of `<worksheet>`, or a whole document. */
  readonly sheets: Readonly<Record<string, string | Buffer>>;
  /** The inside of `<sst>`; null for a workbook without the part. */
  readonly strings?: string | Buffer | null;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** How relationships name a part of `xl/`. */
  readonly target?: (part: string) => string;
  readonly more?: readonly ZipPart[];
}

/** A workbook of hand-written parts. */
export function xlsxOf({
  sheets,
  strings = null,
  styles = '',
  workbookPr = '',
  target = (part) => part,
  more = [],
}: WorkbookParts) {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  const rel = (id: string, type: string, part: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target(part)}"/>`;
  const rels = names.map((_name, index) => rel(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('');
  const optional: ZipPart[] = strings === null ? [] : [{ name: 'xl/sharedStrings.xml', data: whole('sst', strings) }];
  return zipOf([
    { name: '[Content_Types].xml', data: contentTypes(names.length, strings !== null) },
    {
      name: '_rels/.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${listed}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}">${rels}${rel('rIdStyles', 'styles', 'styles.xml')}${strings === null ? '' : rel('rIdStrings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    { name: 'xl/styles.xml', data: whole('styleSheet', styles) },
    ...optional,
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: whole('worksheet', sheets[name] ?? ''),
    })),
    ...more,
  ]);
}

function whole(root: string, inside: string | Buffer): string | Buffer {
  if (typeof inside !== 'string' || inside.startsWith('<?xml')) return inside;
  return `${HEAD}<${root} xmlns="${MAIN}">${inside}</${root}>`;
}

function contentTypes(sheets: number, strings: boolean): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) => type(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('');
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('styles.xml', 'styles')}${strings ? type('sharedStrings.xml', 'sharedStrings') : ''}${worksheets}</Types>`;
}
