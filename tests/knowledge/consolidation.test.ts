import { describe, expect, it } from 'vitest';
import { dangers } from '../../src/knowledge/consolidation/dangers.ts';
import { reasons } from '../../src/knowledge/consolidation/reasons.ts';
import { evidence } from '../../src/knowledge/evidence/index.ts';
import { dangerSchema, reasonSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { answerSources } from '../../src/knowledge/sources/answers.ts';
import { consolidationSources } from '../../src/knowledge/sources/consolidation.ts';
import { evidenceSources } from '../../src/knowledge/sources/evidence.ts';
import { platformSources } from '../../src/knowledge/sources/platforms.ts';

const claims = [
  ...reasons.map((reason) => reason.claim),
  ...dangers.flatMap((danger) => [...danger.claims, danger.mitigations.hardware, danger.mitigations.para, danger.mitigations.os]),
];

describe('reasons and dangers', () => {
  it('follow their schemas, one by one', () => {
    for (const reason of reasons) expect(reasonSchema.safeParse(reason).error, reason.id).toBeUndefined();
    for (const danger of dangers) expect(dangerSchema.safeParse(danger).error, danger.id).toBeUndefined();
    for (const source of consolidationSources) expect(sourceSchema.safeParse(source).error, source.id).toBeUndefined();
  });

  it('are nine reasons and fourteen dangers', () => {
    expect(reasons).toHaveLength(9);
    expect(dangers).toHaveLength(14);
  });

  it('cite only evidence and sources that exist', () => {
    const known = new Set(
      [...evidence, ...evidenceSources, ...platformSources, ...consolidationSources, ...answerSources].map((entry) => entry.id),
    );
    expect(claims.flatMap((claim) => claim.cites).filter((id) => !known.has(id))).toEqual([]);
  });

  it('use ids that nothing else uses', () => {
    const all = [...evidence, ...evidenceSources, ...platformSources, ...consolidationSources, ...reasons, ...dangers].map(
      (entry) => entry.id,
    );
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('use every source that was named for them', () => {
    const cited = new Set(claims.flatMap((claim) => claim.cites));
    expect(consolidationSources.filter((source) => !cited.has(source.id)).map((source) => source.id)).toEqual([]);
  });

  it('keep what was only recalled out', () => {
    expect(claims.filter((claim) => /CVE-2021-28476|Fischer|Mitasch/.test(claim.text))).toEqual([]);
  });

  it('send readers of licence claims to their contract', () => {
    const danger = dangers.find((candidate) => candidate.id === 'danger-licences');
    const texts = [...(danger?.claims ?? []), ...Object.values(danger?.mitigations ?? {})].map((claim) => claim.text);
    expect(texts).toHaveLength(6);
    expect(texts.filter((text) => !/check your contract\.$/i.test(text))).toEqual([]);
  });

  it('say so where a figure is second-hand', () => {
    const idle = reasons.find((reason) => reason.id === 'reason-idle-servers');
    const sprawl = dangers.find((danger) => danger.id === 'danger-sprawl');
    expect(idle?.claim.text).toContain('second-hand');
    expect(sprawl?.claims[0]?.text).toContain('second-hand');
  });
});
