import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/knowledge/evidence/index.ts';
import { modelCards } from '../../src/knowledge/models/index.ts';
import { modelCardSchema } from '../../src/knowledge/schema.ts';
import { evidenceSources } from '../../src/knowledge/sources/evidence.ts';
import { platformSources } from '../../src/knowledge/sources/platforms.ts';
import { KINDS, MODELS } from '../../src/knowledge/vocabulary.ts';

function card(id: string) {
  const found = modelCards.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
}

function layers(id: string, perGuest: boolean) {
  return card(id)
    .stack.filter((layer) => layer.perGuest === perGuest)
    .map((layer) => layer.layer.toLowerCase())
    .join(', ');
}

describe('model cards', () => {
  it('follow their schema, one by one', () => {
    for (const entry of modelCards) expect(modelCardSchema.safeParse(entry).error, entry.id).toBeUndefined();
  });

  it('exist once for each model and each kind', () => {
    expect(modelCards.map((entry) => entry.id).sort()).toEqual([...MODELS, ...KINDS].sort());
  });

  it('cite only evidence and sources that exist', () => {
    const known = new Set([...evidence, ...evidenceSources, ...platformSources].map((entry) => entry.id));
    const cites = modelCards
      .flatMap((entry) => [entry.what, ...entry.guestNeeds, ...entry.hostNeeds, ...entry.goodAt, ...entry.badAt])
      .flatMap((claim) => claim.cites);
    expect(cites.filter((id) => !known.has(id))).toEqual([]);
  });

  it('start at the hardware and end at what runs in the guest', () => {
    for (const entry of modelCards) {
      expect(entry.stack[0], entry.id).toMatchObject({ layer: 'Hardware', perGuest: false });
      expect(entry.stack.at(-1)?.perGuest, entry.id).toBe(true);
    }
  });

  it('draw what all guests share below what each has for itself', () => {
    for (const entry of modelCards) {
      const firstOwn = entry.stack.findIndex((layer) => layer.perGuest);
      expect(
        entry.stack.slice(firstOwn).every((layer) => layer.perGuest),
        entry.id,
      ).toBe(true);
    }
  });

  it('give each guest a kernel of its own in hardware virtualisation and para-virtualisation', () => {
    expect(layers('hardware', true)).toContain('guest kernel');
    expect(layers('para', true)).toContain('modified guest kernel');
  });

  it('give all guests one kernel in OS-virtualisation', () => {
    expect(layers('os', false)).toContain('host kernel');
    expect(layers('os', true)).not.toContain('kernel');
  });

  it('put a host operating system under a hosted hypervisor and none under a bare-metal one', () => {
    expect(layers('hosted', false)).toContain('host operating system');
    expect(layers('bare-metal', false)).not.toContain('operating system');
  });
});
