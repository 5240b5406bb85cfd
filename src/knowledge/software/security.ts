import { catalogue, type Demand } from './catalogue.ts';

function strangersCode(because: string, cites: string[]): Demand {
  return { need: 'untrusted-tenants', because, cites };
}

const cuckooNeeds: Demand[] = [
  {
    need: 'nested-virt',
    because: 'It detonates samples in virtual machines, so as a guest it needs nesting.',
    cites: ['sw-cuckoo-nested'],
  },
  strangersCode('The samples are hostile by definition; containers share the kernel of the host and are no wall against them.', [
    'sw-docker-untrusted',
    'sw-proxmox-pct',
  ]),
];

const honeypotNeeds: Demand[] = [
  strangersCode('It invites attackers; virtual machines isolate totally untrusted users better than containers.', [
    'sw-proxmox-pct',
  ]),
];

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
        'llm agent',
        'llm agents',
        'coding agent',
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
      name: 'Cuckoo Sandbox',
      aliases: ['cuckoo sandbox', 'cuckoo'],
      os: ['linux', 'windows'],
      needs: cuckooNeeds,
    },
    {
      id: 'malware-sandbox',
      name: 'malware sandbox',
      aliases: ['malware sandbox', 'malware analysis', 'malware lab', 'malware samples'],
      os: ['linux', 'windows'],
      needs: cuckooNeeds,
    },
    { id: 'cape-sandbox', name: 'CAPE sandbox', aliases: ['cape sandbox', 'capev2'], os: ['linux'], needs: cuckooNeeds },
    { id: 'joe-sandbox', name: 'Joe Sandbox', aliases: ['joe sandbox'], os: ['linux', 'windows'], needs: cuckooNeeds },
    { id: 'drakvuf', name: 'DRAKVUF', aliases: ['drakvuf'], os: ['linux'], needs: cuckooNeeds },
    {
      id: 'honeypot',
      name: 'honeypot',
      aliases: ['honeypot', 'honeypots', 'honeynet'],
      needs: honeypotNeeds,
    },
    { id: 'cowrie', name: 'Cowrie', aliases: ['cowrie'], needs: honeypotNeeds },
    {
      id: 't-pot',
      name: 'T-Pot',
      aliases: ['t-pot', 'tpot'],
      needs: [
        ...honeypotNeeds,
        { need: 'docker-inside', because: 'It runs its honeypots from Docker images.', cites: ['sw-tpot-docker'] },
      ],
    },
    { id: 'dionaea', name: 'Dionaea', aliases: ['dionaea'], needs: honeypotNeeds },
    {
      id: 'suricata',
      name: 'Suricata',
      aliases: ['suricata'],
      os: ['linux', 'bsd'],
    },
    { id: 'intrusion-detection-ids', name: 'intrusion detection (IDS)', aliases: ['ids/ips'], os: ['linux', 'bsd'] },
    { id: 'snort', name: 'Snort', aliases: ['snort'], os: ['linux', 'bsd', 'windows'] },
    { id: 'zeek', name: 'Zeek', aliases: ['zeek', 'bro ids'], os: ['linux', 'bsd'] },
    {
      id: 'security-onion',
      name: 'Security Onion',
      aliases: ['security onion'],
      os: ['linux'],
      needs: [
        {
          need: 'own-kernel',
          because: 'It is an appliance that installs from its own image.',
          cites: ['sw-security-onion', 'sw-security-onion-iso'],
        },
      ],
      advice: [
        {
          model: 'hardware',
          effect: 'discourages',
          because:
            'In production its makers prefer a machine of its own; a virtual machine needs resources that nobody else uses.',
          cites: ['sw-security-onion'],
        },
      ],
      appliance: true,
    },
    { id: 'selks', name: 'SELKS', aliases: ['selks'], os: ['linux'] },
    { id: 'arkime', name: 'Arkime', aliases: ['arkime'], os: ['linux'] },
    { id: 'wazuh', service: true, name: 'Wazuh', aliases: ['wazuh'] },
    { id: 'security-monitoring-siem', service: true, name: 'security monitoring (SIEM)', aliases: ['siem'] },
    { id: 'ossec', name: 'OSSEC', aliases: ['ossec'], os: ['linux', 'bsd', 'windows'] },
    { id: 'alienvault', service: true, name: 'AlienVault', aliases: ['alienvault', 'ossim'] },
    { id: 'qradar', service: true, name: 'QRadar', aliases: ['qradar'] },
    { id: 'arcsight', service: true, name: 'ArcSight', aliases: ['arcsight'] },
    { id: 'openvas', service: true, name: 'OpenVAS', aliases: ['openvas', 'greenbone'] },
    { id: 'vulnerability-scanner', name: 'vulnerability scanner', aliases: ['vulnerability scanner'] },
    { id: 'nessus', service: true, name: 'Nessus', aliases: ['nessus'], os: ['linux', 'windows', 'bsd'] },
    { id: 'qualys', name: 'Qualys', aliases: ['qualys'] },
    {
      id: 'vault',
      service: true,
      name: 'HashiCorp Vault',
      aliases: ['hashicorp vault', 'vault server', 'vault cluster'],
    },
    {
      id: 'certificate-authority',
      service: true,
      name: 'certificate authority',
      aliases: ['certificate authority'],
      os: ['linux', 'bsd', 'windows'],
    },
    { id: 'openbao', name: 'OpenBao', aliases: ['openbao'] },
    { id: 'infisical', name: 'Infisical', aliases: ['infisical'] },
    { id: 'step-ca', name: 'Step-ca', aliases: ['step-ca'], os: ['linux', 'windows', 'macos'] },
    { id: 'easy-rsa', name: 'Easy-RSA', aliases: ['easy-rsa'], os: ['linux', 'bsd', 'windows'] },
    { id: 'dogtag', name: 'Dogtag', aliases: ['dogtag'] },
    { id: 'ejbca', name: 'EJBCA', aliases: ['ejbca'] },
    {
      id: 'labca',
      name: 'LabCA',
      aliases: ['labca', 'lab ca'],
      needs: [{ need: 'docker-inside', because: 'All its parts run in Docker containers.', cites: ['sw-labca'] }],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'Its author keeps Docker in one virtual machine beside a dozen LXC containers; a user found Docker inside LXC hard to set up and to debug.',
          cites: ['sw-labca'],
        },
      ],
    },
    {
      id: 'jump-host',
      service: true,
      name: 'jump host',
      aliases: ['jump host', 'jumphost', 'bastion', 'bastion host', 'ssh server', 'ssh gateway', 'jump server'],
      os: ['unknown'],
    },
    { id: 'teleport', service: true, name: 'Teleport', aliases: ['teleport'], os: ['linux'] },
    {
      id: 'pentest',
      name: 'penetration testing',
      aliases: ['pentest lab', 'pentesting', 'ctf challenges', 'ctf server'],
    },
    { id: 'metasploit', name: 'Metasploit', aliases: ['metasploit'], os: ['linux', 'windows'] },
    { id: 'hack-the-box', name: 'Hack The Box', aliases: ['hack the box'] },
    { id: 'dvwa', name: 'DVWA', aliases: ['dvwa'] },
    { id: 'metasploitable', name: 'Metasploitable', aliases: ['metasploitable'] },
    { id: 'vulnhub', name: 'VulnHub', aliases: ['vulnhub'] },
    {
      id: 'endpoint-agent',
      name: 'endpoint agent',
      aliases: ['endpoint agent'],
      os: ['windows', 'linux', 'macos'],
    },
    {
      id: 'crowdstrike',
      name: 'CrowdStrike',
      aliases: ['crowdstrike'],
      os: ['windows', 'linux', 'macos'],
      needs: [
        {
          need: 'privileged',
          degree: 'soft',
          because:
            'Its Linux sensor works on the kernel and must not be confined by namespaces: it belongs on the host, or in a virtual machine.',
          cites: ['sw-falcon-privileged'],
        },
      ],
    },
    { id: 'sentinelone', name: 'SentinelOne', aliases: ['sentinelone'], os: ['windows', 'linux', 'macos'] },
    { id: 'sophos-agent', name: 'Sophos agent', aliases: ['sophos agent'], os: ['windows', 'linux', 'macos'] },
    {
      id: 'defender-for-endpoint',
      name: 'Defender for Endpoint',
      aliases: ['defender for endpoint'],
      os: ['windows', 'linux', 'macos'],
    },
    {
      id: 'proxy-filter',
      name: 'content filter',
      aliases: ['web filter', 'content filter'],
    },
    { id: 'e2guardian', name: 'E2guardian', aliases: ['e2guardian'], os: ['linux', 'bsd'] },
    { id: 'dansguardian', name: 'DansGuardian', aliases: ['dansguardian'], os: ['linux', 'bsd'] },
    { id: 'squidguard', name: 'SquidGuard', aliases: ['squidguard'], os: ['linux', 'bsd'] },
    { id: 'websense', name: 'Websense', aliases: ['websense'], os: ['windows', 'linux'] },
    { id: 'misp', name: 'MISP', aliases: ['misp'], os: ['linux'] },
    { id: 'thehive', name: 'TheHive', aliases: ['thehive', 'the hive'], os: ['linux'] },
    { id: 'trend-micro', name: 'Trend Micro Apex One', aliases: ['trend micro', 'apex one', 'officescan'], os: ['windows'] },
    { id: 'insightvm', name: 'Rapid7 InsightVM', aliases: ['insightvm', 'nexpose'], os: ['linux', 'windows'] },
    { id: 'darktrace', name: 'Darktrace', aliases: ['darktrace'], appliance: true },
    { id: 'fireeye', name: 'FireEye', aliases: ['fireeye'], appliance: true },
    {
      id: 'symantec-endpoint',
      name: 'Symantec Endpoint Protection Manager',
      aliases: ['sepm', 'symantec endpoint protection'],
      os: ['windows'],
    },
    { id: 'cyberark', name: 'CyberArk', aliases: ['cyberark'], os: ['windows'] },
    { id: 'wallix', name: 'WALLIX Bastion', aliases: ['wallix', 'wallix bastion'], appliance: true },
    {
      id: 'rsa-authentication-manager',
      name: 'RSA Authentication Manager',
      aliases: ['rsa authentication manager', 'rsa securid'],
      appliance: true,
    },
    {
      id: 'duo-proxy',
      name: 'Duo Authentication Proxy',
      aliases: ['duo proxy', 'duo authentication proxy'],
      os: ['windows', 'linux'],
    },
    {
      id: 'deep-security',
      name: 'Trend Micro Deep Security',
      aliases: ['trend micro deep security', 'deep security manager'],
      os: ['windows', 'linux'],
    },
  ],
);
