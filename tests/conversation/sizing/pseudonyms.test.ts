import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../src/conversation/input.ts';
import { respond } from '../../../src/conversation/respond.ts';
import { veilOver } from '../../../src/conversation/sizing/pseudonyms.ts';
import { filesOf } from '../../../src/conversation/sizing/shelf.ts';
import { fold } from '../../../src/conversation/state.ts';
import { readInventory } from '../../../src/inventory/index.ts';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import { inventoryIn, type Utterance } from '../../support/inventories.ts';

const FIRST = 'a'.repeat(64);
const SECOND = 'b'.repeat(64);
/** Every name of the estate begins with "secret": none may come through. */
const NAME = /secret/i;

function csv(...machines: readonly string[]): string {
  const rows = machines.map((name, index) =>
    [
      `secret-${name}`,
      index % 3 === 0 ? 'poweredOff' : 'poweredOn',
      4,
      32768,
      index % 2 === 0 ? 'Debian GNU/Linux 12 (64-bit)' : 'Microsoft Windows Server 2019 (64-bit)',
      index % 4 === 0 ? 'SECRET East' : 'Secret West',
      `secret-host-${index % 3}`,
    ].join(','),
  );
  return ['VM,Powerstate,CPUs,Memory,OS according to the configuration file,Cluster,Host', ...rows].join('\n');
}

let shelf: ReadonlyMap<string, Inventory>;
beforeAll(async () => {
  const names = Array.from({ length: 24 }, (_, index) => `vm${index}`);
  shelf = new Map([
    [FIRST, await inventoryIn(`${csv(...names)}\nsecret-blank,poweredOn,,,,SECRET East,secret-host-0`)],
    [SECOND, await inventoryIn(csv('new', ...names.slice(2)))],
  ]);
});

function logOf(said: readonly Utterance[]): Input[] {
  return said.map((one, at): Input => {
    const signed = { at: new Date(at).toISOString(), who: 'U1' };
    if (typeof one === 'string') return { ...signed, kind: 'asked', payload: { text: one } };
    return { ...signed, kind: 'file', payload: { inventory: one.file, names: ['secret.csv'], text: one.text ?? '' } };
  });
}

const reply = (pseudonyms: boolean, ...said: readonly Utterance[]) => respond(logOf(said), shelf, pseudonyms);
const hidden = (...said: readonly Utterance[]) => JSON.stringify(reply(true, ...said));

describe('an estate under pseudonyms', () => {
  it.each<readonly [string, readonly Utterance[]]>([
    ['the answer to the file', [{ file: FIRST }]],
    ['a follow-up', [{ file: FIRST }, 'only secret west']],
    ['a host that holds too little', [{ file: FIRST }, 'hosts with 16 GiB']],
    ['a cluster that is none', [{ file: FIRST, text: 'n+1' }, 'why not containers?']],
    ['the same estate next month', [{ file: FIRST }, { file: SECOND }]],
  ])('shows no name in %s', (_what, said) => {
    expect(hidden(...said)).not.toMatch(NAME);
    expect(JSON.stringify(reply(false, ...said))).toMatch(NAME);
  });

  it('shows no name in the files to take away', () => {
    const { sizing } = fold(logOf([{ file: FIRST }]), shelf);
    const files = sizing && filesOf(sizing, shelf, true);
    expect(files).toHaveLength(3);
    for (const { text } of files ?? []) expect(text).not.toMatch(NAME);
    expect(files?.[0]?.text).toMatch(/\r\nVM-001,Cluster-001,Host-001,/);
  });

  it('has the same figures as under its names', () => {
    const [open, veiled] = [reply(false, { file: FIRST }), reply(true, { file: FIRST })];
    expect(veiled.title).toBe(open.title);
    expect(veiled.summary).toEqual(open.summary);
  });

  it('understands what is said in pseudonyms as what is said in names', () => {
    const [open, veiled] = ['only Secret West', 'only cluster-002'].map((text) => hidden({ file: FIRST }, text));
    expect(veiled).toBe(open);
    const { sizing } = fold(logOf([{ file: FIRST }, 'keep vm-001 and secret-vm1 apart']), shelf);
    expect(sizing?.wish.apart).toHaveLength(1);
  });

  it('keeps the pseudonym of a machine in the next inventory', () => {
    const key = new Map(veilOver(shelf).key.map(({ name, pseudonym }) => [name, pseudonym]));
    const inventory = shelf.get(SECOND);
    if (!inventory) throw new Error('no inventory');
    const second = veilOver(shelf).hidden(inventory);
    expect(second.machines.at(-1)?.name).toBe(key.get('secret-vm23'));
    expect(second.machines[0]?.name).toBe('VM-026');
  });
});

