import type { Answer } from '../schema.ts';

/** Container tools of Linux on systems that are not Linux. */
export const linuxToolAnswers: readonly Answer[] = [
  {
    id: 'apptainer-on-bsd',
    topic: 'feasibility',
    title: 'Apptainer on FreeBSD and other BSDs',
    about: [
      ['apptainer', 'singularity'],
      ['bsd', 'freebsd', 'openbsd', 'netbsd', 'dragonfly', 'truenas core'],
      ['on ', 'for ', 'under ', 'work', 'run', 'support', 'port'],
    ],
    says: [
      {
        text: 'No: Apptainer is not supported on FreeBSD, and its makers plan no port. It depends on Linux namespaces, which the BSDs do not have.',
        cites: ['ans-apptainer-freebsd', 'ans-singularity-openbsd'],
      },
      {
        text: 'FreeBSD uses jails instead. To run Apptainer there, take a Linux virtual machine on bhyve: it may be installed inside a VM.',
        cites: ['ans-apptainer-freebsd', 'ans-apptainer-install', 'ans-jails-bhyve'],
      },
    ],
  },
  {
    id: 'docker-on-solaris',
    topic: 'feasibility',
    title: 'Docker on Solaris',
    about: [['docker', 'podman', 'oci container', 'oci image'], ['solaris']],
    says: [
      {
        text: 'Not Docker itself: it was announced for Solaris and expected in 11.4, but vanished from the documentation at its release. Linux images need a Linux kernel, so a Linux host or virtual machine.',
        cites: ['ans-docker-solaris', 'life-os-namespaces'],
      },
      {
        text: 'Solaris 11.4 has a brand of zones for OCI containers instead: a container is like a native zone there. A wrapper by a user adds the commands of Docker and keeps image layers as ZFS snapshots; it is no product of Oracle.',
        cites: ['ans-solaris-oci'],
      },
    ],
  },
];
