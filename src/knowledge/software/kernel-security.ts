import { type Advice, catalogue, type Demand } from './catalogue.ts';

const falcoNeeds: Demand[] = [
  {
    need: 'privileged',
    because: 'It watches the kernel of the machine with a module or eBPF, which takes high privileges on the host.',
    cites: ['sw-falco'],
  },
];

const ebpfNeeds: Demand[] = [
  {
    need: 'kernel-version',
    because: 'What works depends on the running kernel, and a container uses that of its host, however new its distribution is.',
    cites: ['sw-bcc-kernel'],
  },
  { need: 'privileged', because: 'Loading eBPF programs takes CAP_SYS_ADMIN on the host.', cites: ['sw-falco'] },
];

const iptablesModulesAdvice: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because:
      'Firewall rules work inside containers, but a container cannot load the modules behind them: the host has to do that first.',
    cites: ['sw-lxd-iptables', 'sw-openvz-modules'],
  },
];

const hostFirewallAdvice: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because: 'It wants many firewall modules, and a container has only those that its host loads and allows for it.',
    cites: ['sw-virtuozzo-iptables', 'sw-firewalld-openvz'],
  },
];

/** What watches or filters in the kernel: tracing, auditing, firewalls. */
export const kernelSecurity = catalogue(
  'security',
  ['linux'],
  [
    {
      id: 'falco',
      name: 'Falco',
      aliases: ['falco'],
      needs: falcoNeeds,
    },
    { id: 'sysdig', name: 'Sysdig', aliases: ['sysdig'], needs: falcoNeeds },
    { id: 'tetragon', name: 'Tetragon', aliases: ['tetragon'], needs: falcoNeeds },
    { id: 'tracee', name: 'Tracee', aliases: ['tracee'], needs: falcoNeeds },
    {
      id: 'ebpf',
      name: 'eBPF tools',
      aliases: ['ebpf', 'bpf', 'xdp', 'perf events'],
      needs: ebpfNeeds,
    },
    { id: 'bcc', name: 'BCC', aliases: ['bcc', 'bcc tools'], needs: ebpfNeeds },
    { id: 'bpftrace', name: 'Bpftrace', aliases: ['bpftrace'], needs: ebpfNeeds },
    { id: 'pixie', name: 'Pixie', aliases: ['pixie'], needs: ebpfNeeds },
    { id: 'parca', name: 'Parca', aliases: ['parca'], needs: ebpfNeeds },
    { id: 'cilium', name: 'Cilium', aliases: ['cilium'], needs: ebpfNeeds },
    { id: 'systemtap', name: 'SystemTap', aliases: ['systemtap'] },
    { id: 'dtrace', name: 'DTrace', aliases: ['dtrace'], os: ['solaris', 'bsd', 'macos', 'linux'] },
    {
      id: 'auditd',
      name: 'Auditd',
      aliases: ['auditd', 'linux audit', 'audit daemon', 'auditctl'],
      needs: [
        {
          need: 'own-kernel',
          because: "The audit daemon runs in the host's own namespace only, not inside a container.",
          cites: ['sw-auditd'],
        },
      ],
    },
    {
      id: 'kdump',
      name: 'Kdump',
      aliases: ['kdump', 'kexec', 'crash kernel', 'kernel crash dump'],
      needs: [
        {
          need: 'own-kernel',
          because:
            'It boots a second kernel when the first one crashes: a matter for whoever owns the kernel, not for a container.',
          cites: ['sw-kdump', 'sw-dumpconf-lxc'],
        },
      ],
    },
    {
      id: 'iptables-modules',
      name: 'firewall modules',
      aliases: [
        'iptables module',
        'iptables modules',
        'iptables-restore',
        'ip_tables',
        'ip6tables',
        'nf_conntrack',
        'ipset',
        'ufw enable',
        'xt_recent',
      ],
      advice: iptablesModulesAdvice,
    },
    {
      id: 'configserver-firewall',
      name: 'ConfigServer Firewall',
      aliases: ['csf firewall', 'csf lfd', 'csf/lfd', 'configserver'],
      advice: hostFirewallAdvice,
    },
    { id: 'firewalld', name: 'Firewalld', aliases: ['firewalld', 'firewall-cmd'], advice: hostFirewallAdvice },
    { id: 'fail2ban', name: 'Fail2ban', aliases: ['fail2ban', 'fail 2 ban'], os: ['linux', 'bsd'] },
    { id: 'denyhosts', name: 'DenyHosts', aliases: ['denyhosts'], os: ['linux', 'bsd'] },
    { id: 'sshguard', name: 'SSHGuard', aliases: ['sshguard'], os: ['linux', 'bsd'] },
    { id: 'crowdsec', name: 'CrowdSec', aliases: ['crowdsec', 'crowd sec'], os: ['linux', 'bsd'] },
  ],
);
