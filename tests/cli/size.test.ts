import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { sizeFiles } from '../../src/cli/size.ts';
import type { SizeResult } from '../../src/reply/sizing/size-result.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const QUIET = { step: () => {}, end: () => {} };
const HEADER = 'VM,Powerstate,Template,CPUs,Memory MiB,Cluster,VM UUID,OS according to the VMware Tools';
const LINUX = 'Debian GNU/Linux 12 (64-bit)';
const WINDOWS = 'Microsoft Windows Server 2019 (64-bit)';

const row = (name: string, given: { power?: string; template?: boolean; cluster?: string; os?: string; memory?: string } = {}) =>
  [
    name,
    given.power ?? 'poweredOn',
    given.template ? 'True' : 'False',
    4,
    given.memory ?? '8192',
    given.cluster ?? 'East',
    `uuid-of-${name}`,
    given.os ?? LINUX,
  ].join(',');

const ESTATE = [
  HEADER,
  ...Array.from({ length: 6 }, (_, index) => row(`web-${index}`)),
  ...Array.from({ length: 4 }, (_, index) => row(`ad-${index}`, { os: WINDOWS, cluster: 'West' })),
  row('old', { power: 'poweredOff' }),
  row('golden', { template: true }),
  row('sizeless', { memory: '' }),
  ',,,,,,,',
].join('\n');

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'virt-size-'));
  writeFileSync(path('estate.csv'), ESTATE);
  writeFileSync(path('other.csv'), [HEADER, row('db-1', { cluster: 'South' }), row('web-0')].join('\n'));
  writeFileSync(path('letter.txt'), 'Dear all, the meeting is at nine.');
  writeFileSync(path('hostile.csv'), [HEADER, row('a', { cluster: 'Ea\u001b[2Jst' }), row('b'), row('c')].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(...argv: readonly string[]) {
  const read = readArguments(['size', ...argv]);
  if (typeof read === 'string' || read.do !== 'size') throw new Error(`Not read as size: ${JSON.stringify(read)}`);
  return read;
}

async function printed(...argv: readonly string[]) {
  const { files, wish, json, seven } = command(...argv);
  return await sizeFiles(files.map(path), wish, { json, seven }, QUIET);
}

async function sized(...argv: readonly string[]): Promise<SizeResult> {
  const outcome = await printed(...argv, '--json');
  if (!outcome.ok) throw new Error(outcome.sentence);
  return JSON.parse(outcome.text);
}

const hardware = ({ plans }: SizeResult) => plans.find(({ model }) => model === 'hardware');

describe('the ledger of virt size', () => {
  it('accounts for every row, with templates, blank rows and machines without a size set aside', async () => {
    const { ledger } = await sized('estate.csv');
    expect(ledger).toEqual({
      rows: 14,
      sized: 11,
      setAside: [
        { reason: 'blank', rows: 1 },
        { reason: 'template', rows: 1 },
        { reason: 'unsizable', rows: 1 },
      ],
    });
  });

  it('leaves out what is powered off on request', async () => {
    const { ledger } = await sized('estate.csv', '--without', 'powered-off');
    expect(ledger.sized).toBe(10);
    expect(ledger.setAside).toContainEqual({ reason: 'powered-off', rows: 1 });
  });

  it('counts the templates on request', async () => {
    const { ledger } = await sized('estate.csv', '--including', 'templates');
    expect(ledger.sized).toBe(12);
    expect(ledger.setAside.map(({ reason }) => reason)).not.toContain('template');
  });

  it('sizes one cluster, however its name is cased, and sets the others aside', async () => {
    const { ledger, estate } = await sized('estate.csv', '--cluster', 'west');
    expect(estate.vms).toBe(4);
    expect(ledger.setAside).toContainEqual({ reason: 'other-cluster', rows: 7 });
    expect(ledger.sized + ledger.setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(ledger.rows);
  });

  it('takes a machine that is in two files once', async () => {
    const { ledger } = await sized('estate.csv', 'other.csv');
    expect(ledger).toMatchObject({ rows: 16, sized: 12 });
    expect(ledger.setAside).toContainEqual({ reason: 'duplicate', rows: 1 });
  });
});

describe('the plans of virt size', () => {
  it('keep existing Windows machines out of OS-virtualisation, because its containers take repackaged applications', async () => {
    const { plans } = await sized('estate.csv');
    const os = plans.find(({ model }) => model === 'os');
    expect(os?.eligibleVms).toBe(7);
    expect(os?.notEligible).toEqual([{ vms: 4, because: expect.stringContaining('repackaged applications') }]);
  });

  it('are on the host that was asked for', async () => {
    const { host } = await sized('estate.csv', '--host', 'cores=8,memory=0.5TiB');
    expect(host).toEqual({ cores: 8, memoryGiB: 512, source: 'as asked' });
  });

  it('have the spares that were asked for', async () => {
    const [one, three] = [await sized('estate.csv'), await sized('estate.csv', '--failover', '3')].map(hardware);
    expect(three?.failoverHosts).toBe(3);
    expect((three?.hosts ?? 0) - (one?.hosts ?? 0)).toBe(2);
  });

  it('grow as asked', async () => {
    const [now, later] = [
      ['--growth', '0'],
      ['--growth', '300%'],
    ].map((more) => sized('estate.csv', '--host', 'cores=8,memory=64GiB', ...more));
    expect(hardware((await later) as SizeResult)?.hosts).toBeGreaterThan(hardware((await now) as SizeResult)?.hosts ?? 0);
  });

  it('say why where no host holds the largest machine', async () => {
    const plan = hardware(await sized('estate.csv', '--host', 'cores=8,memory=4GiB'));
    expect(plan).toMatchObject({ hosts: null, why: expect.stringMatching(/^web-0 needs 8\.1 GiB of memory/) });
  });

  it('take the hosts that exist before any is bought', async () => {
    const on = ['estate.csv', '--host', 'cores=8,memory=64GiB'];
    const [without, plan] = [hardware(await sized(...on)), hardware(await sized(...on, '--reuse', '2x8c/64GiB'))];
    expect(plan).toMatchObject({ reused: [{ shape: '8 cores, 64 GiB', hosts: 2 }], toBuy: (without?.toBuy ?? 0) - 2 });
    expect(plan?.survival).toMatchObject({ holds: true, failures: 1 });
  });

  it('go by the rules that were asked for, each constant with its source', async () => {
    const { policy } = await sized('estate.csv', '--policy', 'azure-avs');
    expect(policy.name).toBe('azure-avs');
    expect(policy.constants.find(({ name }) => name === 'vcpusPerCore')).toMatchObject({ value: 4, url: expect.any(String) });
  });
});

describe('virt size as text', () => {
  it('calls no machine too large where the rules only divide sums', async () => {
    const outcome = await printed('estate.csv', '--policy', 'azure-avs', '--reuse', '2x8c/64GiB');
    expect(outcome.ok && outcome.text).toMatch(/divide sums by one kind of host/);
    expect(outcome.ok && outcome.text).not.toMatch(/none fits|the largest machine/);
  });

  it('gives the verdict in its first lines, and the row count further on', async () => {
    const outcome = await printed('estate.csv');
    expect(outcome.ok && outcome.text.split('\n').slice(0, 4).join(' ')).toMatch(/carries all of it on 2 hosts/);
    expect(outcome.ok && outcome.text.replace(/\s+/g, ' ')).toContain(
      '14 rows = 11 sized + 1 blank row + 1 template + 1 without vCPUs or memory.',
    );
  });

  it('sends nothing of a name to the terminal that could steer it', async () => {
    const outcome = await printed('hostile.csv');
    expect(outcome).toMatchObject({ ok: true, text: expect.stringContaining('Ea [2Jst') });
    expect(JSON.stringify(outcome)).not.toMatch(/\\u001b/);
  });

  it('sends nothing to the terminal that could steer it when it refuses either', async () => {
    const outcome = await printed('hostile.csv', '--cluster', 'nowhere');
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('there are Ea [2Jst, East') });
    expect(JSON.stringify(outcome)).not.toMatch(/\\u001b/);
  });
});

