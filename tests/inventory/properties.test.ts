import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/index.ts';
import { type Estate, type EstateMachine, estate, machine } from '../support/estates/estate.ts';
import { azureWithDisks, flatJson, hyperV, migrationEvaluator, powerCli, pveshAll } from '../support/estates/exports.ts';
import { type ListName, listOf } from '../support/estates/others.ts';
import { type Read, read } from '../support/estates/read.ts';
import { rvtools } from '../support/estates/rvtools.ts';
import { csvOf, type Dialect, type Table, type Tables, workbookOf, zipOfCsvs } from '../support/estates/tables.ts';

const RUNS = { numRuns: 40 };

const machines = fc
  .array(
    fc.record({
      power: fc.constantFrom('on', 'off', 'suspended' as const),
      template: fc.boolean(),
      placeholder: fc.boolean(),
      cpus: fc.option(fc.integer({ min: 0, max: 128 })),
      memory: fc.option(fc.integer({ min: 1, max: 4_000_000 })),
      inUse: fc.integer({ min: 0, max: 90_000_000 }),
      cluster: fc.constantFrom('Alpha', 'Beta', ''),
      host: fc.constantFrom('esx-1', 'esx-2', 'esx-3'),
      osTools: fc.constantFrom('', 'Ubuntu Linux (64-bit)', 'FreeBSD (64-bit)', 'Microsoft Windows Server 2022 (64-bit)'),
      partitions: fc.array(
        fc.record({ disk: fc.constantFrom('C:\\', 'D:\\', '/'), capacity: fc.nat(9_000_000), consumed: fc.nat(9_000_000) }),
        {
          maxLength: 3,
        },
      ),
      copies: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((list): EstateMachine[] =>
    list.flatMap(({ copies, ...given }, index) =>
      Array.from({ length: copies }, () =>
        machine(`m${String(index).padStart(2, '0')}`, { ...given, uuid: `u-${index}`, moRef: `vm-${index}` }),
      ),
    ),
  );

const dialects = fc.constantFrom<Dialect>(
  { delimiter: ',', decimal: '.', group: '' },
  { delimiter: ',', decimal: '.', group: ',' },
  { delimiter: ';', decimal: ',', group: '' },
  { delimiter: ';', decimal: ',', group: '.' },
  { delimiter: ';', decimal: ',', group: ' ' },
  { delimiter: ';', decimal: ',', group: '\u00a0' },
  { delimiter: ';', decimal: ',', group: '\u202f' },
  { delimiter: '\t', decimal: '.', group: "'" },
);

const figures = ({ estate: { vms, vcpus, memoryGiB, storageGiB, byOs, clusters }, ledger }: Read) => ({
  vms,
  vcpus,
  memoryGiB,
  storageGiB,
  byOs: [...byOs].sort((a, b) => a.family.localeCompare(b.family)),
  clusters,
  ledger,
});

function shuffled(rows: Table, seed: number): Table {
  const random = (n: number) => (Math.imul(n + 1, 2_654_435_761) ^ Math.imul(seed + 7, 40_503)) >>> 0;
  const order = <T>(list: readonly T[]) =>
    list
      .map((one, index) => ({ one, key: random(index) }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  const columns = order((rows[0] ?? []).map((_, index) => index));
  const [header = [], ...body] = rows;
  return [header, ...order(body)].map((row) => columns.map((column) => row[column] ?? ''));
}

const shuffledAll = (tables: Tables, seed: number): Tables =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, shuffled(rows, seed)]));

describe('any estate', () => {
  it('has a ledger that adds up, whatever is left out or counted', async () => {
    const classes = fc.subarray(['template', 'placeholder', 'duplicate', 'powered-off', 'appliance', 'unsizable'] as const);
    await fc.assert(
      fc.asyncProperty(
        machines,
        classes,
        classes,
        fc.constantFrom(null, 'Alpha', 'nowhere'),
        async (list, without, including, cluster) => {
          const { ledger, machines: sized } = await read(
            { 'rvtools.csv': csvOf(rvtools(estate(list)).vInfo ?? []) },
            { without, including, cluster },
          );
          const aside = ledger.setAside.reduce((sum, { rows }) => sum + rows, 0);
          expect(ledger.rows).toBe(list.length);
          expect(ledger.sized + aside).toBe(list.length);
          expect(sized).toHaveLength(ledger.sized);
        },
      ),
      RUNS,
    );
  });

  it('has the same totals however its rows and columns are shuffled', async () => {
    await fc.assert(
      fc.asyncProperty(machines, fc.nat(), async (list, seed) => {
        const tables = rvtools(estate(list));
        const [straight, mixed] = [
          await read({ 'a.xlsx': workbookOf(tables) }),
          await read({ 'a.xlsx': workbookOf(shuffledAll(tables, seed)) }),
        ];
        expect(figures(mixed)).toEqual(figures(straight));
      }),
      RUNS,
    );
  });

  it('has the same totals as a workbook and as CSVs of any locale', async () => {
    await fc.assert(
      fc.asyncProperty(machines, dialects, async (list, dialect) => {
        const tables = rvtools(estate(list), '3.x');
        const [workbook, csvs] = [
          await read({ 'a.xlsx': workbookOf(tables) }),
          await read({ 'a.xlsx': zipOfCsvs(tables, dialect) }),
        ];
        expect(figures(csvs)).toEqual(figures(workbook));
      }),
      RUNS,
    );
  });

  it('has the same vCPUs and memory in every list that names its unit', async () => {
    const whole = machines.map((list) =>
      list
        .map((one) => ({ ...one, cpus: (one.cpus ?? 1) || 1, memory: (one.memory ?? 1) * 1024 }))
        .filter((one) => one.memory < 64_000_000 && !one.template),
    );
    const lists = fc.constantFrom<ListName>(
      'azure-migrate',
      'google-migration-center',
      'aws-import',
      'nutanix-prism',
      'live-optics',
      'vinventory',
      'by-hand',
    );
    await fc.assert(
      fc.asyncProperty(whole, lists, async (list, name) => {
        fc.pre(list.length > 0);
        const { inventory } = await read({ 'list.csv': csvOf(listOf(estate(list), name)) });
        expect(inventory.machines.map(({ vcpus, memoryMiB }) => [vcpus, memoryMiB])).toEqual(
          list.map(({ cpus, memory }) => [cpus, memory]),
        );
      }),
      RUNS,
    );
  });

  it('has the same sizes in every export, and a ledger that adds up', async () => {
    const exports = fc.constantFrom(
      (given: Estate) => powerCli(given),
      (given: Estate) => hyperV(given),
      (given: Estate) => csvOf(azureWithDisks(given)),
      (given: Estate) => csvOf(migrationEvaluator(given)),
      (given: Estate) => pveshAll(given),
      (given: Estate) => flatJson(given),
    );
    const sized = machines.map((list) => list.map((one) => ({ ...one, cpus: one.cpus || 1, memory: (one.memory ?? 1) * 1024 })));
    const within = sized.map((list) => list.filter(({ memory }) => memory < 64_000_000));
    await fc.assert(
      fc.asyncProperty(within, exports, async (list, written) => {
        fc.pre(list.length > 0);
        const { inventory, ledger } = await read({ export: written(estate(list)) });
        expect(inventory.machines.map(({ vcpus, memoryMiB }) => [vcpus, memoryMiB])).toEqual(
          list.map(({ cpus, memory }) => [cpus, memory]),
        );
        expect(ledger.rows).toBe(list.length);
        expect(ledger.sized + ledger.setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(list.length);
      }),
      RUNS,
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'VMID NAME STATUS MEM(MB)',
    ' Id Name State',
    '| NAME | STATE | TYPE |',
    '+---+---+',
    'VM,CPUs,Memory',
    '[{"type":"qemu","vmid":1}]',
    '{',
    'a,2,4096',
    '"',
    '```',
    '\n',
    '\t',
    '  ',
    'Name: x',
    'CPU(s): -1',
    'Max memory: x KiB',
  );

  it('is read or refused, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string(), fc.json())), async (parts) => {
        const outcome = await readInventory([{ name: 'pasted.txt', bytes: Buffer.from(parts.join('\n')) }]);
        if (outcome.ok)
          expect(outcome.inventory.files[0]?.rows).toBe(outcome.inventory.machines.length + outcome.inventory.blankRows);
        else expect(outcome.sentence).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });
});
