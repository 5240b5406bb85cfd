import type { Answer } from '../schema.ts';

/** Licences. Second-hand and disputed in parts, so every answer ends with the contract. */
export const licenceAnswers: readonly Answer[] = [
  {
    id: 'windows-server-licence',
    topic: 'licensing',
    title: 'Windows Server licences for virtual machines',
    about: [
      [
        'windows server',
        'win server',
        'windows vm',
        'windows guest',
        'windows licen',
        'windows standard',
        'windows datacenter',
        'server 20',
        'windows',
      ],
      ['licen', 'datacenter', 'cals', 'standard edition'],
    ],
    says: [
      {
        text: 'Each Standard licence of the host gives two VMs, so six VMs take three licences, and all physical cores must be licensed each time, at least 16 per host.',
        cites: ['ans-winserver-rights', 'lic-hw-winserver'],
      },
      {
        text: 'Datacenter allows unlimited VMs on the host; the break-even lies around 13 VMs.',
        cites: ['ans-winserver-rights', 'lic-hw-winserver'],
      },
      {
        text: 'The same rules hold on any hypervisor, ESXi and KVM included.',
        cites: ['ans-winserver-rights', 'lic-hw-winserver'],
      },
      {
        text: 'Where guests can move, ask how the other hosts must be licensed. Check your contract.',
        cites: ['ans-winserver-rights'],
      },
    ],
  },
  {
    id: 'windows-desktop-licence',
    topic: 'licensing',
    title: 'Windows desktops in virtual machines',
    about: [
      [
        'vda',
        'vdi',
        'windows 7',
        'windows 10',
        'windows 11',
        'win10',
        'win11',
        'windows desktop',
        'virtual desktop',
        'windows xp',
      ],
      ['licen', 'legal', 'allowed', 'rights', 'vda'],
    ],
    says: [
      {
        text: 'A Windows desktop in a virtual machine needs a right of its own: Software Assurance on the device, or a Virtual Desktop Access (VDA) subscription, for instance for thin clients.',
        cites: ['ans-windows-vda'],
      },
      {
        text: 'Both are sold per device or per user. A licence that came with a computer generally gives no right to virtual machines. Check your contract.',
        cites: ['ans-windows-vda', 'ans-windows-10-vm'],
      },
    ],
  },
  {
    id: 'oracle-licence',
    topic: 'licensing',
    title: 'Oracle and virtualisation',
    about: [['oracle'], ['licen', 'core', 'partition', 'audit', 'vmware', 'cost', 'cluster']],
    says: [
      {
        text: 'On VMware pinning does not count: VMware, Hyper-V and Xen without approved pinning are soft partitioning, and Oracle asks to license all physical processors of every host in the cluster.',
        cites: ['lic-any-oracle-vmware', 'lic-any-oracle-policy'],
      },
      {
        text: 'Hard partitioning counts, so that only the capped cores need licences: Oracle VM or Oracle Linux KVM with pinned CPU cores, capped Solaris zones, capped IBM LPARs.',
        cites: ['lic-os-oracle-zones', 'lic-any-oracle-policy'],
      },
      {
        text: 'The policy is disputed and not always part of the contract: check your contract, and take advice.',
        cites: ['lic-any-oracle-vmware'],
      },
    ],
  },
  {
    id: 'macos-licence',
    topic: 'licensing',
    title: 'macOS in a virtual machine',
    about: [
      ['macos', 'mac os', 'osx', 'os x', 'hackintosh'],
      ['vm', 'virtual', 'licen', 'legal', 'docker', 'kvm', 'container', 'run', 'allowed'],
    ],
    says: [
      {
        text: "Apple's licence allows macOS only on Apple-branded hardware, so on a PC or server of another make it is not permitted, in a VM or in Docker. Check your contract.",
        cites: ['ans-macos-host'],
      },
      {
        text: 'Technically it is a KVM virtual machine, also where it comes as a Docker image.',
        cites: ['ans-macos-host', 'src-docker-osx'],
      },
      {
        text: 'A real container is not possible: it would need the kernel of macOS under it.',
        cites: ['ans-macos-host', 'ks-os-lxc-shared'],
      },
    ],
  },
  {
    id: 'vmware-licence',
    topic: 'licensing',
    title: 'VMware licences under Broadcom',
    about: [
      ['vmware', 'vsphere', 'esxi', 'broadcom', 'vcenter', 'esx '],
      ['licen', 'price', 'pricing', 'cost', 'subscription', 'perpetual', 'expensive', 'per core'],
    ],
    says: [
      { text: 'Perpetual VMware licences are no longer sold: vSphere is a subscription per core.', cites: ['lic-hw-perpetual'] },
      { text: 'At least 16 cores are counted per processor.', cites: ['lic-hw-16core'] },
      { text: 'VMware Workstation Pro is free for all since November 2024.', cites: ['lic-hw-ws-free'] },
      {
        text: 'Ways out: Proxmox VE (AGPL, support by subscription), XCP-ng (all features free), Nutanix AHV (part of the Nutanix licence). Check your contract before you count.',
        cites: ['lic-hw-pve-agpl', 'lic-hw-xcpng-free', 'lic-hw-ahv'],
      },
      {
        text: 'Perpetual licences that you own stay valid but end at vSphere 8 Update 3: version 9 needs a subscription.',
        cites: ['ans-vcf'],
      },
    ],
  },
  {
    id: 'hypervisor-cost',
    topic: 'licensing',
    title: 'Free hypervisors',
    about: [
      ['free ', 'open source', 'cheapest', 'no cost', 'gratis'],
      ['hypervisor', 'virtualisation platform', 'alternative', 'proxmox', 'xcp ng'],
    ],
    says: [
      { text: 'Proxmox VE is open source (AGPL version 3); support is sold by subscription.', cites: ['lic-hw-pve-agpl'] },
      { text: 'XCP-ng has all features free of charge and sells support separately.', cites: ['lic-hw-xcpng-free'] },
      {
        text: 'VMware Workstation Pro is free for all uses since November 2024, but runs on a host operating system.',
        cites: ['lic-hw-ws-free'],
      },
      {
        text: 'Windows guests need their licences on any of them. Check your contract.',
        cites: ['lic-hw-winserver', 'ans-winserver-rights'],
      },
    ],
  },
];
