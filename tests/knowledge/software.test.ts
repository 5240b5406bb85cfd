import { describe, expect, it } from 'vitest';
import { softwareSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { software } from '../../src/knowledge/software/index.ts';
import { softwareSources } from '../../src/knowledge/sources/software.ts';
import { THEMES } from '../../src/knowledge/vocabulary.ts';

/** Words that appear in any message; as an alias they would see products where there are none. */
const EVERYDAY_WORDS = [
  'ad',
  'adds',
  'access',
  'app',
  'apps',
  'bind',
  'box',
  'dc',
  'drive',
  'files',
  'fuse',
  'go',
  'guest',
  'host',
  'make',
  'named',
  'nfs',
  'plan',
  'r',
  'rust',
  'server',
  'servers',
  'service',
  'services',
  'snap',
  'test',
  'vm',
  'vms',
  'vps',
];

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

const claims = software.flatMap((entry) => [...entry.needs, ...entry.advice].map((claim) => ({ entry: entry.id, ...claim })));
const byAlias = new Map(software.flatMap((entry) => entry.aliases.map((alias) => [alias, entry] as const)));

function needsOf(alias: string): string[] {
  return (byAlias.get(alias)?.needs ?? []).map((need) => need.need);
}

describe('the software catalogue', () => {
  it('fits its schema in every entry', () => {
    const wrong = software.filter((entry) => !softwareSchema.safeParse(entry).success).map((entry) => entry.id);
    expect(wrong).toEqual([]);
  });

  it('gives every entry an id of its own', () => {
    expect(repeated(software.map((entry) => entry.id))).toEqual([]);
  });

  it('gives every alias to one entry only', () => {
    expect(repeated(software.flatMap((entry) => entry.aliases))).toEqual([]);
  });

  it('writes aliases as people type them: lower case, trimmed, single spaces', () => {
    const untidy = [...byAlias.keys()].filter((alias) => alias !== alias.toLowerCase().trim().replace(/\s+/g, ' '));
    expect(untidy).toEqual([]);
  });

  it('uses no everyday word as an alias', () => {
    expect(EVERYDAY_WORDS.filter((word) => byAlias.has(word))).toEqual([]);
  });

  it('lists at least one alias per entry and one entry per theme', () => {
    expect(software.filter((entry) => entry.aliases.length === 0).map((entry) => entry.id)).toEqual([]);
    expect(THEMES.filter((theme) => !software.some((entry) => entry.theme === theme))).toEqual([]);
  });

  it('demands the same thing of a platform only once per entry', () => {
    const twice = software.filter((entry) => repeated(entry.needs.map((need) => need.need)).length > 0);
    expect(twice.map((entry) => entry.id)).toEqual([]);
  });

  it('never prefers and discourages the same model', () => {
    const torn = software.filter((entry) => repeated(entry.advice.map((advice) => advice.model)).length > 0);
    expect(torn.map((entry) => entry.id)).toEqual([]);
  });
});

describe('the sources of the software catalogue', () => {
  it('fit their schema and have an id of their own', () => {
    expect(softwareSources.filter((source) => !sourceSchema.safeParse(source).success).map((source) => source.id)).toEqual([]);
    expect(repeated(softwareSources.map((source) => source.id))).toEqual([]);
  });

  it('all carry the prefix sw-', () => {
    expect(softwareSources.filter((source) => !source.id.startsWith('sw-')).map((source) => source.id)).toEqual([]);
  });

  it('stand behind every demand and every piece of advice', () => {
    const known = new Set(softwareSources.map((source) => source.id));
    const unknown = claims.flatMap((claim) =>
      claim.cites.filter((cite) => !known.has(cite)).map((cite) => `${claim.entry}: ${cite}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(claims.flatMap((claim) => claim.cites));
    expect(softwareSources.filter((source) => !used.has(source.id)).map((source) => source.id)).toEqual([]);
  });
});

describe('what people name', () => {
  it.each([
    ['kernel nfs server', 'own-kernel'],
    ['l2tp', 'own-kernel'],
    ['openvpn', 'tun'],
    ['dahdi', 'custom-kernel-module'],
    ['isdn card', 'pci-passthrough'],
    ['elasticsearch', 'sysctl'],
    ['docker compose', 'docker-inside'],
    ['mailcow', 'docker-inside'],
    ['zigbee2mqtt', 'usb-passthrough'],
    ['z-wave', 'usb-passthrough'],
    ['android emulator', 'nested-virt'],
    ['haos', 'own-kernel'],
    ['pfsense', 'own-kernel'],
    ['sandstorm', 'kernel-version'],
    ['nbgrader', 'untrusted-tenants'],
    ['nt 4.0', 'legacy-os'],
    ['windows server', 'windows-licence'],
    ['windows desktops', 'desktop-gui'],
  ])('says that %s demands %s', (alias, need) => {
    expect(needsOf(alias)).toContain(need);
  });

  it.each(['wordpress', 'owncloud', 'redmine', 'hestiacp', 'postgres', 'samba', 'nfs-ganesha', 'asterisk', 'zfs', 'dotnet'])(
    'demands nothing special for %s',
    (alias) => {
      expect(byAlias.has(alias)).toBe(true);
      expect(needsOf(alias)).toEqual([]);
    },
  );

  it.each([
    'check point',
    'cisco ise',
    'clearpass',
    'infoblox',
    'rockstor',
    'grandstream ucm',
    'incusos',
    'pexip',
    'ontap select',
  ])('takes %s for an image with a system of its own', (alias) => {
    expect(byAlias.get(alias)?.appliance).toBe(true);
  });

  it('keeps Active Directory out of containers', () => {
    expect(byAlias.get('ad ds')?.advice).toContainEqual(expect.objectContaining({ model: 'os', effect: 'rules-out' }));
  });

  it('knows the usual system of a product, and the whole list of its systems', () => {
    expect(byAlias.get('exchange')?.os).toEqual(['windows']);
    expect(byAlias.get('sql server')?.os).toEqual(['windows', 'linux']);
    expect(byAlias.get('opnsense')).toMatchObject({ os: ['bsd'], appliance: true });
  });
});
