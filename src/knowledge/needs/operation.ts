import type { NeedRule } from '../schema.ts';

/** How guests are run: by whom, with which rights, and what happens when a host stops. */
export const operationNeeds: readonly NeedRule[] = [
  {
    need: 'privileged',
    name: 'root rights over the host (privileged)',
    what: {
      text: 'The software wants to run as root with most of the kernel’s protection switched off.',
      cites: ['sec-os-privileged'],
    },
    effects: [
      {
        id: 'privileged-os',
        model: 'os',
        effect: 'caveat',
        because: 'Root in a privileged container can harm the host and find ways out of it.',
        remedy: 'Try an unprivileged container with just the one device or right that is missing.',
        cites: ['sec-os-privileged', 'rule-pve-containers'],
      },
      {
        id: 'privileged-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Root inside a virtual machine rules over the guest only.',
        cites: ['sec-hw-boundary', 'flt-hw-crash'],
      },
    ],
  },
  {
    need: 'untrusted-tenants',
    name: 'strangers in the guests',
    what: {
      text: 'People whom you do not trust run code in the guests or are root there.',
      cites: ['ks-os-pve-surface'],
    },
    effects: [
      {
        id: 'untrusted-tenants-os',
        model: 'os',
        effect: 'rules-out',
        because: 'The shared kernel is the only wall between strangers and the host, and its whole surface is open to them.',
        remedy: 'Put the containers inside virtual machines or microVMs, or run them under gVisor.',
        cites: ['ks-os-pve-surface', 'sec-hw-boundary', 'sec-os-runc-2025'],
      },
      {
        id: 'untrusted-tenants-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'A virtual machine isolates a stranger from host and neighbours better than a container does.',
        cites: ['sec-hw-boundary', 'ks-os-pve-surface'],
      },
      {
        id: 'untrusted-tenants-para',
        model: 'para',
        effect: 'caveat',
        because: 'Xen advises against PV guests for general use, as they are more open to attacks on speculative execution.',
        remedy: 'Run the same guests as HVM or PVH.',
        cites: ['sec-para-pv-advice', 'sec-para-xsa310'],
      },
    ],
  },
  {
    need: 'live-migration',
    name: 'live migration',
    what: {
      text: 'Guests move from host to host while they run.',
      cites: ['lm-hw-incus-vm', 'lm-para-clark'],
    },
    effects: [
      {
        id: 'live-migration-os',
        model: 'os',
        effect: 'rules-out',
        because: 'Moving a running container works only for very simple ones; elsewhere it is stopped, moved and started.',
        remedy: 'If a short stop is fine, a restart on the other host costs some hundreds of milliseconds.',
        cites: ['lm-os-incus-criu', 'lm-os-pve-none', 'rule-lxd-criu', 'boot-os-pve-restart'],
      },
      {
        id: 'live-migration-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Virtual machines move while they run, with a pause that is very short.',
        cites: ['lm-hw-kvm-dirty', 'lm-hw-incus-vm'],
      },
      {
        id: 'live-migration-para',
        model: 'para',
        effect: 'favours',
        because: 'Xen moves running guests; its authors measured a pause of 210 ms or less.',
        cites: ['lm-para-clark'],
      },
    ],
  },
  {
    need: 'ha',
    name: 'high availability',
    what: {
      text: 'When a host fails, the guest comes up on another one by itself.',
      cites: ['ha-hw-pve-2min', 'ha-os-recreate'],
    },
    effects: [
      {
        id: 'ha-os',
        model: 'os',
        effect: 'favours',
        because:
          'An orchestrator or cluster starts containers again on another host; what was in memory is lost, as with a virtual machine.',
        cites: ['ha-os-recreate', 'ha-os-pve-containers'],
      },
      {
        id: 'ha-hardware',
        model: 'hardware',
        effect: 'favours',
        because: 'Clusters restart virtual machines on another host, and planned work needs no stop at all.',
        cites: ['ha-hw-pve-2min', 'ha-hw-vsphere-adm', 'lm-hw-kvm-dirty'],
      },
    ],
  },
];
