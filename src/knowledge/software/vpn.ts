import { catalogue, type Demand } from './catalogue.ts';

const kernelIpsec: Demand = {
  need: 'own-kernel',
  because:
    'IPsec is done by the kernel. All containers of a host share one kernel, which often lacks it or keeps it from guests; KVM or Xen does not.',
  cites: ['sw-ipsec-openvz', 'sw-streisand-openvz'],
};

function tunDevice(cites: string[]): Demand {
  return {
    need: 'tun',
    because: 'It needs the device /dev/net/tun, which the host has to hand to a container.',
    cites,
  };
}

export const vpn = catalogue(
  'vpn',
  ['linux', 'bsd'],
  [
    {
      id: 'vpn',
      name: 'VPN server',
      aliases: ['vpn', 'vpns', 'vpn server', 'vpn servers', 'vpn gateway', 'vpn box', 'vpn tunnel'],
    },
    {
      id: 'openvpn',
      name: 'OpenVPN',
      aliases: ['openvpn', 'open vpn', 'ovpn', 'openvpn server', 'openvpn access server', 'pivpn'],
      needs: [tunDevice(['sw-streisand-openvz', 'sw-openvpn-openvz', 'sw-openvpn-lxc'])],
    },
    {
      id: 'wireguard',
      name: 'WireGuard',
      aliases: [
        'wireguard',
        'wire guard',
        'wg-quick',
        'wg-easy',
        'wg0',
        'wireguard server',
        'wireguard-go',
        'boringtun',
        'amneziawg',
      ],
      needs: [
        {
          need: 'tun',
          because: 'Where the WireGuard module is out of reach, its user-space version needs the device /dev/net/tun.',
          cites: ['sw-wireguard-go'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'A container uses the WireGuard module of its host; OpenVZ does not let a container have such an interface at all. There the slower user-space version with /dev/net/tun is what is left.',
          cites: ['sw-wireguard-openvz', 'sw-wireguard-go'],
        },
      ],
    },
    {
      id: 'ipsec',
      name: 'IPsec',
      aliases: [
        'ipsec',
        'ipsec vpn',
        'ipsec/ikev2',
        'ikev1',
        'ikev2',
        'libreswan',
        'openswan',
        'freeswan',
        'racoon',
        'site-to-site vpn',
      ],
      needs: [kernelIpsec],
    },
    {
      id: 'strongswan',
      name: 'strongSwan',
      aliases: ['strongswan', 'strong swan', 'strongswan charon', 'swanctl'],
      needs: [
        {
          need: 'own-kernel',
          because:
            'It uses the IPsec of the kernel, which container hosts seldom share with guests. The exception is its kernel-libipsec plug-in, which works in user space with a TUN device.',
          cites: ['sw-ipsec-openvz', 'sw-strongswan-libipsec'],
        },
      ],
    },
    {
      id: 'l2tp',
      name: 'L2TP',
      aliases: ['l2tp', 'l2tp/ipsec', 'ipsec/l2tp', 'xl2tpd', 'l2tp ipsec'],
      needs: [
        kernelIpsec,
        {
          need: 'custom-kernel-module',
          because:
            'L2TP rides on PPP, which is a kernel module; a guest container can neither load it nor open /dev/ppp by itself.',
          cites: ['sw-turnkey-ppp', 'sw-streisand-openvz'],
        },
      ],
    },
    {
      id: 'pptp',
      name: 'PPTP',
      aliases: ['pptp', 'pptpd', 'poptop', 'pppd', 'sstp', 'openfortivpn', 'accel-ppp'],
      needs: [
        {
          need: 'custom-kernel-module',
          because: 'It uses PPP from the kernel; an unprivileged container may not open /dev/ppp unless the host sets that up.',
          cites: ['sw-turnkey-ppp'],
        },
      ],
    },
    {
      id: 'streisand',
      name: 'Streisand / Algo',
      aliases: ['streisand', 'algo vpn', 'trailofbits algo'],
      os: ['linux'],
      needs: [kernelIpsec, tunDevice(['sw-streisand-openvz'])],
    },
    {
      id: 'tailscale',
      name: 'Tailscale',
      aliases: ['tailscale', 'tail scale', 'headscale', 'netbird', 'netmaker'],
      needs: [tunDevice(['sw-tailscale-tun'])],
    },
    {
      id: 'zerotier',
      name: 'ZeroTier',
      aliases: ['zerotier', 'zero tier', 'nebula vpn', 'n2n'],
      needs: [tunDevice(['sw-zerotier-tun'])],
    },
    { id: 'softether', name: 'SoftEther', aliases: ['softether', 'soft ether'] },
    { id: 'ocserv', name: 'ocserv', aliases: ['ocserv', 'openconnect', 'openconnect server', 'anyconnect'] },
    { id: 'tinc', name: 'tinc', aliases: ['tinc', 'vtun', 'fastd'] },
    {
      id: 'shadowsocks',
      name: 'Shadowsocks',
      aliases: ['shadowsocks', 'v2ray', 'xray', 'trojan-go', 'hysteria', 'outline vpn', 'outline server', 'socks proxy'],
    },
    {
      id: 'bbr',
      name: 'TCP BBR',
      aliases: ['bbr', 'tcp bbr', 'google bbr', 'lotserver'],
      os: ['linux'],
      needs: [
        {
          need: 'kernel-version',
          because: 'BBR came with Linux 4.9; a container uses the kernel of its host, so it cannot bring BBR along.',
          cites: ['sw-bbr-docker'],
        },
      ],
    },
    { id: 'tor', name: 'Tor relay', aliases: ['tor relay', 'tor exit', 'tor node', 'tor exit node', 'i2p'] },
  ],
);
