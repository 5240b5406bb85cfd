import { type Refusal, refusal } from './sheets.ts';

/** What bytes are, by what stands at their beginning and never by the name of the file. */
export type Kind = 'zip' | 'text' | Refusal;

const MAGIC: readonly { readonly bytes: string; readonly is: string; readonly todo: string }[] = [
  { bytes: '25504446', is: 'a PDF', todo: 'I need the table itself: export it as .xlsx or .csv' },
  { bytes: '89504e47', is: 'a picture', todo: 'I cannot read a table from it: send the .xlsx or .csv that it shows' },
  { bytes: 'ffd8ff', is: 'a picture', todo: 'I cannot read a table from it: send the .xlsx or .csv that it shows' },
  { bytes: '47494638', is: 'a picture', todo: 'I cannot read a table from it: send the .xlsx or .csv that it shows' },
  { bytes: '1f8b', is: 'compressed with gzip', todo: 'unpack it and send the file inside, or a .zip' },
  { bytes: '377abcaf271c', is: 'a 7z archive', todo: 'unpack it and send the files inside, or a .zip' },
  { bytes: '52617221', is: 'a RAR archive', todo: 'unpack it and send the files inside, or a .zip' },
  { bytes: 'fd377a585a00', is: 'compressed with xz', todo: 'unpack it and send the file inside, or a .zip' },
  { bytes: '28b52ffd', is: 'compressed with zstd', todo: 'unpack it and send the file inside, or a .zip' },
  { bytes: '53514c69746520', is: 'an SQLite database', todo: 'export its machine table as .csv' },
  { bytes: '7b5c727466', is: 'an RTF document', todo: 'send the inventory as .xlsx or .csv' },
  { bytes: '4d5a', is: 'a Windows program', todo: 'send the inventory as .xlsx or .csv' },
  { bytes: '7f454c46', is: 'a program', todo: 'send the inventory as .xlsx or .csv' },
];

export function recognise(bytes: Buffer): Kind {
  if (bytes.length === 0) return refusal('empty', 'This file is empty: export the inventory again and send that.');
  const head = bytes.subarray(0, 8).toString('hex');
  if (head === 'd0cf11e0a1b11ae1') return oleRefusal(bytes);
  if (/^504b(0304|0506|0708)/.test(head)) return 'zip';
  const magic = MAGIC.find((one) => head.startsWith(one.bytes));
  return magic ? refusal('not-an-inventory', `This file is ${magic.is}: ${magic.todo}.`) : 'text';
}

/** Markup that is sent under the name of a sheet; other text is for the reader of inventories to judge. */
export function markupRefusal(head: string): Refusal | null {
  if (!/^\s*</.test(head)) return null;
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head))
    return refusal('not-an-inventory', 'This is an XML spreadsheet of Excel 2003: open it in Excel and save it as .xlsx.');
  if (/<!doctype html|<html|<table|<head|<body/i.test(head))
    return refusal(
      'not-an-inventory',
      'This is a web page, perhaps a sign-in page saved in place of the file: download the inventory again and send the .xlsx or .csv.',
    );
  return null;
}

/** An OLE2 file (MS-CFB) tells what it is by the names of its directory entries. */
function oleRefusal(bytes: Buffer): Refusal {
  const has = (name: string) => hasEntry(bytes, name);
  if (has('DRMEncryptedDataSpace') || has('DRMEncryptedTransform'))
    return refusal(
      'encrypted',
      'This workbook is rights-protected (a sensitivity label or IRM), so only its owner can open it: save a copy without protection, or export it as .csv.',
    );
  if (has('EncryptedPackage'))
    return refusal(
      'encrypted',
      'This workbook is locked with a password: take the password off in Excel (File, Info, Protect Workbook) and send it again.',
    );
  if (has('Workbook') || has('Book'))
    return refusal(
      'old-xls',
      'This is an old .xls workbook (Excel 97 to 2003): open it in Excel or LibreOffice and save it as .xlsx.',
    );
  if (has('WordDocument'))
    return refusal('not-an-inventory', 'This is an old Word document: send the inventory as .xlsx or .csv.');
  return refusal('not-an-inventory', 'This is an old Office file, but no workbook: send the inventory as .xlsx or .csv.');
}

/** Entries are 128 bytes on a 128-byte grid; byte 64 counts the bytes of the UTF-16 name with its closing zero (MS-CFB 2.6.1). */
function hasEntry(bytes: Buffer, name: string): boolean {
  const needle = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1))
    if (at % 128 === 0 && at + 66 <= bytes.length && bytes.readUInt16LE(at + 64) === needle.length) return true;
  return false;
}
