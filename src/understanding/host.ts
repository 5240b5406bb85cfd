import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Mention } from './lexicon.ts';
import { type Size, sizesIn } from './quantities.ts';
import type { Candidate, Host, Workload } from './question.ts';
import type { Message } from './tokens.ts';

const NO_VTX =
  /\b(?:no|without|lacks?|lacking|missing|doesn'?t\s+(?:have|support)|does\s+not\s+(?:have|support)|not\s+support\w*|has\s+no|w\/o|nor)\s+(?:\w+\s+){0,2}(?:vt-?[xd]?|vmx|svm|amd-?v|ept|slat|pacifica|vanderpool|vt|\/dev\/kvm|hardware\s+virtuali[sz]ation(?:\s+(?:support|extensions?))?|virtuali[sz]ation\s+(?:support|extensions?|instructions|technology)|hvm)\b|\b(?:vt-?x|vmx|svm|amd-?v|ept|virtuali[sz]ation)\b[^.?!,]{0,25}\b(?:not\s+(?:available|supported|present|there)|missing|disabled|unavailable)\b|\b(?:vmx|svm)\s+flags?\s+(?:is\s+)?(?:missing|absent)|\bpentium\s*(?:2|3|4|ii|iii|iv)\b|\b(?:old|dual|an?)\s+p[34]s?\b|\bathlon\s+xp\b/;
const NO_NESTING =
  /\b(?:no|not|don'?t|doesn'?t|do\s+not|does\s+not|without|won'?t|can'?t)\s+(?:(?:enable|support|allow|offer|have|get|provide)\w*\s+)?(?:any\s+)?nested\s+virt\w*|\bnested\s+virt\w*\s+(?:is\s+)?(?:not|isn'?t|disabled|unavailable)\b/;
const NO_ROOT =
  /\b(?:no|without|w\/o|not?\s+have|lack\w*|don'?t\s+have)\s+(?:\w+\s+)?root\b|\bas\s+an?\s+(?:ordinary|normal|unprivileged|regular)\s+user\b|\b(?:aren'?t|arent|not)\s+privileged\b/;
const RENTED =
  /\b(?:my|this|the|a|cheap|small|rented|container|openvz|hosted|strato|hetzner|ovh|contabo)\s+(?:\w+\s+)?(?:vps|v-?servers?|cloud\s+server)\b|\b(?:hoster|(?:my|the|our)\s+provider|provider\s+says|support\s*:|support\s+says|rented)\b|\b\d+\s*(?:guaranteed|burst)\b|\bburst(?:able)?\s+(?:ram|memory)\b/;
const OWN_METAL =
  /\b(?:our|my|own)\s+(?:own\s+)?(?:proxmox|host|node|hardware|metal|server\s+room|rack)\b|\b(?:sell|selling|resell|our\s+customers|not\s+a\s+rented|vps\s+platform)\b/;
const HAS_VTX =
  /\b(?:with|has|have|supports?|supporting|and)\s+(?:\w+\s+)?(?:vt-?x|vmx|svm|amd-?v|intel\s+vt|ept)\b|\b(?:vt-?x|amd-?v)\s+(?:is\s+)?(?:enabled|available|supported|on)\b/;
const ONLY_US =
  /\b(?:only|just|nobody\s+but|no\s+one\s+but)\s+(?:we|us|i|me|our\s+(?:own\s+)?(?:people|staff|team|admins?|colleagues|employees|department))\b[^.?!]{0,24}\b(?:log\s?(?:in|on|s\s+in)|access|logins?|shell|ssh|use|uses|run|runs)\b/;
const DESKTOP =
  /\b(?:laptops?|notebook|my\s+(?:windows\s+)?(?:pc|desktop|workstation|mac|macbook|imac)|macbook|thinkpad|latitude\s+\w*\d|elitebook|zbook|probook|xps\s?1[357]|ideapad|vivobook|zenbook|surface\s+(?:pro|book|laptop)|on\s+(?:a|the)\s+(?:desktop|workstation|pc)|developer\s+(?:machines?|workstations?|laptops?)|chromebook)\b/;
const HOSTISH =
  /\b(?:host|hosts|server|hardware|node|box|machine|dell|hp|supermicro|r\d{3}|poweredge|proliant|nuc|xeon|epyc|ryzen|laptop|nas|licen[cs]e|it\s+has|we\s+have|i\s+have|with)\b/;
const GUESTISH =
  /\b(?:each|per\s+(?:vm|guest|site|container|instance)|apiece|every|vms?\s+with|guest\s+with|needs?|wants?|uses?|takes?)\b/;
const HOST_OS: readonly (readonly [OsFamily, RegExp])[] = [
  [
    'windows',
    /\b(?:host(?:\s+(?:os|is|runs|system))?|docker(?:\s+desktop)?\s+(?:on|for)|virtualbox\s+(?:on|vm\s+on)|vm\s+on|wsl\d?\s+on|hyper-?v\s+on|on\s+my|multipass\s+on|in\s+multipass\s+on)\s+(?:my\s+|a\s+|the\s+|our\s+)?(?:windows|win\s?1[01])\b|\bwindows\s+(?:pc|host|laptop)\b/,
  ],
  [
    'linux',
    /\b(?:linux|ubuntu|debian|centos|fedora|rhel)\s+(?:host|hypervisor|laptop)\b|\bhost(?:\s+(?:os|is|runs|system))?\s+(?:is\s+)?(?:linux|ubuntu|debian|centos|fedora|rhel)\b/,
  ],
  [
    'bsd',
    /\b(?:freenas|truenas\s+core|xigmanas|iocage|bastille)\b|\b(?:freebsd|bsd)(?:\s+[\d.]+)?\s+(?:host|hypervisor|nas|jails?)\b/,
  ],
  [
    'macos',
    /\b(?:on|my|a)\s+(?:macos|macbook|mac|osx|os\s+x)\b|\b(?:macos|osx)\s+host\b|\bpool\s+of\s+macs\b|\bmac\s+(?:mini|studio|pro)s?\b/,
  ],
  [
    'solaris',
    /\b(?:sparc|(?:sun|oracle|ldoms?\s+on(?:\s+an?)?)\s+(?:enterprise\s+)?[tm][2-9]\S*|t[2-9](?:\/t\d)+|t[2-8]-\d|t5[1-4][24]0|solaris\s+host|smartos|omnios)\b/,
  ],
];

/** FreeBSD alone may be host or guest: where every guest whose system was named runs it, the host may as well. */
const MAY_BE_BSD = /\bfreebsd\b/;

/** What was said of the machine that the guests will run on. Null where nothing was said. */
export function hostOf(
  message: Message,
  things: readonly Mention[],
  candidates: readonly Candidate[],
  workloads: readonly Workload[],
): Host {
  const sizes = sizesIn(message).filter((size) => belongsToHost(message, size, things));
  const inPlace = candidates.find((c) => c.type === 'platform' && (c.role === 'in-place' || c.role === 'failed'));
  return {
    vtx: NO_VTX.test(message.text) || NO_NESTING.test(message.text) ? false : HAS_VTX.test(message.text) ? true : null,
    memoryGiB: sizes.find((size) => size.kind === 'memory')?.value ?? null,
    cores: sizes.find((size) => size.kind === 'cores' && !size.virtual)?.value ?? null,
    hypervisor: inPlace?.type === 'platform' ? inPlace.id : null,
    desktop: DESKTOP.test(message.text),
    noRoot: NO_ROOT.test(message.text),
    moving: MOVING.test(message.text) || PV_ENDS.test(message.text),
    rented: RENTED.test(message.text) && !OWN_METAL.test(message.text),
    os: HOST_OS.find(([, pattern]) => pattern.test(message.text))?.[0] ?? (mayBeBsd(message, workloads) ? 'bsd' : null),
    sharedWith: ONLY_US.test(message.text) ? 'us' : null,
  };
}

const GUESTS = String.raw`(?:vms|virtual\s+machines|virtual\s+servers|domus?|guests)\b`;
const HYPERVISOR = 'vmware|vsphere|esxi?|xen(?:server)?|citrix|hyper-?v|virtualbox|vcenter';
/** "Three legacy Xen servers with around 40 VMs", "leaving VMware", "migration of 80 VMs". */
const MOVING = new RegExp(
  String.raw`\b(?:migrat\w*|mov(?:e|ing)|convert\w*|import\w*|get)\s+(?:(?!(?:in|on)?to\b|as\b|physical\b)\w+\s+){0,6}${GUESTS}|${GUESTS}[^.?!]{0,70}\b(?:migrat\w*|mov(?:e|ing)\s+(?:to|over)|convert\w*|on(?:to)?\s+something)|\b(?:leav(?:e|ing)|(?:mov(?:e|ing)|get(?:ting)?|go(?:ing)?|migrat\w*)\s+(?:off|away\s+from)|replac(?:e|ing)|ditch(?:ing)?)\s+(?:our\s+|the\s+|legacy\s+|old\s+)*(?:${HYPERVISOR})\b|\bfrom\s+(?:our\s+|the\s+|legacy\s+|old\s+)*(?:${HYPERVISOR})\b[^.?!]{0,80}\b(?:to|onto|${GUESTS})|\b(?:${HYPERVISOR})\s*(?:to|->|→|=>)\s*(?:proxmox|pve|kvm|xcp|hyper-?v|nutanix|ovirt|harvester|openstack)`,
);

/** "The upgrade lists a VM as PV and refuses", "keep paravirtual or convert?": a PV guest that cannot stay one. */
const PV_ENDS =
  /\b(?:pv|para-?virtual\w*)\b[^?]{0,120}\b(?:convert\w*|refus\w+|no\s+longer|dropped|removed|retire\w*|to\s+hvm)\b/;

function mayBeBsd(message: Message, workloads: readonly Workload[]): boolean {
  return MAY_BE_BSD.test(message.text) && workloads.every(({ os }) => !os.said || os.family === 'bsd');
}

/** A size belongs to the host unless the words next to it give it to each guest or to an application. */
export function belongsToHost(message: Message, size: Size, things: readonly Mention[]): boolean {
  if (size.virtual || things.some((thing) => isSizeOf(message, thing, size))) return false;
  const before = message.text.slice(Math.max(0, size.start - 30), size.start);
  const after = message.text.slice(size.end, size.end + 20);
  if (HOSTS_WITH.test(before)) return true;
  if (GUESTISH.test(after) || (GUESTISH.test(before) && !/\bhost|server|licen[cs]e/.test(before))) return false;
  return HOSTISH.test(before) || HOSTISH.test(after) || size.kind === 'cores';
}

/** "An Exchange server with 64 GB", where "a Linux server with 64 GB" or "a TrueNAS box with 64 GB" may well be the host. */
function isSizeOf(message: Message, thing: Mention, size: Size): boolean {
  const app = thing.senses.find((sense) => sense.type === 'software');
  const entry = app ? softwareOf(app.id) : null;
  if (!entry || entry.theme === 'guest-os' || entry.theme === 'storage' || entry.theme === 'container' || thing.end > size.start)
    return false;
  return SIZE_OF.test(message.text.slice(thing.end, size.start));
}

const HOSTS_WITH = /\b(?:hosts|hypervisors|nodes)\s*(?:\(|with\s|have\s|of\s|at\s)[^().;]{0,16}$/;

const SIZE_OF =
  /^\s*(?:20\d\d\s+)?(?:servers?|vms?|guests?|boxes|box|nodes?|instances?|databases?|db)?\s*[,(:]?\s*(?:for\s+\d[\d,.]*\s+\w+\s+)?(?:with|has|having|using|needs?|wants?)\s+(?:about\s+|around\s+|~)?(?:\d+\s*(?:v?cpus?|cores?)\s*(?:,|and|\/|\+)\s*)?$/;
