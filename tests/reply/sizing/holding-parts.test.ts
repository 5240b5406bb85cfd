import { beforeAll, describe, expect, it } from 'vitest';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import { estateCsv, inventoryIn, talkAbout, type Utterance } from '../../support/inventories.ts';

const PLAIN = 'a'.repeat(64);
const NEXT = 'b'.repeat(64);
const NAMED = 'c'.repeat(64);
let shelf: ReadonlyMap<string, Inventory>;

const csv = (header: string, rows: readonly string[]) => [header, ...rows].join('\n');
const roles = ['DC01', 'DC02', 'sql-1'].map((name) => `${name},2,8,Windows Server 2022`);

beforeAll(async () => {
  shelf = new Map([
    [PLAIN, await inventoryIn(estateCsv(200))],
    [NEXT, await inventoryIn(estateCsv(204, 5))],
    [NAMED, await inventoryIn(csv('Name,vCPUs,Memory (GiB),OS', [...roles, 'web,4,16,Debian 12']))],
  ]);
});

const text = (...said: readonly Utterance[]) => talkAbout(shelf)(...said).result.text.replace(/\s+/g, ' ');

describe('what the answer says of failures', () => {
  it('claims N+1 after every host was tried, and names the worst', () => {
    expect(text({ file: PLAIN }).slice(0, 6000)).toMatch(
      /Hardware virtualisation: N\+1 holds: any host may fail\. I let each host fail \(8 in all\) .* The worst is host \d, with \d+ machines: \d+ start again on what was spare and \d+ on other hosts that have room\./,
    );
  });

  it('claims N+2 of every pair', () => {
    expect(text({ file: PLAIN }, 'n+2')).toMatch(
      /N\+2 holds: any 2 hosts may fail, one after the other\. I let each pair of hosts fail \(\d+ in all\)/,
    );
  });

  it('claims nothing where no spare was asked for', () => {
    expect(text({ file: PLAIN }, 'n+0')).not.toContain('If a host fails');
  });

  it('claims nothing by rules that place no machine', () => {
    const said = text({ file: PLAIN }, 'use the Azure rules');
    expect(said).not.toContain('If a host fails');
    expect(said).not.toContain('How the hosts fill up');
  });
});

describe('what the answer says of how the hosts fill up', () => {
  it('names the fullest and the emptiest, and what is stranded', () => {
    const said = text({ file: PLAIN }, 'with 12 cores and 1 TiB hosts');
    expect(said).toMatch(/The fullest is host \d+ \(CPU \d+ %, memory \d+ % of what may be used\), the emptiest host \d+/);
    expect(said).toMatch(/Stranded: [\d,]+ GiB of memory \(\d+ % of all\)\. Not even the smallest machine fits/);
    expect(said).toMatch(/Hosts with half the memory \(512 GiB\) would do as well: it stays at \d+ hosts\./);
  });

  it('repeats whom it keeps apart', () => {
    expect(text({ file: NAMED }, 'keep the two DCs apart')).toContain('Each on a host of its own, as asked: DC01, DC02.');
  });
});

describe('vCPUs per core by class of workload', () => {
  it('are an assumption that the answer says', () => {
    expect(text({ file: NAMED }, 'count CPU by workload')).toMatch(
      /desktops at 5 \(0 machines\), databases at 3 \(1 machine\) and SAP at 2 \(0 machines\), the others at 4\. The class is an assumption/,
    );
    expect(text({ file: NAMED })).not.toContain('class of workload');
  });
});

describe('hosts that exist', () => {
  it('come first in the verdict, with what is to buy', () => {
    const said = text({ file: PLAIN }, 'we have 6 old hosts with 16 cores and 512 GiB to reuse');
    expect(said).toMatch(
      /on \d+ hosts, \d+ of them to spare\. Of these you have 6 of 16 cores, 512 GiB; \d+ hosts? of 64 cores, 1,024 GiB (?:is|are) to buy/,
    );
  });

  it('are asked for where nobody can know what they are', () => {
    expect(text({ file: PLAIN }, 'keep the 4 old hosts')).toContain(
      'Which hosts are those? Say how many, and their cores and memory',
    );
  });
});

describe('the next inventory', () => {
  it('leaves machines on the host that the last plan gave them', () => {
    const said = text({ file: PLAIN }, { file: NEXT });
    const [, both, stay, move] =
      /Of the (\d+) machines that were in the last plan too, (\d+) stay on their host and (\d+) move/.exec(said) ?? [];
    expect([both, Number(stay) + Number(move)]).toEqual(['196', 196]);
    expect(Number(stay)).toBeGreaterThan(180);
  });

  it('goes on from that plan whatever is said of it then', () => {
    expect(text({ file: PLAIN }, { file: NEXT }, 'n+2')).toContain('196 machines that were in the last plan too');
    expect(text({ file: NEXT }, 'n+2')).not.toContain('last plan');
  });
});

describe('the answer that would change the verdict', () => {
  it('is told after the changes that move a host', () => {
    expect(text({ file: PLAIN })).toMatch(/What would change the count .* What would change the verdict on parting it/);
  });
});
