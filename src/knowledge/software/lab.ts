import { catalogue } from './catalogue.ts';

export const lab = catalogue(
  'development',
  ['linux'],
  [
    {
      id: 'test-machines',
      name: 'test machines',
      aliases: [
        'test machines',
        'test machine',
        'test server',
        'test servers',
        'test environment',
        'test lab',
        'staging',
        'staging server',
        'staging environment',
        'testbed',
        'sandbox environment',
        'qa environment',
        'test vms',
      ],
      os: ['unknown'],
    },
    {
      id: 'lab',
      name: 'lab machines',
      aliases: [
        'lab machines',
        'lab hosts',
        'student machines',
        'student vms',
        'teaching lab',
        'university labs',
        'network security labs',
        'seed labs',
        'lab instances',
        'training lab',
        'classroom',
      ],
      os: ['unknown'],
    },
    {
      id: 'research-slices',
      name: 'research slices',
      aliases: ['research testbed', 'planetlab', 'slices', 'network testbed', 'emulab'],
    },
    {
      id: 'gns3',
      name: 'GNS3',
      aliases: ['gns3', 'gns3 vm', 'gns3 server', 'dynamips'],
      needs: [
        {
          need: 'nested-virt',
          because: 'Most network devices in it are QEMU machines: as a guest it needs nested virtualisation, or it has no KVM.',
          cites: ['sw-gns3', 'sw-gns3-kvm'],
        },
      ],
    },
    {
      id: 'eve-ng',
      name: 'EVE-NG',
      aliases: ['eve-ng', 'eve ng', 'eveng', 'unetlab', 'pnetlab', 'cisco modeling labs', 'cisco cml', 'virl'],
      needs: [
        {
          need: 'nested-virt',
          because: 'It warns when its machine has no VT-x or AMD-V: as a guest it needs nested virtualisation switched on.',
          cites: ['sw-eve-ng'],
        },
      ],
    },
    { id: 'mininet', name: 'Mininet / containerlab', aliases: ['mininet', 'containerlab', 'kathara', 'netkit', 'core emulator'] },
    {
      id: 'online-judge',
      name: 'online judge',
      aliases: [
        'online judge',
        'ideone',
        'dmoj',
        'domjudge',
        'judge0',
        'contest server',
        'programming contest',
        'codejudge',
        'piston',
      ],
      needs: [
        {
          need: 'untrusted-tenants',
          because:
            "It compiles and runs strangers' programs, and a shared kernel is the weak boundary between them and the host.",
          cites: ['sw-docker-untrusted', 'sw-code-sandbox'],
        },
      ],
    },
    {
      id: 'autograder',
      name: 'autograder',
      aliases: ['autograder', 'auto grader', 'auto-grader', 'gradescope', 'autograding', 'grading server'],
      needs: [
        {
          need: 'untrusted-tenants',
          because: 'It executes whatever students hand in, beside their marks.',
          cites: ['sw-nbgrader'],
        },
      ],
    },
  ],
);
