import type { Source } from '../schema.ts';

/** Manuals and guides behind the kept answers. */
export const manualSources: readonly Source[] = [
  {
    id: 'ans-winserver-rights',
    title: 'Windows Server: virtualisation rights (ITC Georgia)',
    year: 2025,
    url: 'https://itcgeorgia.ge/en/guides/virtualization',
  },
  {
    id: 'ans-vbox-manual',
    title: 'Oracle VM VirtualBox User Manual: hardware virtualization',
    year: 2015,
    url: null,
  },
  {
    id: 'ans-xen-handbook',
    title: 'Xen Project Handbook: virtualization concepts',
    year: null,
    url: 'https://handbook.xenproject.org/users/concepts.html',
  },
  {
    id: 'ans-snapshot',
    title: 'vCloud Director documentation: taking a snapshot of a virtual machine',
    year: null,
    url: 'https://docs.vmware.com/en/vCloud-Director/9.0/com.vmware.vcloud.tenantportal.doc/GUID-9DFA69F7-BC5B-4E62-B07D-59DAB1D1534B.html',
  },
  {
    id: 'ans-time-meinberg',
    title: 'Time synchronization in virtual machines (Meinberg knowledge base)',
    year: null,
    url: 'https://kb.meinbergglobal.com/kb/time_sync/time_synchronization_in_virtual_machines',
  },
  {
    id: 'ans-time-rhel',
    title: 'Red Hat Enterprise Linux 6 Deployment Guide: managing the time on virtual machines',
    year: null,
    url: 'https://docs.redhat.com/it/documentation/Red_Hat_Enterprise_Linux/6/html/deployment_guide/s1-managing_the_time_on_virtual_machines',
  },
  { id: 'ans-lxc-security', title: 'LXC: security', year: null, url: 'https://linuxcontainers.org/lxc/security/' },
  {
    id: 'ans-cpu-ratio',
    title: 'CPU overprovisioning and resource planning (VergeOS documentation)',
    year: null,
    url: 'https://docs.verge.io/knowledge-base/cpu-overprovisioning-guide',
  },
  {
    id: 'ans-incus-types',
    title: 'Incus documentation: about containers and VMs',
    year: null,
    url: 'https://linuxcontainers.org/incus/docs/main/explanation/containers_and_vms/',
  },
  {
    id: 'ans-windows-10-vm',
    title: 'Windows 10 licensing for virtual desktops, August 2020 (licensing brief, reprinted)',
    year: 2020,
    url: 'https://www.the-chronic.eu/microsoft/windows-10-licensing-for-virtual-desktops/',
  },
  {
    id: 'ans-nested-hyperv',
    title: 'Run Hyper-V in a virtual machine with nested virtualization (Microsoft Learn)',
    year: null,
    url: 'https://learn.microsoft.com/en-us/virtualization/hyper-v-on-windows/user-guide/nested-virtualization',
  },
  {
    id: 'ans-chroot',
    title: 'chroot(2), Linux manual page',
    year: null,
    url: 'https://man7.org/linux/man-pages/man2/chroot.2.html',
  },
  {
    id: 'ans-vmotion-cpu',
    title: 'vSphere 6.7 documentation: CPU compatibility and EVC',
    year: null,
    url: 'https://docs.vmware.com/en/VMware-vSphere/6.7/com.vmware.vsphere.vcenterhost.doc/GUID-03E7E5F9-06D9-463F-A64F-D4EC20DAF22E.html',
  },
  {
    id: 'ans-kvm-qemu',
    title: 'What are KVM and QEMU, and how do they fit together? (Textbook of Linux)',
    year: null,
    url: 'https://www.textbookoflinux.com/chapter/containers/kvm-and-qemu.html',
  },
  {
    id: 'ans-virt-v2v',
    title: 'virt-v2v(1), manual page',
    year: null,
    url: 'https://manpages.debian.org/bullseye-backports/virt-v2v/virt-v2v.1.en.html',
  },
];
