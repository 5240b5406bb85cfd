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
      aliases: ['pfsense', 'pf sense', 'pfsense gateway'],
      os: ['bsd'],
      appliance: true,
      needs: [bsdAppliance('pfSense', ['sw-pfsense-guest'])],
    },
    {
      id: 'm0n0wall',
      name: 'm0n0wall',
      aliases: ['m0n0wall'],
      os: ['bsd'],
      appliance: true,
      needs: [bsdAppliance('m0n0wall', ['sw-pfsense-guest'])],
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
    {
      id: 'openwrt',
      name: 'OpenWrt',
      aliases: ['openwrt', 'open wrt', 'lede'],
      needs: [
        {
          need: 'custom-kernel-module',
          degree: 'soft',
          because:
            'Since 19.07 it also runs in LXC, but firewall, PPP and WireGuard then use the modules that the host has loaded.',
          cites: ['sw-openwrt-lxc', 'sw-gluon-lxc'],
        },
      ],
    },
    { id: 'immortalwrt', name: 'ImmortalWrt', aliases: ['immortalwrt'] },
    { id: 'dd-wrt', name: 'DD-WRT', aliases: ['dd-wrt'] },
    {
      id: 'vyos',
      name: 'VyOS',
      aliases: ['vyos'],
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
    { id: 'vyatta', name: 'Vyatta', aliases: ['vyatta'], appliance: true },
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
    { id: 'ipfire', name: 'IPFire', aliases: ['ipfire'], appliance: true },
    { id: 'ipcop', name: 'IPCop', aliases: ['ipcop'], appliance: true },
    { id: 'smoothwall', name: 'Smoothwall', aliases: ['smoothwall'], appliance: true },
    { id: 'endian-firewall', name: 'Endian Firewall', aliases: ['endian firewall'], appliance: true },
    { id: 'untangle', name: 'Untangle', aliases: ['untangle'], appliance: true },
    { id: 'sme-server', name: 'SME Server', aliases: ['sme server', 'koozali', 'e-smith'], appliance: true },
    { id: 'clearos', name: 'ClearOS', aliases: ['clearos'], appliance: true },
    { id: 'nethserver', name: 'NethServer', aliases: ['nethserver'], appliance: true },
    { id: 'zeroshell', name: 'Zeroshell', aliases: ['zeroshell'], appliance: true },
    { id: 'sophos', name: 'Sophos firewall', aliases: ['sophos xg', 'sophos firewall'], appliance: true },
    { id: 'sophos-utm', name: 'Sophos UTM', aliases: ['sophos utm', 'astaro'], appliance: true },
    {
      id: 'fortigate',
      name: 'FortiGate-VM',
      aliases: ['fortigate', 'fortigate-vm', 'fortigate vm', 'fortios'],
      appliance: true,
    },
    { id: 'fortianalyzer', name: 'FortiAnalyzer', aliases: ['fortianalyzer'], appliance: true },
    { id: 'fortimail', name: 'FortiMail', aliases: ['fortimail'], appliance: true },
    {
      id: 'asav',
      name: 'Cisco ASAv',
      aliases: ['asav', 'cisco asav', 'cisco asa'],
      appliance: true,
    },
    { id: 'cisco-firepower', name: 'Cisco Firepower', aliases: ['firepower'], appliance: true },
    {
      id: 'cisco-csr-1000v',
      name: 'Cisco CSR 1000V',
      aliases: ['csr1000v', 'csr 1000v', 'cisco csr', 'cisco csr1000v', 'cisco csr 1000v'],
      appliance: true,
    },
    { id: 'cisco-vwlc', name: 'Cisco vWLC', aliases: ['cisco vwlc'], appliance: true },
    { id: 'palo-alto', name: 'Palo Alto VM-Series', aliases: ['palo alto', 'pan-os', 'vm-series'], appliance: true },
    { id: 'panorama', name: 'Panorama', aliases: ['panorama'], appliance: true },
    {
      id: 'check-point',
      name: 'Check Point',
      aliases: ['check point firewall', 'checkpoint firewall', 'gaia os'],
      appliance: true,
    },
    {
      id: 'big-ip',
      name: 'F5 BIG-IP',
      aliases: ['f5 big-ip', 'big-ip', 'bigip'],
      appliance: true,
    },
    { id: 'netscaler', name: 'NetScaler', aliases: ['netscaler', 'citrix adc'], appliance: true },
    { id: 'kemp-loadmaster', name: 'Kemp LoadMaster', aliases: ['kemp loadmaster'], appliance: true },
    {
      id: 'nexus-1000v',
      name: 'Cisco Nexus 1000V',
      aliases: ['nexus 1000v'],
      appliance: true,
    },
    { id: 'arista-veos', name: 'Arista vEOS', aliases: ['arista veos'], appliance: true },
    { id: 'cumulus-vx', name: 'Cumulus VX', aliases: ['cumulus vx'], appliance: true },
    { id: 'juniper-vmx', name: 'Juniper vMX', aliases: ['juniper vmx'], os: ['bsd', 'linux'], appliance: true },
    { id: 'juniper-vsrx', name: 'Juniper vSRX', aliases: ['vsrx', 'juniper vsrx'], os: ['bsd', 'linux'], appliance: true },
    {
      id: 'unifi',
      name: 'UniFi Network controller',
      aliases: ['unifi', 'unifi controller', 'unifi network'],
    },
    {
      id: 'uisp',
      name: 'UISP (UNMS)',
      aliases: ['unms', 'uisp', 'ubiquiti nms'],
      needs: [{ need: 'docker-inside', because: 'It runs in Docker containers.', cites: ['sw-uisp-lxc'] }],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Its installer fails in an LXC container on Proxmox, as Docker changes settings there that it may not.',
          cites: ['sw-uisp-lxc'],
        },
      ],
    },
    { id: 'omada-controller', name: 'Omada controller', aliases: ['omada', 'omada controller'], os: ['linux', 'windows'] },
    {
      id: 'frr',
      name: 'FRRouting',
      aliases: ['frr', 'frrouting'],
      os: ['linux', 'bsd'],
    },
    {
      id: 'open-vswitch',
      name: 'Open vSwitch',
      aliases: ['open vswitch', 'openvswitch'],
      needs: [
        {
          need: 'tun',
          because:
            'Its user-space part opens /dev/net/tun; when a build service moved to OpenVZ it stopped working for want of it.',
          cites: ['sw-ovs-openvz'],
        },
      ],
    },
    { id: 'quagga', name: 'Quagga', aliases: ['quagga'], os: ['linux', 'bsd', 'solaris'] },
    { id: 'bird-bgp', name: 'BIRD (BGP)', aliases: ['bird2', 'bird bgp'], os: ['linux', 'bsd'] },
    {
      id: 'route-reflector-bgp',
      name: 'route reflector (BGP)',
      aliases: ['bgp router', 'route reflector'],
      os: ['linux', 'bsd'],
    },
    { id: 'captive-portal', name: 'captive portal', aliases: ['captive portal'] },
    { id: 'coovachilli', name: 'CoovaChilli', aliases: ['coovachilli'] },
    { id: 'packetfence', name: 'PacketFence', aliases: ['packetfence'] },
    {
      id: 'gluon',
      name: 'Gluon',
      aliases: ['gluon'],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because: 'Its developers say to just use KVM: in LXC only the kernel and modules of the host are there.',
          cites: ['sw-gluon-lxc'],
        },
      ],
    },
    { id: 'freifunk', name: 'Freifunk', aliases: ['freifunk'] },
    {
      id: 'batman-adv',
      name: 'Batman-adv',
      aliases: ['batman-adv'],
      needs: [
        {
          need: 'custom-kernel-module',
          degree: 'soft',
          because: 'It is a kernel module; on a rented container nobody but the provider can load it.',
          cites: ['sw-gluon-lxc'],
        },
      ],
    },
    { id: 'cloudflared', name: 'Cloudflare Tunnel', aliases: ['cloudflared', 'cloudflare tunnel'], os: ['linux'] },
  ],
);
