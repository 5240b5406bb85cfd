import type { Answer } from '../schema.ts';

/** Which platforms are alive, and what follows those that are not. */
export const statusAnswers: readonly Answer[] = [
  {
    id: 'free-esxi',
    topic: 'platform-status',
    title: 'Free ESXi',
    about: [
      ['esxi', 'esx ', 'vsphere', 'vmware hypervisor'],
      ['free ', 'gratis', 'no cost', 'home lab', 'homelab'],
    ],
    says: [
      { text: 'Broadcom ended the free vSphere Hypervisor (ESXi) in February 2024.', cites: ['lic-hw-esxi-free-end'] },
      {
        text: 'In April 2025 a free ESXi 8 came back with 8.0 Update 3e, as an entry-level hypervisor from the Broadcom support portal.',
        cites: ['ans-esxi-80u3e', 'src-esxi-free-80'],
      },
      {
        text: 'Free alternatives with all their features: Proxmox VE and XCP-ng. Check your contract before you rely on a free edition.',
        cites: ['lic-hw-pve-agpl', 'lic-hw-xcpng-free'],
      },
    ],
  },
  {
    id: 'hyper-v-server',
    topic: 'platform-status',
    title: 'The free standalone Hyper-V Server',
    about: [
      ['hyper v', 'hyperv'],
      [
        'standalone',
        'free ',
        'discontinued',
        'hyper v server',
        'hyperv server',
        'still a thing',
        'end of life',
        'still exist',
        'core server',
      ],
    ],
    says: [
      { text: 'The standalone Hyper-V Server was discontinued: 2019 is the last version.', cites: ['ans-hyperv-server'] },
      {
        text: 'Azure Stack HCI replaces it, which is listed as Azure Local today.',
        cites: ['ans-hyperv-server', 'src-azure-local'],
      },
      { text: 'The Hyper-V role in Windows Server continues, so Hyper-V itself has not ended.', cites: ['ans-hyperv-server'] },
    ],
  },
  {
    id: 'vmware-server',
    topic: 'platform-status',
    title: 'VMware Server',
    about: [['vmware server', 'is vmware server', 'happened to vmware server', 'gsx']],
    says: [
      { text: 'VMware Server was discontinued in January 2010, and support ended on 30 June 2011.', cites: ['life-hw-vmserver'] },
      {
        text: 'It ran on a host operating system, like GSX Server, which it replaced in 2006.',
        cites: ['life-hw-vmserver-free'],
      },
      {
        text: 'Today its place is taken by VMware Workstation Pro on a desktop, free for all, or by a bare-metal hypervisor on a server.',
        cites: ['lic-hw-ws-free', 'life-hw-pve9'],
      },
    ],
  },
  {
    id: 'linux-vserver',
    topic: 'platform-status',
    title: 'Linux-VServer',
    about: [
      [
        'linux vserver',
        'util vserver',
        'vserver project',
        'vserver guest',
        'vserver kernel',
        'vserver patch',
        'vservers',
        'vserver or',
        'or vserver',
        'vserver vs',
        'and vserver',
      ],
    ],
    says: [
      {
        text: 'The last stable release of Linux-VServer dates from March 2008, the last preview from October 2019, for Linux 4.9.',
        cites: ['life-os-vserver'],
      },
      {
        text: 'It needs a patched kernel. LXC and its relatives use what is in the mainline kernel since 2.6.26.',
        cites: ['gm-os-vserver-patch', 'life-os-namespaces'],
      },
      {
        text: 'It pools memory and page cache, as its guests are ordinary processes of the host.',
        cites: ['mel-os-vserver-pooled'],
      },
      {
        text: 'It has no clustering and no migration: kernel and host are a single point of failure.',
        cites: ['flt-os-kernel-spof'],
      },
    ],
  },
  {
    id: 'openvz-or-lxc',
    topic: 'platform-status',
    title: 'OpenVZ and LXC',
    about: [
      ['openvz', 'virtuozzo'],
      ['lxc', 'lxd', 'incus', 'mainline', 'debian', 'upstream'],
    ],
    says: [
      {
        text: 'OpenVZ is an out-of-tree patch to the kernel: it lagged behind Linux 2.6.32 when Debian 6 was made. LXC is in the mainline kernel.',
        cites: ['ans-debian-lxc', 'life-os-namespaces'],
      },
      { text: 'Then, in 2010, LXC lacked checkpointing and full coverage of network namespaces.', cites: ['ans-debian-lxc'] },
      {
        text: 'Today OpenVZ 7 still runs all containers on one kernel of RHEL 7 (3.10), and it migrates running containers, which LXC mostly cannot.',
        cites: ['ks-os-openvz', 'lm-os-openvz', 'lm-os-pve-none'],
      },
    ],
  },
  {
    id: 'openvz-status',
    topic: 'platform-status',
    title: 'The state of OpenVZ',
    about: [
      ['openvz', 'virtuozzo'],
      [
        'dead',
        'what replace',
        'replaced',
        'replacement',
        'successor',
        'instead of',
        'alive',
        'future',
        'still',
        'maintained',
        'end of life',
        'eol',
        'still supported',
        'supported until',
        'obsolete',
        'outdated',
        'kernel version',
      ],
    ],
    says: [
      {
        text: 'It is legacy, though not gone, and LXC and Docker have taken its place: most of what it pioneered (namespaces, cgroups) has been in the mainline kernel since 2.6.26.',
        cites: ['life-os-namespaces', 'ks-os-openvz'],
      },
      {
        text: 'OpenVZ 7 and Virtuozzo Hybrid Server 7 run every container on one kernel of RHEL 7 (3.10), whose maintenance ended on 30 June 2024.',
        cites: ['ks-os-openvz', 'src-eol-rhel'],
      },
      {
        text: 'OpenVZ is the free edition and Virtuozzo the paid one, on the same base; both also run KVM virtual machines.',
        cites: ['lic-os-openvz-split', 'ans-openvz-7'],
      },
    ],
  },
  {
    id: 'xen-status',
    topic: 'platform-status',
    title: 'The state of Xen',
    about: [
      ['xen'],
      [
        'dead',
        'alive',
        'future',
        'still',
        'maintained',
        'end of life',
        'eol',
        'obsolete',
        'relevant',
        'dying',
        'legacy',
        'worth',
      ],
    ],
    says: [
      { text: 'Xen is alive: 4.22 came out on 30 July 2026.', cites: ['life-para-xen422'] },
      {
        text: 'Its PV guests are legacy: XCP-ng stopped supporting them with 8.1 (2020) and cannot run them since 8.3.',
        cites: ['life-para-pv-xcpng'],
      },
      {
        text: 'Products on it: XCP-ng 8.3, supported until 30 November 2028, and XenServer.',
        cites: ['life-hw-xcpng83', 'lic-hw-xenserver'],
      },
    ],
  },
  {
    id: 'leaving-vmware',
    topic: 'platform-status',
    title: 'Ways out of VMware',
    about: [
      ['vmware', 'broadcom', 'esxi', 'vsphere', 'vcenter'],
      [
        'alternativ',
        'replac',
        'leave',
        'leaving',
        'switch',
        'move away',
        'moving away',
        'exit',
        'get off',
        'migrate to',
        'migrate from',
        'migrating',
        'convert',
      ],
    ],
    says: [
      {
        text: 'Alternatives that are alive: Proxmox VE (KVM and LXC, open source), XCP-ng (Xen, all features free), Nutanix AHV (part of the Nutanix licence) and OpenShift Virtualization.',
        cites: ['lic-hw-pve-agpl', 'lic-hw-xcpng-free', 'lic-hw-ahv', 'life-hw-rhv'],
      },
      {
        text: 'virt-v2v converts Linux and Windows guests from VMware to KVM and installs virtio drivers; the source stays as it is.',
        cites: ['ans-virt-v2v'],
      },
      { text: 'ESXi 8.0 is supported until 11 October 2027, so there is time to test.', cites: ['life-hw-esxi'] },
      { text: 'Perpetual licences are no longer sold. Check your contract.', cites: ['lic-hw-perpetual'] },
    ],
  },
  {
    id: 'rhv-status',
    topic: 'platform-status',
    title: 'Red Hat Virtualization and oVirt',
    about: [['rhv', 'rhev', 'red hat virtual', 'ovirt']],
    says: [
      {
        text: 'Red Hat announced the end of Red Hat Virtualization for August 2026, with OpenShift Virtualization as its successor.',
        cites: ['life-hw-rhv'],
      },
      { text: 'oVirt goes on as a community project: 4.5.7 came out on 17 December 2025.', cites: ['life-hw-ovirt'] },
    ],
  },
];
