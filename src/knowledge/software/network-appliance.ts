import { catalogue, type Demand } from './catalogue.ts';

function bsdAppliance(name: string, cites: string[]): Demand {
  return {
    need: 'own-kernel',
    because: `${name} is built on FreeBSD and brings its own kernel, so it cannot be a container on a Linux host.`,
    cites,
  };
}

export const networkAppliance = catalogue(
  'network-appliance',
  ['linux'],
  [
    {
      id: 'pfsense',
      name: 'pfSense',
      aliases: ['pfsense', 'pf sense', 'pfsense gateway', 'm0n0wall'],
      os: ['bsd'],
      appliance: true,
      needs: [bsdAppliance('pfSense', ['sw-pfsense-guest'])],
    },
    {
      id: 'opnsense',
      name: 'OPNsense',
      aliases: ['opnsense', 'opn sense'],
      os: ['bsd'],
      appliance: true,
      needs: [bsdAppliance('OPNsense', ['sw-opnsense-guest'])],
    },
    {
      id: 'openmptcprouter',
      name: 'OpenMPTCProuter',
      aliases: ['openmptcprouter', 'mptcprouter', 'mptcp router', 'mptcp'],
      appliance: true,
      needs: [
        {
          need: 'own-kernel',
          because: 'Its maker says that it works under Proxmox with KVM and not with LXC.',
          cites: ['sw-openmptcprouter'],
        },
      ],
    },
    { id: 'firewall', name: 'firewall', aliases: ['firewall', 'firewalls', 'firewall appliance', 'utm'], os: ['unknown'] },
    {
      id: 'router',
      name: 'router',
      aliases: ['router', 'routers', 'virtual router', 'soft router', 'gateway vm'],
      os: ['unknown'],
    },
    { id: 'openwrt', name: 'OpenWrt', aliases: ['openwrt', 'open wrt', 'lede', 'immortalwrt', 'dd-wrt'] },
    {
      id: 'vyos',
      name: 'VyOS',
      aliases: ['vyos', 'vyatta'],
      appliance: true,
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Its maintainers do not officially support containers: some features depend on the kernel.',
          cites: ['sw-vyos-container'],
        },
      ],
    },
    {
      id: 'mikrotik-chr',
      name: 'MikroTik CHR',
      aliases: ['mikrotik chr', 'routeros', 'cloud hosted router', 'mikrotik', 'chr'],
      appliance: true,
      needs: [
        {
          need: 'own-kernel',
          because: 'RouterOS is a whole operating system; even the official container image is a virtual machine inside.',
          cites: ['sw-chr-container'],
        },
      ],
    },
    { id: 'ipfire', name: 'IPFire', aliases: ['ipfire', 'ipcop', 'smoothwall', 'endian firewall'], appliance: true },
    { id: 'untangle', name: 'Untangle', aliases: ['untangle', 'clearos', 'nethserver', 'zeroshell'], appliance: true },
    { id: 'sophos', name: 'Sophos firewall', aliases: ['sophos xg', 'sophos utm', 'sophos firewall', 'astaro'], appliance: true },
    {
      id: 'fortigate',
      name: 'FortiGate-VM',
      aliases: ['fortigate', 'fortigate-vm', 'fortigate vm', 'fortios', 'fortianalyzer', 'fortimail'],
      appliance: true,
    },
    {
      id: 'asav',
      name: 'Cisco ASAv',
      aliases: ['asav', 'cisco asav', 'cisco asa', 'firepower', 'csr1000v', 'cisco csr', 'cisco vwlc'],
      appliance: true,
    },
    { id: 'palo-alto', name: 'Palo Alto VM-Series', aliases: ['palo alto', 'pan-os', 'vm-series', 'panorama'], appliance: true },
    {
      id: 'check-point',
      name: 'Check Point',
      aliases: ['check point firewall', 'checkpoint firewall', 'gaia os'],
      appliance: true,
    },
    {
      id: 'big-ip',
      name: 'F5 BIG-IP',
      aliases: ['f5 big-ip', 'big-ip', 'bigip', 'netscaler', 'citrix adc', 'kemp loadmaster'],
      appliance: true,
    },
    {
      id: 'nsx',
      name: 'virtual switch appliance',
      aliases: ['nexus 1000v', 'arista veos', 'cumulus vx', 'juniper vmx', 'vsrx'],
      appliance: true,
    },
    {
      id: 'unifi',
      name: 'UniFi Network controller',
      aliases: ['unifi', 'unifi controller', 'unifi network', 'omada', 'omada controller'],
    },
    {
      id: 'frr',
      name: 'FRRouting',
      aliases: ['frr', 'frrouting', 'quagga', 'bird2', 'bird bgp', 'bgp router', 'route reflector'],
      os: ['linux', 'bsd'],
    },
    { id: 'captive-portal', name: 'captive portal', aliases: ['captive portal', 'coovachilli', 'packetfence'] },
    { id: 'gluon', name: 'Gluon / mesh gateway', aliases: ['freifunk', 'gluon', 'batman-adv'] },
  ],
);
