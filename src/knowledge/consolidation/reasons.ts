import type { Reason } from '../schema.ts';

/** Why several servers or applications go onto one machine. */
export const reasons: readonly Reason[] = [
  {
    id: 'reason-utilisation',
    name: 'Better use, lower cost',
    claim: {
      text: 'Several workloads on one system use its resources better and cost less.',
      cites: ['src-price-2004'],
    },
  },
  {
    id: 'reason-idle-servers',
    name: 'Idle servers',
    claim: {
      text: 'Servers are sized for their peaks and often work at 5 to 10 % of their capacity (second-hand).',
      cites: ['src-idle-servers'],
    },
  },
  {
    id: 'reason-capital',
    name: 'Fewer machines to buy and run',
    claim: {
      text: 'A hypervisor divides one machine among many guests, so a hosting centre buys fewer machines and has less to manage. Fewer machines take less power, cooling and floor space.',
      cites: ['src-gupta-2008', 'ans-small-shared', 'ans-small-register'],
    },
  },
  {
    id: 'reason-planning',
    name: 'Part of IT planning',
    claim: {
      text: 'Consolidation belongs to IT planning: it cuts cost and raises efficiency. Which technology and which settings to take is the new question.',
      cites: ['src-padala-2008'],
    },
  },
  {
    id: 'reason-maintenance',
    name: 'Maintenance without downtime',
    claim: {
      text: 'Live migration takes a running system off its hardware for repairs and balances load; in 2005 the pause was 60 to 210 ms.',
      cites: ['lm-para-clark'],
    },
  },
  {
    id: 'reason-independence',
    name: 'Independence of hardware',
    claim: {
      text: 'A guest does not depend on one machine: it can start on another host, which makes high availability easier.',
      cites: ['src-pve-ha'],
    },
  },
  {
    id: 'reason-separation',
    name: 'Separate services',
    claim: {
      text: 'Small separate services are safer, and virtual servers that move are more reliable; complexity and some speed are the price.',
      cites: ['src-fwf-e126'],
    },
  },
  {
    id: 'reason-old-software',
    name: 'Old software lives on',
    claim: {
      text: 'Old applications outlive their hardware: a versioned WPAR runs AIX 5.2 or 5.3 programs on machines that cannot boot those systems.',
      cites: ['gof-os-wpar-versioned'],
    },
  },
  {
    id: 'reason-density',
    name: 'Many alike on one machine',
    claim: {
      text: 'Guests that are alike share kernel and memory in containers, so a machine holds many more: 14.5 times as many in a vendor’s test of 2015.',
      cites: ['den-os-lwc', 'den-os-lxd145'],
    },
  },
];
