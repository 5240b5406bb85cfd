import type { Answer } from '../schema.ts';

/** Cards, sticks and disks of the host in guests. */
export const hardwareInGuestsAnswers: readonly Answer[] = [
  {
    id: 'gpu-in-container',
    topic: 'feasibility',
    title: 'A GPU in a container',
    about: [
      ['gpu', 'igpu', 'quicksync', 'quick sync', 'dev dri', 'vaapi', 'transcod', 'graphics card'],
      ['lxc', 'lxd', 'incus', 'docker', 'container'],
      ['iommu', 'vt d', 'passthrough', 'pass through', 'bios', 'driver', 'need', 'bind mount', 'unprivileged', 'how', 'version'],
    ],
    says: [
      {
        text: 'No IOMMU (VT-d) is needed: that is only for passing a whole PCI device to a VM. A container uses the driver of the host, and the device node (/dev/dri, /dev/nvidia0) is bind-mounted into it.',
        cites: ['ans-gpu-lxc', 'dev-os-incus-gpu'],
      },
      {
        text: 'The driver belongs on the host. For NVIDIA the libraries in the container must be of exactly the same version.',
        cites: ['ans-cuda-lxc'],
      },
      { text: 'Several containers can use the card at once, and the host keeps it.', cites: ['dev-os-incus-gpu'] },
      {
        text: 'Unprivileged containers can have it too: since Proxmox VE 8.2 devices are handed in with the right group.',
        cites: ['ans-jellyfin-lxc'],
      },
    ],
  },
  {
    id: 'gpu-slices',
    topic: 'versus',
    title: 'MIG, vGPU, MPS and time slicing',
    about: [
      ['mig ', 'vgpu', 'time slic', 'timeslic', 'mps ', 'multi instance gpu'],
      ['gpu', 'nvidia', 'slice', 'slicing', 'differ', 'share', 'kubernetes', 'container'],
    ],
    says: [
      {
        text: 'MIG cuts a card in hardware, each slice with memory and compute of its own: the best isolation, on Ampere cards or newer only.',
        cites: ['ans-gpu-modes'],
      },
      {
        text: 'Time slicing lets programs take turns, on older cards too, without any isolation of memory or faults.',
        cites: ['ans-gpu-timeslice', 'ans-gpu-modes'],
      },
      {
        text: 'MPS runs them in parallel, with limits but without protection of memory or from errors.',
        cites: ['ans-gpu-modes'],
      },
      {
        text: 'vGPU is for virtual machines; it depends on platform and licence: XenServer has it, XCP-ng does not.',
        cites: ['dev-hw-xcpng-vgpu', 'dev-hw-xenserver-vgpu'],
      },
    ],
  },
  {
    id: 'usb-in-guest',
    topic: 'feasibility',
    title: 'USB devices in guests',
    about: [
      ['usb', 'dongle', 'zigbee stick', 'hasp '],
      ['vm', 'guest', 'virtual', 'container', 'lxc', 'esxi', 'hyper v', 'proxmox', 'kvm', 'docker', 'lxd', 'passthrough'],
      ['can ', 'possible', 'how', 'passthrough', 'pass ', 'share', 'migrat', 'attach', 'support', 'work'],
    ],
    says: [
      {
        text: 'Yes, in virtual machines on most platforms, one guest at a time: on ESXi a device serves one VM, and up to 20 can be added to each.',
        cites: ['ans-usb-vmware', 'ans-usb-ovirt'],
      },
      {
        text: 'It ties the guest to its host: oVirt refuses to migrate such a VM, and vSphere moves it only with a special backing for the device.',
        cites: ['ans-usb-ovirt', 'ans-usb-vmware'],
      },
      {
        text: 'A container gets the device node of the host; that works for USB where PCI makes no sense.',
        cites: ['ans-usb-lxc'],
      },
      {
        text: 'USB over the network (USB/IP, a networked hub) frees a licence stick from the host.',
        cites: ['ans-usb-ip', 'ans-usb-hub'],
      },
    ],
  },
  {
    id: 'sriov',
    topic: 'what-is',
    title: 'SR-IOV',
    about: [
      ['sr iov', 'sriov'],
      ['vm', 'guest', 'what', 'network', 'nic ', 'kvm', 'esxi', 'benefit', 'migrat', 'proxmox', 'hyper v'],
    ],
    says: [
      {
        text: 'A card with SR-IOV shows several virtual functions, and each can be passed to a VM, which drives it with low delay past the host.',
        cites: ['ans-sriov-lxc', 'dev-hw-pve-pci'],
      },
      {
        text: 'It usually blocks live migration (OpenShift Virtualization does not support it); some NVIDIA network cards can, in Ethernet mode.',
        cites: ['ans-sriov-openshift', 'ans-sriov-nvidia'],
      },
      { text: 'Containers do not need it: they share the card through the host.', cites: ['ans-sriov-lxc'] },
      {
        text: 'In XenServer it belongs to the Premium edition, and OpenShift counts 1 GiB of memory per such device.',
        cites: ['dev-hw-xenserver-vgpu', 'mem-hw-openshift-devices'],
      },
    ],
  },
  {
    id: 'disk-format',
    topic: 'versus',
    title: 'qcow2, raw and other disk images',
    about: [
      ['qcow2', 'raw disk', 'raw image', 'raw format', 'vmdk', 'disk format', 'image format', 'zvol'],
      ['raw', 'qcow2', 'image', 'format', 'disk', 'vmdk', 'zfs'],
    ],
    says: [
      {
        text: 'qcow2 brings snapshots and thin provisioning; raw is plain and may be up to 10 % faster, but needs the storage below for snapshots.',
        cites: ['ans-pve-qm', 'ans-qemu-formats'],
      },
      {
        text: 'On block storage (LVM, ZFS, Ceph) the image is raw anyway, and the storage makes the snapshots.',
        cites: ['ans-pve-qm'],
      },
      { text: 'The VMware format is for import and export only, as far as Proxmox VE goes.', cites: ['ans-pve-qm'] },
    ],
  },
  {
    id: 'disk-controller',
    topic: 'performance',
    title: 'Fast virtual disks',
    about: [
      [
        'virtio scsi',
        'virtio blk',
        'virtio block',
        'io thread',
        'iothread',
        'discard',
        'trim ',
        'cache mode',
        'writeback',
        'write back',
        'disk cache',
        'slow disk',
        'disk io',
      ],
      ['disk', 'vm', 'guest', 'virtual', 'ssd'],
    ],
    says: [
      {
        text: 'Take VirtIO SCSI (single) with an I/O thread per disk; Windows needs its driver from an extra ISO image at installation.',
        cites: ['ans-pve-qm'],
      },
      { text: 'Emulated IDE is slow: a virtio controller doubled sequential writes.', cites: ['io-para-virtio-disk'] },
      { text: 'The default cache mode, none, is a good balance of safety and speed.', cites: ['ans-pve-qm'] },
      { text: 'Switch discard on for thin storage: freed blocks then go back to the host.', cites: ['ans-pve-qm'] },
    ],
  },
  {
    id: 'database-in-vm',
    topic: 'feasibility',
    title: 'Databases in virtual machines',
    about: [
      ['database', 'postgres', 'mysql', 'mariadb', 'oracle db', 'sql server', 'mongodb'],
      ['virtualis', 'vm ', 'vms ', 'virtual machine', 'hypervisor', 'vmware', 'esxi', 'kvm'],
      [
        'should',
        'never',
        'slow',
        'performance',
        'superstition',
        'myth',
        'bad',
        'fast',
        'why',
        'io ',
        'latency',
        'ok ',
        'idea',
        'metal',
        'cost',
        'busy',
        'heavy',
        'loss',
        'physical',
      ],
    ],
    says: [
      {
        text: 'It works, at lower throughput than bare metal: processor work runs near native speed, while disk I/O and system calls carry the overhead and need tuning. A small database does well in a VM.',
        cites: ['cpu-any-felter', 'io-any-felter-tuning', 'cpu-hw-agesen'],
      },
      {
        text: 'How bad it can get: in a test of 2013 PostgreSQL made 1,600 instead of 4,500 transactions a second in a KVM guest, and under Xen PV half of the time went into hypercalls.',
        cites: ['ans-pg-cybertec'],
      },
      {
        text: 'Tune the disk: virtio with an I/O thread, raw or pass-through disks, storage that others do not jam.',
        cites: ['ans-pve-qm', 'ans-not-virtual'],
      },
      { text: 'Give it processors that are not promised twice: 1 to 2 vCPUs per core.', cites: ['ans-cpu-ratio'] },
      {
        text: 'What stays true: a database that fills a machine alone gains little from sharing it.',
        cites: ['ans-stay-physical'],
      },
    ],
  },
  {
    id: 'network-modes',
    topic: 'what-is',
    title: 'Bridge, NAT, macvlan and host networking',
    about: [
      ['bridge', 'bridged', 'nat ', 'macvlan', 'ipvlan', 'host networking', 'network host', 'net host', 'network mode'],
      ['vm', 'container', 'docker', 'lxc', 'kvm', 'proxmox', 'guest', 'virtualbox', 'podman'],
      ['differ', 'or ', 'vs ', 'versus', 'which', 'what', 'slow', 'better'],
    ],
    says: [
      {
        text: "Virtual machines: a bridge puts each on the LAN; the NAT of QEMU's user network is much slower and for tests.",
        cites: ['ans-pve-qm'],
      },
      {
        text: 'Docker: bridge (with NAT) is the default, host removes the separation, macvlan gives each container an address on the LAN as if it were a machine.',
        cites: ['ans-docker-networks', 'ans-macvlan'],
      },
      {
        text: 'With macvlan or ipvlan a container cannot reach its own host: that is by design. Most clouds block macvlan.',
        cites: ['ans-macvlan-host', 'ans-macvlan'],
      },
      { text: 'NAT costs speed: IBM found Docker near native except for it.', cites: ['net-os-docker-nat'] },
    ],
  },
  {
    id: 'jail-network',
    topic: 'what-is',
    title: 'The network of a jail (VNET)',
    about: [
      ['jail', 'bastille', 'iocage'],
      ['vnet', 'vimage', 'network stack', 'own ip', 'firewall', 'routing', 'vpn', 'network'],
    ],
    says: [
      {
        text: 'With VNET (VIMAGE) a jail has a network stack of its own, with interfaces, addresses and routes; a classic jail shares that of the host.',
        cites: ['net-os-vnet-jail', 'ans-jails-bhyve'],
      },
      { text: 'So a firewall or VPN inside a jail wants VNET.', cites: ['net-os-vnet-jail'] },
    ],
  },
  {
    id: 'linux-on-freebsd',
    topic: 'feasibility',
    title: 'Linux programs on FreeBSD',
    about: [
      [
        'linuxulator',
        'linux jail',
        'linux binar',
        'linux compat',
        'linux program',
        'linux app',
        'ubuntu container',
        'ubuntu jail',
        'debian jail',
        'linux kernel',
        'linux container',
      ],
      ['freebsd', 'jail', 'bsd', 'bastille'],
    ],
    says: [
      {
        text: 'Many run: FreeBSD runs Linux binaries through its Linux compatibility layer, which translates their system calls, also in a Linux jail; there is no Linux kernel behind it. Bastille makes such jails of Debian and Ubuntu and calls them experimental.',
        cites: ['gof-os-linux-jail', 'ans-bastille-linux'],
      },
      {
        text: 'What needs the Linux kernel itself, such as Docker with its namespaces and control groups, wants a Linux VM on bhyve.',
        cites: ['life-os-namespaces', 'ans-jails-bhyve'],
      },
    ],
  },
];
