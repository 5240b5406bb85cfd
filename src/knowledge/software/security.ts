import { catalogue, type Demand } from './catalogue.ts';

function strangersCode(because: string, cites: string[]): Demand {
  return { need: 'untrusted-tenants', because, cites };
}

export const security = catalogue(
  'security',
  ['linux'],
  [
    {
      id: 'code-sandbox',
      name: 'code sandbox',
      aliases: [
        'code sandbox',
        'code sandboxing',
        'code runner',
        'code runners',
        'code execution service',
        'user submitted code',
        'user-submitted code',
        'untrusted code',
        'student submissions',
        'submitted code',
        'run user code',
        "users' code",
        'arbitrary code',
        'ai agents',
        'coding agents',
        'llm generated code',
      ],
      needs: [
        strangersCode('It runs programs of people you do not know; experts lean to a virtual machine or microVM around each.', [
          'sw-code-sandbox',
          'sw-docker-untrusted',
        ]),
      ],
    },
    {
      id: 'cuckoo',
      name: 'Cuckoo / CAPE sandbox',
      aliases: [
        'cuckoo sandbox',
        'cuckoo',
        'cape sandbox',
        'capev2',
        'malware sandbox',
        'malware analysis',
        'malware lab',
        'joe sandbox',
        'drakvuf',
        'malware samples',
      ],
      os: ['linux', 'windows'],
      needs: [
        {
          need: 'nested-virt',
          because: 'It detonates samples in virtual machines, so as a guest it needs nesting.',
          cites: ['sw-cuckoo-nested'],
        },
        strangersCode(
          'The samples are hostile by definition; containers share the kernel of the host and are no wall against them.',
          ['sw-docker-untrusted', 'sw-proxmox-pct'],
        ),
      ],
    },
    {
      id: 'honeypot',
      name: 'honeypot',
      aliases: ['honeypot', 'honeypots', 'cowrie', 't-pot', 'tpot', 'honeynet', 'dionaea'],
      needs: [
        strangersCode('It invites attackers; virtual machines isolate totally untrusted users better than containers.', [
          'sw-proxmox-pct',
        ]),
      ],
    },
    {
      id: 'falco',
      name: 'Falco',
      aliases: ['falco', 'sysdig', 'tetragon', 'tracee'],
      needs: [
        {
          need: 'privileged',
          because: 'It watches the kernel of the machine with a module or eBPF, which takes high privileges on the host.',
          cites: ['sw-falco'],
        },
      ],
    },
    {
      id: 'ebpf',
      name: 'eBPF tools',
      aliases: [
        'ebpf',
        'bcc',
        'bcc tools',
        'bpftrace',
        'bpf',
        'pixie',
        'parca',
        'cilium',
        'xdp',
        'perf events',
        'systemtap',
        'dtrace',
      ],
      needs: [
        {
          need: 'kernel-version',
          because:
            'What works depends on the running kernel, and a container uses that of its host, however new its distribution is.',
          cites: ['sw-bcc-kernel'],
        },
        { need: 'privileged', because: 'Loading eBPF programs takes CAP_SYS_ADMIN on the host.', cites: ['sw-falco'] },
      ],
    },
    {
      id: 'auditd',
      name: 'auditd',
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
        'csf firewall',
        'xt_recent',
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Firewall rules work inside containers, but a container cannot load the modules behind them: the host has to do that first.',
          cites: ['sw-lxd-iptables', 'sw-openvz-modules'],
        },
      ],
    },
    { id: 'fail2ban', name: 'fail2ban', aliases: ['fail2ban', 'fail 2 ban', 'denyhosts', 'sshguard'], os: ['linux', 'bsd'] },
    { id: 'crowdsec', name: 'CrowdSec', aliases: ['crowdsec', 'crowd sec'], os: ['linux', 'bsd'] },
    {
      id: 'suricata',
      name: 'Suricata',
      aliases: ['suricata', 'snort', 'zeek', 'bro ids', 'security onion', 'selks', 'ids/ips', 'arkime'],
      os: ['linux', 'bsd'],
    },
    { id: 'wazuh', name: 'Wazuh', aliases: ['wazuh', 'ossec', 'alienvault', 'ossim', 'siem', 'qradar', 'arcsight'] },
    { id: 'openvas', name: 'OpenVAS', aliases: ['openvas', 'greenbone', 'nessus', 'vulnerability scanner', 'qualys'] },
    {
      id: 'vault',
      name: 'Vault',
      aliases: ['hashicorp vault', 'openbao', 'infisical', 'step-ca', 'easy-rsa', 'dogtag', 'ejbca', 'certificate authority'],
    },
    {
      id: 'jump-host',
      name: 'jump host',
      aliases: ['jump host', 'jumphost', 'bastion', 'bastion host', 'ssh server', 'ssh gateway', 'jump server', 'teleport'],
      os: ['unknown'],
    },
    {
      id: 'pentest',
      name: 'penetration testing',
      aliases: [
        'metasploit',
        'pentest lab',
        'pentesting',
        'hack the box',
        'ctf challenges',
        'ctf server',
        'dvwa',
        'metasploitable',
        'vulnhub',
      ],
    },
    {
      id: 'endpoint-agent',
      name: 'endpoint agent',
      aliases: ['crowdstrike', 'sentinelone', 'sophos agent', 'defender for endpoint'],
      os: ['windows', 'linux', 'macos'],
    },
    {
      id: 'proxy-filter',
      name: 'content filter',
      aliases: ['e2guardian', 'dansguardian', 'squidguard', 'web filter', 'websense'],
    },
  ],
);
