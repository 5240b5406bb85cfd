import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/knowledge/citations.ts';
import { ruleBooks } from '../../src/knowledge/rule-books/index.ts';
import { memoryOverheads } from '../../src/knowledge/rule-books/memory-overheads.ts';
import { ruleBookSchema } from '../../src/knowledge/rule-books/schema.ts';
import { sevenTools } from '../../src/sizing/seven-tools.ts';

const HOST = { cores: 64, memoryMiB: 1024 * 1024 };
const ORDER = ['nutanix-workshop', 'presizion', 'odin', 'azure-avs', 'vcf', 'spiral', 'kubev2v'];

describe('seven tools, one estate', () => {
  it.each([
    { estate: 'Cluster1', guests: 47, vcpus: 257, gib: 1195.4765625, hosts: [3, 3, 3, 3, 6, 3, 4] },
    { estate: 'Cluster2', guests: 685, vcpus: 2248, gib: 8605.92578125, hosts: [10, 12, 12, 12, 12, 13, 13] },
    { estate: 'all four', guests: 795, vcpus: 2721, gib: 10482.333984375, hosts: [12, 14, 15, 15, 15, 16, 15] },
  ])('agree with the published hand count for $estate', ({ guests, vcpus, gib, hosts }) => {
    const said = sevenTools({ guests, vcpus, memoryMiB: Math.ceil(gib * 1024), storageMiB: 0 }, HOST);
    expect(said.map(({ policy }) => policy)).toEqual(ORDER);
    expect(said.map((each) => each.hosts)).toEqual(hosts);
  });

  it('set the three nodes of the control plane beside the hosts of kubev2v, for they are of another shape', () => {
    const said = sevenTools({ guests: 685, vcpus: 2248, memoryMiB: 8812468, storageMiB: 0 }, HOST);
    expect(
      said.filter(({ besides }) => besides > 0).map(({ policy, hosts, besides }) => [policy, (hosts ?? 0) + besides]),
    ).toEqual([['kubev2v', 16]]);
  });
});

describe('the rule books', () => {
  it('follow their schema', () => {
    for (const book of ruleBooks) expect(ruleBookSchema.safeParse(book).error, book.id).toBeUndefined();
  });

  it('give every constant a source that is known', () => {
    const cites = [
      ...ruleBooks.flatMap(({ constants }) => constants.map(({ source }) => source)),
      ...memoryOverheads.map(({ source }) => source),
    ];
    expect(cites.filter((cite) => citationOf(cite) === null)).toEqual([]);
  });

  it('have a name and a constant only once', () => {
    const ids = ruleBooks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, constants } of ruleBooks) expect(new Set(constants.map(({ name }) => name)).size, id).toBe(constants.length);
  });
});
