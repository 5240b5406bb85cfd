import { type Advice, catalogue, type Demand, type Entry } from './catalogue.ts';

function notInWindowsContainers(role: string, cites: string[] = ['sw-windows-removed-roles']): Advice {
  return {
    model: 'os',
    effect: 'rules-out',
    because: `${role} is not in Microsoft's container images: the role stays on a whole Windows Server.`,
    cites,
  };
}

const sambaAdAdvice: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because: 'TurnKey found that its domain controller fails in LXC and recommends a virtual machine; a workaround exists.',
    cites: ['sw-turnkey-dc', 'sw-samba-ad-lxc'],
  },
];

const sambaAdNeeds: Demand[] = [
  {
    need: 'privileged',
    because: 'It stores access lists in protected file attributes, which an unprivileged container may not write.',
    cites: ['sw-samba-ntacl', 'sw-samba-ad-lxc'],
  },
];

const WINDOWS_ROLES: readonly [id: string, name: string, aliases: string[]][] = [
  ['windows-remote-access', 'Routing and Remote Access (RRAS)', ['rras', 'routing and remote access', 'directaccess']],
  ['web-application-proxy', 'Web Application Proxy', ['windows web application proxy']],
  ['ad-lds', 'AD Lightweight Directory Services', ['ad lds', 'adlds']],
  ['ad-rms', 'AD Rights Management', ['ad rms', 'adrms', 'rights management services']],
  ['windows-failover-cluster', 'Windows failover cluster', ['wsfc', 'windows failover cluster', 'windows failover clustering']],
  ['wins', 'WINS', ['wins server', 'windows internet name service']],
  ['windows-kms', 'Volume activation (KMS)', ['kms server', 'kms host', 'volume activation']],
  ['windows-ipam', 'Windows IPAM', ['windows ipam']],
  ['windows-iscsi-target', 'Windows iSCSI target', ['windows iscsi target']],
  ['windows-nfs-server', 'Windows NFS server', ['windows nfs server']],
  ['storage-replica', 'Storage Replica', ['storage replica']],
  ['host-guardian', 'Host Guardian Service', ['host guardian service', 'host guardian']],
];

