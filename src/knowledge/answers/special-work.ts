import type { Answer } from '../schema.ts';

/** Work that wants special care in a guest, and why to virtualise at all. */
export const specialWorkAnswers: readonly Answer[] = [
  {
    id: 'exchange-virtual',
    topic: 'feasibility',
    title: 'Exchange in virtual machines',
    about: [
      ['exchange'],
      ['vm ', 'vms ', 'virtual', 'hypervisor', 'hyper v', 'vmware', 'esx'],
      ['support', 'nfs', 'storage', 'snapshot', 'allow', 'production', 'datastore', 'virtualis', 'these days', 'works'],
    ],
    says: [
      {
        text: 'Supported in hardware virtualisation: on Hyper-V, or on a third-party hypervisor validated by Microsoft. Exchange 2007 from SP1, on Windows Server 2008; Virtual Server 2005 was not for production, as it takes no 64-bit guests.',
        cites: ['ans-exchange-policy', 'ans-exchange-vs'],
      },
      {
        text: 'Its data need block-level storage: fixed virtual disks (VHDX may grow), pass-through disks or iSCSI.',
        cites: ['ans-exchange-storage', 'ans-exchange-policy'],
      },
      {
        text: 'NFS datastores are not supported by Microsoft, even where the hypervisor shows them as disks and it works well.',
        cites: ['ans-exchange-storage', 'ans-exchange-nfs'],
      },
      { text: 'Snapshots and differencing disks are not supported either.', cites: ['ans-exchange-policy'] },
    ],
  },
  {
    id: 'dc-snapshots',
    topic: 'feasibility',
    title: 'Snapshots of virtual domain controllers',
    about: [
      ['domain controller', 'active directory', 'dcs '],
      ['snapshot', 'checkpoint', 'usn ', 'clone', 'generation id', 'rollback', 'revert', 'restore'],
    ],
    says: [
      {
        text: 'Up to Windows Server 2008 R2: never go back to a snapshot. The domain controller falls back to old numbers (USN rollback), and its partners cut it off.',
        cites: ['ans-usn', 'ans-usn-support'],
      },
      {
        text: 'From Windows Server 2012 on a hypervisor with VM-GenerationID (Hyper-V 2012, vSphere 5.0 Update 2 or later) it notices the return and protects the directory.',
        cites: ['ans-usn', 'ans-usn-support'],
      },
      {
        text: 'Do not copy or clone its disk, nor pause it for long. Copies made on the storage, past the hypervisor, escape that protection.',
        cites: ['ans-dc-operations', 'ans-usn-limits'],
      },
      {
        text: 'Keep one domain controller off the same virtualisation platform, physical or elsewhere, against a fault that hits all its hosts.',
        cites: ['ans-dc-operations'],
      },
      { text: 'A live migration or failover does not change the ID, so these are safe.', cites: ['ans-usn-support'] },
    ],
  },
  {
    id: 'telephony',
    topic: 'feasibility',
    title: 'Telephony and conferences in guests',
    about: [
      ['voip', 'sip ', 'asterisk', 'pbx', 'freeswitch', 'telephon', 'jitter', 'call quality', 'jitsi', 'video conferenc'],
      ['vm ', 'vms ', 'virtual', 'vps', 'hypervisor', 'bare metal', 'vmware', 'voip', 'container', 'cloud'],
    ],
    says: [
      {
        text: 'Yes, a virtual machine can introduce jitter: its abstraction layer is not optimised for real time. Just as often the network is the cause.',
        cites: ['ans-voip-jitter'],
      },
      {
        text: 'Allocate enough resources and never over-allocate the host; pin the cores, and keep guests with heavy I/O away.',
        cites: ['ans-voip-jitter', 'ans-voip-tuning'],
      },
      { text: 'A container avoids the second scheduler: the host runs its processes directly.', cites: ['pi-os-pve-weights'] },
    ],
  },
  {
    id: 'bigbluebutton',
    topic: 'feasibility',
    title: 'BigBlueButton in a virtual machine',
    about: [['bigbluebutton', 'big blue button', 'bbb ']],
    says: [
      {
        text: 'It asks for bare metal because of the audio: FreeSWITCH works best unvirtualised, and shared virtual servers give poor audio and desync.',
        cites: ['ans-bbb-metal', 'ans-bbb-vps'],
      },
      { text: 'Dedicated CPU cores come close to bare metal.', cites: ['ans-bbb-metal', 'ans-bbb-vps'] },
    ],
  },
  {
    id: 'realtime',
    topic: 'feasibility',
    title: 'Real-time work in guests',
    about: [
      [
        'real time',
        'realtime',
        'rt kernel',
        'preempt rt',
        'latency sensitive',
        'low latency',
        'cyclictest',
        'linuxcnc',
        'plc ',
        'jitter',
        'hard deadline',
        'control loop',
        'timing',
        'ros2',
        'ros 2',
      ],
      ['vm ', 'vms ', 'virtual', 'hypervisor', 'vmware', 'container', 'docker', 'lxc', 'guest', 'kvm', 'xen', 'proxmox'],
    ],
    says: [
      {
        text: 'Only with care: a hypervisor adds delays of scheduling. The latency-sensitivity setting of vSphere asks for short ones and guarantees nothing.',
        cites: ['ans-latency', 'ans-voip-jitter'],
      },
      {
        text: "In a container the host's kernel decides, not Docker: a stock one is fast on average but may be late under load; PREEMPT_RT, in mainline Linux since 6.12, bounds the worst case.",
        cites: ['ans-rt-docker', 'ans-rt-mainline', 'ks-os-lxc-shared'],
      },
      {
        text: 'In a KVM guest PREEMPT_RT can work: tune host and guest, and pin virtual CPUs to isolated cores of one NUMA node. SUSE supports that by best effort only and promises no deadline.',
        cites: ['ans-rt-kvm-intel', 'ans-rt-kvm-suse'],
      },
      {
        text: 'What helps: cores of its own, no power saving, devices passed through, no overcommitment.',
        cites: ['ans-voip-tuning'],
      },
      {
        text: 'Trading and industrial control are named among what to keep on metal, because clocks drift.',
        cites: ['ans-not-virtual', 'ans-time-meinberg'],
      },
    ],
  },
  {
    id: 'home-assistant',
    topic: 'feasibility',
    title: 'Home Assistant: VM or container',
    about: [
      ['home assistant', 'hassos', 'haos', 'hassio', 'hass '],
      ['container', 'docker', 'lxc', 'vm', 'virtual', 'supervised', 'proxmox'],
    ],
    says: [
      {
        text: 'Home Assistant OS is not possible as a container: it is an operating system of its own, with Docker inside, and not just a container. Use a virtual machine.',
        cites: ['ans-haos'],
      },
      {
        text: 'The Home Assistant Container runs the core alone, without Supervisor and without add-ons.',
        cites: ['ans-ha-container'],
      },
      { text: 'The supervised installation wants a plain Debian and an expert.', cites: ['ans-ha-supervised'] },
    ],
  },
  {
    id: 'when-not',
    topic: 'dangers',
    title: 'What not to virtualise',
    about: [
      [
        'not virtualis',
        'not be virtual',
        'shouldn t virtual',
        'shouldnt virtual',
        'never virtualis',
        'don t virtualis',
        'dont virtualis',
        'stay physical',
        'keep physical',
        'remain physical',
        'not suited for virtual',
        'bad candidate',
        'when not to',
        'what not to',
      ],
    ],
    says: [
      {
        text: 'Programs tied to special cards or dongles without a virtual driver, and graphics that need a strong card.',
        cites: ['ans-not-virtual', 'ans-not-business'],
      },
      { text: 'Work that suffers from drifting clocks: trading, industrial control.', cites: ['ans-not-virtual'] },
      {
        text: 'Loads that fill a host alone: there is nothing to share, and failover needs a second host of that size.',
        cites: ['ans-stay-physical'],
      },
      {
        text: 'Software whose licence counts every core of the cluster, or whose maker gives no support on virtual machines.',
        cites: ['lic-any-oracle-vmware', 'ans-not-business'],
      },
    ],
  },
  {
    id: 'small-company',
    topic: 'why-consolidate',
    title: 'Why a small company virtualises',
    about: [
      [
        'small company',
        'small business',
        'small office',
        'small firm',
        'half idle',
        'idle server',
        'few servers',
        'several servers',
        'reasons',
        'benefit',
        'advantage',
        'what do we gain',
      ],
      ['virtual', 'consolidat'],
    ],
    says: [
      {
        text: 'Less hardware, shared: several half idle servers fit on one machine, with less power, cooling and space.',
        cites: ['ans-small-shared', 'ans-small-register'],
      },
      {
        text: 'Servers become easy to copy and move: a virtual machine is transferred to another server with little effort.',
        cites: ['ans-small-move', 'ans-small-business'],
      },
      {
        text: 'Snapshots: before an update take one, and go back to it when the update is bad.',
        cites: ['ans-small-snapshot', 'ans-snapshot'],
      },
      {
        text: 'After a hardware failure, spin the copies up on backup hardware; keep a second server for that.',
        cites: ['ans-small-recovery'],
      },
      {
        text: 'A safe place to test: a new machine is made in minutes, without touching the others.',
        cites: ['ans-small-recovery'],
      },
    ],
  },
  {
    id: 'untrusted-root',
    topic: 'security',
    title: 'Untrusted users with root in a container',
    about: [
      ['untrusted', 'strangers', 'customers', 'root access', 'give root', 'gets root', 'get root', 'students', 'hostile'],
      ['unprivileged', 'lxc', 'lxd', 'openvz', 'jail', 'container'],
    ],
    says: [
      {
        text: 'Not sufficient for untrusted root users: the kernel is shared, and it is a big surface for malicious people. Full virtual machines isolate better.',
        cites: ['ans-pve-pct', 'ks-os-pve-surface'],
      },
      {
        text: 'Unprivileged is far better than privileged: root inside is an ordinary user outside, so that an escape needs a bug in the kernel. LXC itself counts such containers as safe by design.',
        cites: ['ans-lxc-security', 'sec-os-unpriv', 'ans-pve-pct'],
      },
      {
        text: 'Use a VM for untrusted users, or a microVM around each container (Kata).',
        cites: ['sec-hw-boundary', 'ks-hyb-kata'],
      },
    ],
  },
  {
    id: 'confidential',
    topic: 'security',
    title: 'Confidential guests (SEV, TDX)',
    about: [
      [
        'sev ',
        'sev snp',
        'tdx ',
        'confidential comput',
        'confidential vm',
        'confidential container',
        'encrypted memory',
        'memory encryption',
      ],
    ],
    says: [
      {
        text: 'Such guests cost memory: OpenShift counts 256 MiB more for SEV, and confidential Kata sets 2048 MiB per pod aside for SNP or TDX.',
        cites: ['mem-hw-openshift-devices', 'mem-hyb-kata-tee'],
      },
      { text: 'With an NVIDIA GPU confidential Kata sets 10,240 MiB aside.', cites: ['mem-hyb-kata-tee'] },
    ],
  },
  {
    id: 'microvm-security',
    topic: 'security',
    title: 'How strong microVMs and gVisor are',
    about: [
      ['kata', 'firecracker', 'microvm', 'gvisor', 'cloud hypervisor'],
      ['safe', 'secur', 'isolat', 'escape', 'cve', 'untrusted', 'stronger', 'attack', 'trust'],
      [
        'runc',
        'docker',
        'container',
        'vm',
        'than',
        'enough',
        'is ',
        'how',
        'pod ',
        'jobs',
        'code',
        'customers',
        'has ',
        'ever',
        'history',
      ],
    ],
    says: [
      {
        text: "Stronger than an ordinary container: Kata and Firecracker put a virtual machine with its own kernel around it, and gVisor keeps its calls away from the host's kernel.",
        cites: ['ks-hyb-kata', 'ks-hyb-gvisor-sentry', 'sec-hw-boundary'],
      },
      {
        text: 'Not unbreakable: Kata was broken in 2020 and in 2026, Firecracker fixed a flaw in 2019. Runc was broken more often.',
        cites: ['sec-hyb-kata-2020', 'sec-hyb-kata-2026', 'sec-hyb-fc-2019', 'sec-os-runc-2024', 'sec-os-runc-2025'],
      },
      {
        text: 'Fewer devices mean less to attack: Firecracker emulates six, and should run under its jailer.',
        cites: ['sec-hyb-fc-devices'],
      },
      {
        text: 'Side channels of the processor stay: switch SMT, KSM and swap off for strangers.',
        cites: ['sec-hyb-fc-smt', 'sec-hyb-gvisor-goal'],
      },
    ],
  },
];
