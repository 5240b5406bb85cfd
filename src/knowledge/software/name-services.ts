import { type Advice, catalogue } from './catalogue.ts';

const ntpAdvice: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because:
      'There is one clock for the host and all its containers, and a container may not set it; a virtual machine keeps its own.',
    cites: ['sw-lxd-clock'],
  },
];

/** Names, addresses, boot images and time for a network. */
export const nameServices = catalogue(
  'directory',
  ['linux', 'bsd'],
  [
    {
      id: 'bind',
      name: 'BIND',
      aliases: ['bind9', 'isc bind', 'bind dns', 'bind server'],
    },
    {
      id: 'name-server-dns',
      name: 'name server (DNS)',
      aliases: ['dns', 'dns server', 'dns servers', 'dns in a box', 'nameserver', 'name server'],
    },
    { id: 'nsd', name: 'NSD', aliases: ['nsd'] },
    { id: 'knot-dns', name: 'Knot DNS', aliases: ['knot dns'] },
    { id: 'powerdns', name: 'PowerDNS', aliases: ['powerdns', 'pdns'] },
    { id: 'technitium-dns', name: 'Technitium DNS', aliases: ['technitium'], os: ['linux', 'windows'] },
    { id: 'unbound', name: 'Unbound', aliases: ['unbound'] },
    { id: 'resolver-dns', name: 'resolver (DNS)', aliases: ['dns resolver', 'dns cache'] },
    { id: 'dnsmasq', name: 'Dnsmasq', aliases: ['dnsmasq'] },
    {
      id: 'pi-hole',
      name: 'Pi-hole',
      aliases: ['pi-hole', 'pihole', 'pi hole'],
      os: ['linux'],
    },
    { id: 'adguard-home', name: 'AdGuard Home', aliases: ['adguard', 'adguard home'], os: ['linux', 'bsd', 'windows', 'macos'] },
    { id: 'blocky', name: 'Blocky DNS', aliases: ['blocky dns'], os: ['linux'] },
    {
      id: 'dhcp',
      name: 'address server (DHCP)',
      aliases: ['dhcp', 'dhcp server'],
      os: ['unknown'],
    },
    { id: 'isc-dhcp', name: 'ISC DHCP', aliases: ['dhcpd', 'isc-dhcp-server', 'isc dhcp'], os: ['linux', 'bsd', 'solaris'] },
    { id: 'kea-dhcp', name: 'Kea DHCP', aliases: ['kea dhcp'], os: ['linux', 'bsd'] },
    {
      id: 'pxe',
      name: 'boot server (PXE)',
      aliases: ['pxe', 'pxe server'],
      os: ['linux'],
    },
    { id: 'boot-file-server-tftp', name: 'boot-file server (TFTP)', aliases: ['tftp', 'tftp server'], os: ['linux', 'bsd'] },
    { id: 'netboot.xyz', name: 'Netboot.xyz', aliases: ['netboot.xyz'], os: ['linux'] },
    {
      id: 'fog',
      name: 'FOG server',
      aliases: ['fog server'],
      os: ['linux'],
      needs: [
        {
          need: 'own-kernel',
          degree: 'soft',
          because:
            'It serves its images over the NFS server of the kernel, which needs extra steps on Proxmox and did not start in an LXD container.',
          cites: ['sw-fog-nfs', 'sw-fog-lxd'],
        },
      ],
    },
    { id: 'cobbler', name: 'Cobbler', aliases: ['cobbler'], os: ['linux'] },
    { id: 'foreman', name: 'Foreman', aliases: ['foreman'], os: ['linux'] },
    { id: 'maas', name: 'MAAS', aliases: ['maas'], os: ['linux'] },
    {
      id: 'ntp',
      name: 'time server (NTP)',
      aliases: ['ntp', 'ntp server', 'ntp servers', 'time server'],
      advice: ntpAdvice,
    },
    { id: 'ntpd', name: 'Ntpd', aliases: ['ntpd'], os: ['linux', 'bsd', 'solaris'], advice: ntpAdvice },
    { id: 'chrony', name: 'Chrony', aliases: ['chrony', 'chronyd'], os: ['linux', 'bsd'], advice: ntpAdvice },
    { id: 'linuxptp', name: 'LinuxPTP', aliases: ['ptp', 'linuxptp'], os: ['linux'], advice: ntpAdvice },
    { id: 'katello', name: 'Katello', aliases: ['katello'], os: ['linux'] },
    { id: 'spacewalk', name: 'Spacewalk', aliases: ['spacewalk'], os: ['linux'] },
    { id: 'uyuni', name: 'Uyuni', aliases: ['uyuni'], os: ['linux'] },
  ],
);
