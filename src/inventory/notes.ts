import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import type { HostDraft } from './hosts.ts';
import type { InventoryFormat, Machine, Warning } from './inventory.ts';
import type { FileStorage } from './storage.ts';

/** What machines are, in groups: one warning for each thing that somebody may want to decide otherwise. */
export function machineWarnings(machines: readonly Machine[], drafts: readonly Draft[]): Warning[] {
  const counted = machines.filter(
    (one) => !one.classes.some((each) => each === 'template' || each === 'placeholder' || each === 'duplicate'),
  );
  const named = (having: (one: Machine) => boolean) => counted.filter(having).map(({ name }) => name);
  const sized = counted.filter((one) => !one.classes.includes('unsizable'));
  return [
    about(
      'os-conflict',
      named(({ os }) => os.conflict !== null),
      (count) =>
        `${count} ${of(count, 'runs', 'run')} an operating system of another family than the configuration says; I go by the VMware Tools, and it decides what the machine can run on.`,
    ),
    about(
      'unsizable',
      named((one) => one.classes.includes('unsizable')),
      (count) =>
        `${count} ${of(count, 'has', 'have')} no vCPUs or no memory that make sense, so ${of(count, 'it is', 'they are')} not sized.`,
    ),
    about(
      'appliance',
      sized.filter((one) => one.classes.includes('appliance')).map(({ name }) => name),
      (count) =>
        `${count} ${of(count, 'belongs', 'belong')} to the platform itself (by name) and may go when it goes; counted for now.`,
    ),
    about(
      'powered-off',
      sized.filter((one) => one.classes.includes('powered-off')).map(({ name }) => name),
      (count) => `${count} ${of(count, 'is', 'are')} powered off; counted for now.`,
    ),
    about(
      'duplicate',
      machines.filter((one) => one.classes.includes('duplicate')).map(({ name }) => name),
      (count) => `${count} ${of(count, 'is', 'are')} listed more than once (by UUID or MoRef); each counts once.`,
    ),
    about(
      'same-name',
      sharedNames(counted),
      (count) =>
        `${count} ${of(count, 'name is', 'names are')} shared by machines that nothing else shows to be one, so each of them counts.`,
      'name',
    ),
    about(
      'no-cluster',
      named((one) => one.cluster === null && counted.some(({ cluster }) => cluster !== null)),
      (count) => `${count} ${of(count, 'is', 'are')} in no cluster.`,
    ),
    about(
      'password-in-annotation',
      drafts.filter(({ secret }) => secret).map(({ name }) => name),
      (count) =>
        `${count} ${of(count, 'seems', 'seem')} to have a password or key in the annotation. I neither keep nor show annotations; take it out at the source.`,
    ),
  ].flat();
}

/** What the hosts are, and what they are not said to be. */
export function hostWarnings(hosts: readonly HostDraft[], unsizable: readonly string[], listed: boolean): Warning[] {
  if (hosts.length === 0 && unsizable.length === 0)
    return [
      note('no-hosts', 'There is no list of hosts (vHost), so the ratio of today and the size of today’s hosts are not known.'),
    ];
  const shapes = new Map<string, Set<string>>();
  for (const { cluster, cores, memoryMiB } of hosts) {
    const key = cluster ?? '(no cluster)';
    shapes.set(key, (shapes.get(key) ?? new Set()).add(`${cores} ${Math.round(memoryMiB / 1024)}`));
  }
  const mixed = Array.from(shapes).flatMap(([cluster, kinds]) => (kinds.size > 1 ? cluster : []));
  const threaded = hosts.filter(({ hyperthreading }) => hyperthreading === true).length;
  return [
    unsizable.length > 0 ? note('hosts-unsizable', `Hosts without cores or memory are left out: ${few(unsizable)}.`) : null,
    mixed.length > 0
      ? note(
          'mixed-hosts',
          `Hosts of several sizes in ${few(mixed)}: added up one by one, and the largest of each cluster is the one that may fail.`,
        )
      : null,
    threaded > 0
      ? note('hyperthreading', `Hyper-threading is on in ${threaded} of ${hosts.length} hosts. I count cores, never threads.`)
      : null,
    listed ? null : note('no-hosts', 'Some files have no list of hosts (vHost), so their clusters have no ratio.'),
  ].filter((each) => each !== null);
}

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

/** What the storage total is, and what is not in it. */
export function storageWarnings(drafts: readonly Draft[], { basis, byId }: FileStorage): Warning[] {
  if (basis === null) return [note('no-storage', 'The file says nothing of storage.')];
  const real = drafts.filter((one) => !one.classes.includes('placeholder'));
  if (basis === 'vPartition consumed') {
    const without = real.filter(({ id, classes }) => !byId.has(id) && !classes.includes('template')).map(({ name }) => name);
    return about(
      'no-partitions',
      without,
      (count) =>
        `${count} ${of(count, 'has', 'have')} no partitions in the file (they need the VMware Tools), so the storage total does not hold ${of(count, 'it', 'them')}.`,
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
    (count) =>
      `${count} ${of(count, 'has', 'have')} other ${what} in ${plain(sheet)} than in the machine list; I go by the list.`,
  );
}

function about(code: string, vms: readonly string[], message: (count: number) => string, noun = 'machine'): Warning[] {
  if (vms.length === 0) return [];
  const text = message(vms.length);
  return [
    {
      code,
      message:
        noun === 'machine'
          ? text.replace(/^\d+ /, `${vms.length.toLocaleString('en-GB')} ${of(vms.length, 'machine', 'machines')} `)
          : text,
      vms,
    },
  ];
}

function note(code: string, message: string): Warning {
  return { code, message, vms: [] };
}

function sharedNames(machines: readonly Machine[]): string[] {
  const seen = new Map<string, number>();
  for (const { name } of machines) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  return Array.from(new Map(machines.map((one) => [one.name.toLowerCase(), one.name])).entries()).flatMap(([key, name]) =>
    (seen.get(key) ?? 0) > 1 ? name : [],
  );
}

function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(plain).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const of = (count: number, one: string, many: string) => (count === 1 ? one : many);
