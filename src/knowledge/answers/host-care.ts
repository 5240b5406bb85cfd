import type { Answer } from '../schema.ts';

/** Power, restarts, firewalls and other care of a host. */
export const hostCareAnswers: readonly Answer[] = [
  {
    id: 'shutdown-order',
    topic: 'what-is',
    title: 'Start and shutdown order, and a power cut',
    about: [
      [
        'ups ',
        'power cut',
        'power failure',
        'power outage',
        'power goes',
        'blackout',
        'shutdown order',
        'shut down order',
        'startup order',
        'start order',
        'boot order of',
        'start up order',
        'order of start',
        'clean shutdown',
        'autostart',
        'host shuts down',
        'host restarts',
        'host reboots',
        'reboot the host',
        'restart the host',
      ],
      [
        'vm',
        'guest',
        'host',
        'hypervisor',
        'proxmox',
        'esxi',
        'kvm',
        'libvirt',
        'hyper v',
        'container',
        'nut ',
        'cluster',
        'virtual',
      ],
    ],
    says: [
      {
        text: 'Guests first, then the hosts, the UPS last: the program that watches the UPS has to shut the guests down by priority, with time for each, before it stops the host.',
        cites: ['ans-powerchute'],
      },
      {
        text: 'vSphere starts guests by order number, low first, with a delay or until each one’s heartbeat is there; on shutdown the order is reversed.',
        cites: ['ans-vsphere-autostart'],
      },
      {
        text: 'With libvirt, libvirt-guests suspends the guests by default when the host shuts down and brings them back afterwards; it can shut them down instead.',
        cites: ['ans-libvirt-guests'],
      },
      {
        text: 'So put what others need, such as name service, domain controller and storage, first in the order, and test it once with the plug pulled.',
        cites: ['ans-vsphere-autostart', 'ans-powerchute'],
      },
    ],
  },
  {
    id: 'failover-time',
    topic: 'migration',
    title: 'How long a failover takes',
    about: [
      [
        'failover time',
        'time to failover',
        'failover take',
        'long does failover',
        'long does a failover',
        'long until',
        'how fast is failover',
        'how fast does ha',
        'how quickly',
        'how long does ha',
        'ha take',
        'long is the downtime',
        'recovery time',
        'rto ',
        'downtime when a host',
        'downtime if a host',
      ],
      ['failover', 'fail over', 'ha ', 'host', 'node', 'cluster', 'proxmox', 'vsphere', 'kubevirt', 'vm', 'guest', 'virtual'],
    ],
    says: [
      {
        text: 'Minutes, not seconds: Proxmox VE usually needs about two minutes to notice that a host is gone and to start its guests elsewhere, plus the time that the guests take to boot.',
        cites: ['ha-hw-pve-2min', 'ha-os-recreate'],
      },
      {
        text: 'KubeVirt acts only when a node has been silent for more than five minutes. Containers under an orchestrator are created anew, which is quicker.',
        cites: ['ha-hw-kubevirt-5min', 'ha-os-recreate'],
      },
      {
        text: 'The guest starts again as after a power cut: what was in memory is lost. Who needs less than that needs a cluster inside the application.',
        cites: ['ha-any-cluster-xen2008'],
      },
    ],
  },
  {
    id: 'usb-after-restart',
    topic: 'feasibility',
    title: 'USB devices of a guest after a restart',
    about: [
      ['usb', 'dongle', 'stick', 'zigbee'],
      [
        'restart',
        'reboot',
        'host reboot',
        'host restart',
        'after the host',
        'after a reboot',
        'after reboot',
        'after a restart',
        'replug',
        'unplug',
        'plugged',
        'reconnect',
        'disconnect',
        'lost after',
        'gone after',
        'disappear',
        'comes back',
        'other port',
        'different port',
      ],
      ['vm', 'guest', 'host', 'esxi', 'proxmox', 'kvm', 'virtual', 'passthrough', 'container', 'lxc'],
    ],
    says: [
      {
        text: 'It comes back if it stays in the same port: ESXi remembers a USB device by its port, not by what it is, and reconnects it when guest or host restart.',
        cites: ['ans-usb-autoconnect'],
      },
      {
        text: 'In another port it is not found again; another device in the old port goes to the guest instead. A port of another speed may not work either.',
        cites: ['ans-usb-autoconnect'],
      },
      {
        text: 'A USB server in the network or a whole USB controller passed through avoids this; with the former the guest can also move.',
        cites: ['ans-usb-ip', 'ans-usb-hub', 'dev-hw-pve-pci'],
      },
    ],
  },
  {
    id: 'docker-firewall',
    topic: 'security',
    title: 'Docker and the firewall of its host',
    about: [
      ['docker', 'published port', 'container port', 'podman'],
      ['ufw', 'iptables', 'firewall', 'firewalld', 'open to the internet', 'exposed to the internet', 'docker user'],
    ],
    says: [
      {
        text: 'Docker goes around ufw: a port published with -p can be reached from outside, even where ufw denies it, because Docker writes its own iptables rules.',
        cites: ['ans-docker-ufw', 'ans-ufw-docker'],
      },
      {
        text: 'Publish on 127.0.0.1 what only the host needs, or filter in the DOCKER-USER chain, where Docker leaves rules alone.',
        cites: ['ans-ufw-docker', 'ans-docker-ufw-777'],
      },
      {
        text: 'In a virtual machine of its own Docker cannot open more than that machine: the host’s firewall stays whole.',
        cites: ['ks-hw-own-kernel', 'sec-hw-boundary'],
      },
    ],
  },
  {
    id: 'vtpm',
    topic: 'what-is',
    title: 'Secure Boot and a virtual TPM',
    about: [
      ['vtpm', 'virtual tpm', 'swtpm', 'tpm in', 'tpm state', 'secure boot', 'secureboot', 'bitlocker'],
      [
        'vm',
        'secure as',
        'real tpm',
        'strong',
        'safe',
        'what is',
        'guest',
        'virtual',
        'kvm',
        'proxmox',
        'hyper v',
        'migrat',
        'snapshot',
        'backup',
        'kubevirt',
        'esxi',
        'state',
        'windows',
      ],
    ],
    says: [
      {
        text: 'A virtual TPM is a program beside the guest (swtpm with QEMU) whose state is a file: keep that file with the disks in backups, as a guest with BitLocker may not start without it.',
        cites: ['ans-swtpm', 'ans-swtpm-backup'],
      },
      {
        text: 'It is not as strong as a chip: who owns the host can read its secrets, encrypted state or not.',
        cites: ['ans-swtpm'],
      },
      {
        text: 'QEMU moves the state along in live migration; on platforms it came late: OpenStack Nova has it since 2026.1.',
        cites: ['ans-swtpm-migrate', 'ans-nova-vtpm'],
      },
      {
        text: 'KubeVirt keeps the state in a volume of its own and restores snapshots into the same machine only.',
        cites: ['ans-kubevirt-tpm'],
      },
    ],
  },
  {
    id: 'windows-activation',
    topic: 'licensing',
    title: 'Windows activation after a move',
    about: [
      ['activat', 'reactivat', 'product key', 'oem licen', 'oem key', 'digital licen'],
      ['windows', 'vm', 'p2v', 'virtual', 'guest', 'move', 'migrat', 'convert'],
    ],
    says: [
      {
        text: 'After P2V or a move to another hypervisor Windows sees other hardware and wants to be activated again.',
        cites: ['ans-activation-fusion', 'ans-activation-macrium'],
      },
      {
        text: 'Whether it may be depends on the licence, not on the technique: ask for the terms of OEM, retail and volume keys before you convert. Check your contract.',
        cites: ['ans-activation-macrium'],
      },
      {
        text: 'Install the guest tools before you activate, as VMware advises for Fusion.',
        cites: ['ans-activation-fusion'],
      },
    ],
  },
];