describe('seven tools, one estate', () => {
  it('gives the hosts by each public tool, and ours beside them', async () => {
    const outcome = await printed('estate.csv', '--seven', '--json');
    const { says, ours, totals } = JSON.parse(outcome.ok ? outcome.text : '{}');
    expect(totals).toMatchObject({ guests: 11, vcpus: 44, memoryMiB: 11 * 8192 });
    expect(says.map(({ policy }: { policy: string }) => policy)).toEqual([
      'nutanix-workshop',
      'presizion',
      'odin',
      'azure-avs',
      'vcf',
      'spiral',
      'kubev2v',
    ]);
    expect(ours).toBe(2);
  });

  it('gives each tool the same count as sizing by its rules does', async () => {
    const outcome = await printed('estate.csv', '--seven', '--json', '--host', 'cores=8,memory=64GiB');
    const { says }: { says: { policy: string; hosts: number }[] } = JSON.parse(outcome.ok ? outcome.text : '{"says":[]}');
    for (const { policy, hosts } of says) {
      const alone = await sized('estate.csv', '--policy', policy, '--host', 'cores=8,memory=64GiB');
      expect(hardware(alone)?.hosts, policy).toBe(hosts);
    }
    expect(new Set(says.map(({ hosts }) => hosts)).size).toBeGreaterThan(1);
  });

  it('says in its first lines how far they are apart', async () => {
    const outcome = await printed('estate.csv', '--seven', '--host', 'cores=8,memory=64GiB');
    expect(outcome.ok && outcome.text.split('\n')[2]).toMatch(/^The tools ask for \d+ to \d+ hosts for the same machines\./);
  });

  it('says where some of them leave nothing of a host', async () => {
    const outcome = await printed('estate.csv', '--seven', '--host', 'cores=1,memory=2GiB');
    expect(outcome.ok && outcome.text.split('\n')[2]).toMatch(/^\d of the 7 tools ask for/);
    expect(outcome.ok && outcome.text).toContain('none fits');
  });

  it.each(['--policy=vcf', '--failover=2', '--growth=20'])('takes no %s, which each tool has of its own', (option) => {
    expect(readArguments(['size', '--seven', 'estate.csv', option])).toContain('leave out');
  });
});

