import { type Advice, catalogue, type Demand } from './catalogue.ts';

function graphical(cites: string[]): Demand {
  return {
    need: 'desktop-gui',
    because: 'People work in it through a graphical session.',
    cites,
  };
}

function noWindowsContainer(because: string, cites: string[]): Advice {
  return {
    model: 'os',
    effect: 'rules-out',
    because,
    cites,
  };
}

const linuxSession: Demand[] = [graphical(['sw-lxd-desktops'])];

const virtualDesktop: Demand[] = [graphical(['sw-crownlabs'])];

export const desktop = catalogue(
  'desktop',
  ['linux'],
  [
    {
      id: 'desktop',
      name: 'desktops',
      aliases: [
        'desktop',
        'desktops',
        'desktop environment',
        'virtual desktop',
        'virtual desktops',
        'remote desktop',
        'remote desktops',
        'workstation vm',
        'student desktops',
        'lab desktops',
      ],
      os: ['unknown'],
      needs: [graphical(['sw-crownlabs'])],
    },
    {
      id: 'linux-desktop',
      name: 'Linux desktop',
      aliases: [
        'linux desktop',
        'linux desktops',
        'ubuntu desktop',
        'linux workstation',
        'linux workstations',
        'linux gui',
        'desktop environment linux',
      ],
      needs: [graphical(['sw-lxd-desktops'])],
    },
    {
      id: 'gnome',
      name: 'GNOME',
      aliases: ['gnome', 'gnome desktop', 'gnome shell'],
      needs: [graphical(['sw-lxd-desktops'])],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'GNOME directly in an LXD container gave trouble, a virtual machine did not; lighter desktops are easier in containers.',
          cites: ['sw-lxd-desktops'],
        },
      ],
    },
    { id: 'kde', name: 'KDE Plasma', aliases: ['kde', 'kde plasma', 'plasma desktop'], needs: [graphical(['sw-lxd-desktops'])] },
    {
      id: 'xfce',
      name: 'XFCE',
      aliases: ['xfce', 'xfce4'],
      needs: linuxSession,
    },
    { id: 'lxde', name: 'LXDE', aliases: ['lxde'], needs: linuxSession },
    { id: 'lxqt', name: 'LXQt', aliases: ['lxqt'], needs: linuxSession },
    { id: 'mate', name: 'MATE desktop', aliases: ['mate desktop'], needs: linuxSession },
    { id: 'x.org', name: 'X.Org', aliases: ['xorg', 'x11 session'], needs: linuxSession },
    {
      id: 'xrdp',
      name: 'Xrdp',
      aliases: ['xrdp'],
      needs: linuxSession,
    },
    { id: 'x2go', name: 'X2Go', aliases: ['x2go'], needs: linuxSession },
    { id: 'nomachine', name: 'NoMachine', aliases: ['nomachine'], os: ['linux', 'windows', 'macos'], needs: linuxSession },
    { id: 'ltsp', name: 'LTSP', aliases: ['ltsp'], needs: linuxSession },
    { id: 'thinstation', name: 'Thinstation', aliases: ['thinstation'], needs: linuxSession },
    {
      id: 'vnc',
      name: 'VNC',
      os: ['linux', 'windows'],
      aliases: ['vnc', 'vncserver'],
    },
    { id: 'rdp', name: 'RDP', aliases: ['rdp'], os: ['windows', 'linux'] },
    { id: 'tigervnc', name: 'TigerVNC', aliases: ['tigervnc'], os: ['linux', 'windows'] },
    { id: 'tightvnc', name: 'TightVNC', aliases: ['tightvnc'], os: ['windows', 'linux'] },
    { id: 'novnc', name: 'noVNC', aliases: ['novnc'], os: ['linux', 'windows'] },
    { id: 'guacamole', name: 'Guacamole', aliases: ['guacamole', 'apache guacamole'] },
    { id: 'rustdesk', name: 'RustDesk', aliases: ['rustdesk'], os: ['linux', 'windows'] },
    { id: 'meshcentral', name: 'MeshCentral', aliases: ['meshcentral'], os: ['linux', 'windows'] },
    {
      id: 'kasm',
      name: 'Kasm Workspaces',
      aliases: ['kasm', 'kasm workspaces'],
      needs: [
        {
          need: 'docker-inside',
          because: 'It is built on Docker and for Docker; the two cannot be separated.',
          cites: ['sw-kasm'],
        },
      ],
    },
    { id: 'webtop', name: 'Webtop', aliases: ['webtop'] },
    {
      id: 'windows-desktop',
      name: 'Windows desktops',
      aliases: [
        'windows desktop',
        'windows desktops',
        'windows pc',
        'windows pcs',
        'windows workstation',
        'windows workstations',
        'windows client',
        'windows clients',
        'virtual windows desktop',
      ],
      os: ['windows'],
      needs: [
        graphical(['sw-lxd-desktops', 'sw-windows-gui']),
        {
          need: 'windows-licence',
          because: 'Windows in a virtual desktop needs rights for that: Software Assurance or VDA. Check your contract.',
          cites: ['sw-windows-client-licence'],
        },
      ],
      advice: [
        noWindowsContainer('A Windows desktop cannot share a Linux kernel, and Windows containers have no graphical session.', [
          'sw-lxd-desktops',
          'sw-windows-gui',
        ]),
      ],
    },
    {
      id: 'terminal-server',
      name: 'Remote Desktop Services',
      aliases: [
        'terminal server',
        'terminal servers',
        'terminal services',
        'remote desktop services',
        'rds',
        'rds server',
        'rds host',
        'remote desktop host',
        'remote desktop server',
        'remote desktop session host',
        'rdsh',
        'rdp server',
        'session host',
        'session hosts',
        'terminal server edition',
      ],
      os: ['windows'],
      needs: [graphical(['sw-windows-gui'])],
      advice: [
        noWindowsContainer(
          "Remote Desktop Services are not in Microsoft's container images; it recommends a virtual machine for anything with a screen.",
          ['sw-windows-removed-roles', 'sw-windows-gui'],
        ),
      ],
    },
    {
      id: 'citrix',
      name: 'Citrix',
      aliases: ['citrix', 'metaframe', 'citrix metaframe', 'xenapp', 'xendesktop', 'citrix virtual apps', 'presentation server'],
      os: ['windows'],
      needs: [graphical(['sw-windows-gui'])],
      advice: [
        noWindowsContainer('It serves Windows sessions, and Windows containers have none.', [
          'sw-windows-gui',
          'sw-windows-removed-roles',
        ]),
      ],
    },
    {
      id: 'vdi',
      name: 'virtual desktops (VDI)',
      aliases: ['vdi', 'virtual desktop infrastructure'],
      os: ['windows', 'linux'],
      needs: virtualDesktop,
    },
    {
      id: 'vmware-horizon',
      name: 'VMware Horizon',
      aliases: ['vmware horizon', 'horizon view', 'horizon connection server'],
      os: ['windows', 'linux'],
      needs: virtualDesktop,
    },
    {
      id: 'azure-virtual-desktop',
      name: 'Azure Virtual Desktop',
      aliases: ['azure virtual desktop'],
      os: ['windows'],
      needs: virtualDesktop,
    },
    {
      id: 'thin-clients',
      name: 'thin clients',
      aliases: ['thin clients', 'thin client'],
      os: ['windows', 'linux'],
      needs: virtualDesktop,
    },
    { id: 'parallels-ras', name: 'Parallels RAS', aliases: ['parallels ras'], os: ['windows'] },
    { id: 'thinlinc', name: 'ThinLinc', aliases: ['thinlinc'], os: ['linux'] },
    { id: 'thinstuff', name: 'Thinstuff', aliases: ['thinstuff'], os: ['windows'] },
  ],
);
