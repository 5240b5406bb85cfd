import type { Answer } from '../schema.ts';

/** Hypervisors inside guests, and virtual machines around or inside containers. */
export const nestingAnswers: readonly Answer[] = [
  {
    id: 'nested-kvm',
    topic: 'feasibility',
    title: 'Nested virtualisation with KVM',
    about: [
      ['nested', 'nesting', 'vm in a vm', 'vm inside a vm'],
      ['kvm', 'proxmox', 'libvirt', 'qemu'],
    ],
    says: [
      {
        text: 'Yes: nesting is on by default since Linux 4.20 (look in /sys/module/kvm_intel/parameters/nested, or kvm_amd; on older kernels set nested=1). Give the guest a CPU type that shows VT-x or AMD-V, such as host.',
        cites: ['ans-nested-kernel', 'ans-pve-qm'],
      },
      { text: 'The guest may run KVM or another hypervisor.', cites: ['ans-nested-kernel'] },
      { text: 'Expect a loss of 10 % or more for processor work, and more for disk and network.', cites: ['ans-nested-gcp'] },
      { text: 'A bare-metal host that only runs first-level guests does not need it.', cites: ['ans-kata-check'] },
    ],
  },
  {
    id: 'nested-vmware',
    topic: 'feasibility',
    title: 'Nested virtualisation on VMware',
    about: [
      ['nested', 'nesting', 'vm in a vm', 'vm inside a vm', 'esxi in a vm', 'esxi inside', 'virtual esxi', 'esxi as a vm'],
      ['esxi', 'vmware', 'esx ', 'vsphere'],
    ],
    says: [
      {
        text: 'It works for labs, but VMware does not support nested ESXi in production; the vSAN witness is the exception.',
        cites: ['ans-nested-esxi'],
      },
      {
        text: 'Tick "Expose hardware assisted virtualization to the guest OS" for the outer VM.',
        cites: ['ans-nested-esxi-how'],
      },
      {
        text: 'A VM with a PCI passthrough device or vGPU cannot have it: the two exclude each other.',
        cites: ['ans-nested-esxi-pci'],
      },
    ],
  },
  {
    id: 'nested-cloud',
    topic: 'feasibility',
    title: 'Hypervisors on cloud servers',
    about: [
      ['aws', 'ec2', 'azure', 'gcp', 'google cloud', 'cloud vm', 'cloud server', 'cloud instance', 'digitalocean'],
      ['nested', 'run kvm', 'hypervisor in', 'run a hypervisor', 'dev kvm', 'proxmox', 'esxi', 'firecracker', 'vt x'],
    ],
    says: [
      {
        text: 'On some: Azure (such as Dv3 and Ev3) and Google Cloud offer nested virtualisation on certain sizes.',
        cites: ['ans-nested-azure', 'ans-nested-gcp'],
      },
      {
        text: 'Amazon EC2 long needed a bare-metal instance; since 2026 certain Intel families offer it in virtual ones.',
        cites: ['ans-nested-aws', 'ans-ec2-metal'],
      },
      { text: 'Expect a loss of 10 % or more for processor work, and more for disk and network.', cites: ['ans-nested-gcp'] },
    ],
  },
  {
    id: 'firecracker-nested',
    topic: 'feasibility',
    title: 'Firecracker and nested virtualisation',
    about: [
      ['firecracker'],
      [
        'nested',
        'dev kvm',
        'kvm inside',
        'inside firecracker',
        'inside a firecracker',
        'in a vm ',
        'inside a vm',
        'on azure',
        'on google',
        'vm inside',
      ],
    ],
    says: [
      {
        text: 'KVM inside a Firecracker microVM is not for production: it is untested, performance is probably very poor, and nested VMs are not to be considered isolated from each other.',
        cites: ['ans-firecracker-kvm'],
      },
      {
        text: 'Firecracker inside a VM works where nested virtualisation is on (users name Azure, Google Cloud, Proxmox VE), but it is not well tested.',
        cites: ['ans-firecracker-nested', 'ans-firecracker-warning'],
      },
      { text: 'Its makers point to QEMU or Cloud Hypervisor for nesting.', cites: ['ans-firecracker-kvm'] },
    ],
  },
  {
    id: 'kata-where',
    topic: 'feasibility',
    title: 'Where Kata Containers run',
    about: [
      ['kata'],
      [
        'nested',
        'inside',
        'bare metal',
        'docker container',
        'in a container',
        'in a vm',
        'kvm intel',
        'kata check',
        'cloud',
        'vsock',
        'in docker',
      ],
    ],
    says: [
      {
        text: 'On a bare-metal host Kata needs no nested virtualisation (nested=1 is not needed there); only when the Kata host is itself a virtual machine.',
        cites: ['ans-kata-check'],
      },
      {
        text: 'Kata inside a Docker container is not supported (nested containers): it needs vhost_vsock and KVM of the host. Use a VM instead.',
        cites: ['ans-kata-nested'],
      },
      { text: 'One level at most: on metal or in a VM, not in a VM inside a VM.', cites: ['ans-kata-levels'] },
    ],
  },
  {
    id: 'kata-or-gvisor',
    topic: 'versus',
    title: 'Kata, Firecracker and gVisor',
    about: [
      ['kata', 'firecracker'],
      ['gvisor', 'runsc'],
    ],
    says: [
      {
        text: 'Kata and Firecracker put each sandbox in a virtual machine with a kernel of its own; gVisor puts a kernel in user space between application and host, without a VM.',
        cites: ['ks-hyb-kata', 'ks-hyb-gvisor-sentry', 'flt-hyb-fc-process'],
      },
      { text: 'gVisor needs no VT-x, so it also runs inside rented VMs.', cites: ['hwr-hyb-gvisor-novt'] },
      {
        text: 'Memory: about 20 MB more per container with gVisor, at most 5 MiB besides the guest with Firecracker, 130 to 320 MiB counted per pod with Kata.',
        cites: ['mem-hyb-gvisor-empty', 'mem-hyb-fc5', 'mem-hyb-kata-rc'],
      },
      {
        text: 'System calls suffer in gVisor: Redis reached 51 % of native speed. Devices: Kata with QEMU passes them through, Firecracker does not.',
        cites: ['cpu-hyb-gvisor-redis', 'dev-hyb-kata-table'],
      },
    ],
  },
  {
    id: 'kubevirt',
    topic: 'what-is',
    title: 'KubeVirt: virtual machines in Kubernetes',
    about: [
      [
        'kubevirt',
        'what is openshift virtual',
        'vm in kubernetes',
        'vms in kubernetes',
        'vms on kubernetes',
        'machines in kubernetes',
        'machines on kubernetes',
        'vm on kubernetes',
        'vms inside kubernetes',
      ],
    ],
    says: [
      {
        text: 'KubeVirt runs full virtual machines beside containers on Kubernetes, for workloads that are hard to put in containers. Kata is the opposite: containers inside virtual machines.',
        cites: ['ans-kubevirt-why', 'ans-kubevirt-kata'],
      },
      {
        text: 'On nodes that are virtual machines themselves this is nested virtualisation; without /dev/kvm only software emulation is left.',
        cites: ['ans-kubevirt-nested'],
      },
      { text: 'Live migration needs volumes that many nodes can write (RWX).', cites: ['lm-hw-kubevirt-rwx'] },
      {
        text: 'No ballooning: a guest does not give memory back. Red Hat counts 218 MiB, plus 8 MiB per vCPU, plus 0.2 % per guest.',
        cites: ['mel-hw-kubevirt', 'mem-hw-openshift'],
      },
    ],
  },
];
