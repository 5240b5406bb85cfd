import type { Answer } from '../schema.ts';

/** Products and their editions, side by side. */
export const productAnswers: readonly Answer[] = [
  {
    id: 'vmware-products',
    topic: 'platform-status',
    title: 'VMware products: which is for what',
    about: [
      ['vmware'],
      ['workstation', 'player', 'fusion', 'vmware server', 'gsx ', 'esx ', 'esxi'],
      ['differ', 'vs ', 'versus', 'which', 'edition', 'between', 'products', 'or '],
    ],
    says: [
      {
        text: 'On a desktop: Workstation Pro (Windows, Linux) and Fusion (Mac), free for all since November 2024. Player ended in May 2024.',
        cites: ['lic-hw-ws-free', 'ans-player-end', 'ans-fusion-free'],
      },
      {
        text: 'On the bare machine: ESXi. The classic ESX before it had a service console, which took about 272 MB.',
        cites: ['life-hw-esxi', 'mem-hw-esx4-console'],
      },
      {
        text: 'vSphere is ESXi with vCenter, sold per core: Standard, Foundation (VVF) and Cloud Foundation (VCF).',
        cites: ['ans-vvf'],
      },
      {
        text: 'VMware Server and GSX Server, hosted on Windows or Linux, were discontinued in January 2010.',
        cites: ['life-hw-vmserver'],
      },
    ],
  },
  {
    id: 'vmware-bundles',
    topic: 'licensing',
    title: 'What Broadcom sells of vSphere',
    about: [
      ['vsphere', 'vcf ', 'vvf ', 'vmware', 'broadcom'],
      [
        'bundle',
        'foundation',
        'essentials',
        'enterprise plus',
        'per core',
        'price',
        'cost',
        'renew',
        'subscription',
        'perpetual',
        'edition',
      ],
    ],
    says: [
      {
        text: 'Subscriptions only, counted per core, with at least 16 cores per processor.',
        cites: ['lic-hw-perpetual', 'lic-hw-16core'],
      },
      {
        text: "List prices by one adviser's account (2026), per core and year: Standard about 50 dollars, Foundation (VVF) 135, Cloud Foundation (VCF) 350.",
        cites: ['ans-vvf'],
      },
      { text: 'Perpetual licences that you own stay valid but end at vSphere 8 Update 3.', cites: ['ans-vcf'] },
      { text: 'Check your contract.', cites: ['lic-hw-perpetual'] },
    ],
  },
  {
    id: 'hyper-v-editions',
    topic: 'platform-status',
    title: 'Hyper-V: Windows, Windows Server, Azure Local',
    about: [
      ['hyper v', 'hyperv', 'azure local', 'azure stack'],
      [
        'edition',
        'windows 10',
        'windows 11',
        'azure local',
        'azure stack',
        'hci ',
        'role',
        'home ',
        'type 1',
        'difference',
        'client',
      ],
    ],
    says: [
      {
        text: 'Hyper-V runs on the bare metal (type 1), also where it is installed as a role of Windows Server.',
        cites: ['ans-hypervisor-types'],
      },
      { text: 'The free Hyper-V Server ended with 2019; the role in Windows Server goes on.', cites: ['ans-hyperv-server'] },
      {
        text: 'Azure Local (before: Azure Stack HCI) is an Azure service on Hyper-V: it must be registered within 30 days, and after 30 days without connection no new VMs can be made.',
        cites: ['ans-hci-register', 'src-azure-local'],
      },
      {
        text: 'Windows Server is bought once, Azure Local by subscription; Datacenter licences with Software Assurance waive its host fee. Check your contract.',
        cites: ['ans-hci-dell', 'ans-hci-benefit'],
      },
    ],
  },
  {
    id: 'hyper-v-generations',
    topic: 'what-is',
    title: 'Generation 1 and generation 2 on Hyper-V',
    about: [['generation 1', 'generation 2', 'gen 1', 'gen 2', 'gen1', 'gen2']],
    says: [
      {
        text: 'Generation 1 takes most guest systems; generation 2 takes most 64-bit Windows and current Linux and FreeBSD. Windows 11 needs generation 2.',
        cites: ['gof-hw-hyperv-gen2'],
      },
      { text: 'Generation 2 may start and install a little faster.', cites: ['boot-hw-gen2'] },
    ],
  },
  {
    id: 'proxmox-or-vmware',
    topic: 'versus',
    title: 'Proxmox VE or VMware',
    about: [
      ['proxmox', 'pve '],
      ['vmware', 'esxi', 'vsphere', 'esxi after', 'vmware after'],
      ['or ', 'vs ', 'versus', 'differ', 'compar', 'better', 'instead', 'against', 'than'],
    ],
    says: [
      {
        text: 'Both run Windows and Linux unmodified in virtual machines; Proxmox VE (KVM) has LXC containers beside them.',
        cites: ['gof-hw-any-os', 'ans-pve-pct', 'gof-os-linux-only-pve'],
      },
      {
        text: 'Licences and price: Proxmox VE is free (AGPL version 3) with paid support; under Broadcom vSphere is a subscription per core, and perpetual licences are no longer sold. Check your contract.',
        cites: ['lic-hw-pve-agpl', 'lic-hw-perpetual'],
      },
      {
        text: 'Both have clusters, live migration and HA: Proxmox VE wants three nodes and restarts a guest in about 2 minutes; vSphere reserves room for failover (admission control).',
        cites: ['ha-hw-pve-3', 'ha-hw-pve-2min', 'ha-hw-vsphere-adm'],
      },
      {
        text: 'Memory: KSM and ballooning in Proxmox VE; ESXi no longer shares pages between guests by default.',
        cites: ['mel-hw-ksm', 'mel-hw-pve-balloon', 'mel-hw-tps-off'],
      },
    ],
  },
  {
    id: 'xcpng-or-proxmox',
    topic: 'versus',
    title: 'XCP-ng, XenServer and Proxmox VE',
    about: [
      ['xcp ng', 'xcpng', 'xenserver', 'citrix hypervisor'],
      ['proxmox', 'kvm', 'vmware', 'esxi', 'hyper v', 'xenserver', 'xcp'],
      [
        'or proxmox',
        'or xcp',
        'or xenserver',
        'or kvm',
        'or vmware',
        'or esxi',
        'or hyper v',
        'vs ',
        'versus',
        'differ',
        'compar',
        'better than',
        'licen',
      ],
    ],
    says: [
      {
        text: 'XCP-ng and XenServer build on Xen with a control domain; Proxmox VE builds on KVM and has LXC as well.',
        cites: ['mem-para-xcpng-dom0', 'ans-pve-qm', 'ans-pve-pct'],
      },
      {
        text: 'XCP-ng has all features free and sells support; XenServer 8 has a Trial edition (three hosts, 90 days) and sells no Standard edition any more. Check your contract.',
        cites: ['lic-hw-xcpng-free', 'lic-hw-xenserver'],
      },
      {
        text: 'NVIDIA vGPU: XenServer Premium only. Nested virtualisation on Xen: for tests only.',
        cites: ['dev-hw-xenserver-vgpu', 'dev-hw-xcpng-vgpu', 'hwr-hw-nested-xen'],
      },
      { text: 'XCP-ng 8.3 is supported until 30 November 2028.', cites: ['life-hw-xcpng83'] },
    ],
  },
  {
    id: 'support-dates',
    topic: 'platform-status',
    title: 'Until when platforms are supported',
    about: [
      [
        'support end',
        'supported until',
        'end of support',
        'support until',
        'how long is',
        'support date',
        'lifecycle',
        'life cycle',
      ],
      ['proxmox', 'esxi', 'vmware', 'xcp', 'virtualbox', 'solaris', 'aix', 'freebsd', 'xen', 'hyper v'],
    ],
    says: [
      { text: 'ESXi 7.0 ended on 2 October 2025; 8.0 ends on 11 October 2027; 9.1 in August 2028.', cites: ['life-hw-esxi'] },
      {
        text: 'Proxmox VE 8 ended in August 2026; 9 is current. XCP-ng 8.3 lasts until 30 November 2028.',
        cites: ['life-hw-pve9', 'life-hw-xcpng83'],
      },
      { text: 'VirtualBox 7.2 is the supported branch; 7.1 ended on 31 March 2026.', cites: ['life-hw-vbox'] },
      {
        text: 'Solaris 11.4: premier support until November 2031. FreeBSD 15.1: until March 2027. AIX 7.3 TL4: until 31 December 2028.',
        cites: ['life-os-solaris', 'life-os-freebsd', 'life-os-aix'],
      },
    ],
    anyOrder: true,
  },
  {
    id: 'nutanix-ahv',
    topic: 'what-is',
    title: 'Nutanix AHV',
    about: [['nutanix', 'ahv ']],
    says: [
      {
        text: 'AHV is the hypervisor that comes with Nutanix Cloud Infrastructure licences at no extra price. Check your contract.',
        cites: ['lic-hw-ahv'],
      },
      {
        text: 'It passes a GPU to one guest at a time and does not start a guest where no host has that GPU free.',
        cites: ['dev-hw-ahv'],
      },
    ],
  },
  {
    id: 'harvester',
    topic: 'what-is',
    title: 'Harvester',
    about: [['harvester']],
    says: [
      {
        text: 'Harvester runs virtual machines (and Kubernetes) on bare metal. A production node needs at least 16 cores, 64 GB of memory, 500 GB of fast disk and 10 Gbit/s.',
        cites: ['hwr-hw-harvester', 'ans-k8s-cncf'],
      },
      { text: 'HA wants three nodes; a single node has no HA, no replicas and no live migration.', cites: ['ha-hw-harvester'] },
      { text: 'Laptops and nested virtualisation are not supported.', cites: ['hwr-hw-nested-harvester'] },
    ],
  },
  {
    id: 'proxmox-hardware',
    topic: 'what-is',
    title: 'What hardware Proxmox VE needs',
    about: [
      ['proxmox', 'pve '],
      ['requirement', 'minimum', 'hardware need', 'how much ram', 'how much memory', 'old pc', 'old hardware', 'specs', 'sizing'],
    ],
    says: [
      {
        text: 'Memory: at least 2 GB for itself, plus that of the guests, plus about 1 GB per TB of disk for ZFS or Ceph.',
        cites: ['hwr-hw-pve-ram'],
      },
      {
        text: 'Processor: 64 bits with VT-x or AMD-V for virtual machines, VT-d or AMD-Vi for PCI passthrough; containers need neither.',
        cites: ['hwr-hw-pve', 'hwr-os-incus'],
      },
      { text: 'HA: three nodes, shared storage and redundant parts.', cites: ['ha-hw-pve-3'] },
    ],
  },
  {
    id: 'sql-server-licence',
    topic: 'licensing',
    title: 'SQL Server in virtual machines',
    about: [
      ['sql server', 'mssql'],
      ['licen', 'software assurance', 'per core'],
    ],
    says: [
      {
        text: 'Standard is licensed by the virtual cores of each VM; Enterprise can also cover all cores of the host, with as many VMs as licensed cores, or any number with Software Assurance.',
        cites: ['ans-sql-cores', 'ans-sql-assurance'],
      },
      {
        text: 'Without Software Assurance a licence may move only every 90 days, so every host that the VM may reach must be licensed; with it, licences float within a server farm.',
        cites: ['ans-sql-mobility'],
      },
      { text: 'Check your contract.', cites: ['ans-sql-mobility'] },
    ],
  },
  {
    id: 'kvm-or-hyper-v',
    topic: 'versus',
    title: 'KVM or Hyper-V',
    about: [
      ['kvm', 'proxmox'],
      ['hyper v', 'hyperv'],
      ['or ', 'vs ', 'versus', 'differ', 'compar', 'better', 'instead', 'against'],
    ],
    says: [
      {
        text: 'Both run Windows and Linux unmodified and need a 64-bit processor with VT-x or AMD-V.',
        cites: ['gof-hw-any-os', 'gof-hw-hyperv-gen2', 'hwr-hw-pve', 'hwr-hw-hyperv'],
      },
      {
        text: 'Hyper-V is a role of Windows Server; KVM is a part of the Linux kernel, with QEMU for the devices.',
        cites: ['ans-hyperv-server', 'ans-kvm-qemu'],
      },
      { text: 'Windows on KVM wants the virtio drivers from an extra image; Linux has them built in.', cites: ['ans-pve-qm'] },
      { text: 'Windows guests need the same licences on either. Check your contract.', cites: ['ans-winserver-rights'] },
    ],
  },
];
