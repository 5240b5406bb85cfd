import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Sense } from './lexicon.ts';

/** The field's own words for models and kinds, as people type them. Platform and product names live in the knowledge. */
export const MODEL_WORDS: readonly (readonly [string, Sense])[] = [
  ...[
    'vm',
    'vms',
    'virtual machine',
    'kvm guest',
    'full virtualisation',
    'full virtualization',
    'fully virtualised',
    'hardware virtualisation',
    'hardware virtualization',
    'hvm',
    'hypervisor guest',
    'virtual server',
  ].map((word): readonly [string, Sense] => [word, { type: 'model', id: 'hardware' }]),
  ...[
    'para virtualisation',
    'para virtualization',
    'paravirtualisation',
    'paravirtualization',
    'paravirt',
    'paravirtual',
    'para',
    'pv',
    'pv guest',
    'pv guests',
    'pv domu',
    'pv domus',
    'pv mode',
  ].map((word): readonly [string, Sense] => [word, { type: 'model', id: 'para' }]),
  ...[
    'os virtualisation',
    'os virtualization',
    'os level virtualisation',
    'os level virtualization',
    'operating system level virtualization',
    'operating system level virtualisation',
    'container',
    'containers',
    'containerise',
    'containerize',
    'containerized',
    'containerised',
    'containerization',
    'containerisation',
    'ct',
    'cts',
  ].map((word): readonly [string, Sense] => [word, { type: 'model', id: 'os' }]),
  ...['hosted virtualisation', 'hosted virtualization', 'hosted hypervisor', 'type 2', 'type 2 hypervisor', 'type ii'].map(
    (word): readonly [string, Sense] => [word, { type: 'kind', id: 'hosted' }],
  ),
  ...['type 1', 'type 1 hypervisor', 'bare metal hypervisor', 'type i hypervisor'].map((word): readonly [string, Sense] => [
    word,
    { type: 'kind', id: 'bare-metal' },
  ]),
  ...['microvm', 'microvms', 'micro vm', 'micro vms'].map((word): readonly [string, Sense] => [
    word,
    { type: 'kind', id: 'microvm' },
  ]),
  ...['system container', 'system containers', 'os container'].map((word): readonly [string, Sense] => [
    word,
    { type: 'kind', id: 'system-container' },
  ]),
  ...['app container', 'application container', 'application containers', 'app containers'].map(
    (word): readonly [string, Sense] => [word, { type: 'kind', id: 'app-container' }],
  ),
  ['zones', { type: 'platform', id: 'solaris-zones' }],
];

export const OS_WORDS: readonly (readonly [string, OsFamily])[] = [
  ...['linux', 'gnu linux', 'linux distro', 'linux distribution'].map((word): readonly [string, OsFamily] => [word, 'linux']),
  ...['windows', 'win', 'microsoft', 'windows server', 'win server'].map((word): readonly [string, OsFamily] => [
    word,
    'windows',
  ]),
  ...['bsd', 'bsds'].map((word): readonly [string, OsFamily] => [word, 'bsd']),
  ...['solaris', 'sunos', 'sparc'].map((word): readonly [string, OsFamily] => [word, 'solaris']),
  ...['macos', 'mac os', 'osx', 'os x', 'mac os x'].map((word): readonly [string, OsFamily] => [word, 'macos']),
];
