import type { ModelCard } from '../schema.ts';

/** Kinds of OS-virtualisation. */
export const containerKinds: readonly ModelCard[] = [
  {
    id: 'system-container',
    name: 'System container',
    aliases: ['system container', 'system containers', 'os container', 'os containers'],
    what: {
      text: 'A whole system, with its own init and services, on the host’s kernel: LXC, Incus, OpenVZ, jails, zones, Linux-VServer.',
      cites: ['ks-os-lxc-shared', 'ks-os-openvz', 'ks-os-solaris', 'ks-os-vserver', 'sec-os-jailpaper'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false },
      { layer: 'Host kernel', perGuest: false, note: 'one for all guests' },
      { layer: 'Guest system', perGuest: true, note: 'own init, users and packages' },
      { layer: 'Applications', perGuest: true },
    ],
    guestNeeds: [
      {
        text: 'A distribution or release that suits the host’s kernel.',
        cites: ['gof-os-linux-only-pve', 'gof-os-jail-version'],
      },
    ],
    hostNeeds: [{ text: 'A kernel with containers; no VT-x or AMD-V.', cites: ['hwr-os-incus'] }],
    goodAt: [
      { text: 'Hosting many like Linux servers on one machine.', cites: ['den-os-planetlab', 'den-os-lxd145'] },
      { text: 'Disk-heavy work: no layered file system in the way.', cites: ['io-os-layered-fs'] },
      { text: 'GPUs: a container takes several at once, while it runs, or slices of one (MIG).', cites: ['dev-os-incus-gpu'] },
    ],
    badAt: [
      { text: 'Kernel modules and whole PCI devices.', cites: ['mod-os-lxd', 'dev-os-incus-pci'] },
      { text: 'Root inside a privileged container: it is not safe.', cites: ['sec-os-privileged'] },
      { text: 'Live migration of ordinary systems.', cites: ['lm-os-incus-criu', 'lm-os-pve-none'] },
    ],
  },
  {
    id: 'app-container',
    name: 'Application container',
    aliases: [
      'application container',
      'application containers',
      'app container',
      'app containers',
      'oci container',
      'oci containers',
    ],
    what: {
      text: 'One application and its libraries from an image, on the host’s kernel: Docker, Podman, Kubernetes, Windows containers.',
      cites: ['gof-os-incus-table', 'ks-os-wincontainer', 'src-docker-security'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false },
      { layer: 'Host kernel', perGuest: false, note: 'one for all guests' },
      { layer: 'Container engine', perGuest: false },
      { layer: 'Image layers', perGuest: true },
      { layer: 'Application', perGuest: true },
    ],
    guestNeeds: [
      {
        text: 'An image for the host’s kernel; on Windows even for its version.',
        cites: ['gof-os-incus-table', 'gof-os-windows-container'],
      },
    ],
    hostNeeds: [
      { text: 'A kernel with namespaces and control groups, in Linux since 2.6.24 to 2.6.26.', cites: ['life-os-namespaces'] },
    ],
    goodAt: [
      { text: 'Recovery: an orchestrator quickly starts lost containers on another node.', cites: ['ha-os-recreate'] },
      { text: 'A small footprint: about 4 MB for an idle one in 2020.', cites: ['mem-os-runc-idle'] },
      { text: 'Speed equal to or better than a virtual machine’s in nearly all of IBM’s tests.', cites: ['cpu-any-felter'] },
    ],
    badAt: [
      { text: 'Moving: containers are stopped and started anew, not migrated.', cites: ['lm-os-containers-recreate'] },
      {
        text: 'Untrusted images: runc has had breakouts in 2019, 2024 and 2025.',
        cites: ['sec-os-runc-2019', 'sec-os-runc-2024', 'sec-os-runc-2025'],
      },
      { text: 'Disk work on image layers.', cites: ['io-os-layered-fs'] },
    ],
  },
  {
    id: 'sandbox',
    name: 'Sandboxed container',
    aliases: ['sandbox', 'sandboxed container', 'sandboxed containers', 'user-space kernel', 'application kernel'],
    what: {
      text: 'A container whose system calls are answered by a kernel in user space (gVisor), so that its code does not reach the host’s kernel directly.',
      cites: ['ks-hyb-gvisor-sentry'],
    },
    stack: [
      { layer: 'Hardware', perGuest: false, note: 'VT-x and AMD-V not needed' },
      { layer: 'Host kernel', perGuest: false },
      { layer: 'User-space kernel', perGuest: true, note: 'answers the system calls' },
      { layer: 'Application', perGuest: true, note: 'unchanged' },
    ],
    guestNeeds: [{ text: 'Linux programs for AMD64 or ARM64, unchanged.', cites: ['gof-hyb-gvisor', 'gm-hyb-gvisor-none'] }],
    hostNeeds: [
      { text: 'Linux; no virtualisation support with the default platform.', cites: ['gof-hyb-gvisor', 'hwr-hyb-gvisor-novt'] },
    ],
    goodAt: [
      { text: 'Code from strangers where a virtual machine is too much.', cites: ['sec-hyb-gvisor-goal'] },
      { text: 'Pure computing: no measurable loss.', cites: ['cpu-hyb-gvisor-cpu'] },
      { text: 'Giving memory back to the host.', cites: ['mel-hyb-gvisor'] },
    ],
    badAt: [
      {
        text: 'Services with many system calls: Redis fell to half its speed (2020, before the faster systrap).',
        cites: ['cpu-hyb-gvisor-redis'],
      },
      { text: 'Kernel features: no modules, no block-device file systems, partial iptables.', cites: ['mod-hyb-gvisor'] },
      { text: 'Side channels in the hardware: outside its scope.', cites: ['sec-hyb-gvisor-goal'] },
    ],
  },
];
