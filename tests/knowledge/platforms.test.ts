import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/knowledge/evidence/index.ts';
import { modelCards } from '../../src/knowledge/models/index.ts';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { platformSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { evidenceSources } from '../../src/knowledge/sources/evidence.ts';
import { platformSources } from '../../src/knowledge/sources/platforms.ts';
import { MODEL_OF_KIND } from '../../src/knowledge/vocabulary.ts';

function platform(id: string) {
  const found = platforms.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no platform ${id}`);
  return found;
}

function named(alias: string) {
  return platforms.filter((candidate) => candidate.aliases.includes(alias)).map((candidate) => candidate.id);
}

describe('platforms', () => {
  it('follow their schema, one by one', () => {
    for (const entry of platforms) expect(platformSchema.safeParse(entry).error, entry.id).toBeUndefined();
    for (const source of platformSources) expect(sourceSchema.safeParse(source).error, source.id).toBeUndefined();
  });

  it('are many, and the ones that the article names are among them', () => {
    expect(platforms.length).toBeGreaterThanOrEqual(35);
    const ids = platforms.map((entry) => entry.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'vmware-workstation',
        'vmware-server',
        'vmware-esx-classic',
        'vmware-esxi',
        'xen',
        'linux-vserver',
      ]),
    );
  });

  it('use ids that nothing else uses', () => {
    const all = [...platforms, ...platformSources, ...evidenceSources, ...evidence].map((entry) => entry.id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('cite only evidence and sources that exist', () => {
    const known = new Set([...evidence, ...evidenceSources, ...platformSources].map((entry) => entry.id));
    const cites = platforms.flatMap((entry) => [
      ...entry.status.cites,
      ...entry.summary.cites,
      ...entry.facts.flatMap((fact) => fact.cites),
    ]);
    expect(cites.filter((id) => !known.has(id))).toEqual([]);
  });

  it('use every source that was named for them', () => {
    const cited = new Set(
      [
        ...platforms.flatMap((entry) => [entry.status, entry.summary, ...entry.facts]),
        ...modelCards.flatMap((card) => [card.what]),
      ].flatMap((claim) => claim.cites),
    );
    expect(platformSources.filter((source) => !cited.has(source.id)).map((source) => source.id)).toEqual([]);
  });

  it('point to successors that exist and are not at their end themselves', () => {
    for (const entry of platforms) {
      for (const successor of entry.status.successors) {
        expect(platform(successor).status.state, `${entry.id} -> ${successor}`).not.toBe('eol');
      }
    }
  });

  it('name a successor wherever they are legacy or at their end', () => {
    const stranded = platforms.filter((entry) => entry.status.state !== 'active' && entry.status.successors.length === 0);
    expect(stranded.map((entry) => entry.id)).toEqual([]);
  });

  it('share no alias, neither with each other nor with models and kinds', () => {
    const aliases = [...platforms, ...modelCards].flatMap((entry) => entry.aliases);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  });

  it('write aliases in lower case without spare spaces', () => {
    const aliases = platforms.flatMap((entry) => entry.aliases);
    expect(aliases.filter((alias) => alias !== alias.toLowerCase().trim() || / {2}/.test(alias))).toEqual([]);
  });

  it('offer their own kind first, and that kind belongs to their model', () => {
    for (const entry of platforms) {
      expect(entry.offers[0], entry.id).toBe(entry.kind);
      expect(MODEL_OF_KIND[entry.kind], entry.id).toBe(entry.model);
    }
  });

  it('name the shared kernel wherever they offer OS-virtualisation, and only there', () => {
    for (const entry of platforms) {
      const sharesKernel = entry.offers.some((kind) => MODEL_OF_KIND[kind] === 'os');
      expect(entry.kernel !== undefined, entry.id).toBe(sharesKernel);
    }
  });

  it('take guests of another family than the shared kernel only through a named translation', () => {
    const translating = platforms.filter(
      (entry) => entry.model === 'os' && entry.guests.some((family) => family !== entry.kernel),
    );
    expect(translating.map((entry) => entry.id).sort()).toEqual(['freebsd-jails', 'illumos-zones', 'wsl1']);
  });
});

describe('the state of platforms', () => {
  it('says when VMware Server ended and what follows it', () => {
    const server = platform('vmware-server');
    expect(server.status).toMatchObject({
      state: 'eol',
      endOfLife: '2011-06-30',
      successors: ['vmware-workstation', 'vmware-esxi'],
    });
    expect(server.status.says).toContain('30 June 2011');
  });

  it('tells Xen, which is alive, from its PV guests, which are legacy', () => {
    expect(platform('xen').status.state).toBe('active');
    expect(platform('xen-pv').status.state).toBe('legacy');
    expect(platform('xcp-ng').offers).toEqual(['bare-metal']);
  });

  it('calls Linux-VServer and OpenVZ 7 legacy', () => {
    expect(platform('linux-vserver').status.state).toBe('legacy');
    expect(platform('openvz').status.state).toBe('legacy');
  });

  it('counts virtual machines inside containers as hardware virtualisation', () => {
    expect(platform('docker-osx').model).toBe('hardware');
    expect(platform('dockur-windows').model).toBe('hardware');
    expect(platform('multipass').model).toBe('hardware');
  });
});

describe('what people type', () => {
  it.each([
    ['vmware', 'vmware-esxi'],
    ['esx', 'vmware-esxi'],
    ['gsx', 'vmware-server'],
    ['pve', 'proxmox-ve'],
    ['proxmox', 'proxmox-ve'],
    ['xen', 'xen'],
    ['xen pv', 'xen-pv'],
    ['jails', 'freebsd-jails'],
    ['iocage', 'freebsd-jails'],
    ['freenas', 'truenas-core'],
    ['ovz', 'openvz'],
    ['v server', 'linux-vserver'],
    ['util-vserver', 'linux-vserver'],
    ['hyper v', 'hyper-v'],
    ['vbox', 'virtualbox'],
    ['k3s', 'kubernetes'],
    ['ldoms', 'oracle-vm-sparc'],
    ['azure stack hci', 'azure-local'],
    ['libvirt', 'kvm-qemu'],
    ['wsl', 'wsl2'],
  ])('"%s" means %s', (alias, id) => {
    expect(named(alias)).toEqual([id]);
  });
});
