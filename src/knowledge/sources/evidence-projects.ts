import type { Source } from '../schema.ts';
import { pagesOf } from './pages.ts';

const proxmox = pagesOf('Proxmox Server Solutions', 2026, 'https://github.com/proxmox/pve-docs/blob/e5010dcea566');
const incus = pagesOf('Linux Containers project', 2026, 'https://github.com/lxc/incus/blob/be7afc5df39f/doc');
const lxd = pagesOf('Canonical', 2026, 'https://github.com/canonical/lxd/blob/a83edf2a79e4');
const xcpng = pagesOf('Vates and the XCP-ng project', 2026, 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f/docs');
const xen = pagesOf('Xen Project', 2026, 'https://github.com/xen-project/xen/blob/c447b7308b13');
const firecracker = pagesOf('Amazon Web Services', 2026, 'https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad60');
const gvisor = pagesOf('gVisor authors', 2026, 'https://github.com/google/gvisor/blob/3c5eee17dc45/g3doc');
const gvisorData = pagesOf('gVisor authors', 2020, 'https://github.com/google/gvisor/blob/3c5eee17dc45/website/performance');
const kata = pagesOf('Kata Containers project', 2026, 'https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea');
const kubevirt = pagesOf('KubeVirt project', 2026, 'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a4/docs');
const linux = pagesOf('Linux kernel developers', 2021, 'https://github.com/torvalds/linux/blob');
const freebsd = pagesOf('FreeBSD Documentation Project', 2026, 'https://github.com/freebsd/freebsd-doc/blob');
const windows = pagesOf('Microsoft', 2025, 'https://github.com/MicrosoftDocs/windowsserverdocs/blob');
const windowsContainers = pagesOf(
  'Microsoft',
  2026,
  'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029/virtualization/windowscontainers',
);
const endOfLife = pagesOf(
  'endoflife.date contributors',
  2026,
  'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600/products',
);

const hyperVDocs = 'WindowsServerDocs/virtualization/hyper-v';
const freebsdBooks = 'documentation/content/en/books/handbook';

/** Pages that projects publish in their own repositories. */
export const projectSources: readonly Source[] = [
  proxmox('src-pve-faq', 'Proxmox VE Administration Guide: Frequently Asked Questions', 'pve-faq.adoc'),
  proxmox('src-pve-pct', 'Proxmox VE Administration Guide: Containers', 'pct.adoc'),
  proxmox('src-pve-qm', 'Proxmox VE Administration Guide: QEMU/KVM virtual machines', 'qm.adoc'),
  proxmox('src-pve-passthrough', 'Proxmox VE Administration Guide: PCI(e) passthrough', 'qm-pci-passthrough.adoc'),
  proxmox('src-pve-ha', 'Proxmox VE Administration Guide: High availability', 'ha-manager.adoc'),
  proxmox('src-pve-ksm', 'Proxmox VE Administration Guide: Kernel samepage merging', 'kernel-samepage-merging.adoc'),
  proxmox('src-pve-requirements', 'Proxmox VE Administration Guide: System requirements', 'pve-system-requirements.adoc'),

  incus('src-incus-containers-vms', 'Incus documentation: About containers and VMs', 'explanation/containers_and_vms.md'),
  incus('src-incus-move', 'Incus documentation: How to move instances', 'howto/move_instances.md'),
  incus('src-incus-options', 'Incus documentation: Instance options', 'reference/instance_options.md'),
  incus('src-incus-security', 'Incus documentation: About security', 'explanation/security.md'),
  incus('src-incus-requirements', 'Incus documentation: Requirements', 'requirements.md'),
  incus('src-incus-gpu', 'Incus documentation: GPU devices', 'reference/devices_gpu.md'),
  incus('src-incus-pci', 'Incus documentation: PCI devices', 'reference/devices_pci.md'),
  {
    id: 'src-incus-lxd-tags',
    title: 'Incus and LXD repositories (release tags)',
    authors: 'Linux Containers project; Canonical',
    year: 2026,
    url: 'https://github.com/lxc/incus',
  },
  lxd('src-lxd-faq', 'LXD documentation: Frequently asked questions', 'doc/faq.md'),
  lxd('src-lxd-extensions', 'LXD documentation: API extensions', 'doc/api-extensions.md'),
  lxd('src-lxd-copying', 'LXD licence (COPYING), compared with that of Incus', 'COPYING'),

  xcpng('src-xcpng-dom0', 'XCP-ng documentation: dom0 memory', 'guides/dom0-memory.md'),
  xcpng('src-xcpng-vms', 'XCP-ng documentation: Virtual machines', 'vms/vms.md'),
  xcpng('src-xcpng-requirements', 'XCP-ng documentation: Requirements', 'installation/requirements.md'),
  xcpng('src-xcpng-compute', 'XCP-ng documentation: Compute', 'compute.md'),
  xcpng('src-xcpng-cli', 'XCP-ng documentation: CLI reference', 'appendix/cli_reference.md'),
  xcpng('src-xcpng-ha', 'XCP-ng documentation: High availability', 'management/ha.md'),
  xcpng('src-xcpng-licences', 'XCP-ng documentation: Licences', 'project/licenses.md'),
  xcpng('src-xcpng-83', 'XCP-ng documentation: Release 8.3', 'releases/release-8-3.md'),
  xcpng('src-xcpng-releases', 'XCP-ng documentation: Releases', 'releases/releases.md'),
  xen('src-xen-support', 'Xen SUPPORT.md (4.23-unstable)', 'SUPPORT.md'),
  xen('src-xen-changelog', 'Xen CHANGELOG.md', 'CHANGELOG.md'),

  firecracker('src-fc-faq', 'Firecracker FAQ', 'FAQ.md'),
  firecracker('src-fc-spec', 'Firecracker specification', 'SPECIFICATION.md'),
  firecracker('src-fc-design', 'Firecracker design', 'docs/design.md'),
  firecracker('src-fc-balloon', 'Firecracker: Using the balloon device', 'docs/ballooning.md'),
  firecracker('src-fc-prod', 'Firecracker: Production host setup', 'docs/prod-host-setup.md'),
  firecracker('src-fc-snapshot', 'Firecracker: Snapshot support', 'docs/snapshotting/snapshot-support.md'),
  firecracker('src-fc-kernel', 'Firecracker: Kernel support policy', 'docs/kernel-policy.md'),
  firecracker('src-fc-changelog', 'Firecracker changelog', 'CHANGELOG.md'),
  {
    id: 'src-fc-spec-2021',
    title: 'Firecracker specification (version of 2021)',
    authors: 'Amazon Web Services',
    year: 2021,
    url: 'https://github.com/firecracker-microvm/firecracker/blob/0aad46c68d1c/SPECIFICATION.md',
  },

  gvisor('src-gvisor-faq', 'gVisor documentation: FAQ', 'user_guide/FAQ.md'),
  gvisor('src-gvisor-security', 'gVisor documentation: Security model', 'architecture_guide/security.md'),
  gvisor('src-gvisor-platforms', 'gVisor documentation: Platform guide', 'architecture_guide/platforms.md'),
  gvisor('src-gvisor-checkpoint', 'gVisor documentation: Checkpoint and restore', 'user_guide/checkpoint_restore.md'),
  gvisor('src-gvisor-gpu', 'gVisor documentation: GPU support', 'user_guide/gpu.md'),
  gvisor('src-gvisor-compatibility', 'gVisor documentation: Compatibility', 'user_guide/compatibility.md'),
  gvisorData('src-gvisor-data-cpu', 'gVisor benchmark data: sysbench CPU', 'sysbench-cpu.csv'),
  gvisorData('src-gvisor-data-syscall', 'gVisor benchmark data: system calls', 'syscall.csv'),
  gvisorData('src-gvisor-data-redis', 'gVisor benchmark data: Redis', 'redis.csv'),
  gvisorData('src-gvisor-data-density', 'gVisor benchmark data: density', 'density.csv'),
  gvisorData('src-gvisor-data-fio', 'gVisor benchmark data: fio', 'fio.csv'),
  gvisorData('src-gvisor-data-iperf', 'gVisor benchmark data: iperf', 'iperf.csv'),
  gvisorData('src-gvisor-data-apps', 'gVisor benchmark data: applications', 'applications.csv'),
  gvisorData('src-gvisor-data-startup', 'gVisor benchmark data: start-up', 'startup.csv'),

  kata('src-kata-limitations', 'Kata Containers documentation: Limitations', 'docs/Limitations.md'),
  kata(
    'src-kata-runtimeclasses',
    'kata-deploy: RuntimeClass defaults',
    'tools/packaging/kata-deploy/helm-chart/kata-deploy/templates/runtimeclasses.yaml',
  ),
  kata(
    'src-kata-templating',
    'Kata Containers documentation: VM templating',
    'docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md',
  ),
  kata(
    'src-kata-sizing',
    'Kata Containers documentation: Sizing the sandbox overhead (runtime-rs)',
    'docs/how-to/how-to-size-sandbox-overhead-runtime-rs.md',
  ),
  kata('src-kata-virtualization', 'Kata Containers documentation: Virtualization', 'docs/design/virtualization.md'),
  kata(
    'src-kata-modules',
    'Kata Containers documentation: Loading kernel modules',
    'docs/how-to/how-to-load-kernel-modules-with-kata.md',
  ),

  kubevirt('src-kubevirt-resources', 'KubeVirt user guide: Requests and limits', 'compute/resources_requests_and_limits.md'),
  kubevirt('src-kubevirt-overcommit', 'KubeVirt user guide: Node overcommit', 'compute/node_overcommit.md'),
  kubevirt('src-kubevirt-migration', 'KubeVirt user guide: Live migration', 'compute/live_migration.md'),
  kubevirt('src-kubevirt-devices', 'KubeVirt user guide: Host devices', 'compute/host-devices.md'),
  kubevirt('src-kubevirt-nodes', 'KubeVirt user guide: Unresponsive nodes', 'cluster_admin/unresponsive_nodes.md'),
  {
    id: 'src-kubevirt-code',
    title: 'KubeVirt source code: GetMemoryOverhead',
    authors: 'KubeVirt project',
    year: 2026,
    url: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd/pkg/hypervisor/kvm/hypervisorbackend.go',
  },
  {
    id: 'src-openshift-formula',
    title: 'OpenShift documentation, pull request 98822: Memory overhead equation bugfix',
    authors: 'Red Hat',
    year: 2025,
    url: 'https://github.com/openshift/openshift-docs/pull/98822.diff',
  },
  {
    id: 'src-openshift-overhead',
    title: 'OpenShift Virtualization: Physical resource overhead requirements',
    authors: 'Red Hat',
    year: 2025,
    url: 'https://github.com/openshift/openshift-docs/blob/082db4ce97ce/modules/virt-cluster-resource-requirements.adoc',
  },
  {
    id: 'src-k8s-overhead',
    title: 'Kubernetes documentation: Pod overhead',
    authors: 'Kubernetes authors',
    year: 2025,
    url: 'https://github.com/kubernetes/website/blob/0a555f7c86fa/content/en/docs/concepts/scheduling-eviction/pod-overhead.md',
  },

  linux('src-linux-xen-kconfig', 'Linux kernel: arch/x86/xen/Kconfig', '002c6ca75289/arch/x86/xen/Kconfig', 2022),
  linux('src-uml', 'Linux kernel documentation: UML HowTo', '20693782766d/Documentation/virt/uml/user_mode_linux_howto_v2.rst'),
  linux(
    'src-cgroup',
    'Linux kernel documentation: Control Group v2',
    '03189e8ed5b3/Documentation/admin-guide/cgroup-v2.rst',
    2020,
  ),
  freebsd('src-freebsd-jails', 'FreeBSD Handbook: Jails and Containers', `003f362655f5/${freebsdBooks}/jails/_index.adoc`),
  freebsd('src-freebsd-bhyve', 'FreeBSD Handbook: Virtualization', `01049c9c546c/${freebsdBooks}/virtualization/_index.adoc`),
  windows(
    'src-hyperv-generations',
    'Should I create a generation 1 or 2 virtual machine in Hyper-V?',
    `0ea820e96d19/${hyperVDocs}/plan/Should-I-create-a-generation-1-or-2-virtual-machine-in-Hyper-V.md`,
  ),
  windows(
    'src-hyperv-requirements',
    'System requirements for Hyper-V on Windows and Windows Server',
    `00590103e569/${hyperVDocs}/System-requirements-for-Hyper-V-on-Windows.md`,
  ),
  windowsContainers(
    'src-wincontainers-vs-vm',
    'Windows containers documentation: Containers vs. VMs',
    'about/containers-vs-vm.md',
  ),
  windowsContainers(
    'src-wincontainers-isolation',
    'Windows containers documentation: Isolation modes',
    'manage-containers/hyperv-container.md',
  ),
  {
    id: 'src-docker-security',
    title: 'Docker documentation: Docker Engine security',
    authors: 'Docker',
    year: 2024,
    url: 'https://github.com/docker/docs/blob/135870fc131a/content/manuals/engine/security/_index.md',
  },
  {
    id: 'src-runc-changelog',
    title: 'runc changelog',
    authors: 'Open Container Initiative',
    year: 2026,
    url: 'https://github.com/opencontainers/runc/blob/76d9cf5da568/CHANGELOG.md',
  },
  {
    id: 'src-nspawn',
    title: 'systemd-nspawn(1)',
    authors: 'systemd project',
    year: 2025,
    url: 'https://github.com/systemd/systemd/blob/00dc07edd81f/man/systemd-nspawn.xml',
  },
  {
    id: 'src-criu',
    title: 'CRIU README',
    authors: 'CRIU project',
    year: 2026,
    url: 'https://github.com/checkpoint-restore/criu/blob/2cf8f13ca1f1/README.md',
  },
  {
    id: 'src-qemu-microvm',
    title: 'QEMU documentation: microvm virtual platform',
    authors: 'QEMU project',
    year: 2020,
    url: 'https://github.com/qemu/qemu/blob/272fa7491ff7/docs/system/i386/microvm.rst',
  },
  {
    id: 'src-harvester',
    title: 'Harvester documentation: Hardware and network requirements',
    authors: 'SUSE',
    year: 2025,
    url: 'https://github.com/harvester/docs/blob/013e1f1973bf/docs/install/requirements.md',
  },
  {
    id: 'src-illumos-features',
    title: 'illumos documentation: Features',
    authors: 'illumos project',
    year: 2026,
    url: 'https://github.com/illumos/docs/blob/a6b20e8aa423/docs/about/features.md',
  },
  {
    id: 'src-utm',
    title: 'UTM README',
    authors: 'UTM project',
    year: 2026,
    url: 'https://github.com/utmapp/UTM/blob/e4a4c34b6712/README.md',
  },

  endOfLife('src-eol-esxi', 'endoflife.date: VMware ESXi', 'vmware-esxi.md'),
  endOfLife('src-eol-ovirt', 'endoflife.date: oVirt', 'ovirt.md'),
  endOfLife('src-eol-virtualbox', 'endoflife.date: VirtualBox', 'virtualbox.md'),
  endOfLife('src-eol-proxmox', 'endoflife.date: Proxmox VE', 'proxmox-ve.md'),
  endOfLife('src-eol-solaris', 'endoflife.date: Oracle Solaris', 'oracle-solaris.md'),
  endOfLife('src-eol-aix', 'endoflife.date: IBM AIX', 'ibm-aix.md'),
  endOfLife('src-eol-freebsd', 'endoflife.date: FreeBSD', 'freebsd.md'),
];
