import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/knowledge/evidence/index.ts';
import { evidenceSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { evidenceSources } from '../../src/knowledge/sources/evidence.ts';
import { DIMENSIONS, MODEL_OF_KIND, MODELS } from '../../src/knowledge/vocabulary.ts';

/** Figures that people recall but that were not found in a source that was read. */
const ONLY_RECALLED = [
  '8,192',
  '536',
  '216 times',
  '131 MB',
  '8,000',
  '1.36 %',
  'CVE-2021-28476',
  '72-core',
  '72 cores',
  'Fischer',
];

describe('evidence', () => {
  it('follows its schema, entry by entry', () => {
    for (const entry of evidence) expect(evidenceSchema.safeParse(entry).error, entry.id).toBeUndefined();
  });

  it('gives every entry a source that exists', () => {
    const sources = new Set(evidenceSources.map((source) => source.id));
    expect(evidence.filter((entry) => !sources.has(entry.source)).map((entry) => entry.id)).toEqual([]);
  });

  it('uses every id once, sources included', () => {
    const ids = [...evidence.map((entry) => entry.id), ...evidenceSources.map((source) => source.id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says every claim once', () => {
    const claims = evidence.map((entry) => entry.claim);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  it('files a kind under the model it belongs to', () => {
    const wrong = evidence.filter((entry) => entry.kind && MODEL_OF_KIND[entry.kind] !== entry.model);
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  it('covers every dimension, and every model in most of them', () => {
    for (const dimension of DIMENSIONS)
      expect(evidence.filter((entry) => entry.dimension === dimension).length, dimension).toBeGreaterThan(3);
    for (const model of MODELS) {
      const covered = new Set(evidence.filter((entry) => entry.model === model).map((entry) => entry.dimension));
      expect(covered.size, model).toBeGreaterThan(12);
    }
  });

  it('keeps what was only recalled out', () => {
    const recalled = evidence.filter((entry) => ONLY_RECALLED.some((words) => entry.claim.includes(words)));
    expect(recalled.map((entry) => entry.id)).toEqual([]);
  });

  it('sends readers of licence claims to their contract', () => {
    const licences = evidence.filter((entry) => entry.dimension === 'licensing-cost');
    expect(licences.filter((entry) => !/check your contract[^.]*\.$/i.test(entry.claim)).map((entry) => entry.id)).toEqual([]);
  });

  it('marks the gVisor figures of 2020 as older than its faster platform', () => {
    const measured = evidence.filter((entry) => entry.source.startsWith('src-gvisor-data-') && entry.platform === 'gVisor');
    expect(measured.length).toBeGreaterThan(5);
    expect(measured.filter((entry) => !entry.dated?.includes('systrap')).map((entry) => entry.id)).toEqual([]);
  });

  it('gives the corrected overhead formula of OpenShift and warns of the old one', () => {
    const formula = evidence.find((entry) => entry.id === 'mem-hw-openshift');
    expect(formula?.claim).toContain('0.002 x');
    expect(formula?.dated).toContain('1.002 x');
  });
});

describe('sources of the evidence', () => {
  it('follow their schema, one by one', () => {
    for (const source of evidenceSources) expect(sourceSchema.safeParse(source).error, source.id).toBeUndefined();
  });

  it('are recognisable by their id', () => {
    expect(evidenceSources.filter((source) => !source.id.startsWith('src-')).map((source) => source.id)).toEqual([]);
  });

  it('are not given an address that is a raw number or a copy', () => {
    const copies =
      /studylib|shiftleft|manualsdir|docslib|sciweavers|scilit|vdocuments|pdfslide|wikisum|railway\.app|\/\/\d+\.\d+\.\d+\.\d+/;
    expect(evidenceSources.filter((source) => source.url && copies.test(source.url)).map((source) => source.id)).toEqual([]);
  });

  it('are named in full where they have no address', () => {
    expect(
      evidenceSources.filter((source) => source.url === null && source.title.length < 15).map((source) => source.id),
    ).toEqual([]);
  });
});
