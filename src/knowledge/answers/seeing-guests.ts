import type { Answer } from '../schema.ts';

/** What the host sees of its guests, and they of it. */
export const seeingGuestAnswers: readonly Answer[] = [
  {
    id: 'agents-and-sandboxes',
    topic: 'security',
    title: 'Monitoring agents and containers with a kernel of their own',
    about: [
      [
        'falco',
        'tetragon',
        'tracee',
        'sysdig',
        'ebpf',
        'security agent',
        'runtime security',
        'monitoring agent',
        'edr ',
        'crowdstrike',
      ],
      ['kata', 'gvisor', 'firecracker', 'sandbox', 'microvm', 'vm', 'virtual machine', 'hyper v isolation', 'guest'],
    ],
    says: [
      {
        text: 'No: Kata containers run on a guest kernel of their own, so Falco on the host kernel does not see the system calls in the guest. It sees the Kata shim and the virtual machine only.',
        cites: ['ans-kata-agents', 'ks-hyb-kata'],
      },
      {
        text: 'The same holds for Sysdig, Tetragon, Tracee and every agent that hooks into the kernel of the host, and for ordinary virtual machines.',
        cites: ['ans-kata-agents', 'ks-hw-own-kernel'],
      },
      {
        text: 'The ways out: an agent inside the guest, or a sandbox that reports its events. gVisor can do that for Falco; for Kata a user found nothing ready in August 2026.',
        cites: ['ans-falco-gvisor', 'ans-kata-agents', 'ans-falco-sandboxes'],
      },
      {
        text: 'Ordinary containers share the kernel of the host, so one agent there sees them all.',
        cites: ['ks-os-lxc-shared'],
      },
    ],
  },
  {
    id: 'detect-virtualisation',
    topic: 'what-is',
    title: 'Which virtualisation a server uses',
    about: [
      [
        'detect virt',
        'which virtualisation',
        'what virtualisation',
        'kind of virtualisation',
        'type of virtualisation',
        'running in a vm',
        'am i in a',
        'in a container or',
        'inside a container or',
        'running inside a vm',
        'inside a container or',
        'inside a vm',
        'in a vm or',
        'openvz or kvm',
        'kvm or openvz',
        'is it openvz',
        'is openvz',
        'vps is kvm',
        'vps uses',
        'virt what',
        'real machine or',
        'physical or virtual',
        'virtual or physical',
      ],
      [
        'tell',
        'know',
        'find out',
        'check',
        'detect',
        'see whether',
        'see if',
        'determine',
        'which virtualisation',
        'what virtualisation',
        'uses',
        'identify',
        'am i',
      ],
    ],
    says: [
      {
        text: 'Run systemd-detect-virt: it prints the innermost layer, such as kvm, xen, vmware, microsoft (Hyper-V), openvz, lxc or docker, and tells machines from containers.',
        cites: ['ans-detect-virt'],
      },
      {
        text: 'With --vm it looks past a container to the virtual machine around it; --container looks for containers only.',
        cites: ['ans-detect-virt'],
      },
      {
        text: 'The kernel gives it away as well: one you may not change or load modules into is that of a container’s host.',
        cites: ['ks-os-lxc-shared', 'ks-os-openvz'],
      },
    ],
  },
  {
    id: 'steal-time',
    topic: 'what-is',
    title: 'Steal time and oversold servers',
    about: [
      [
        'cpu steal',
        'steal time',
        'st in',
        'time stolen',
        'stolen time',
        'overselling',
        'oversold',
        'oversell',
        'noisy vps',
        'st value',
        'st in top',
      ],
    ],
    says: [
      {
        text: 'Steal time is the share of time that a virtual processor waits for a real one while the hypervisor serves other guests. Much of it means that the host is too full.',
        cites: ['ans-steal', 'ans-steal-kvm'],
      },
      {
        text: 'A rule of thumb: more than 10 % for 20 minutes, and the guest runs slower than it should. Look at “st” in top or vmstat.',
        cites: ['ans-steal', 'ans-steal-kvm'],
      },
      {
        text: 'Two busy guests on one core of KVM each show about 50 %.',
        cites: ['ans-steal-kvm'],
      },
      {
        text: 'On your own host promise fewer vCPUs or move a guest; from a provider ask for another node or dedicated cores.',
        cites: ['ans-cpu-ratio', 'ans-cpu-ready'],
      },
    ],
  },
  {
    id: 'iommu-groups',
    topic: 'feasibility',
    title: 'IOMMU groups and ACS',
    about: [['iommu group', 'acs ', 'acs override', 'same group', 'pcie acs', 'groups of the iommu', 'isolation group']],
    says: [
      {
        text: 'Devices of one IOMMU group can only be passed to a guest together: a group is the smallest set that the IOMMU can tell apart from the rest.',
        cites: ['ans-iommu-groups'],
      },
      {
        text: 'Which devices share a group depends on the board: without ACS (Access Control Services) on the way to the IOMMU, devices may talk to each other past it, so the kernel puts them together.',
        cites: ['ans-iommu-groups', 'ans-acs-override'],
      },
      {
        text: 'The pcie_acs_override patch pretends that ACS is there: it splits the groups, not the wiring, so guests are no longer safely apart.',
        cites: ['ans-acs-override', 'ans-iommu-groups'],
      },
      {
        text: 'Better: another slot, or a board and processor whose root ports have ACS.',
        cites: ['ans-iommu-groups'],
      },
    ],
  },
  {
    id: 'desktops-and-cards',
    topic: 'versus',
    title: 'Shared desktops and several graphics cards',
    about: [
      ['remote desktop', 'desktops', 'desktop in the browser', 'virtual desktop', 'users'],
      [
        'several cards',
        'multiple cards',
        'video card',
        'graphics card',
        'gpus',
        'several gpu',
        'multiple gpu',
        'gpu per',
        'gpu',
        'cards',
      ],
      ['docker', 'container', 'vm', 'virtual', 'openstack', 'vmware', 'lxc'],
    ],
    says: [
      {
        text: 'Containers share the CPU and the GPU of the host among all users, which makes the most of one machine; VMs partition it: each VM is allocated virtual CPUs and memory, and a card if you pass one through.',
        cites: ['ans-gpu-desktops', 'dev-hw-pve-pci'],
      },
      {
        text: 'Containers can be spread over several cards too: each is given the cards it may use, and several may use the same one.',
        cites: ['dev-os-incus-gpu', 'ans-gpu-share'],
      },
      {
        text: 'So several cards alone are no reason for OpenStack or VMware. Windows desktops are, and users who must be kept well apart.',
        cites: ['gof-os-linux-only-pve', 'sec-hw-boundary'],
      },
    ],
  },
  {
    id: 'gpu-driver-version',
    topic: 'feasibility',
    title: 'The GPU driver in containers and in virtual machines',
    about: [
      ['nvidia', 'gpu', 'cuda', 'graphics'],
      ['driver'],
      ['version', 'different driver', 'other driver', 'same driver', 'newer driver', 'own driver', 'install', 'match', 'host'],
      ['container', 'lxc', 'lxd', 'docker', 'vm', 'virtual', 'kubernetes', 'pod ', 'guest'],
    ],
    says: [
      {
        text: 'Containers must use the same driver version as the host, and so can share the GPU through the host driver. A VM has its own driver, but PCI passthrough gives the whole GPU to one VM and the host loses access.',
        cites: ['ans-gpu-drivers', 'dev-hw-pve-pci'],
      },
      {
        text: 'In a container install the driver without its kernel module: the module is that of the host.',
        cites: ['ans-gpu-drivers', 'ks-os-lxc-shared'],
      },
      {
        text: 'Several VMs on one card need vGPU, SR-IOV or MIG, where card and licence allow.',
        cites: ['ans-gpu-partitioning', 'dev-os-incus-gpu'],
      },
    ],
  },
];
