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
      aliases: ['xfce', 'xfce4', 'lxde', 'lxqt', 'mate desktop', 'xorg', 'x11 session'],
      needs: [graphical(['sw-lxd-desktops'])],
    },
    {
      id: 'xrdp',
      name: 'xrdp',
      aliases: ['xrdp', 'x2go', 'nomachine', 'ltsp', 'thinstation'],
      needs: [graphical(['sw-lxd-desktops'])],
    },
    {
      id: 'vnc',
      name: 'VNC / RDP',
      os: ['linux', 'windows'],
      aliases: ['vnc', 'rdp', 'tigervnc', 'vncserver', 'novnc', 'tightvnc'],
    },
    { id: 'guacamole', name: 'Guacamole', aliases: ['guacamole', 'apache guacamole', 'rustdesk', 'meshcentral'] },
    { id: 'kasm', name: 'Kasm Workspaces', aliases: ['kasm', 'kasm workspaces', 'webtop'] },
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
      name: 'VDI',
      aliases: [
        'vdi',
        'virtual desktop infrastructure',
        'vmware horizon',
        'horizon view',
        'azure virtual desktop',
        'thin clients',
        'thin client',
      ],
      os: ['windows', 'linux'],
      needs: [graphical(['sw-crownlabs'])],
    },
    {
      id: 'ms-office',
      name: 'Microsoft Office',
      aliases: [
        'ms office',
        'microsoft office',
        'office 2003',
        'office 2016',
        'office 365',
        'ms word',
        'ms excel',
        'ms project',
        'visio',
      ],
      os: ['windows'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Office does not run in Windows containers; the request has been open for years.',
          cites: ['sw-windows-office'],
        },
      ],
    },
    {
      id: 'cad',
      name: 'CAD workstation',
      aliases: [
        'autocad',
        'solidworks',
        'cad',
        'cad workstation',
        'revit',
        'catia',
        'ansys workbench',
        'photoshop',
        'adobe creative',
        'davinci resolve',
      ],
      os: ['windows'],
      needs: [graphical(['sw-windows-gui'])],
    },
    { id: 'libreoffice', name: 'LibreOffice', aliases: ['libreoffice', 'openoffice', 'libre office'], os: ['linux', 'windows'] },
    {
      id: 'browser',
      name: 'web browser',
      aliases: ['firefox', 'chromium', 'google chrome', 'kiosk browser', 'neko browser'],
      os: ['linux', 'windows'],
    },
    { id: 'wine', name: 'Wine', aliases: ['wine', 'crossover', 'bottles app'] },
  ],
);
