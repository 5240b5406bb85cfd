import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Machine } from './inventory.ts';
import { remembered } from './remembered.ts';

/** Beginnings of words. The first family that has one speaks: "Oracle Solaris" before "Oracle Linux". */
const BEGINNINGS: readonly (readonly [OsFamily, string])[] = [
  ['solaris', 'solaris sunos illumos omnios smartos openindiana'],
  ['macos', 'macos mac_os osx os_x darwin'],
  ['bsd', 'freebsd openbsd netbsd dragonfly ghostbsd midnightbsd bsd pfsense opnsense freenas truenas_core junos'],
  [
    'other',
    'dos ms-dos msdos freedos netware os2 os/2 ecomstation z/os vmkernel esx unixware openserver sco_ aix hp-ux hpux openvms haiku',
  ],
  [
    'windows',
    'windows microsoft hyper-v w2k wxp win2 win7 win8 win9 win1 winnet winxp winvista winlonghorn small_business_server server_20',
  ],
  [
    'linux',
    `red_hat redhat rhel rhcos centos ubuntu debian suse sles sled sle_ opensuse fedora oracle ol7 ol8 ol9 alma rocky amazon photon coreos
     core_os flatcar gentoo alpine mint kali mandr turbo asianux scientific euleros openeuler kylin uos deepin astra rancher talos proxmox
     openwrt vyos bottlerocket nixos slackware crx xenserver xcp-ng android zorin devuan manjaro container-optimized chrome_os synology
     cumulus novell_open nld oes sjds l24 l26`,
  ],
];

/** Words that say it wherever they stand: `otherLinux64Guest`, `vmwarePhoton64Guest`, NeoKylin, EulerOS. */
const ANYWHERE: readonly (readonly [OsFamily, RegExp])[] = [['linux', /linux|photon|kylin|euleros/]];

const FAMILIES = [
  ...BEGINNINGS.map(([family, words]) => [family, new RegExp(`(?<![a-z])(?:${alternatives(words)})`)] as const),
  ...ANYWHERE,
];

function alternatives(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[/-]/g, '\\$&').replaceAll('_', ' '))
    .join('|');
}

/** The family of an operating system from the name that a tool gives it. "Other (64-bit)" says nothing, so it is unknown. */
export const familyOf = remembered((name: string): OsFamily => {
  const words = name.toLowerCase().replace(/\s+/g, ' ');
  return FAMILIES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
});

/** What the Tools and the configuration say, one for all that say the same. The Tools come first: they look at the guest, the configuration is what somebody chose when it was made. */
export function systemSeen(tools: string | null, configured: string | null): Machine['os'] {
  return seen(tools ?? '')(configured ?? '');
}

const seen = remembered((tools) => remembered((configured) => systemFrom(tools || null, configured || null)));

function systemFrom(tools: string | null, configured: string | null): Machine['os'] {
  const [toolsFamily, configuredFamily] = [familyOf(tools ?? ''), familyOf(configured ?? '')];
  if (toolsFamily === 'unknown' && configuredFamily !== 'unknown')
    return { family: configuredFamily, detail: configured, from: 'configuration', conflict: null };
  const conflict = toolsFamily !== 'unknown' && configuredFamily !== 'unknown' && toolsFamily !== configuredFamily;
  const from = tools === null ? 'configuration' : 'tools';
  return { family: toolsFamily, detail: tools ?? configured, from, conflict: conflict ? configured : null };
}
