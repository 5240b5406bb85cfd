import type { Answer } from '../schema.ts';

const AGAINST = [
  'vs ',
  'versus',
  'or ',
  'better',
  'differ',
  'compar',
  'instead',
  'than',
  'faster',
  'slower',
  'replace',
  'and ',
  'as good',
  'good as',
  'enough',
];

/** Two products that people set against each other, and how they differ. */
export const pairAnswers: readonly Answer[] = [
  {
    id: 'docker-or-kubernetes',
    topic: 'versus',
    title: 'Docker and Kubernetes',
    about: [['kubernetes', 'k8s', 'k3s'], ['docker', 'docker compose', 'docker swarm'], AGAINST],
    says: [
      {
        text: 'They do different work: Docker runs containers on one host; Kubernetes decides on which of many hosts containers run, and creates them anew elsewhere when a node fails.',
        cites: ['ans-docker-vm', 'ha-os-recreate', 'ans-k8s-runtime'],
      },
      {
        text: 'Kubernetes no longer uses Docker to run them: it takes any runtime with its interface (CRI), containerd for instance. Images made with Docker run there all the same.',
        cites: ['ans-k8s-runtime', 'ans-k8s-docker-images'],
      },
      {
        text: 'Neither is virtualisation of machines: the containers share the kernel of their node, which may be a virtual machine.',
        cites: ['ks-os-lxc-shared', 'ans-k8s-cncf'],
      },
    ],
  },
  {
    id: 'containerd-runc',
    topic: 'what-is',
    title: 'containerd, runc and Docker',
    about: [
      ['containerd', 'runc', 'cri o', 'crio', 'container runtime', 'oci runtime'],
      ['what', 'differ', 'vs ', 'versus', 'docker', 'or ', 'alternative', 'need'],
    ],
    says: [
      {
        text: 'runc is what actually starts a container; containerd is the daemon that manages containers and calls runc. Both come from Docker, which uses them underneath.',
        cites: ['ans-k8s-runtime'],
      },
      {
        text: 'Kubernetes talks to containerd directly, without Docker. In place of runc another runtime can stand, such as Kata or gVisor, which puts the container in a sandbox.',
        cites: ['ans-k8s-runtime', 'ks-hyb-kata', 'ks-hyb-gvisor-sentry'],
      },
    ],
  },
  {
    id: 'jails-or-docker',
    topic: 'versus',
    title: 'FreeBSD jails and Docker',
    about: [
      ['jail', 'bastille', 'iocage'],
      ['docker', 'podman', 'lxc', 'linux container'],
      ['vs ', 'versus', 'or ', 'better', 'differ', 'compar', 'instead', 'than'],
    ],
    says: [
      {
        text: 'Both are OS-virtualisation on one kernel: jails on that of FreeBSD, Docker on namespaces and control groups of Linux. Neither runs on the other’s system.',
        cites: ['life-os-freebsd', 'life-os-namespaces', 'ans-docker-ghostbsd'],
      },
      {
        text: 'A jail holds a FreeBSD system, whole (thick) or with a shared base (thin); Docker packs one application into an image.',
        cites: ['mem-os-thin-jail', 'ans-incus-types'],
      },
      {
        text: 'With VNET a jail has a network stack of its own. Linux programs run in a Linux jail by translation; for Docker images take a Linux virtual machine on bhyve.',
        cites: ['net-os-vnet-jail', 'gof-os-linux-jail', 'ans-jails-bhyve'],
      },
    ],
  },
  {
    id: 'kvm-or-esxi',
    topic: 'versus',
    title: 'KVM and VMware ESXi',
    about: [['kvm', 'qemu', 'libvirt'], ['esxi', 'esx ', 'vmware', 'vsphere'], AGAINST],
    says: [
      {
        text: 'Both are hardware virtualisation on the bare machine and run Windows and Linux unmodified. KVM is a part of Linux and free; ESXi is a system of its own, and vSphere is sold as a subscription per core. Check your contract.',
        cites: ['gof-hw-any-os', 'ans-kvm-qemu', 'lic-hw-perpetual', 'life-hw-esxi'],
      },
      {
        text: 'KVM by itself has no management: Proxmox VE, oVirt or KubeVirt bring clusters and HA to it, where vSphere has vCenter.',
        cites: ['ha-hw-pve-3', 'life-hw-ovirt', 'dev-hw-kubevirt', 'ha-hw-vsphere-adm'],
      },
      {
        text: 'Memory: KVM merges equal pages (KSM) and shrinks guests by ballooning; ESXi no longer shares pages between guests by default.',
        cites: ['mel-hw-ksm', 'mel-hw-pve-balloon', 'mel-hw-tps-off'],
      },
    ],
  },
  {
    id: 'desktop-hypervisors',
    topic: 'versus',
    title: 'VirtualBox and VMware Workstation',
    about: [['virtualbox', 'vbox'], ['vmware', 'workstation', 'fusion', 'player', 'parallels'], AGAINST],
    says: [
      {
        text: 'Both are hosted hypervisors: they run as programs on a desktop system and take guests of any system. Both cost nothing for most uses: VirtualBox is free software (GPL), Workstation Pro has been free for all since November 2024.',
        cites: ['ans-categories', 'src-virtualbox-wiki', 'lic-hw-ws-free', 'ans-vbox-licence'],
      },
      {
        text: 'The traps: the Extension Pack of VirtualBox is paid for in most business use; VMware Player ended in May 2024. Check your contract.',
        cites: ['ans-vbox-licence', 'ans-player-end'],
      },
      {
        text: 'VirtualBox also runs on Solaris and macOS; on a Mac VMware has Fusion. VirtualBox 7.2 (August 2025) is the supported branch.',
        cites: ['src-virtualbox-wiki', 'ans-fusion-free', 'life-hw-vbox'],
      },
      { text: 'For servers take neither but a hypervisor on the bare machine.', cites: ['ans-categories', 'gof-hw-any-os'] },
    ],
  },
  {
    id: 'virtualbox-or-hypervisor',
    topic: 'versus',
    title: 'VirtualBox and hypervisors of the system (KVM, Hyper-V, bhyve)',
    about: [['virtualbox', 'vbox'], ['kvm', 'qemu', 'hyper v', 'hyperv', 'proxmox', 'xen', 'bhyve', 'virt manager'], AGAINST],
    says: [
      {
        text: 'VirtualBox is a program on a desktop system (type 2); KVM is a part of the Linux kernel, and Hyper-V lies under Windows itself, so both are taken for servers.',
        cites: ['ans-categories', 'ans-kvm-qemu', 'ans-root-nested'],
      },
      {
        text: 'All of them run unmodified guests and stand in each other’s way on one machine: VirtualBox warns that guests of two at once can crash the host.',
        cites: ['ans-vbox-manual', 'gof-hw-any-os'],
      },
      {
        text: 'QEMU alone also emulates other processors, slowly; VirtualBox does not.',
        cites: ['ans-kvm-qemu', 'ans-vbox-arm'],
      },
    ],
  },
  {
    id: 'microvm-or-qemu',
    topic: 'versus',
    title: 'Firecracker, Cloud Hypervisor and QEMU',
    about: [
      ['firecracker', 'cloud hypervisor', 'microvm'],
      ['qemu', 'kvm', 'cloud hypervisor', 'crosvm', 'proxmox', 'firecracker', 'full vm', 'normal vm', 'ordinary vm'],
      AGAINST,
    ],
    says: [
      {
        text: 'All three run guests on KVM and differ in how much of a PC they show. Firecracker has six devices, starts within 125 ms and takes at most 5 MiB; QEMU shows a whole PC with all that belongs to one.',
        cites: ['sec-hyb-fc-devices', 'boot-hyb-fc125', 'mem-hyb-fc5', 'gm-hw-unmodified-qemu'],
      },
      {
        text: 'Firecracker passes no devices through and takes Linux and OSv only. Cloud Hypervisor stands between: PCI passthrough, hotplug, and Windows if the image was prepared.',
        cites: ['ans-fc-gpu', 'gof-hyb-firecracker', 'dev-hyb-kata-table', 'ans-chv-windows', 'ans-chv-passthrough'],
      },
      {
        text: 'So: Firecracker for many short-lived Linux sandboxes, QEMU for everything else, Cloud Hypervisor where a device or another guest is needed in a small one.',
        cites: ['dev-hyb-kata-table', 'gof-hw-any-os', 'sec-hyb-fc-devices'],
      },
    ],
  },
  {
    id: 'wasm',
    topic: 'versus',
    title: 'WebAssembly and containers',
    about: [
      ['wasm', 'webassembly', 'wasi ', 'wasmtime', 'wasmedge'],
      ['container', 'docker', 'vm', 'virtual', 'kubernetes', 'isolat', 'instead', 'replace', 'what', 'faster'],
    ],
    says: [
      {
        text: 'A WebAssembly module is a program for a virtual processor that its runtime carries out: it makes no system calls of its own and can reach only what the runtime hands it. A container is an ordinary process on the kernel of the host.',
        cites: ['ans-wasm-docker', 'ans-wasm-kata', 'ks-os-lxc-shared'],
      },
      {
        text: 'The program must be built for it. An existing server in a container does not turn into a module by itself.',
        cites: ['ans-wasm-kata', 'ans-wasm-sandbox'],
      },
      {
        text: 'Smaller images do not mean quicker starts as yet: one user measured the Wasmtime shim slower than the native container (2024).',
        cites: ['ans-wasm-start'],
      },
    ],
  },
  {
    id: 'distrobox',
    topic: 'security',
    title: 'Distrobox and Toolbox are no sandbox',
    about: [
      ['distrobox', 'toolbx', 'fedora toolbox', 'toolbox container', 'podman toolbox', 'silverblue'],
      ['sandbox', 'isolat', 'secur', 'safe', 'vm', 'virtual', 'untrusted', 'home', 'container', 'what', 'docker', 'podman'],
    ],
    says: [
      {
        text: 'They are made to integrate, not to isolate: a Distrobox or Toolbox container shares your home directory and devices with the host, so that programs in it act as you.',
        cites: ['ans-distrobox-aim', 'ans-toolbox-home'],
      },
      {
        text: 'Its unshare options keep some things apart, but the author says in capitals that it is not a proper data sandbox.',
        cites: ['ans-distrobox-sandbox'],
      },
      {
        text: 'For programs that you do not trust take plain rootless Podman, or better a virtual machine.',
        cites: ['ans-distrobox-aim', 'sec-hw-boundary'],
      },
    ],
  },
];