export const directory = catalogue(
  'directory',
  ['linux', 'bsd'],
  [
    {
      id: 'active-directory',
      name: 'Active Directory domain controller',
      aliases: [
        'active directory',
        'domain controller',
        'domain controllers',
        'dcs',
        'virtual dc',
        'virtual dcs',
        'ad ds',
        'ad-ds',
        'ad dc',
        'ad dcs',
        'ad server',
        'ad servers',
        'ad forest',
        'ad domain',
        'ad domain services',
        'ad-domain-services',
        'domain services',
        'windows domain',
      ],
      os: ['windows'],
      advice: [
        notInWindowsContainers('Active Directory Domain Services', [
          'sw-windows-adds',
          'sw-windows-adds-test',
          'sw-windows-removed-roles',
        ]),
      ],
    },
    {
      id: 'nt-domain-controller',
      name: 'NT domain controller (PDC, BDC)',
      aliases: ['pdc', 'bdc', 'primary domain controller', 'backup domain controller', 'nt domain', 'nt4 domain'],
      os: ['windows'],
    },
    {
      id: 'samba-ad',
      name: 'Samba AD domain controller',
      aliases: [
        'samba ad',
        'samba ad dc',
        'samba4 ad',
        'samba4 ad dc',
        'samba 4 ad',
        'samba 4 ad dc',
        'samba active directory',
        'samba dc',
        'samba domain controller',
        'active directory on samba',
        'active directory on samba4',
        'active directory on samba 4',
        'active directory with samba',
        'active directory with samba4',
        'ad on samba',
        'ad on samba4',
        'ad with samba',
      ],
      os: ['linux'],
      needs: sambaAdNeeds,
      advice: sambaAdAdvice,
    },
    {
      id: 'turnkey-domain-controller',
      name: 'TurnKey Domain Controller',
      aliases: ['turnkey domain controller'],
      os: ['linux'],
      needs: sambaAdNeeds,
      advice: sambaAdAdvice,
    },
    { id: 'zentyal', name: 'Zentyal', aliases: ['zentyal'], os: ['linux'], needs: sambaAdNeeds },
    {
      id: 'univention-corporate-server',
      name: 'Univention Corporate Server',
      aliases: ['univention', 'univention corporate server'],
      os: ['linux'],
      needs: sambaAdNeeds,
    },
    {
      id: 'certificate-services',
      name: 'Active Directory Certificate Services',
      aliases: ['ad cs', 'adcs', 'active directory certificate services', 'windows ca', 'enterprise ca'],
      os: ['windows'],
      advice: [notInWindowsContainers('Certificate Services')],
    },
    {
      id: 'adfs',
      name: 'AD Federation Services',
      aliases: ['adfs', 'ad fs'],
      os: ['windows'],
      advice: [notInWindowsContainers('The federation service')],
    },
    {
      id: 'wsus',
      name: 'WSUS',
      aliases: ['wsus', 'windows update services'],
      os: ['windows'],
      advice: [notInWindowsContainers('WSUS', ['sw-windows-removed-roles', 'sw-wsus-container'])],
    },
    {
      id: 'sccm',
      name: 'Configuration Manager',
      aliases: ['sccm', 'mecm', 'configuration manager'],
      os: ['windows'],
    },
    { id: 'system-center', name: 'System Center', aliases: ['system center'], os: ['windows'] },
    { id: 'microsoft-deployment-toolkit', name: 'Microsoft Deployment Toolkit', aliases: ['mdt'], os: ['windows'] },
    {
      id: 'azure-ad-connect',
      name: 'Entra Connect',
      aliases: ['azure ad connect', 'entra connect', 'aad connect'],
      os: ['windows'],
    },
    {
      id: 'freeipa',
      name: 'FreeIPA',
      aliases: ['freeipa', 'free ipa', 'ipa server', 'red hat idm'],
      os: ['linux'],
      needs: [
        {
          need: 'privileged',
          degree: 'soft',
          because: 'An unprivileged container owns only a part of the user numbers, and those of FreeIPA have to fit in.',
          cites: ['sw-freeipa-lxc'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Its project long offered the container image for tests and demos only; whether that is fit for production, it says, depends on who supports you.',
          cites: ['sw-freeipa-container'],
        },
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'It is LDAP, Kerberos, a certificate authority and DNS as one system with systemd: a host of its own suits it best.',
          cites: ['sw-freeipa-container', 'sw-freeipa-parts'],
        },
      ],
    },
    {
      id: 'openldap',
      name: 'OpenLDAP',
      aliases: ['openldap', 'open ldap', 'slapd'],
    },
    { id: 'directory-server-ldap', name: 'directory server (LDAP)', aliases: ['ldap', 'ldap server'] },
    { id: '389-directory-server', name: '389 Directory Server', aliases: ['389 directory server', '389ds'], os: ['linux'] },
    { id: 'lldap', name: 'LLDAP', aliases: ['lldap'] },
    { id: 'kerberos', name: 'Kerberos KDC', aliases: ['kerberos', 'krb5', 'kdc'] },
    {
      id: 'nis',
      name: 'NIS',
      aliases: ['nis', 'nis server', 'ypserv', 'nis+', 'yellow pages'],
      os: ['linux', 'solaris', 'bsd', 'other'],
    },
    {
      id: 'edirectory',
      name: 'eDirectory',
      aliases: ['edirectory', 'novell nds', 'novell edirectory'],
      os: ['linux', 'other', 'windows'],
    },
    { id: 'zenworks', name: 'ZENworks', aliases: ['zenworks'], os: ['linux', 'windows'] },
    { id: 'radius', name: 'authentication server (RADIUS)', aliases: ['radius', 'radius server'] },
    { id: 'freeradius', name: 'FreeRADIUS', aliases: ['freeradius'] },
    { id: 'network-policy-server', name: 'Network Policy Server', aliases: ['nps'], os: ['windows'] },
    { id: 'tacacs', name: 'TACACS+', aliases: ['tacacs'] },
    {
      id: 'identity-provider',
      name: 'identity provider',
      aliases: ['sso server', 'identity provider'],
      os: ['linux'],
    },
    { id: 'keycloak', name: 'Keycloak', aliases: ['keycloak'], os: ['linux', 'windows'] },
    { id: 'authentik', name: 'Authentik', aliases: ['authentik'], os: ['linux'] },
    { id: 'authelia', name: 'Authelia', aliases: ['authelia'], os: ['linux', 'bsd'] },
    { id: 'zitadel', name: 'ZITADEL', aliases: ['zitadel'], os: ['linux'] },
    { id: 'kanidm', name: 'Kanidm', aliases: ['kanidm'], os: ['linux', 'bsd'] },
    { id: 'netbox', name: 'NetBox', aliases: ['netbox'], os: ['linux'] },
    { id: 'phpipam', name: 'phpIPAM', aliases: ['phpipam'], os: ['linux', 'bsd'] },
    { id: 'snipe-it', name: 'Snipe-IT', aliases: ['snipe-it'], os: ['linux', 'windows'] },
    { id: 'racktables', name: 'RackTables', aliases: ['racktables'], os: ['linux', 'bsd'] },
    { id: 'address-management-ipam', name: 'address management (IPAM)', aliases: ['ipam'], os: ['linux'] },
    ...WINDOWS_ROLES.map(
      ([id, name, aliases]): Entry => ({ id, name, aliases, os: ['windows'], advice: [notInWindowsContainers(name)] }),
    ),
  ],
);
