import { describe, expect, it } from 'vitest';
import { software } from '../../src/knowledge/software/index.ts';
import { suggestSoftware } from '../../src/knowledge/suggest.ts';

const [first] = software;

describe('suggesting software', () => {
  it.runIf(first)('puts the name itself first, in any case', () => {
    for (const { id, name } of software.slice(0, 20)) expect(suggestSoftware(name.toUpperCase())[0]?.id).toBe(id);
  });

  it.runIf(first)('knows aliases', () => {
    const aliased = software.find(({ aliases, name }) => aliases.some((alias) => !name.toLowerCase().includes(alias)));
    const alias = aliased?.aliases.find((one) => !aliased.name.toLowerCase().includes(one)) ?? '';

    expect(suggestSoftware(alias).map(({ id }) => id)).toContain(aliased?.id);
  });

  it('finds a product by the beginning of its second word', () => {
    expect(suggestSoftware('exch').some(({ name }) => /exchange/i.test(name))).toBe(true);
  });

  it('suggests nothing for nothing', () => {
    expect(suggestSoftware('  ')).toEqual([]);
    expect(suggestSoftware('zzqqxx')).toEqual([]);
  });

  it('keeps to its limit', () => {
    expect(suggestSoftware('s', 5).length).toBeLessThanOrEqual(5);
  });
});
