import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { sizeEstate, USUAL_WISH } from '../../../src/conversation/sizing/size-estate.ts';
import { readInventory } from '../../../src/inventory/index.ts';
import { sizingReply } from '../../../src/reply/sizing/sizing-reply.ts';
import { takeAwayFiles } from '../../../src/reply/sizing/take-away.ts';
import { inventoryIn } from '../../support/inventories.ts';

async function filesOf(...machines: readonly string[]) {
  const inventory = await inventoryIn(['Name,vCPUs,Memory (GiB),OS', ...machines].join('\n'));
  const outcome = sizeEstate(inventory, USUAL_WISH);
  if (!outcome.ok) throw new Error(outcome.sentence);
  const [csv, markdown, json] = takeAwayFiles(outcome.sized, sizingReply(outcome.sized)).map(({ text }) => text);
  return { csv: csv ?? '', markdown: markdown ?? '', json: json ?? '' };
}

const LINUX = ['db-1,4,32,Debian 12', 'db-2,4,32,Debian 12', 'db-3,4,32,Debian 12'];

it('the table names the host of each machine under each model, and none where a model does not take it', async () => {
  const { csv } = await filesOf(...LINUX, 'win,2,8,Windows Server 2022');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(4);
  expect(data[0]).toMatchObject({ Machine: 'db-1', vCPUs: '4', 'Memory GiB': '32', 'Host under OS-virtualisation': '1' });
  expect(data.map((row) => row['Host under hardware virtualisation'])).toEqual(['1', '1', '1', '1']);
  expect(data[3]?.['Host under OS-virtualisation']).toBe('');
});

it('the table begins with the mark by which Excel takes it for UTF-8', async () => {
  const { csv } = await filesOf('büro,4,32,Debian 12', ...LINUX);
  expect(csv.startsWith('\uFEFFMachine,')).toBe(true);
  expect(csv).toContain('büro');
});

it.each(['=1+2', '+1', '-1', '@SUM(A1)'])('a name like a formula is none in the table: %s', async (name) => {
  const { csv } = await filesOf(`${name},4,32,Debian 12`, ...LINUX);
  const { data } = Papa.parse<readonly string[]>(csv);
  expect(data.flat()).toContain(`'${name}`);
  expect(data.flat()).not.toContain(name);
});

it('the Markdown has the verdict, the tables and the sources, and what was typed as text', async () => {
  const { markdown } = await filesOf('[here](https://evil.example) <b>,4,,Debian 12', ...LINUX);
  expect(markdown).toMatch(/^# 3 machines under each model\n/);
  expect(markdown).toMatch(/\| Model \| Machines \| Hosts \|/);
  expect(markdown).toMatch(/## Sources\n\n1\. /);
  expect(markdown).toContain('\\[here\\](https://evil.example) \\<b\\>');
});

it('the figures are those of the terminal', async () => {
  const { json } = await filesOf(...LINUX);
  expect(JSON.parse(json)).toMatchObject({ ledger: { rows: 3, sized: 3 }, plans: [{ model: 'hardware' }, {}, {}] });
});

it('the table says which machines stay on their host, where the file names the hosts of today', async () => {
  const host = (name: string) => `${name},2,16,2,8,32,Cluster1,False,Xeon,2600,128000`;
  const vHost = ['Host,# CPU,# Cores,X,Y,Z,Cluster,HT Active,CPU Model,Speed,# Memory', host('esx1'), host('esx2')];
  const vInfo = ['VM,Powerstate,Template,CPUs,Memory,Cluster,Host,OS according to the VMware Tools'];
  const machines = ['a,esx1', 'b,esx1', 'c,esx2'].map((each) => {
    const [name, on] = each.split(',');
    return `${name},poweredOn,False,2,8192,Cluster1,${on},Microsoft Windows Server 2019 (64-bit)`;
  });
  const read = await readInventory([
    { name: 'RVTools_tabvInfo.csv', bytes: Buffer.from([...vInfo, ...machines].join('\n')) },
    { name: 'RVTools_tabvHost.csv', bytes: Buffer.from(vHost.join('\n')) },
  ]);
  if (!read.ok) throw new Error(read.sentence);
  const outcome = sizeEstate(read.inventory, USUAL_WISH);
  if (!outcome.ok) throw new Error(outcome.sentence);
  const [csv] = takeAwayFiles(outcome.sized, sizingReply(outcome.sized));
  const { data } = Papa.parse<Record<string, string>>(csv?.text ?? '', { header: true, skipEmptyLines: true });
  expect(data.map((row) => row['Stays on its host'])).toEqual(['yes', 'yes', 'no']);
});
