import type { Answer } from '../schema.ts';

/** Licences that are counted by the guest, and those that are not. */
export const guestLicenceAnswers: readonly Answer[] = [
  {
    id: 'windows-server-per-vm',
    topic: 'licensing',
    title: 'Windows Server: by cores of the host, or by virtual machine',
    about: [
      ['windows server', 'win server', 'windows vm', 'windows guest', 'server 2019', 'server 2022', 'server 2025'],
      ['licen'],
      [
        'all cores',
        'cores of the host',
        'physical core',
        'per vm',
        'by vm',
        'single vm',
        'one vm',
        'virtual core',
        'vcore',
        'per vcpu',
        'individual',
      ],
    ],
    says: [
      {
        text: 'By the host: yes, all its physical cores, at least 16. Standard then covers two virtual machines, Datacenter any number.',
        cites: ['ans-winserver-rights', 'lic-hw-winserver'],
      },
      {
        text: 'Or by the virtual machine, since October 2022: count its virtual cores, at least 8 for each machine. This takes a subscription or Software Assurance.',
        cites: ['ans-winserver-per-vm', 'ans-winserver-mobility'],
      },
      {
        text: 'Licences by virtual machine may move with it from host to host; the CALs have to be covered in the same way.',
        cites: ['ans-winserver-mobility'],
      },
      {
        text: 'Sources disagree on a minimum of 16 such licences per customer: one says that it was dropped in April 2023. Check your contract.',
        cites: ['ans-winserver-per-vm', 'ans-winserver-minimum'],
      },
    ],
  },
  {
    id: 'oracle-in-containers',
    topic: 'licensing',
    title: 'Oracle licences in containers',
    about: [
      ['oracle'],
      ['licen', 'cheaper', 'cost', 'save', 'audit', 'cores', 'partitioning'],
      ['container', 'docker', 'kubernetes', 'k8s', 'podman', 'lxc', 'openshift', 'worker node', 'nodes', 'pods'],
    ],
    says: [
      {
        text: 'Containers save nothing: Docker is soft partitioning, like VMware, so all physical cores of the hosts must be licensed, whatever limit the container has (docker run --cpus does not count).',
        cites: ['ans-oracle-container', 'ans-oracle-soft', 'ans-oracle-host'],
      },
      {
        text: 'For a farm of servers that means every server where the container may run: yes, that is the licence model, an Oracle engineer confirmed in 2017.',
        cites: ['ans-oracle-soft'],
      },
      {
        text: 'Each host that has pulled an image with Oracle programs needs licences, by Oracle’s own words, even before it runs there.',
        cites: ['ans-oracle-container'],
      },
      {
        text: 'On Kubernetes keep such pods to a few nodes of their own: advisers report that Oracle asks for every node where they could run.',
        cites: ['ans-oracle-docker'],
      },
      {
        text: 'If the node is a virtual machine, the rules for its hypervisor apply: only hard partitioning limits the count. Check your contract.',
        cites: ['ans-oracle-container', 'lic-any-oracle-policy'],
      },
    ],
  },
];
