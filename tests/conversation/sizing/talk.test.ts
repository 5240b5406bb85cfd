import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../src/conversation/input.ts';
import { isMeant } from '../../../src/conversation/meant.ts';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import { estateCsv, inventoryIn, talkAbout, type Utterance } from '../../support/inventories.ts';

const JUNE = 'a'.repeat(64);
const GONE = 'f'.repeat(64);
let shelf: ReadonlyMap<string, Inventory>;
let talk: ReturnType<typeof talkAbout>;

beforeAll(async () => {
  shelf = new Map([[JUNE, await inventoryIn(estateCsv(40))]]);
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
