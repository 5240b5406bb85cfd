import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnNote } from '../../src/conversation/ports.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const ANA = { team: 'T1', user: 'U0ANA' };
const BEN = { team: 'T1', user: 'U0BEN' };
const note = (id: string, parts: Partial<OwnNote> = {}): OwnNote => ({
  id,
  about: 'lxc',
  author: 'ana',
  at: '2026-11-01T09:00:00.000Z',
  usedFor: 'web sites',
  score: 4,
  pros: 'small',
  cons: '',
  since: null,
  ...parts,
});

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

describe('notes', () => {
  it('come back by subject with their number, their mean and the three newest', async () => {
    const { experience } = store;
    for (const [index, score] of ([5, 4, 2, 5] as const).entries()) {
      await experience.add(ANA, note(`n${index}`, { score, at: `2026-11-0${index + 1}T09:00:00.000Z` }), 20);
    }
    await experience.add(BEN, note('k1', { about: 'kvm-qemu', score: 1 }), 20);

    const [lxc, kvm] = [...(await experience.about('T1', ['kvm-qemu', 'lxc', 'xen']))].sort((a, b) => b.count - a.count);

    expect(lxc).toMatchObject({ about: 'lxc', count: 4, mean: 4 });
    expect(lxc?.newest).toEqual([
      note('n3', { score: 5, at: '2026-11-04T09:00:00.000Z' }),
      note('n2', { score: 2, at: '2026-11-03T09:00:00.000Z' }),
      note('n1', { score: 4, at: '2026-11-02T09:00:00.000Z' }),
    ]);
    expect(kvm).toMatchObject({ about: 'kvm-qemu', count: 1, mean: 1 });
  });

  it("are never shown to another team, nor to the same person's account there", async () => {
    await store.experience.add(ANA, note('n1'), 20);

    expect(await store.experience.about('T2', ['lxc'])).toEqual([]);
    expect(await store.experience.own({ ...ANA, team: 'T2' }, 20)).toEqual([]);
    expect(await store.experience.find({ ...ANA, team: 'T2' }, 'n1')).toBeNull();
  });

  it('are changed and deleted by their author only', async () => {
    const { experience } = store;
    await experience.add(ANA, note('n1'), 20);

    for (const other of [BEN, { ...ANA, team: 'T2' }]) {
      expect(await experience.change(other, note('n1', { usedFor: 'mischief' }))).toBe(false);
      expect(await experience.remove(other, 'n1')).toBe(false);
      expect(await experience.find(other, 'n1')).toBeNull();
    }
    expect(await experience.own(ANA, 20)).toEqual([note('n1')]);
    expect(await experience.change(ANA, note('n1', { score: 1, since: 2020 }))).toBe(true);
    expect(await experience.find(ANA, 'n1')).toEqual(note('n1', { score: 1, since: 2020 }));
    expect(await experience.remove(ANA, 'n1')).toBe(true);
    expect(await experience.remove(ANA, 'n1')).toBe(false);
  });

  it('stop at the most that a person may have on a subject, also when all come at once', async () => {
    const { experience } = store;
    const added = await Promise.all(Array.from({ length: 25 }, (_, index) => experience.add(ANA, note(`n${index}`), 20)));

    expect(added.filter((outcome) => outcome === 'kept')).toHaveLength(20);
    expect(added.filter((outcome) => outcome === 'full')).toHaveLength(5);
    expect(await experience.add(ANA, note('other', { about: 'kvm-qemu' }), 20)).toBe('kept');
    expect(await experience.add(BEN, note('bens'), 20)).toBe('kept');
  });

  it('are listed for their author, those on one subject first', async () => {
    const { experience } = store;
    await experience.add(ANA, note('old', { about: 'xen', at: '2020-01-01T00:00:00.000Z' }), 20);
    await experience.add(ANA, note('new', { at: '2026-01-01T00:00:00.000Z' }), 20);
    await experience.add(ANA, note('newer', { at: '2026-02-01T00:00:00.000Z' }), 20);
    await experience.add(BEN, note('bens', { about: 'xen' }), 20);

    expect((await experience.own(ANA, 20)).map(({ id }) => id)).toEqual(['newer', 'new', 'old']);
    expect((await experience.own(ANA, 2, 'xen')).map(({ id }) => id)).toEqual(['old', 'newer']);
  });

  it('are kept once, however often the same submission arrives', async () => {
    const { experience } = store;
    await experience.add(ANA, note('n1'), 1);

    expect(await experience.add(ANA, note('n1'), 1)).toBe('kept');
    expect(await experience.about('T1', ['lxc'])).toMatchObject([{ count: 1 }]);
  });

  it('of a team are forgotten with it, and no others', async () => {
    const { experience } = store;
    await experience.add(ANA, note('n1'), 20);
    await experience.add({ ...ANA, team: 'T2' }, note('n2'), 20);

    await experience.forget('T1');

    expect(await experience.about('T1', ['lxc'])).toEqual([]);
    expect(await experience.about('T2', ['lxc'])).toHaveLength(1);
  });

  it('outlive the retention of conversations', async () => {
    await store.experience.add(ANA, note('n1'), 20);
    await store.prune(new Date('2030-01-01'));

    expect(await store.experience.own(ANA, 20)).toHaveLength(1);
  });
});

describe('feedback', () => {
  const report = (id: string, at = '2026-11-01T09:00:00.000Z') => ({
    id,
    at,
    team: 'T1',
    place: 'T1:C1:1.0',
    conversation: 'c1',
    rules: ['own-kernel-os'],
    knowledge: '2026-11-22',
  });

  it('is listed, the newest first, with words only where they were added', async () => {
    const { feedback } = store;
    await feedback.report(report('f1'));
    await feedback.report(report('f2', '2026-11-02T09:00:00.000Z'));

    expect(await feedback.describe('T1', 'f1', 'The host has no VT-x.')).toBe(true);

    expect(await feedback.list()).toEqual([
      { ...report('f2', '2026-11-02T09:00:00.000Z'), text: null },
      { ...report('f1'), text: 'The host has no VT-x.' },
    ]);
  });

  it('keeps its words when the same button is pressed again', async () => {
    const { feedback } = store;
    await feedback.report(report('f1'));
    await feedback.describe('T1', 'f1', 'words');
    await feedback.report(report('f1'));

    expect(await feedback.list()).toMatchObject([{ id: 'f1', text: 'words' }]);
  });

  it("takes no words from another team, nor for a report that isn't there", async () => {
    const { feedback } = store;
    await feedback.report(report('f1'));

    expect(await feedback.describe('T2', 'f1', 'words')).toBe(false);
    expect(await feedback.describe('T1', 'f9', 'words')).toBe(false);
  });

  it('is forgotten with its team, and when it is older than the retention', async () => {
    const { feedback, prune } = store;
    await feedback.report(report('old', '2025-01-01T00:00:00.000Z'));
    await feedback.report({ ...report('elsewhere'), team: 'T2' });
    await feedback.report(report('young'));

    await prune(new Date('2026-01-01'));
    expect((await feedback.list()).map(({ id }) => id)).toEqual(['elsewhere', 'young']);
    await feedback.forget('T1');
    expect((await feedback.list()).map(({ id }) => id)).toEqual(['elsewhere']);
  });
});
