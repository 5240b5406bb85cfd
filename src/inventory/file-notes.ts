import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import type { InventoryFormat, Warning } from './inventory.ts';
import { about, few, note, of, plain } from './note.ts';
import type { FileStorage } from './storage.ts';

const WANTED: readonly (readonly [Field, string])[] = [
  ['power', 'the power state, so all count as running'],
  ['template', 'which are templates'],
  ['uuid', 'UUIDs, so machines that are listed twice may go unseen'],
  ['osTools', 'the system that the VMware Tools see, so the configuration decides'],
];

/** How a file was read where it could be read otherwise, and what it lacks. */
export function fileWarnings(
  name: string,
  format: InventoryFormat,
  list: Columns,
  all: readonly Columns[],
  storage: FileStorage,
): Warning[] {
  const warnings: Warning[] = [];
  for (const columns of all) {
    for (const { header, example, readAs } of columns.ambiguous())
      warnings.push(
        note(
          'ambiguous-number',
          `In "${plain(header)}" (${plain(columns.sheet.name)}), ${plain(example)} could be read in two ways; I read it as ${readAs.toLocaleString('en-GB')}.`,
        ),
      );
    for (const [field, unit] of columns.assumedUnits) {
      const header = columns.mapped.find((one) => one.field === field)?.header ?? field;
      warnings.push(note('unit-assumed', `"${plain(header)}" does not say its unit; from the sizes I take it for ${unit}.`));
    }
    for (const { field, header } of columns.mapped)
      if (field === 'name' && columns.sheet.name !== list.sheet.name && /center|data/i.test(header))
        warnings.push(
          note(
            'damaged-header',
            `The names in ${plain(columns.sheet.name)} stand under the header "${plain(header)}"; I knew them by their content.`,
          ),
        );
  }
  if (all.some(({ mapped }) => mapped.some(({ header }) => /\b[MG]B\b/i.test(header))))
    warnings.push(note('binary-units', 'Columns in MB and GB are read as MiB and GiB, as the tools that write them mean.'));
  const lacking = WANTED.filter(([field]) => !list.has(field) && !(field === 'osTools' && list.has('os')));
  if (format === 'rvtools' && lacking.length > 0)
    warnings.push(note('cut-down', `${plain(name)} does not say ${lacking.map(([, words]) => words).join('; nor ')}.`));
  if (
    list.sheet.header.some((header) => /^(active memory|cpu usage ?%|cpu usage)$/i.test(header.trim())) ||
    all.some(({ sheet }) => /vhost/i.test(sheet.name) && sheet.header.some((header) => /usage/i.test(header)))
  )
    warnings.push(note('point-in-time', 'The usage in this export is that of one moment, so nothing is sized by it.'));
  if (storage.strangers > 0)
    warnings.push(
      note(
        'unknown-partitions',
        `${storage.strangers.toLocaleString('en-GB')} partitions belong to machines that the list does not name; they are not counted.`,
      ),
    );
  return warnings;
}

/** Files beside the inventory of which nothing was used. */
export function unusedFiles(names: readonly string[]): Warning[] {
  if (names.length === 0) return [];
  return [
    note(
      'unused-file',
      `I find no machines, hosts or disks in ${few(names)}, so nothing of ${of(names.length, 'it', 'them')} is used.`,
    ),
  ];
}

/** What the storage total is, and what is not in it. */
export function storageWarnings(drafts: readonly Draft[], { basis, of: stored }: FileStorage): Warning[] {
  if (basis === null) return [note('no-storage', 'The file says nothing of storage.')];
  const real = drafts.filter(({ machine }) => !machine.classes.includes('placeholder'));
  if (basis === 'vPartition consumed') {
    const without = real.flatMap((one) =>
      stored(one) === null && !one.machine.classes.includes('template') ? one.machine.name : [],
    );
    return about(
      'no-partitions',
      without,
      (who, count) =>
        `${who} ${of(count, 'has', 'have')} no partitions in the file (they need the VMware Tools), so the storage total does not hold ${of(count, 'it', 'them')}.`,
    );
  }
  if (basis !== 'In Use') return [note('storage-basis', `Storage is what is provisioned (${basis}), not what is used.`)];
  const both = real.filter(({ inUseMiB, provisionedMiB }) => inUseMiB !== null && provisionedMiB !== null && provisionedMiB > 0);
  const thick = both.filter(({ inUseMiB, provisionedMiB }) => (inUseMiB ?? 0) >= 0.98 * (provisionedMiB ?? 0));
  return thick.length > both.length / 2
    ? [
        note(
          'thick-disks',
          'Most disks are thick: In Use is nearly what is provisioned, so the storage that is really used may be less.',
        ),
      ]
    : [];
}

/** Where two sheets of one file disagree on a size; the machine list is believed. */
export function sizeConflict(what: 'vCPUs' | 'memory', sheet: string, names: readonly string[]): Warning[] {
  const code = what === 'vCPUs' ? 'cpu-conflict' : 'memory-conflict';
  return about(
    code,
    names,
    (who, count) =>
      `${who} ${of(count, 'has', 'have')} other ${what} in ${plain(sheet)} than in the machine list; I go by the list.`,
  );
}
