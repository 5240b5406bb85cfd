import type { Answer } from '../schema.ts';

/** How strong the walls between guests are. */
export const trustAnswers: readonly Answer[] = [
  {
    id: 'docker-sandboxes',
    topic: 'security',
    title: 'Docker Sandboxes and ordinary containers',
    about: [['docker sandbox', 'docker s sandbox', 'sbx ']],
    says: [
      {
        text: 'Docker Sandboxes run each sandbox in a microVM with a Linux kernel of its own; ordinary containers share the kernel of the host.',
        cites: ['ans-docker-sandboxes'],
      },
      {
        text: 'The hypervisor is the isolation boundary: the agent may be root inside, and reaches outside only its workspace and, through a proxy, the network.',
        cites: ['ans-docker-sandboxes', 'ans-docker-sandboxes-trust'],
      },
      {
        text: 'The workspace is shared with the host, so what an agent writes there is on the host at once.',
        cites: ['ans-docker-sandboxes-trust'],
      },
    ],
  },
  {
    id: 'container-security',
    topic: 'security',
    title: 'How strong the wall of a container is',
    about: [
      ['container', 'docker', 'lxc', 'jail', 'openvz', 'kubernetes', 'pod'],
      ['secur', 'isolat', 'escape', 'breakout', 'untrusted', 'multi tenant', 'safe', 'boundary', 'tenant', 'malware'],
    ],
    says: [
      {
        text: 'A container is not as strong a security boundary as a virtual machine: it exposes the kernel of its host.',
        cites: ['sec-hw-boundary', 'ks-os-pve-surface'],
      },
      {
        text: 'Breakouts happen: runc was broken in 2019, 2024, 2025 and 2026. Patch fast.',
        cites: ['sec-os-runc-2019', 'sec-os-runc-2024', 'sec-os-runc-2025', 'sec-os-runc-2026'],
      },
      {
        text: 'Run containers unprivileged or with user namespaces: most escapes then need a bug in the kernel.',
        cites: ['sec-os-unpriv', 'sec-os-k8s-userns'],
      },
      {
        text: 'For strangers’ code put a stronger wall around them: a microVM (Kata, Firecracker) or gVisor.',
        cites: ['ks-hyb-kata', 'sec-hyb-gvisor-goal'],
      },
    ],
  },
  {
    id: 'mixed-trust',
    topic: 'security',
    title: 'Guests of different trust on one host',
    about: [
      ['dmz', 'internet facing', 'trust level', 'mixed trust', 'security zone', 'different customers', 'hostile'],
      ['vm', 'virtual', 'host', 'server', 'container', 'hypervisor', 'guest'],
    ],
    says: [
      {
        text: 'Virtual machines are made to isolate completely, containers are a weaker wall; put guests of different trust in virtual machines, not in containers of one host.',
        cites: ['sec-hw-boundary', 'ks-os-pve-surface'],
      },
      {
        text: 'Escapes happen nevertheless: CVE-2025-22224 let the owner of a guest run code on the ESXi host, and it was exploited.',
        cites: ['sec-hw-esxi-2025'],
      },
      {
        text: 'Where the zones must not meet at all, give them separate hosts. Where they share one: patch fast, and switch SMT and page sharing off.',
        cites: ['sec-hyb-fc-smt', 'mel-hw-ksm'],
      },
    ],
  },
  {
    id: 'guest-escape',
    topic: 'security',
    title: 'Guests have broken out of every kind',
    about: [
      [
        'escape',
        'people escaped',
        'escaped from',
        'escape from',
        'escape history',
        'breakout',
        'break out',
        'guest to host',
        'venom',
        'infect',
        'spread from',
        'spread to the host',
        'get out of the vm',
        'cve',
        'vulnerab',
        'hypervisor bug',
        'attack surface',
      ],
      ['vm', 'hypervisor', 'guest', 'virtual', 'xen', 'esx', 'kvm', 'container', 'qemu', 'venom'],
    ],
    says: [
      {
        text: 'Hardware virtualisation: VENOM (2015) in the emulated floppy of QEMU; CVE-2025-22224 on ESXi and Workstation, exploited in the wild.',
        cites: ['sec-hw-venom', 'sec-hw-esxi-2025'],
      },
      {
        text: 'Para-virtualisation: XSA-148 (2015) and XSA-310 (2019) gave PV guests the host; HVM and PVH were safe from the latter.',
        cites: ['sec-para-xsa148', 'sec-para-xsa310'],
      },
      {
        text: 'OS-virtualisation: several breakouts through runc, from 2019 to 2026.',
        cites: ['sec-os-runc-2019', 'sec-os-runc-2024', 'sec-os-runc-2026'],
      },
      {
        text: 'MicroVMs: Kata in 2020 and 2026. Fewer devices mean less to attack: Firecracker emulates six.',
        cites: ['sec-hyb-kata-2020', 'sec-hyb-kata-2026', 'sec-hyb-fc-devices'],
      },
    ],
    anyOrder: true,
  },
  {
    id: 'side-channels',
    topic: 'security',
    title: 'Side channels between guests',
    about: [['spectre', 'meltdown', 'l1tf', 'side channel', 'smt ', 'hyperthread', 'hyper thread', 'speculative']],
    says: [
      {
        text: 'Guests on one processor can spy on each other: L1TF let a guest read data in the L1 cache.',
        cites: ['sec-hw-l1tf'],
      },
      {
        text: 'For tenants who do not trust each other: switch SMT, page sharing (KSM) and swap off, as Firecracker advises.',
        cites: ['sec-hyb-fc-smt', 'mel-hw-ksm'],
      },
      {
        text: 'Xen PV guests are more open to such attacks than HVM or PVH; gVisor leaves them to the host.',
        cites: ['sec-para-pv-advice', 'sec-hyb-gvisor-goal'],
      },
    ],
  },
  {
    id: 'noisy-neighbour',
    topic: 'dangers',
    title: 'Noisy neighbours',
    about: [
      [
        'noisy',
        'neighbour',
        'neighbor',
        'starve',
        'hog ',
        'hogs',
        'hogging',
        'interfere',
        'one guest slow',
        'performance isolation',
        'eating all',
        'eats all',
        'eat all',
        'takes all',
      ],
    ],
    says: [
      {
        text: 'In 2007 VMware Workstation isolated its guests fully, Xen lost at most 1.7 %, and OS-level systems varied.',
        cites: ['pi-any-matthews'],
      },
      {
        text: 'Containers interfere more than virtual machines under certain workloads; set limits (cgroups) for memory, disk and CPU.',
        cites: ['pi-any-sharma', 'mel-os-cgroup', 'io-os-cgroup-io'],
      },
      {
        text: 'MicroVMs limit the rate of each disk and network card, but one heavy writer can still slow the others through the page cache.',
        cites: ['pi-hyb-fc-rate', 'pi-hyb-fc-writeback'],
      },
    ],
  },
];
