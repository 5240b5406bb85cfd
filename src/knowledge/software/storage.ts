import { catalogue, type Demand } from './catalogue.ts';

function appliance(name: string, cites: string[]): Demand {
  return {
    need: 'own-kernel',
    because: `${name} is installed as a whole system with a kernel of its own.`,
    cites,
  };
}

export const storage = catalogue(
  'storage',
  ['linux'],
  [
    {
      id: 'truenas',
      name: 'TrueNAS',
      aliases: ['truenas', 'truenas scale', 'truenas core', 'freenas', 'free nas', 'xigmanas', 'nas4free'],
      os: ['bsd', 'linux'],
      appliance: true,
      needs: [
        appliance('TrueNAS', ['sw-truenas-esxi']),
        {
          need: 'pci-passthrough',
          because: 'As a guest it should own its disks: pass the whole disk controller through and let it build the ZFS pool.',
          cites: ['sw-truenas-hba'],
        },
      ],
    },
    {
      id: 'openmediavault',
      name: 'openmediavault',
      aliases: ['openmediavault', 'open media vault', 'omv'],
      needs: [appliance('openmediavault', ['sw-omv-container'])],
      advice: [
        {
          model: 'os',
          effect: 'rules-out',
          because: 'Its makers say that it wants full control of the operating system and cannot be used within a container.',
          cites: ['sw-omv-container', 'sw-omv-lxc'],
        },
      ],
    },
    { id: 'unraid', name: 'Unraid', aliases: ['unraid', 'unraid server'], appliance: true },
    { id: 'xpenology', name: 'XPEnology', aliases: ['xpenology', 'synology dsm', 'arpl', 'virtual dsm'], appliance: true },
    { id: 'nas', name: 'NAS', aliases: ['nas', 'nas server', 'nas appliance', 'network attached storage'], os: ['unknown'] },
    {
      id: 'iscsi-target',
      name: 'iSCSI target (LIO)',
      aliases: [
        'iscsi target',
        'iscsi targets',
        'iscsi server',
        'lio',
        'targetcli',
        'targetd',
        'iscsi san',
        'nvme-of target',
        'nvmet',
      ],
      needs: [
        {
          need: 'custom-kernel-module',
          because:
            'The LIO target lives in the kernel and is set up through configfs; a second container finds the targets of the first there.',
          cites: ['sw-lio-configfs'],
        },
      ],
    },
    { id: 'tgt', name: 'tgt (user-space iSCSI target)', aliases: ['tgt', 'tgtd', 'tgt-admin', 'scst', 'istgt', 'starwind vsan'] },
    {
      id: 'iscsi-initiator',
      name: 'iSCSI initiator',
      aliases: ['iscsi initiator', 'open-iscsi', 'iscsid', 'iscsi client', 'multipathd'],
      needs: [
        {
          need: 'own-kernel',
          because: 'The initiator talks to the host kernel; in a container it could not log in, even with privileges.',
          cites: ['sw-lxd-iscsi'],
        },
      ],
    },
    {
      id: 'drbd',
      name: 'DRBD',
      aliases: ['drbd', 'drbd9', 'linstor', 'linbit'],
      needs: [
        {
          need: 'custom-kernel-module',
          because: 'DRBD is a kernel module; in an unprivileged container it refuses to create its devices.',
          cites: ['sw-drbd-lxc'],
        },
      ],
    },
    {
      id: 'ceph-osd',
      name: 'Ceph OSD',
      aliases: ['ceph osd', 'ceph-osd', 'ceph osds', 'osd node', 'osd nodes'],
      needs: [
        {
          need: 'privileged',
          because: "An OSD container runs privileged and with the host's devices mounted.",
          cites: ['sw-ceph-container'],
        },
      ],
    },
    { id: 'ceph', name: 'Ceph', aliases: ['ceph', 'cephfs', 'rados gateway', 'ceph cluster', 'rook'] },
    { id: 'glusterfs', name: 'GlusterFS', aliases: ['glusterfs', 'gluster', 'gluster fs', 'moosefs', 'lizardfs', 'seaweedfs'] },
    { id: 'zfs', name: 'ZFS', aliases: ['zfs', 'openzfs', 'zpool', 'zfs pool', 'raidz'], os: ['linux', 'bsd', 'solaris'] },
    { id: 'btrfs', name: 'Btrfs', aliases: ['btrfs', 'mdadm', 'lvm raid'] },
    { id: 'mergerfs', name: 'mergerfs', aliases: ['mergerfs', 'merger fs', 'mhddfs', 'unionfs'] },
    { id: 'snapraid', name: 'SnapRAID', aliases: ['snapraid', 'snap raid'] },
    {
      id: 'fuse',
      name: 'FUSE file systems',
      aliases: [
        'fuse mount',
        'fuse mounts',
        'fuse filesystem',
        'sshfs',
        'rclone',
        'rclone mount',
        's3fs',
        'gocryptfs',
        'google drive mount',
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Proxmox strongly advises against FUSE mounts inside a container, because freezing it for a backup can hang.',
          cites: ['sw-proxmox-pct'],
        },
      ],
    },
    { id: 'minio', name: 'MinIO', aliases: ['minio', 'garage s3', 's3 server', 'object storage', 'openstack swift'] },
    { id: 'storage-server', name: 'storage server', aliases: ['storage server', 'storage servers'], os: ['unknown'] },
  ],
);
