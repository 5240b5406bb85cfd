import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { findSubject, parsesAsSubject } from '../../src/knowledge/subjects.ts';
import { KINDS, MODELS, NEEDS } from '../../src/knowledge/vocabulary.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { platformsReply } from '../../src/reply/platforms-reply.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { marksIn } from '../support/reply-spans.ts';

const COMPARABLE = [...MODELS, ...KINDS, ...platforms.map(({ id }) => id)];
const EXPLAINABLE = [...COMPARABLE, ...NEEDS, 'why', 'dangers', 'differences', 'platforms'];

function expectWhole(reply: Reply | null): void {
  expect(reply).not.toBeNull();
  if (!reply) return;
  expect(reply.title.length).toBeGreaterThan(2);
  expect(reply.summary.length).toBeGreaterThan(0);
  expect(reply.sources.length).toBeGreaterThan(0);
  expect([...new Set(marksIn(reply))].sort((a, b) => a - b)).toEqual(reply.sources.map((_, index) => index + 1));
  expect(reply.result.kind).toBe('answer');
  expect(reply.result.sources).toHaveLength(reply.sources.length);
}

describe('explaining', () => {
  it.each(EXPLAINABLE)('explains %s, with sources', (topic) => {
    expectWhole(explainReply(topic));
  });

  it('knows names and aliases, in any case and spelling', () => {
    expect(findSubject('VMware ESXi')).toEqual({ type: 'platform', id: 'vmware-esxi' });
    expect(findSubject('Full Virtualization')).toEqual({ type: 'model', id: 'hardware' });
    expect(findSubject('vsphere')).toEqual({ type: 'platform', id: 'vmware-esxi' });
    expect(findSubject('live migration')).toEqual({ type: 'need', id: 'live-migration' });
    expect(findSubject('The dangers?')).toEqual({ type: 'topic', id: 'dangers' });
  });

  it('finds every model, kind, platform and need by its id', () => {
    for (const id of [...MODELS, ...KINDS, ...platforms.map((platform) => platform.id), ...NEEDS])
      expect(findSubject(id)?.id).toBe(id);
  });

  it('knows nothing of a whole sentence or of a stranger', () => {
    expect(explainReply('frobnicator')).toBeNull();
    expect(parsesAsSubject('40 LAMP sites on Debian')).toBe(false);
    expect(parsesAsSubject('')).toBe(false);
  });

  it('says what each model does about each danger', () => {
    const text = explainReply('dangers')?.result.text ?? '';
    expect(text).toContain('Single point of failure');
    for (const model of ['Hardware virtualisation:', 'Para-virtualisation:', 'OS-virtualisation:']) expect(text).toContain(model);
  });
});

describe('comparing', () => {
  it.each(COMPARABLE)('sets %s beside LXC, with sources', (id) => {
    expectWhole(compareReply([id, 'lxc']));
  });

  it('compares the three models when nothing is named', () => {
    const reply = compareReply([]);
    expectWhole(reply);
    const table = reply?.parts.find((part) => part.type === 'table');
    expect(table?.type === 'table' && table.columns.map(({ label }) => label)).toEqual([
      'Aspect',
      'Hardware virtualisation',
      'Para-virtualisation',
      'OS-virtualisation',
    ]);
  });

  it('says first which model each platform is', () => {
    expect(compareReply(['kvm', 'lxc'])?.result.text).toContain(
      'KVM with QEMU is hardware virtualisation and LXC is OS-virtualisation.',
    );
  });

  it('puts many subjects into rows', () => {
    const reply = compareReply(['kvm', 'lxc', 'xen', 'docker', 'gvisor', 'esxi']);
    const table = reply?.parts.find((part) => part.type === 'table');
    expect(table?.type === 'table' && table.rows.length).toBe(6);
  });

  it('compares nothing with a stranger', () => {
    expect(compareReply(['kvm', 'frobnicator'])).toBeNull();
    expect(compareReply(['dangers'])).toBeNull();
  });
});

describe('the list of platforms', () => {
  it('names every platform with its status and a source', () => {
    const reply = platformsReply();
    expectWhole(reply);
    const flat = reply.result.text.replace(/\s+/g, ' ');
    expect(flat).toContain('end of life');
    for (const { name } of platforms) expect(flat.replace(/ /g, '')).toContain(name.split(' ')[0]);
  });
});
