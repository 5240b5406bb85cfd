import type { Answer } from '../schema.ts';

/** Build servers, labs and clusters of science. */
export const ciAndLabAnswers: readonly Answer[] = [
  {
    id: 'mac-ci',
    topic: 'feasibility',
    title: 'macOS builds: no containers, only virtual machines',
    about: [
      ['macos', 'mac os', 'osx', 'os x', 'ios app', 'xcode', 'mac mini', 'mac build'],
      [
        'build',
        'macos builds',
        'builds in ci',
        'build in ci',
        'ci builds',
        'build service',
        'ci ',
        'ci cd',
        'ci/cd',
        'runner',
        'pipeline',
        'worker',
        'travis',
        'github actions',
        'jenkins',
        'agents',
      ],
    ],
    says: [
      {
        text: 'Containers are not possible with macOS: its kernel has none, and Apple’s own container tool runs Linux images only.',
        cites: ['ans-lxd-macos', 'ans-mac-containers'],
      },
      {
        text: 'Build services therefore use virtual machines on Macs, as Apple requires virtualised macOS to run on Apple hardware: Travis CI used VMware on Mac Pros (2018), others Tart today. Check your contract.',
        cites: ['ans-mac-ci-travis', 'ans-mac-ci-docker', 'ans-macos-host'],
      },
      {
        text: 'Docker does not run inside such a VM: it would need nested virtualisation, which Apple offers to Linux guests only.',
        cites: ['ans-mac-ci-docker', 'ans-apple-nested'],
      },
      { text: 'A Mac runs two macOS guests at a time, not more.', cites: ['ans-mac-two'] },
    ],
  },
  {
    id: 'apple-container-nested',
    topic: 'feasibility',
    title: 'Apple’s container tool inside a macOS virtual machine',
    about: [
      [
        'apple container',
        'apple s container',
        'apples container',
        'container tool',
        'docker',
        'colima',
        'virtualization framework',
      ],
      [
        'macos virtual machine',
        'macos vm',
        'mac vm',
        'macos guest',
        'inside of macos',
        'inside macos',
        'in a macos',
        'in macos vm',
        'nested',
        'inside a macos',
        'inside a macos vm',
        'in a mac vm',
      ],
      ['mac'],
    ],
    says: [
      {
        text: 'No: nested virtualisation is only supported for Linux guests there, and each container is a small virtual machine of its own.',
        cites: ['ans-apple-nested', 'ans-apple-container'],
      },
      {
        text: 'Docker Desktop and Colima run a Linux VM too, so they fail inside a macOS guest for the same reason.',
        cites: ['ans-mac-ci-docker'],
      },
      {
        text: 'Run the containers on the Mac itself, or on a Linux runner beside it.',
        cites: ['ans-apple-container-readme', 'ans-mac-ci-docker'],
      },
    ],
  },
  {
    id: 'android-emulator',
    topic: 'feasibility',
    title: 'The Android emulator on build servers',
    about: [
      ['android emulator', 'emulator action', 'android studio', 'avd ', 'android test', 'espresso'],
      [
        'ci ',
        'runner',
        'ubuntu',
        'linux',
        'macos',
        'vm',
        'virtual',
        'docker',
        'container',
        'kvm',
        'nested',
        'github',
        'gitlab',
        'server',
      ],
    ],
    says: [
      {
        text: 'The emulator is a virtual machine itself. The Linux runners of CI services are VMs too, so nested virtualisation (KVM in the guest) is needed; without it the emulator has no hardware acceleration.',
        cites: ['ans-emulator-macos', 'ans-emulator-kvm'],
      },
      {
        text: 'Why it worked on macOS: one contributor says that the macOS runners were not VMs; the maintainer, that they were VMs with acceleration (HAXM) on board.',
        cites: ['ans-emulator-macos', 'ans-emulator-kvm'],
      },
      {
        text: 'That is history: in 2024 GitHub’s Linux runners for open projects got nested virtualisation, and Expo’s emulator tests fell from 51 to 17 minutes there.',
        cites: ['ans-emulator-expo'],
      },
      {
        text: 'On a host of your own turn nesting on, or give the container /dev/kvm.',
        cites: ['ans-nested-kernel', 'ans-kvm-in-lxd'],
      },
    ],
  },
  {
    id: 'vm-in-container',
    topic: 'feasibility',
    title: 'A virtual machine wrapped in a container',
    about: [
      [
        'vrnetlab',
        'containerlab',
        'kne ',
        'wrapped in a container',
        'wrapped to a container',
        'wrap a vm',
        'wrapping a vm',
        'vm in a container image',
        'vm as a container',
        'vm in a pod',
        'csr1000v',
        'router image',
        'vm inside a docker container',
        'vm in a docker container',
        'qemu in docker',
        'qemu in a container',
      ],
      ['vm', 'virtual', 'router', 'container', 'docker', 'topology', 'image', 'node', 'kubernetes', 'qemu'],
    ],
    says: [
      {
        text: 'It is possible, and that is how vrnetlab packs routers; but where you have the choice it is discouraged: KNE (Google) strongly advises against a VM wrapped in a container.',
        cites: ['ans-kne-vm', 'ans-vrnetlab'],
      },
      {
        text: 'Such VMs reduce the number of nodes per host and so cost more hardware, and they are slower to start, because the kernel of the guest must boot first.',
        cites: ['ans-kne-vm'],
      },
      {
        text: 'The container needs /dev/kvm of its host; without it QEMU emulates the processor, which is very slow.',
        cites: ['ans-kvm-in-lxd', 'ans-kvm-qemu'],
      },
      {
        text: 'To run VMs beside containers on Kubernetes properly there is KubeVirt.',
        cites: ['ans-kubevirt-why'],
      },
    ],
  },
  {
    id: 'vagrant-or-docker',
    topic: 'versus',
    title: 'Vagrant and Docker',
    about: [['vagrant'], ['docker', 'dockerfile', 'container', 'podman']],
    says: [
      {
        text: 'They do not quite serve the same purpose: Docker configures containers, Vagrant configures virtual machines (in VirtualBox, Hyper-V or VMware, say).',
        cites: ['ans-vagrant-same'],
      },
      {
        text: 'Vagrant can use Docker as a provider as well, instead of a hypervisor.',
        cites: ['ans-vagrant-docker', 'ans-vagrant-same'],
      },
      {
        text: 'Take Docker to pack an application as it will run in production; take Vagrant where you need a whole system, another kernel or Windows.',
        cites: ['ans-docker-vm', 'ks-hw-own-kernel', 'gof-hw-any-os'],
      },
    ],
  },
  {
    id: 'hpc-containers',
    topic: 'versus',
    title: 'Singularity (Apptainer) and Docker on a cluster',
    about: [
      [
        'singularity',
        'apptainer',
        'charliecloud',
        'shifter',
        'hpc',
        'slurm',
        'supercomputer',
        'compute cluster',
        'infiniband',
        'mpi ',
      ],
      ['docker', 'container', 'podman', 'singularity', 'apptainer'],
      [
        'over ',
        'why',
        'reason',
        'vs ',
        'versus',
        'or ',
        'instead',
        'problem',
        'differ',
        'better',
        'compar',
        'point',
        'allow',
        'use',
        'root',
      ],
    ],
    says: [
      {
        text: 'Docker gives its users root through a daemon, which is a security problem on clusters that many share. Singularity runs as the user, without a root daemon: who wants to be root inside must be root outside.',
        cites: ['ans-hpc-pangeo', 'ans-hpc-point', 'ans-docker-root'],
      },
      {
        text: 'It works with MPI, InfiniBand and the other hardware of the host, and with batch systems, as no daemon has to run in the background.',
        cites: ['ans-hpc-pangeo', 'ans-hpc-daemon'],
      },
      {
        text: 'Both are containers, not virtual machines, and Singularity images can be made from Docker images.',
        cites: ['ans-hpc-cannoli', 'ks-os-lxc-shared'],
      },
      {
        text: 'Rootless Podman or Docker narrow the gap where only the daemon was the objection.',
        cites: ['ans-rootless-docs', 'ans-rootless-podman'],
      },
    ],
  },
];