describe('options of virt size', () => {
  it.each([
    [[]],
    [['a.csv', '--policy', 'guesswork']],
    [['a.csv', '--host', 'cores=many']],
    [['a.csv', '--host', 'cores=2.5']],
    [['a.csv', '--failover', '-1']],
    [['a.csv', '--failover', 'two']],
    [['a.csv', '--growth', '1e9']],
    [['a.csv', '--without', 'nonsense']],
    [['a.csv', '--reuse', '6 hosts']],
    [['a.csv', '--reuse', '0x32c/512GiB']],
  ])('%j are refused in a sentence', (argv) => {
    expect(readArguments(['size', ...argv])).toEqual(expect.any(String));
  });
});

describe('virt size as a process', () => {
  const run = (argv: readonly string[], input = '') =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), CLI, 'size', ...argv], { input, encoding: 'utf8' });

  it('reads standard input, writes one JSON object and nothing beside it', () => {
    const { status, stdout, stderr } = run(['-', '--json'], ESTATE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).ledger.sized).toBe(11);
  });

  it.each([
    ['is no inventory', 'letter.txt', /send the vInfo sheet of RVTools/],
    ['is not there', 'nothing.csv', /There is no file .*: check the path/],
  ])('ends with 1 and one sentence for a file that %s', (_what, name, sentence) => {
    const { status, stdout, stderr } = run([path(name), '--json']);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
    expect(stderr).toMatch(sentence);
  });

  it('ends with 2 for options that do not exist', () => {
    expect(run([path('estate.csv'), '--nonsense']).status).toBe(2);
  });
});
