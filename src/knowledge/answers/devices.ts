import type { Answer } from '../schema.ts';

/** Devices and processor features for guests. */
export const deviceAnswers: readonly Answer[] = [
  {
    id: 'sriov-and-containers',
    topic: 'feasibility',
    title: 'A container uses the device of the host',
    about: [
      ['sr iov', 'sriov', 'vf ', 'vfs ', 'virtual function', 'vfio'],
      ['lxc', 'lxd', 'container', 'docker', 'incus', 'podman'],
    ],
    says: [
      {
        text: 'LXC shares the kernel of the host, so a container uses the device of the host (the PF) directly: hand the device node in. No passthrough of a VF is needed for containers.',
        cites: ['ans-sriov-lxc', 'dev-os-incus-gpu'],
      },
      {
        text: 'A VF bound to vfio-pci is for VMs: the host driver lets go of it, so a container cannot use it.',
        cites: ['ans-sriov-lxc', 'dev-hw-pve-pci'],
      },
      { text: 'Raw PCI passthrough is for virtual machines only.', cites: ['dev-os-incus-pci'] },
    ],
  },
  {
    id: 'windows-in-docker-gpu',
    topic: 'feasibility',
    title: 'A virtual machine inside a container image is still a virtual machine',
    about: [
      [
        'windows in docker',
        'windows in docker image',
        'windows container image',
        'in docker image',
        'dockur',
        'docker osx',
        'macos in docker',
        'windows docker',
      ],
      ['gpu', 'nvidia', 'graphics', 'cuda', 'card', 'share', 'device'],
    ],
    says: [
      {
        text: 'No: that image is a KVM virtual machine in a wrapper, not a real container, so it cannot share the cards of the host as containers do.',
        cites: ['ans-dockur-gpu', 'src-dockur-windows'],
      },
      {
        text: 'A VM needs the GPU isolated from the host and passed through, and then the host and the other guests lose it.',
        cites: ['ans-dockur-gpu', 'dev-hw-pve-pci'],
      },
      {
        text: 'Sharing one card between VMs needs vGPU or SR-IOV, from the maker of the card.',
        cites: ['ans-dockur-gpu', 'dev-hw-gpu-migrate'],
      },
    ],
  },
  {
    id: 'multipass-gpu',
    topic: 'feasibility',
    title: 'Multipass passes no GPU through',
    about: [['multipass'], ['gpu', 'graphics', 'cuda', 'nvidia', 'passthrough', 'pass ']],
    says: [
      { text: 'No: Multipass VMs cannot get the GPU of the host.', cites: ['ans-multipass-gpu'] },
      { text: 'Alternatives: WSL2 with CUDA, or Hyper-V set up manually.', cites: ['ans-multipass-gpu'] },
      {
        text: 'This is a limitation of the VM: WSL2 reaches the card through GPU paravirtualisation, which Multipass does not offer.',
        cites: ['ans-multipass-gpu'],
      },
    ],
  },
  {
    id: 'gpu-sharing',
    topic: 'feasibility',
    title: 'Several containers can share a GPU; virtual machines need help from the card',
    about: [
      [
        'gpu',
        'graphics card',
        'nvidia',
        'cuda',
        'igpu',
        'quicksync',
        'video card',
        'rtx',
        'geforce',
        'quadro',
        'tesla',
        'radeon',
      ],
      [
        'share',
        'sharing',
        'several',
        'multiple',
        'split',
        'vgpu',
        'at the same time',
        'same gpu',
        'same card',
        'between',
        'all my',
        'two ',
      ],
      ['container', 'docker', 'lxc', 'lxd', 'vm', 'virtual', 'guest', 'pod ', 'host', 'server'],
    ],
    says: [
      {
        text: 'Yes for containers: two or more can use the same GPU at the same time, through the driver of the host. That is not GPU virtualisation, as containers are not VMs.',
        cites: ['dev-os-incus-gpu', 'ks-os-lxc-shared'],
      },
      {
        text: 'A VM gets a card to itself by passthrough, or a slice of it by vGPU or SR-IOV where card and licence allow.',
        cites: ['dev-os-incus-gpu', 'dev-hw-pve-pci'],
      },
      {
        text: 'NVIDIA vGPU depends on the platform: XCP-ng lacks it, XenServer has it in its Premium Edition.',
        cites: ['dev-hw-xcpng-vgpu', 'dev-hw-xenserver-vgpu'],
      },
      { text: 'Guests with a GPU do not migrate live unless the maker of the card supports it.', cites: ['dev-hw-gpu-migrate'] },
    ],
  },
  {
    id: 'pci-passthrough',
    topic: 'feasibility',
    title: 'Passing a device through to a guest',
    about: [['passthrough', 'pass through', 'passthru', 'vt d', 'iommu', 'dda']],
    says: [
      {
        text: 'A VM can take a PCI device over, with low delay; the host and all other guests lose it, and the machine needs an IOMMU (VT-d or AMD-Vi).',
        cites: ['dev-hw-pve-pci', 'hwr-hw-pve'],
      },
      {
        text: 'Containers cannot take a raw PCI device; they use the driver of the host.',
        cites: ['dev-os-incus-pci', 'dev-os-incus-gpu'],
      },
      {
        text: 'A guest with a passed-through GPU cannot migrate live without support by the vendor of the card.',
        cites: ['dev-hw-gpu-migrate'],
      },
      {
        text: 'Among microVMs, Firecracker supports no VFIO passthrough; QEMU and Cloud Hypervisor under Kata do.',
        cites: ['dev-hyb-kata-table'],
      },
    ],
  },
  {
    id: 'nested',
    topic: 'feasibility',
    title: 'A hypervisor inside a guest',
    about: [
      [
        'nested',
        'nesting',
        'vm in a vm',
        'vm inside a vm',
        'vm inside vm',
        'hypervisor in a',
        'hypervisor inside',
        'hyper v in a',
        'virtualisation inside',
        'virtualization inside',
        'vms inside',
      ],
      ['virtual', 'vm', 'kvm', 'hyper', 'esx', 'xen', 'container', 'lxc'],
    ],
    says: [
      {
        text: 'Yes where it is supported: hardware virtualisation inside a guest must be switched on in the host. Hyper-V wants Windows Server 2016 or later on Intel with EPT, and Windows Server 2022 or Windows 11 on AMD; KVM has it on by default since Linux 4.20, unless the distribution changes that.',
        cites: ['ans-nested-hyperv', 'ans-nested-kernel'],
      },
      {
        text: 'For production mostly no: Xen does not support it there, XCP-ng and VMware (ESXi in a VM) offer it for tests, and Harvester not at all.',
        cites: ['hwr-hw-nested-xen', 'hwr-hw-nested-harvester', 'ans-nested-esxi'],
      },
      {
        text: 'Microsoft gives no end-to-end support for Hyper-V on top of another hypervisor, such as KVM.',
        cites: ['ans-nested-hyperv'],
      },
      { text: 'Containers inside a guest need none of this: they are software only.', cites: ['hwr-os-incus'] },
    ],
  },

  {
    id: 'no-vtx',
    topic: 'feasibility',
    title: 'Without VT-x or AMD-V',
    about: [
      [
        'vt x',
        'vtx',
        'amd v ',
        'virtualisation extension',
        'svm ',
        'virtualisation support',
        'hardware assist',
        'without hardware support',
      ],
      ['without', 'no ', 'lack', 'need', 'missing', 'old', 'require', 'support', 'work'],
    ],
    says: [
      { text: 'Containers are software only and need no virtualisation extensions.', cites: ['hwr-os-incus'] },
      {
        text: 'Xen PV guests need none either, as their kernels are modified; HVM and PVH guests do.',
        cites: ['hwr-para-xenpv-none'],
      },
      {
        text: 'KVM, Hyper-V and XCP-ng need a 64-bit processor with VT-x or AMD-V.',
        cites: ['hwr-hw-pve', 'hwr-hw-hyperv', 'hwr-hw-xcpng'],
      },
      { text: 'Before VT-x and AMD-V came in 2006, VMware worked by binary translation.', cites: ['life-hw-boundary2006'] },
    ],
  },
];
