import type { Answer } from '../schema.ts';

const IN_CONTAINER = ['container', 'lxc', 'lxd', 'incus', 'docker', 'podman', 'openvz', 'vps', 'ct '];

/** Services that ask more of a container than an ordinary one does. */
export const containerServiceAnswers: readonly Answer[] = [
  {
    id: 'vpn-in-container',
    topic: 'feasibility',
    title: 'A VPN in a container',
    about: [
      ['vpn', 'openvpn', 'wireguard', 'tun tap', 'dev net tun', 'tun device', 'ipsec', 'strongswan', 'tailscale'],
      ['container', 'lxc', 'lxd', 'openvz', 'vps', 'virtuozzo', 'docker', 'ct '],
    ],
    says: [
      {
        text: 'OpenVPN: yes, once the host hands /dev/net/tun into the container. On a rented OpenVZ server only the provider can do that: ask for TUN/TAP.',
        cites: ['sw-openvpn-lxc', 'sw-openvpn-openvz', 'ans-tun-unix'],
      },
      {
        text: 'WireGuard: a container uses that of the host’s kernel. On OpenVZ 7 with its old kernel a slower user-space version (wireguard-go, boringtun) is what is left, and it needs TUN as well.',
        cites: ['sw-wireguard-openvz', 'sw-wireguard-go'],
      },
      {
        text: 'IPsec: the kernel of the host does it, and often keeps it from containers. Take a virtual machine.',
        cites: ['sw-ipsec-openvz', 'sw-streisand-openvz'],
      },
    ],
  },
  {
    id: 'nfs-server-in-container',
    topic: 'feasibility',
    title: 'An NFS server in a container',
    about: [
      [
        'nfs server',
        'nfs kernel server',
        'nfs kernel',
        'nfsd',
        'nfs export',
        'serve nfs',
        'export nfs',
        'nfs fileserver',
        'nfs file server',
        'knfsd',
      ],
      [...IN_CONTAINER, 'vm'],
    ],
    says: [
      {
        text: 'Better not: the NFS server is a part of the kernel and is not separated between containers. The lead developer of Incus advises a virtual machine.',
        cites: ['sw-incus-nfs'],
      },
      {
        text: 'It has worked in privileged containers whose host had loaded the NFS modules.',
        cites: ['sw-turnkey-nfs'],
      },
      {
        text: 'A privileged container is not root-safe, so this is no place for users whom you do not trust.',
        cites: ['sec-os-privileged'],
      },
    ],
  },
  {
    id: 'systemd-in-container',
    topic: 'feasibility',
    title: 'systemd in a container',
    about: [
      ['systemd', 'systemctl', 'init system'],
      ['container', 'docker', 'podman', 'lxc', 'lxd', 'incus', 'kubernetes'],
    ],
    says: [
      {
        text: 'Not how Docker is meant: its containers are for one service, not a small VM; Docker upstream never made systemd work in them. System containers (LXC, Incus) start a whole distribution, systemd included.',
        cites: ['ans-incus-types', 'ans-systemd-redhat'],
      },
      {
        text: 'Podman runs systemd as it is: when the command is systemd or init, it mounts /run and /tmp as it expects and stops it with the right signal.',
        cites: ['ans-systemd-podman'],
      },
      {
        text: 'systemd in Docker needs that by hand, or additional privileges: a tmpfs on /run, the control groups mounted, and SIGRTMIN+3 as the stop signal.',
        cites: ['ans-systemd-docker'],
      },
    ],
  },
  {
    id: 'kubernetes-in-container',
    topic: 'feasibility',
    title: 'Kubernetes nodes in LXC or Incus containers',
    about: [
      ['kubernetes', 'k8s', 'k3s', 'kubeadm', 'kubelet', 'microk8s', 'rke2'],
      ['lxc', 'lxd', 'incus', 'system container', 'in a ct', 'in ct'],
    ],
    says: [
      {
        text: 'It works, and a virtual machine is the safer node: the Incus provider of Cluster API starts privileged containers by default, as Kubernetes needs that much.',
        cites: ['ans-capn'],
      },
      {
        text: 'The risk: who takes over the kubelet in a privileged container can get out of it and at the whole host.',
        cites: ['ans-capn'],
      },
      {
        text: 'Unprivileged containers need extra settings: KubeletInUserNamespace for the kubelet, and AppArmor and hugetlb switched off in containerd.',
        cites: ['ans-capn'],
      },
      {
        text: 'Proxmox recommends virtual machines for application containers: stronger isolation, and live migration.',
        cites: ['rule-pve-containers'],
      },
    ],
  },
  {
    id: 'android-in-container',
    topic: 'feasibility',
    title: 'Android in a container',
    about: [
      ['android', 'waydroid', 'redroid', 'anbox'],
      [...IN_CONTAINER, 'vm', 'virtual'],
    ],
    says: [
      {
        text: 'Yes on Linux, if the kernel of the host has Android’s binder: Waydroid runs a whole Android in a container.',
        cites: ['ans-waydroid', 'ans-waydroid-kernel'],
      },
      {
        text: 'An image cannot bring binder along: it is a part of the kernel, so it has to be there on the host. Waydroid also wants pressure stall information (PSI).',
        cites: ['ans-waydroid', 'ans-waydroid-kernel'],
      },
      {
        text: 'Where you do not control the host’s kernel, take a virtual machine.',
        cites: ['mod-hw-own', 'ks-hw-own-kernel'],
      },
    ],
  },
  {
    id: 'old-system-in-container',
    topic: 'feasibility',
    title: 'Old Linux systems in containers of a new host',
    about: [
      [
        'centos 7',
        'centos7',
        'centos 6',
        'ubuntu 16',
        'ubuntu 18',
        'old distro',
        'old distribution',
        'older distro',
        'cgroup v2',
        'cgroups v2',
        'cgroup2',
        'cgroup v1',
      ],
      ['container', 'lxc', 'lxd', 'incus', 'docker', 'podman', 'proxmox'],
    ],
    says: [
      {
        text: 'It depends on systemd: that of CentOS 7 is too old for hosts that use control groups version 2, and does not start there.',
        cites: ['ans-cgroup-centos7', 'ans-cgroup-lxc'],
      },
      {
        text: 'Version 2 is the default since Debian 11, Ubuntu 21.10, Fedora 31 and RHEL 9, and in Proxmox VE since 7.0.',
        cites: ['ans-cgroup-runc', 'rule-pve-containers'],
      },
      {
        text: 'A host that is set back to version 1 runs the old systems, but newer ones no longer understand that: you have to choose.',
        cites: ['ans-cgroup-lxc'],
      },
      { text: 'A virtual machine avoids the question: it brings its own kernel.', cites: ['ks-hw-own-kernel'] },
    ],
  },
];
