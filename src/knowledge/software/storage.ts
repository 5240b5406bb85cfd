import { type Advice, catalogue, type Demand } from './catalogue.ts';

function appliance(name: string, cites: string[]): Demand {
  return {
    need: 'own-kernel',
    because: `${name} is installed as a whole system with a kernel of its own.`,
    cites,
  };
}

const iscsiTargetNeeds: Demand[] = [
  {
    need: 'custom-kernel-module',
    because:
      'The LIO target lives in the kernel and is set up through configfs; a second container finds the targets of the first there.',
    cites: ['sw-lio-configfs'],
  },
];

const fuseAdvice: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because: 'Proxmox strongly advises against FUSE mounts inside a container, because freezing it for a backup can hang.',
    cites: ['sw-proxmox-pct'],
  },
];

export const storage = catalogue(
  'storage',
  ['linux'],
  [
    {
      id: 'truenas',
      name: 'TrueNAS',
      aliases: ['truenas', 'truenas scale', 'truenas core', 'freenas', 'free nas'],
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
      id: 'xigmanas',
      name: 'XigmaNAS',
      aliases: ['xigmanas', 'nas4free'],
      os: ['bsd'],
      appliance: true,
      needs: [appliance('XigmaNAS', ['sw-truenas-esxi'])],
    },
    {
      id: 'openmediavault',
      name: 'OpenMediaVault',
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
    { id: 'xpenology', name: 'XPEnology', aliases: ['xpenology', 'arpl'], appliance: true },
    { id: 'synology-dsm', name: 'Synology DSM', aliases: ['synology dsm'], appliance: true },
    {
      id: 'virtual-dsm',
      name: 'Virtual DSM',
      aliases: ['virtual dsm', 'vdsm'],
      appliance: true,
      needs: [
        {
          need: 'nested-virt',
          because: 'It is a virtual machine inside a Docker container and wants KVM; without it runs much slower.',
          cites: ['sw-virtual-dsm'],
        },
      ],
    },
    {
      id: 'nas',
      service: true,
      name: 'network storage (NAS)',
      aliases: ['nas', 'nas server', 'nas appliance', 'network attached storage'],
      os: ['unknown'],
    },
    {
      id: 'zfs-pool',
      name: 'ZFS pool',
      aliases: [
        'zfs pool',
        'zfs pools',
        'zpool',
        'zpools',
        'zpool create',
        'zpool import',
        'zfs send target',
        'zfs receive target',
      ],
      os: ['linux', 'bsd', 'solaris'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'A ZFS pool belongs to the kernel that imports it. A container manages at most the part that its host delegates to it, on Linux since OpenZFS 2.2.',
          cites: ['sw-zfs-delegation', 'sw-zfs-no-delegation'],
        },
      ],
    },
    {
      id: 'iscsi-target',
      name: 'iSCSI target (LIO)',
      aliases: ['iscsi target', 'iscsi targets', 'iscsi server', 'lio', 'targetcli', 'targetd', 'iscsi san'],
      needs: iscsiTargetNeeds,
    },
    { id: 'nvme-of-target', name: 'NVMe-oF target', aliases: ['nvme-of target', 'nvmet'], needs: iscsiTargetNeeds },
    { id: 'tgt', name: 'Tgt (user-space iSCSI target)', aliases: ['tgt', 'tgtd', 'tgt-admin'] },
    { id: 'scst', name: 'SCST', aliases: ['scst'] },
    { id: 'istgt', name: 'Istgt', aliases: ['istgt'], os: ['bsd', 'linux'] },
    { id: 'starwind-vsan', name: 'StarWind VSAN', aliases: ['starwind', 'starwind vsan'], os: ['windows', 'linux'] },
    {
      id: 'iscsi-initiator',
      name: 'iSCSI initiator',
      aliases: ['iscsi initiator', 'open-iscsi', 'iscsid', 'iscsiadm', 'iscsi client', 'iscsi login'],
      needs: [
        {
          need: 'own-kernel',
          because: 'The initiator talks to the host kernel; in a container it could not log in, even with privileges.',
          cites: ['sw-lxd-iscsi'],
        },
      ],
    },
    { id: 'multipathd', name: 'Multipathd', aliases: ['multipathd'] },
    {
      id: 'drbd',
      name: 'DRBD',
      aliases: ['drbd', 'drbd9', 'linbit'],
      needs: [
        {
          need: 'custom-kernel-module',
          because: 'DRBD is a kernel module; in an unprivileged container it refuses to create its devices.',
          cites: ['sw-drbd-lxc'],
        },
      ],
    },
    { id: 'linstor', name: 'LINSTOR', aliases: ['linstor'] },
    {
      id: 'longhorn',
      name: 'Longhorn',
      aliases: ['longhorn'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'On nodes that are LXC containers its volumes do not attach, as they come as iSCSI block devices.',
          cites: ['sw-longhorn-lxc', 'sw-longhorn-lxd'],
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
    { id: 'ceph', name: 'Ceph', aliases: ['ceph', 'cephfs', 'rados gateway', 'ceph cluster'] },
    { id: 'rook', name: 'Rook', aliases: ['rook'] },
    {
      id: 'glusterfs',
      name: 'GlusterFS',
      aliases: ['glusterfs', 'gluster', 'gluster fs'],
      needs: [
        {
          need: 'privileged',
          because:
            'Its bricks need protected file attributes, which an unprivileged container may not set; the makers closed the request.',
          cites: ['sw-gluster-lxc'],
        },
      ],
      advice: fuseAdvice,
    },
    { id: 'moosefs', name: 'MooseFS', aliases: ['moosefs'], os: ['linux', 'bsd'] },
    { id: 'lizardfs', name: 'LizardFS', aliases: ['lizardfs'], os: ['linux', 'bsd'] },
    { id: 'seaweedfs', name: 'SeaweedFS', aliases: ['seaweedfs'], os: ['linux', 'bsd'] },
    { id: 'zfs', name: 'ZFS', aliases: ['zfs', 'openzfs', 'raidz'], os: ['linux', 'bsd', 'solaris'] },
    { id: 'btrfs', name: 'Btrfs', aliases: ['btrfs'] },
    { id: 'mdadm', name: 'Mdadm', aliases: ['mdadm'] },
    { id: 'lvm-raid', name: 'LVM RAID', aliases: ['lvm raid'] },
    {
      id: 'loop-device',
      name: 'Loop devices',
      aliases: ['loop device', 'loop devices', 'losetup', 'loop mount', 'loopback mount'],
      needs: [
        {
          need: 'privileged',
          because: 'An unprivileged container may not mount through a loop device; the host has to hand each device in.',
          cites: ['sw-lxd-loop', 'sw-lxd-loop-devices'],
        },
      ],
    },
    {
      id: 'luks',
      name: 'LUKS encryption',
      aliases: ['luks', 'cryptsetup', 'dm-crypt'],
      needs: [
        {
          need: 'privileged',
          because:
            'It works on block devices, which an unprivileged container may not mount, for good reasons: open the disk on the host and hand the directory in.',
          cites: ['sw-lxc-block', 'sw-luks-docker'],
        },
      ],
    },
    {
      id: 'mergerfs',
      name: 'Mergerfs',
      aliases: ['mergerfs', 'merger fs'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Pool the disks on the host and bind the directory into the container: that is easiest, and Proxmox warns of FUSE mounts inside.',
          cites: ['sw-mergerfs-host', 'sw-proxmox-pct'],
        },
      ],
    },
    { id: 'mhddfs', name: 'Mhddfs', aliases: ['mhddfs'] },
    { id: 'unionfs', name: 'UnionFS', aliases: ['unionfs'], os: ['linux', 'bsd'] },
    { id: 'snapraid', name: 'SnapRAID', aliases: ['snapraid', 'snap raid'] },
    {
      id: 'fuse',
      name: 'FUSE file systems',
      aliases: [
        'fuse mount',
        'fuse mounts',
        'fuse filesystem',
        'fusermount',
        'rclone mount',
        'google drive mount',
        'google-drive-ocamlfuse',
        'ocamlfuse',
      ],
      advice: fuseAdvice,
    },
    { id: 'sshfs', name: 'SSHFS', aliases: ['sshfs'], advice: fuseAdvice },
    { id: 'rclone', name: 'Rclone', aliases: ['rclone'] },
    { id: 's3fs', name: 'S3FS', aliases: ['s3fs'], advice: fuseAdvice },
    { id: 'gocryptfs', name: 'Gocryptfs', aliases: ['gocryptfs'], advice: fuseAdvice },
    { id: 'minio', service: true, name: 'MinIO', aliases: ['minio'] },
    { id: 'object-storage', name: 'object storage', aliases: ['s3 server', 'object storage'] },
    { id: 'garage', name: 'Garage (S3)', aliases: ['garage s3'] },
    { id: 'openstack-swift', name: 'OpenStack Swift', aliases: ['openstack swift'] },
    {
      id: 'storage-server',
      service: true,
      name: 'storage server',
      aliases: ['storage server', 'storage servers'],
      os: ['unknown'],
    },
    { id: 'rockstor', name: 'Rockstor', aliases: ['rockstor'], appliance: true },
    {
      id: 'ontap-select',
      name: 'NetApp ONTAP Select',
      aliases: ['ontap select', 'netapp ontap select', 'netapp simulator'],
      os: ['other'],
      appliance: true,
    },
    { id: 'unityvsa', name: 'Dell UnityVSA', aliases: ['unityvsa', 'unity vsa'], appliance: true },
    {
      id: 'data-domain-ve',
      name: 'Data Domain Virtual Edition',
      aliases: ['data domain virtual edition', 'ddve'],
      appliance: true,
    },
    {
      id: 'storeonce-vsa',
      name: 'HPE StoreOnce VSA',
      aliases: ['storeonce vsa', 'hpe storeonce', 'hp storeonce'],
      appliance: true,
    },
    {
      id: 'storevirtual',
      name: 'HP StoreVirtual (LeftHand)',
      aliases: ['storevirtual', 'lefthand', 'hp p4000 vsa'],
      appliance: true,
    },
    { id: 'datacore', name: 'DataCore SANsymphony', aliases: ['datacore', 'sansymphony'], os: ['windows'] },
    { id: 'quantastor', name: 'QuantaStor', aliases: ['quantastor'], appliance: true },
    { id: 'openfiler', name: 'Openfiler', aliases: ['openfiler'], appliance: true },
    { id: 'petasan', name: 'PetaSAN', aliases: ['petasan'], appliance: true },
    { id: 'ipfs', name: 'IPFS node', aliases: ['ipfs', 'ipfs node', 'kubo'] },
    { id: 'pacemaker', name: 'Pacemaker', aliases: ['pacemaker', 'corosync', 'pacemaker/corosync'] },
    {
      id: 'veritas-cluster-server',
      name: 'Veritas Cluster Server',
      aliases: ['veritas cluster server', 'veritas cluster', 'infoscale'],
      os: ['linux', 'solaris', 'windows'],
    },
  ],
);
