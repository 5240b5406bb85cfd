import type { Source } from '../schema.ts';

/** Read for the answers about services inside containers and the care of containers. */
export const careSources: readonly Source[] = [
  {
    id: 'ans-tun-unix',
    title: 'LXC cgroups hardware passthrough, explained (Unix & Linux Stack Exchange)',
    year: 2019,
    url: 'https://unix.stackexchange.com/questions/539528/lxc-cgroups-hardware-passthrough-explain-in-english-please',
  },
  {
    id: 'ans-systemd-podman',
    title: 'Podman manual: --systemd',
    year: null,
    url: 'https://github.com/containers/podman/blob/10290d462b21e5d9e0457fd936bcc60ed662791d/docs/source/markdown/options/systemd.md',
  },
  {
    id: 'ans-systemd-docker',
    title: 'Running systemd inside a Docker container (notes)',
    year: null,
    url: 'https://gist.github.com/draganHR/03b8a91daf60fbd7bb189b38ec2fe80b',
  },
  {
    id: 'ans-capn',
    title: 'Cluster API provider for Incus: unprivileged containers',
    year: null,
    url: 'https://lxc.github.io/cluster-api-provider-incus/explanation/unprivileged-containers.html',
  },
  {
    id: 'ans-waydroid',
    title: 'Waydroid image of Vanilla OS',
    year: null,
    url: 'https://github.com/Vanilla-OS/waydroid-image',
  },
  {
    id: 'ans-waydroid-kernel',
    title: 'Enable Android binder for Waydroid (Podroid discussion 50)',
    year: null,
    url: 'https://github.com/ExTV/Podroid/discussions/50',
  },
  {
    id: 'ans-cgroup-lxc',
    title: 'Ubuntu 23.10 containers fail to start (lxc-ci issue 788)',
    year: 2023,
    url: 'https://github.com/lxc/lxc-ci/issues/788',
  },
  {
    id: 'ans-cgroup-centos7',
    title: 'CentOS container with systemd (Podman issue 5153)',
    year: 2020,
    url: 'https://github.com/containers/podman/issues/5153',
  },
  {
    id: 'ans-cgroup-runc',
    title: 'runc: cgroup v2',
    year: null,
    url: 'https://raw.githubusercontent.com/opencontainers/runc/main/docs/cgroup-v2.md',
  },
  {
    id: 'ans-incus-backup',
    title: 'Incus documentation: How to back up instances',
    year: null,
    url: 'https://github.com/lxc/incus/blob/6aac166073e53e9ac58323b9e1403e6c4dd725da/doc/howto/instances_backup.md',
  },
  {
    id: 'ans-incus-cluster',
    title: 'Incus documentation: About clustering',
    year: 2026,
    url: 'https://github.com/lxc/incus/blob/220847ecfcf4859254b0925d3aaf79b05b9bb3bb/doc/explanation/clustering.md',
  },
  {
    id: 'ans-pve-unprivileged',
    title: 'Proxmox VE wiki: Unprivileged LXC containers',
    year: null,
    url: 'https://pve.proxmox.com/wiki/Unprivileged_LXC_containers',
  },
];
