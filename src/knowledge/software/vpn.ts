import { catalogue, type Demand } from './catalogue.ts';

const kernelIpsec: Demand = {
  need: 'own-kernel',
  softOnOwnHost: true,
  because:
    'IPsec is done by the kernel. A rented container shares one that often lacks it or keeps it from guests; on a host of your own, load its modules there and run the container privileged.',
  cites: ['sw-ipsec-openvz', 'sw-streisand-openvz', 'sw-ipsec-own-host'],
};

function tunDevice(cites: string[]): Demand {
  return {
    need: 'tun',
    because: 'It needs the device /dev/net/tun, which the host has to hand to a container.',
    cites,
  };
}

const wireguardNeeds: Demand[] = [
  {
    need: 'tun',
    because:
      'A container uses the WireGuard of its host’s kernel. Where that is out of reach, as on OpenVZ, the slower user-space version with /dev/net/tun is what is left.',
    cites: ['sw-wireguard-openvz', 'sw-wireguard-go'],
  },
];

const ipsecNeeds: Demand[] = [kernelIpsec];

const pptpNeeds: Demand[] = [
  {
    need: 'custom-kernel-module',
    because: 'It uses PPP from the kernel; an unprivileged container may not open /dev/ppp unless the host sets that up.',
    cites: ['sw-turnkey-ppp'],
  },
];

const zerotierNeeds: Demand[] = [tunDevice(['sw-zerotier-tun'])];

const pppOfL2tp: Demand = {
  need: 'custom-kernel-module',
  because: 'L2TP rides on PPP, which is a kernel module; a guest container can neither load it nor open /dev/ppp by itself.',
  cites: ['sw-turnkey-ppp', 'sw-streisand-openvz'],
};

