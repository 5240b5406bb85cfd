import type { OsFamily } from '../knowledge/vocabulary.ts';

/** The first that holds speaks: "Oracle Solaris" before "Oracle Linux". Names of vSphere (with its guest ids), libvirt, Azure, AWS and Google. */
const FAMILIES: readonly (readonly [RegExp, OsFamily])[] = [
  [/\b(?:solaris|sunos|illumos|omnios|smartos|openindiana)/i, 'solaris'],
  [/\b(?:mac ?os|os ?x|darwin)/i, 'macos'],
  [/\b(?:free|open|net|dragonfly ?|pc-|ghost|midnight)bsd|\b(?:bsd|pfsense|opnsense|freenas|truenas core|junos)\b/i, 'bsd'],
  [
    /\b(?:ms-?dos|freedos|dos\b|netware|os\/2|os2|vmkernel|esxi?\b|esx server|unixware|openserver|sco\b|aix\b|hp-?ux|openvms|haiku|reactos)/i,
    'other',
  ],
  [
    /\b(?:windows|win(?:dows)?(?=net|\d|xp|vista|2k|nt|lh|longhorn|9|me\b)|microsoft|hyper-?v server|small business server)|\bserver 20(?:0[038]|1[269]|2[25])\b/i,
    'windows',
  ],
  [
    /linux|red ?hat|\b(?:rhel|centos|ubuntu|debian|s(?:u|le)se|opensuse|sles?\d*|sled|fedora|oracle|alma|rocky|amazon|photon|coreos|core os|rhcos|flatcar|gentoo|alpine|mint|kali|mandr|mandriva|turbo|asianux|scientific|openeuler|kylin|uos|deepin|astra|rancher|talos|proxmox|openwrt|vyos|bottlerocket|nixos|slackware|vmware crx|crxpod|crxsys|xenserver|xcp-ng|android|zorin|devuan|manjaro|void|clear-linux)/i,
    'linux',
  ],
];

/** The family of an operating system from the name that a tool gives it. "Other (64-bit)" says nothing, so it is unknown. */
export function familyOf(name: string): OsFamily {
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown';
}
