import { isBuiltInDate, isDateFormat } from './excel-date.ts';
import type { Refusal } from './sheets.ts';
import { attribute, createXmlScanner, spells, type XmlReader } from './xml-scanner.ts';
import type { Archive } from './zip.ts';

/** What a workbook says of itself: where its sheets lie, its strings, which cell styles are dates. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: string | null;
  readonly dateSystem: 1900 | 1904;
  readonly dateStyles: readonly boolean[];
}

const PACKAGE_RELS = '_rels/.rels';

type TagTaker = (attributes: (name: string) => string | null) => void;

/** The main part of an Office file, as its package says (ECMA-376 part 2, 9.3), or where everybody puts that of a workbook; null in other ZIPs. */
export async function mainPart(archive: Archive): Promise<string | Refusal | null> {
  let main: string | null = archive.has('xl/workbook.xml') ? 'xl/workbook.xml' : null;
  if (!archive.has(PACKAGE_RELS)) return main;
  const trouble = await readTags(archive, PACKAGE_RELS, {
    Relationship: (get) => {
      if (get('Type')?.endsWith('/officeDocument')) main = resolved('', get('Target') ?? '');
    },
  });
  return trouble ?? main;
}

/** Reads the small parts of a workbook whose main part is `main`. */
export async function readWorkbook(archive: Archive, main: string): Promise<Workbook | Refusal> {
  const listed: { name: string; id: string | null }[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  const targets = new Map<string, { type: string; part: string }>();
  const inWorkbook = await readTags(archive, main, {
    sheet: (get) => listed.push({ name: get('name') ?? '', id: get('id') }),
    workbookPr: (get) => {
      if (['1', 'true'].includes(get('date1904') ?? '')) dateSystem = 1904;
    },
  });
  if (inWorkbook) return inWorkbook;
  const inRels = await readTags(archive, relsOf(main), {
    Relationship: (get) => {
      if (get('TargetMode') === 'External') return;
      targets.set(get('Id') ?? '', { type: get('Type') ?? '', part: resolved(main, get('Target') ?? '') });
    },
  });
  if (inRels) return inRels;
  const ofType = (type: string) => Array.from(targets.values()).find((one) => one.type.endsWith(`/${type}`))?.part ?? null;
  const dateStyles = await readDateStyles(archive, ofType('styles'));
  if (!Array.isArray(dateStyles)) return dateStyles;
  const sheets = listed.flatMap(({ name, id }) => {
    const target = targets.get(id ?? '');
    return target?.type.endsWith('/worksheet') ? [{ name, part: target.part }] : [];
  });
  return { sheets, strings: ofType('sharedStrings'), dateSystem, dateStyles };
}

async function readDateStyles(archive: Archive, part: string | null): Promise<boolean[] | Refusal> {
  const own = new Map<number, string>();
  const cellFormats: number[] = [];
  let inCellXfs = false;
  const trouble =
    part &&
    (await readTags(archive, part, {
      numFmt: (get) => own.set(Number(get('numFmtId')), get('formatCode') ?? ''),
      cellXfs: () => {
        inCellXfs = true;
      },
      cellStyles: () => {
        inCellXfs = false;
      },
      dxfs: () => {
        inCellXfs = false;
      },
      xf: (get) => {
        if (inCellXfs) cellFormats.push(Number(get('numFmtId') ?? 0));
      },
    }));
  if (trouble) return trouble;
  return cellFormats.map((id) => {
    const code = own.get(id);
    return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
  });
}

async function readTags(archive: Archive, part: string, takers: Readonly<Record<string, TagTaker>>): Promise<Refusal | null> {
  const byName = Object.entries(takers);
  const reader: XmlReader = {
    capturing: false,
    open(data, name, nameEnd, end) {
      const taker = byName.find(([tag]) => spells(data, name, nameEnd, tag))?.[1];
      taker?.((wanted) => attribute(data, nameEnd, end, wanted));
      return null;
    },
    close: () => null,
    text: () => undefined,
  };
  const scanner = createXmlScanner(reader);
  return await archive.inflate(part, (chunk) => scanner.push(chunk));
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels` */
function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to the folder of its source part, or absolute within the package (ECMA-376 part 2, 9.3). */
function resolved(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
