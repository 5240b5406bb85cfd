import type { Answer } from '../schema.ts';

/** FreeBSD and what runs on it. */
export const bsdAnswers: readonly Answer[] = [
  {
    id: 'podman-on-freebsd',
    topic: 'feasibility',
    title: 'Podman and OCI images on FreeBSD',
    about: [
      [
        'podman',
        'podman on freebsd',
        'podman under freebsd',
        'docker on freebsd or podman',
        'docker or podman on freebsd',
        'oci ',
        'ocijail',
        'container image',
        'docker image',
      ],
      ['freebsd', 'jail', 'bsd '],
    ],
    says: [
      {
        text: 'Yes: Podman runs on FreeBSD, where ocijail starts each container as a jail. FreeBSD 14 and 15 are served so.',
        cites: ['ans-freebsd-podman'],
      },
      { text: 'FreeBSD builds OCI images of its own releases.', cites: ['ans-freebsd-oci'] },
      {
        text: 'Images for FreeBSD are what fits: Linux programs run there through a system-call layer, and what needs the Linux kernel itself wants a Linux virtual machine on bhyve.',
        cites: ['gof-os-linux-jail', 'ans-jails-bhyve'],
      },
    ],
  },
  {
    id: 'freebsd-on-xen',
    topic: 'feasibility',
    title: 'FreeBSD on Xen',
    about: [
      ['freebsd', 'freebsd as a xen', 'freebsd on xen', 'freebsd domu', 'freebsd in xen', 'freebsd under xen'],
      ['xen', 'hvm or pvh', 'pv or hvm', 'xcp ng', 'domu', 'dom0', 'pvh', 'hvm'],
    ],
    says: [
      {
        text: 'As a guest in HVM and PVH modes, on amd64; not as a classic PV guest.',
        cites: ['ans-freebsd-xen'],
      },
      { text: 'FreeBSD can also be the control domain (dom0), in PVH mode only.', cites: ['ans-freebsd-xen'] },
      {
        text: 'Nothing has to be built for it: the GENERIC kernel has Xen support.',
        cites: ['ans-freebsd-xen'],
      },
    ],
  },
];
