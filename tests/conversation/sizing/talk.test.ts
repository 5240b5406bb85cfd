import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../src/conversation/input.ts';
import { isMeant } from '../../../src/conversation/meant.ts';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import { estateCsv, inventoryIn, talkAbout, type Utterance } from '../../support/inventories.ts';

const JUNE = 'a'.repeat(64);
const JULY = 'b'.repeat(64);
const ELSEWHERE = 'c'.repeat(64);
const GONE = 'f'.repeat(64);
let shelf: ReadonlyMap<string, Inventory>;
let talk: ReturnType<typeof talkAbout>;

beforeAll(async () => {
  shelf = new Map([
    [JUNE, await inventoryIn(estateCsv(40))],
    [JULY, await inventoryIn(estateCsv(140, 3).replace('vm-10,4,32', 'vm-10,4,48'))],
    [ELSEWHERE, await inventoryIn(estateCsv(40, 9000))],
  ]);
  talk = talkAbout(shelf);
});

const text = (...said: readonly Utterance[]) => talk(...said).result.text;

describe('an inventory in a conversation', () => {
  it('is sized as the words beside it say', () => {
    expect(text({ file: JUNE, text: 'n+3' })).toContain('3 of them to spare');
  });

  it('is sized as usual where those words say nothing of that', () => {
    expect(text({ file: JUNE, text: 'this is our estate' })).toBe(text({ file: JUNE }));
  });

  it('is sized by all that was said of it', () => {
    const both = text({ file: JUNE }, 'n+3', 'with 2 TiB hosts');
    expect(both).toContain('3 of them to spare');
    expect(both).toContain('2048 GiB');
  });

  it('goes back one wish at a time', () => {
    expect(text({ file: JUNE }, 'n+3', 'growth 50 %', 'undo')).toBe(text({ file: JUNE }, 'n+3'));
    expect(text({ file: JUNE }, 'n+3', 'growth 50 %', 'undo', 'undo')).toBe(text({ file: JUNE }));
    expect(text({ file: JUNE }, 'undo')).toBe(text({ file: JUNE }));
  });

  it('says first why machines stay out of a model when asked', () => {
    const { parts } = talk({ file: JUNE }, 'why not containers for those 20?');
    expect(parts[0]).toEqual({ type: 'heading', text: 'Why not OS-virtualisation' });
    expect(JSON.stringify(parts[1])).toMatch(/20 of them/);
  });

  it('says so where it has no machines by the names that are to be kept apart', () => {
    const { parts } = talk({ file: JUNE }, 'keep nowhere-1 and nowhere-2 apart');
    expect(parts[0]).toEqual({ type: 'heading', text: 'Nothing more is kept apart' });
    expect(text({ file: JUNE }, 'keep nowhere-1 and nowhere-2 apart', 'n+1')).toBe(text({ file: JUNE }, 'n+1'));
  });

  it('leaves other questions to the advisor', () => {
    expect(talk({ file: JUNE }, 'what is Xen?').title).toBe(talk('what is Xen?').title);
  });

  it('is asked for again once it is no longer kept', () => {
    expect(text({ file: GONE })).toContain('please send it again');
  });

  it('is what a remark in its thread is about, and talk among people is not', () => {
    const payload = { inventory: JUNE, names: [], text: '' };
    const heard: Input[] = [{ at: new Date(0).toISOString(), who: 'U1', kind: 'file', payload }];
    expect(isMeant(heard, 'n+2', shelf)).toBe(true);
    expect(isMeant(heard, 'nice, thanks', shelf)).toBe(false);
  });
});

describe('the next inventory of the same estate', () => {
  it('says what changed in the verdict, and because of which machines', () => {
    const said = text({ file: JUNE }, { file: JULY });
    const changed = said.slice(said.indexOf('What changed'), said.indexOf('Hosts per model'));
    expect(changed).toMatch(/Hardware virtualisation: 3 hosts before, 7 now\./);
    expect(changed).toMatch(/New, 102: vm-41, vm-42, .*and\s+90\s+more\./s);
    expect(changed).toMatch(/Gone, 2: vm-1, vm-2\./);
    expect(changed).toMatch(/Changed \(.*\), 1:\s+vm-10\./s);
  });

  it('is sized as the last one was, but for machines that were kept apart there', () => {
    expect(text({ file: JUNE }, 'n+3', { file: JULY })).toContain('3 of them to spare');
    const plain = text({ file: JUNE }, { file: JULY });
    expect(text({ file: JUNE }, 'keep vm-3 and vm-5 apart', { file: JULY })).toBe(plain);
  });

  it('is compared once, and not with each remark that follows', () => {
    expect(text({ file: JUNE }, { file: JULY }, 'n+2')).not.toContain('What changed');
  });

  it('is not compared with an estate of other machines, nor with itself', () => {
    expect(text({ file: JUNE }, { file: ELSEWHERE })).not.toContain('What changed');
    expect(text({ file: JUNE }, { file: JUNE })).not.toContain('What changed');
  });
});

describe('the sample that the local workspace offers', () => {
  it('is read whole and sized', async () => {
    const sample = await inventoryIn(await readFile(new URL('../../../docs/sample-estate.csv', import.meta.url), 'utf8'));
    const reply = talkAbout(new Map([[JUNE, sample]]))({ file: JUNE });
    expect(reply.title).toBe('60 machines under each model');
    expect(reply.result.text).toContain('powered off');
  });
});
