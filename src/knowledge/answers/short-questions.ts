import type { Answer } from '../schema.ts';

/** Terms and states that people ask about in a few words. */
export const shortQuestionAnswers: readonly Answer[] = [
  {
    id: 'snapshot',
    topic: 'what-is',
    title: 'A snapshot of a guest',
    about: [
      ['snapshot', 'checkpoint of a vm', 'vm checkpoint'],
      ['what is', 'what are', 'whats', 'what s ', 'what does', 'explain', 'mean', 'how do', 'how does', 'contain', 'slow'],
    ],
    says: [
      {
        text: 'A snapshot keeps the state of a virtual machine at one point in time, so that you can return to it: its disks, and, if wanted, its memory and whether it was running.',
        cites: ['ans-snapshot-live', 'ans-snapshot-libvirt'],
      },
      {
        text: 'The disk at that moment is kept, and later changes are tracked beside it, in the same file (qcow2) or in another.',
        cites: ['ans-snapshot-libvirt'],
      },
      {
        text: 'One of the disk of a running guest is only crash-consistent, as after a power cut: its file system and database may have to repair themselves.',
        cites: ['ans-snapshot-libvirt'],
      },
      {
        text: 'It is for the short time around an upgrade, and no backup.',
        cites: ['ans-snapshot'],
      },
    ],
  },
  {
    id: 'kubernetes-no-hypervisor',
    topic: 'what-is',
    title: 'Kubernetes is no hypervisor',
    about: [
      ['kubernetes', 'k8s', 'openshift', 'docker swarm', 'nomad'],
      [
        'hypervisor',
        'virtualisation software',
        'virtualisation platform',
        'replace vmware',
        'replace esxi',
        'kind of virtualisation',
      ],
    ],
    says: [
      {
        text: 'No: Kubernetes is an orchestrator. It places containers on hosts, where a container engine runs them; a hypervisor gives each virtual machine virtual hardware and a whole system of its own.',
        cites: ['ans-k8s-no-hypervisor'],
      },
      {
        text: 'The two look alike because both spread work over many hosts. Kubernetes runs on bare metal or on virtual machines.',
        cites: ['ans-k8s-no-hypervisor', 'ans-k8s-cncf'],
      },
      {
        text: 'With KubeVirt it manages virtual machines too, and KVM runs them.',
        cites: ['cpu-hw-kubevirt-ratio'],
      },
    ],
  },
  {
    id: 'rkt-status',
    topic: 'platform-status',
    title: 'The end of rkt',
    about: [['rkt']],
    says: [
      {
        text: 'rkt (CoreOS, 2014) has ended: the CNCF archived it in August 2019, as few used it any more and security holes stayed open, and its makers closed the project in February 2020.',
        cites: ['ans-rkt-archived', 'ans-rkt-ended'],
      },
      {
        text: 'Its users went to other runtimes, first of all containerd and CRI-O.',
        cites: ['ans-rkt-archived'],
      },
    ],
  },
  {
    id: 'utm-or-parallels',
    topic: 'versus',
    title: 'UTM, Parallels and VMware Fusion on a Mac',
    about: [['utm '], ['parallels', 'fusion', 'virtualbox']],
    says: [
      {
        text: 'UTM is open source: it virtualises ARM guests near native speed and can emulate other processors (x86, PowerPC, RISC-V), slowly, which Parallels and Fusion are not made for.',
        cites: ['ans-utm-emulates', 'ans-mac-framework'],
      },
      {
        text: 'Parallels is paid for and not open source. Both run Windows 11 for ARM.',
        cites: ['ans-utm-emulates'],
      },
      {
        text: 'All of them are hosted and, on Apple silicon, rest on the virtualisation that Apple built into macOS: choose by guests, comfort and price.',
        cites: ['ans-mac-framework'],
      },
    ],
  },
  {
    id: 'cpu-ready',
    topic: 'what-is',
    title: 'CPU ready time',
    about: [['cpu ready', 'ready time', 'rdy', 'percent ready', 'co stop', 'costop']],
    says: [
      {
        text: 'Ready time is how long a virtual processor was ready to run but had to wait for a physical core. It shows that the host promises more vCPUs than it can serve.',
        cites: ['ans-cpu-ready', 'ans-ready-levels'],
      },
      {
        text: 'Per vCPU, up to 5 % is fine, and above 10 % the guest slows down noticeably.',
        cites: ['ans-ready-levels', 'ans-ready-vcenter'],
      },
      {
        text: 'vCenter shows milliseconds in a sampling interval: 2,000 ms in the real-time chart (20 seconds) are 10 %.',
        cites: ['ans-ready-vcenter'],
      },
      {
        text: 'Less is more: take vCPUs away from guests that do not use them, move guests, or add cores; look for a CPU limit too.',
        cites: ['ans-ready-levels'],
      },
    ],
  },
  {
    id: 'linode-xen',
    topic: 'platform-status',
    title: 'Linode: from Xen to KVM',
    about: [
      ['linode'],
      ['xen', 'kvm', ' pv ', 'paravirt', 'hypervisor'],
      ['xen or kvm', 'kvm or xen', 'xen to kvm', 'xen linode', 'is ', 'are ', 'still', 'left', 'upgrade', 'migrat', 'use', 'run'],
    ],
    says: [
      {
        text: 'None is left: every Linode runs on KVM now, no longer on Xen hosts, and the migration guide remains for history only.',
        cites: ['ans-linode-kvm'],
      },
      {
        text: 'What changed for guests: disks are /dev/sda instead of /dev/xvda, the console is ttyS0 instead of hvc0, and a kernel of your own needs the virtio drivers.',
        cites: ['ans-linode-kvm'],
      },
    ],
  },
];
