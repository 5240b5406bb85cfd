import { type Advice, catalogue } from './catalogue.ts';

function notInWindowsContainers(role: string, cites: string[] = ['sw-windows-removed-roles']): Advice {
  return {
    model: 'os',
    effect: 'rules-out',
    because: `${role} is not in Microsoft's container images: the role stays on a whole Windows Server.`,
    cites,
  };
}

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
        'samba dc',
        'samba domain controller',
        'turnkey domain controller',
        'zentyal',
        'univention',
        'univention corporate server',
      ],
      os: ['linux'],
      needs: [
        {
          need: 'privileged',
          because: 'It stores access lists in protected file attributes, which an unprivileged container may not write.',
          cites: ['sw-samba-ntacl', 'sw-samba-ad-lxc'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'TurnKey found that its domain controller fails in LXC and recommends a virtual machine; a workaround exists.',
          cites: ['sw-turnkey-dc', 'sw-samba-ad-lxc'],
        },
      ],
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
      advice: [notInWindowsContainers('WSUS')],
    },
    {
      id: 'sccm',
      name: 'Configuration Manager',
      aliases: ['sccm', 'mecm', 'system center', 'configuration manager', 'mdt'],
      os: ['windows'],
    },
    {
      id: 'azure-ad-connect',
      name: 'Entra Connect',
      aliases: ['azure ad connect', 'entra connect', 'aad connect'],
      os: ['windows'],
    },
    { id: 'freeipa', name: 'FreeIPA', aliases: ['freeipa', 'free ipa', 'ipa server', 'red hat idm'], os: ['linux'] },
    {
      id: 'openldap',
      name: 'OpenLDAP',
      aliases: ['openldap', 'open ldap', 'ldap', 'slapd', '389 directory server', '389ds', 'ldap server', 'lldap'],
    },
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
      aliases: ['edirectory', 'novell nds', 'novell edirectory', 'zenworks'],
      os: ['linux', 'other', 'windows'],
    },
    { id: 'radius', name: 'RADIUS server', aliases: ['radius', 'freeradius', 'radius server', 'nps', 'tacacs'] },
    {
      id: 'bind',
      name: 'BIND',
      aliases: [
        'bind9',
        'isc bind',
        'bind dns',
        'bind server',
        'dns server',
        'dns servers',
        'dns in a box',
        'nameserver',
        'name server',
        'nsd',
        'knot dns',
      ],
    },
    { id: 'powerdns', name: 'PowerDNS', aliases: ['powerdns', 'pdns', 'technitium'] },
    { id: 'unbound', name: 'Unbound', aliases: ['unbound', 'dns resolver', 'dns cache'] },
    { id: 'dnsmasq', name: 'dnsmasq', aliases: ['dnsmasq'] },
    {
      id: 'pi-hole',
      name: 'Pi-hole',
      aliases: ['pi-hole', 'pihole', 'pi hole', 'adguard', 'adguard home', 'blocky dns'],
      os: ['linux'],
    },
    {
      id: 'dhcp',
      name: 'DHCP server',
      aliases: ['dhcp', 'dhcpd', 'dhcp server', 'isc-dhcp-server', 'isc dhcp', 'kea dhcp'],
      os: ['unknown'],
    },
    {
      id: 'pxe',
      name: 'PXE boot server',
      aliases: ['pxe', 'pxe server', 'tftp', 'tftp server', 'netboot.xyz', 'fog server', 'cobbler', 'foreman', 'maas'],
      os: ['linux'],
    },
    {
      id: 'ntp',
      name: 'NTP server',
      aliases: ['ntp', 'ntpd', 'ntp server', 'ntp servers', 'time server', 'chrony', 'chronyd', 'ptp', 'linuxptp'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'There is one clock for the host and all its containers, and a container may not set it; a virtual machine keeps its own.',
          cites: ['sw-lxd-clock'],
        },
      ],
    },
    {
      id: 'identity-provider',
      name: 'identity provider',
      aliases: ['keycloak', 'authentik', 'authelia', 'sso server', 'identity provider', 'zitadel', 'kanidm'],
      os: ['linux'],
    },
    { id: 'netbox', name: 'NetBox', aliases: ['netbox', 'phpipam', 'ipam', 'snipe-it', 'racktables'], os: ['linux'] },
  ],
);