export const vpn = catalogue(
  'vpn',
  ['linux', 'bsd'],
  [
    {
      id: 'vpn',
      name: 'remote access (VPN)',
      aliases: ['vpn', 'vpns', 'vpn server', 'vpn servers', 'vpn gateway', 'vpn box', 'vpn tunnel'],
    },
    {
      id: 'openvpn',
      name: 'OpenVPN',
      aliases: ['openvpn', 'open vpn', 'ovpn', 'openvpn server', 'openvpn access server'],
      needs: [tunDevice(['sw-streisand-openvz', 'sw-openvpn-openvz', 'sw-openvpn-lxc'])],
    },
    {
      id: 'pivpn',
      name: 'PiVPN',
      aliases: ['pivpn'],
      os: ['linux'],
      needs: [{ ...tunDevice(['sw-streisand-openvz', 'sw-openvpn-openvz', 'sw-openvpn-lxc']), degree: 'soft' }],
    },
    {
      id: 'wireguard',
      name: 'WireGuard',
      aliases: ['wireguard', 'wire guard', 'wg-quick', 'wg0', 'wireguard server', 'wireguard-go'],
      needs: wireguardNeeds,
    },
    { id: 'wg-easy', name: 'WG-Easy', aliases: ['wg-easy'], os: ['linux'], needs: wireguardNeeds },
    { id: 'boringtun', name: 'BoringTun', aliases: ['boringtun'], os: ['linux'], needs: wireguardNeeds },
    { id: 'amneziawg', name: 'AmneziaWG', aliases: ['amneziawg'], os: ['linux', 'windows'], needs: wireguardNeeds },
    {
      id: 'ipsec',
      name: 'IPsec',
      aliases: ['ipsec', 'ipsec vpn', 'ipsec/ikev2', 'ikev1', 'ikev2', 'site-to-site vpn'],
      needs: ipsecNeeds,
    },
    { id: 'libreswan', name: 'Libreswan', aliases: ['libreswan'], os: ['linux'], needs: ipsecNeeds },
    { id: 'openswan', name: 'Openswan', aliases: ['openswan'], os: ['linux'], needs: ipsecNeeds },
    { id: 'frees-wan', name: 'FreeS/WAN', aliases: ['freeswan'], os: ['linux'], needs: ipsecNeeds },
    { id: 'racoon', name: 'Racoon', aliases: ['racoon'], needs: ipsecNeeds },
    {
      id: 'strongswan',
      name: 'strongSwan',
      aliases: ['strongswan', 'strong swan', 'strongswan charon', 'swanctl'],
      needs: [
        {
          need: 'own-kernel',
          softOnOwnHost: true,
          because:
            'It uses the IPsec of the kernel, which rented containers seldom get; a host of your own can load the modules. Its kernel-libipsec plug-in works in user space with a TUN device.',
          cites: ['sw-ipsec-openvz', 'sw-strongswan-libipsec', 'sw-ipsec-own-host'],
        },
      ],
    },
    {
      id: 'l2tp',
      name: 'L2TP',
      aliases: ['l2tp', 'l2tp/ipsec', 'ipsec/l2tp', 'l2tp ipsec'],
      needs: [kernelIpsec, pppOfL2tp],
    },
    { id: 'xl2tpd', name: 'Xl2tpd', aliases: ['xl2tpd'], needs: [pppOfL2tp] },
    {
      id: 'pptp',
      name: 'PPTP',
      aliases: ['pptp', 'pptpd', 'poptop'],
      needs: pptpNeeds,
    },
    { id: 'ppp', name: 'PPP', aliases: ['pppd'], needs: pptpNeeds },
    { id: 'sstp', name: 'SSTP', aliases: ['sstp'], os: ['linux', 'windows'], needs: pptpNeeds },
    { id: 'openfortivpn', name: 'Openfortivpn', aliases: ['openfortivpn'], needs: pptpNeeds },
    { id: 'accel-ppp', name: 'Accel-ppp', aliases: ['accel-ppp'], os: ['linux'], needs: pptpNeeds },
    {
      id: 'streisand',
      name: 'Streisand',
      aliases: ['streisand'],
      os: ['linux'],
      needs: [kernelIpsec, tunDevice(['sw-streisand-openvz'])],
    },
    { id: 'algo-vpn', name: 'Algo VPN', aliases: ['algo vpn', 'trailofbits algo'], os: ['linux'], needs: [kernelIpsec] },
    {
      id: 'tailscale',
      name: 'Tailscale',
      aliases: ['tailscale', 'tailscaled', 'tail scale'],
      needs: [tunDevice(['sw-tailscale-tun'])],
    },
    { id: 'headscale', name: 'Headscale', aliases: ['headscale'] },
    { id: 'netbird', name: 'NetBird', aliases: ['netbird'], os: ['linux'], needs: wireguardNeeds },
    { id: 'netmaker', name: 'Netmaker', aliases: ['netmaker'], os: ['linux'], needs: wireguardNeeds },
    {
      id: 'zerotier',
      name: 'ZeroTier',
      aliases: ['zerotier', 'zero tier'],
      needs: zerotierNeeds,
    },
    { id: 'nebula', name: 'Nebula VPN', aliases: ['nebula vpn'], needs: zerotierNeeds },
    { id: 'n2n', name: 'N2n', aliases: ['n2n'], needs: zerotierNeeds },
    {
      id: 'softether',
      name: 'SoftEther',
      aliases: ['softether', 'soft ether'],
      needs: [{ ...tunDevice(['sw-softether-tap']), degree: 'soft' }],
    },
    { id: 'ocserv', name: 'Ocserv', aliases: ['ocserv', 'openconnect server'], needs: [tunDevice(['sw-ocserv-tun'])] },
    { id: 'openconnect', name: 'OpenConnect', aliases: ['openconnect'] },
    { id: 'cisco-anyconnect', name: 'Cisco AnyConnect', aliases: ['anyconnect'], os: ['windows', 'linux', 'macos'] },
    { id: 'tinc', name: 'Tinc', aliases: ['tinc'], needs: [tunDevice(['sw-tinc-tun'])] },
    { id: 'vtun', name: 'VTun', aliases: ['vtun'] },
    { id: 'fastd', name: 'Fastd', aliases: ['fastd'] },
    {
      id: 'shadowsocks',
      name: 'Shadowsocks',
      aliases: ['shadowsocks'],
    },
    { id: 'v2ray', name: 'V2Ray', aliases: ['v2ray'], os: ['linux', 'bsd', 'windows'] },
    { id: 'xray-core', name: 'Xray-core', aliases: ['xray-core', 'xray vpn', 'xray proxy'], os: ['linux', 'bsd', 'windows'] },
    { id: 'trojan-go', name: 'Trojan-Go', aliases: ['trojan-go'] },
    { id: 'hysteria', name: 'Hysteria', aliases: ['hysteria'] },
    {
      id: 'outline',
      name: 'Outline VPN',
      aliases: ['outline vpn', 'outline server'],
      os: ['linux'],
      needs: [
        {
          need: 'docker-inside',
          because: 'Its server is a Docker container; where Docker can be installed, it runs.',
          cites: ['sw-outline-openvz'],
        },
      ],
    },
    { id: 'socks-proxy', name: 'socks proxy', aliases: ['socks proxy'] },
    {
      id: 'bbr',
      name: 'TCP BBR',
      aliases: ['bbr', 'tcp bbr', 'google bbr'],
      os: ['linux'],
      needs: [
        {
          need: 'kernel-version',
          because: 'BBR came with Linux 4.9; a container uses the kernel of its host, so it cannot bring BBR along.',
          cites: ['sw-bbr-docker'],
        },
      ],
    },
    { id: 'lotserver', name: 'LotServer', aliases: ['lotserver'], os: ['linux'] },
    { id: 'tor', name: 'Tor relay', aliases: ['tor relay', 'tor exit', 'tor node', 'tor exit node'] },
    { id: 'i2p', name: 'I2P', aliases: ['i2p'] },
  ],
);
