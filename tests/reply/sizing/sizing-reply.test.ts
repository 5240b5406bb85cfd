import { beforeAll, describe, expect, it } from 'vitest';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import type { Part, Reply } from '../../../src/reply/reply.ts';
import { estateCsv, inventoryIn, talkAbout } from '../../support/inventories.ts';

const SMALL = 'a'.repeat(64);
const LARGE = 'b'.repeat(64);
let talk: ReturnType<typeof talkAbout>;

beforeAll(async () => {
  const shelf = new Map<string, Inventory>([
    [SMALL, await inventoryIn(estateCsv(120))],
    [LARGE, await inventoryIn(estateCsv(900))],
  ]);
  talk = talkAbout(shelf);
});

function charts({ parts }: Reply): readonly Extract<Part, { type: 'chart' }>[] {
  return parts.filter((part) => part.type === 'chart');
}

function table({ parts }: Reply): Extract<Part, { type: 'table' }> {
  const found = parts.find((part) => part.type === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}

describe('what fills the hosts', () => {
  it('is drawn for each host of a small plan, CPU beside memory', () => {
    const [, filling] = charts(talk({ file: SMALL }));
    expect(filling).toMatchObject({ title: 'What fills each host', unit: '%' });
    expect(filling?.series.map(({ name }) => name)).toEqual(['CPU', 'Memory']);
    const values = filling?.series.flatMap((series) => series.values) ?? [];
    expect(Math.max(...values)).toBeGreaterThan(50);
    expect(Math.max(...values)).toBeLessThanOrEqual(100);
  });

  it('is drawn by how many hosts are how full where they are many, and each host is in one bar of either', () => {
    const reply = talk({ file: LARGE, text: 'hosts with 192 GiB' });
    const [, filling] = charts(reply);
    const working = /(\d+) hosts, 1\sof\sthem to\sspare/.exec(reply.result.text.replace(/\s+/g, ' '));
    expect(filling?.title).toBe('How full the hosts are');
    const drawn = filling?.series.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
    expect(drawn).toEqual([Number(working?.[1]) - 1, Number(working?.[1]) - 1]);
  });
});

describe('every machine', () => {
  it('is listed with its host, the largest first', async () => {
    const csv = 'Name,vCPUs,Memory (GiB),OS\nsmall,1,2,Debian 12\nlarge,8,64,Debian 12\nmiddle,4,16,Windows Server 2022';
    const shelf = new Map([[SMALL, await inventoryIn(csv)]]);
    const { rows } = table(talkAbout(shelf)({ file: SMALL }, 'every machine'));
    expect(rows.map(([name]) => name)).toEqual([[{ user: 'large' }], [{ user: 'middle' }], [{ user: 'small' }]]);
    expect(rows.map((row) => row.at(-1))).toEqual([['1'], ['1'], ['1']]);
  });

  it.each(['every machine', 'list all the VMs', 'Show me each machine, please.'])('is what "%s" asks for', (text) => {
    expect(talk({ file: SMALL }, text).title).toBe('120 machines, one by one');
  });

  it('is as many as a table in Slack may have, and the answer says where the others are', () => {
    const reply = talk({ file: LARGE }, 'every machine');
    expect(table(reply).rows).toHaveLength(100);
    expect(reply.result.text.replace(/\s+/g, ' ')).toMatch(/the other 800, .*“Files to take away”/);
  });

  it('is followed by the plan again where somebody asks for that', () => {
    expect(talk({ file: SMALL }, 'n+2', 'every machine', 'show it again').result.text).toBe(
      talk({ file: SMALL }, 'n+2').result.text,
    );
  });
});
