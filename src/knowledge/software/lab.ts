import { catalogue, type Demand } from './catalogue.ts';

const onlineJudgeNeeds: Demand[] = [
  {
    need: 'untrusted-tenants',
    because: "It compiles and runs strangers' programs, and a shared kernel is the weak boundary between them and the host.",
    cites: ['sw-docker-untrusted', 'sw-code-sandbox'],
  },
];

const autograderNeeds: Demand[] = [
  {
    need: 'untrusted-tenants',
    degree: 'soft',
    because: 'It executes whatever students hand in, beside their marks.',
    cites: ['sw-nbgrader'],
  },
];

const nestedLab: Demand[] = [
  {
    need: 'nested-virt',
    because: 'The network devices in it are virtual machines: as a guest it needs nested virtualisation, or it has no KVM.',
    cites: ['sw-gns3-kvm', 'sw-eve-ng'],
  },
];

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
        'lab instances',
        'training lab',
        'classroom lab',
        'classroom machines',
        'classroom vms',
      ],
      os: ['unknown'],
    },
    { id: 'seed-labs', name: 'SEED Labs', aliases: ['seed labs'], os: ['linux'] },
    {
      id: 'research-slices',
      name: 'research slices',
      aliases: ['research testbed', 'network testbed', 'research slices', 'slices'],
    },
    { id: 'planetlab', name: 'PlanetLab', aliases: ['planetlab', 'planetlab slices'] },
    { id: 'emulab', name: 'Emulab', aliases: ['emulab'] },
    {
      id: 'gns3',
      name: 'GNS3',
      aliases: ['gns3', 'gns3 vm', 'gns3 server'],
      needs: [
        {
          need: 'nested-virt',
          because: 'Most network devices in it are QEMU machines: as a guest it needs nested virtualisation, or it has no KVM.',
          cites: ['sw-gns3', 'sw-gns3-kvm'],
        },
      ],
    },
    { id: 'dynamips', name: 'Dynamips', aliases: ['dynamips'], os: ['linux', 'windows'] },
    {
      id: 'eve-ng',
      name: 'EVE-NG',
      aliases: ['eve-ng', 'eve ng', 'eveng'],
      needs: [
        {
          need: 'nested-virt',
          because: 'It warns when its machine has no VT-x or AMD-V: as a guest it needs nested virtualisation switched on.',
          cites: ['sw-eve-ng'],
        },
      ],
    },
    { id: 'unetlab', name: 'UNetLab', aliases: ['unetlab'], needs: nestedLab },
    { id: 'pnetlab', name: 'PNETLab', aliases: ['pnetlab'], needs: nestedLab },
    {
      id: 'cisco-modeling-labs',
      name: 'Cisco Modeling Labs',
      aliases: ['cisco modeling labs', 'cisco cml', 'virl'],
      needs: nestedLab,
    },
    { id: 'mininet', name: 'Mininet', aliases: ['mininet'] },
    { id: 'containerlab', name: 'Containerlab', aliases: ['containerlab'] },
    { id: 'kathara', name: 'Kathara', aliases: ['kathara'] },
    { id: 'netkit', name: 'Netkit', aliases: ['netkit'] },
    { id: 'core', name: 'CORE emulator', aliases: ['core emulator'] },
    {
      id: 'online-judge',
      name: 'online judge',
      aliases: ['online judge', 'contest server', 'programming contest'],
      needs: onlineJudgeNeeds,
    },
    { id: 'ideone', name: 'Ideone', aliases: ['ideone'], needs: onlineJudgeNeeds },
    { id: 'dmoj', name: 'DMOJ', aliases: ['dmoj'], needs: onlineJudgeNeeds },
    { id: 'domjudge', name: 'DOMjudge', aliases: ['domjudge'], needs: onlineJudgeNeeds },
    { id: 'judge0', name: 'Judge0', aliases: ['judge0'], needs: onlineJudgeNeeds },
    { id: 'codejudge', name: 'CodeJudge', aliases: ['codejudge'], needs: onlineJudgeNeeds },
    { id: 'piston', name: 'Piston', aliases: ['piston'], needs: onlineJudgeNeeds },
    {
      id: 'autograder',
      name: 'autograder',
      aliases: ['autograder', 'auto grader', 'auto-grader', 'autograding', 'grading server'],
      needs: autograderNeeds,
    },
    { id: 'gradescope', name: 'Gradescope', aliases: ['gradescope'], needs: autograderNeeds },
  ],
);