it('pseudonyms look like no name that is there', async () => {
  const estate = await inventoryIn('Name,vCPUs,Memory (GiB)\nVM-001,4,32\nvm-2,4,32\nweb,4,32');
  const names = veilOver(new Map([[FIRST, estate]]))
    .hidden(estate)
    .machines.map(({ name }) => name);
  expect(names).toEqual(['Machine-001', 'Machine-002', 'Machine-003']);
});

it('shows no name of a file, not even as that of its only sheet', async () => {
  const outcome = await readInventory([
    { name: 'secret-estate.csv', bytes: Buffer.from('Name;vCPUs;Memory (GiB)\na;4;4,096\nb;4;8') },
    { name: 'secret-cpu.csv', bytes: Buffer.from('VM,Timestamp,CPU %\na,2026-10-01 10:00,50') },
  ]);
  if (!outcome.ok) throw new Error(outcome.sentence);
  expect(outcome.inventory.warnings.map(({ code }) => code)).toContain('ambiguous-number');
  const hidden = veilOver(new Map([[FIRST, outcome.inventory]])).hidden(outcome.inventory);
  expect(JSON.stringify(hidden)).not.toMatch(NAME);
});

it('shows no name of a machine that was measured and is not in the list', async () => {
  const outcome = await readInventory([
    { name: 'list.csv', bytes: Buffer.from('Name,vCPUs,Memory (GiB)\nsecret-a,4,32\nsecret-b,4,32') },
    {
      name: 'secret-cpu.csv',
      bytes: Buffer.from('VM,Timestamp,CPU %\nsecret-a,2026-10-01 10:00,50\nsecret-ghost,2026-10-01 10:00,50'),
    },
  ]);
  if (!outcome.ok) throw new Error(outcome.sentence);
  const { warnings } = veilOver(new Map([[FIRST, outcome.inventory]])).hidden(outcome.inventory);
  expect(warnings.map(({ code }) => code)).toContain('samples-unused');
  expect(JSON.stringify(warnings)).not.toMatch(NAME);
});

it('shows no name in a warning, not even of a host that is left out, or one that is too long to be shown', async () => {
  const long = `secret-${'x'.repeat(90)}`;
  const outcome = await readInventory([
    {
      name: 'RVTools_tabvInfo.csv',
      bytes: Buffer.from(
        `VM,Powerstate,CPUs,Memory,Cluster,Host\n${long},poweredOn,,,secret-east,h1\na,poweredOn,4,4096,secret-east,h1\nb,poweredOn,4,4096,secret-east,h1`,
      ),
    },
    {
      name: 'RVTools_tabvHost.csv',
      bytes: Buffer.from(
        'Host,Cluster,# CPU,Cores per CPU,# Cores,# Memory\nh1,secret-east,2,8,16,131072\nh2,secret-east,2,16,32,262144\nsecret-h3,secret-east,,,,',
      ),
    },
  ]);
  if (!outcome.ok) throw new Error(outcome.sentence);
  const { inventory } = outcome;
  expect(JSON.stringify(inventory.warnings)).toMatch(/secret-h3/);
  const veil = veilOver(new Map([[FIRST, inventory]]));
  expect(
    veil
      .hidden(inventory)
      .warnings.map(({ message, vms }) => [message, ...vms].join(' '))
      .join('\n'),
  ).not.toMatch(NAME);
});
