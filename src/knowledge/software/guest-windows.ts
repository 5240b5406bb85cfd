import { catalogue, type Demand, type Entry } from './catalogue.ts';

function retired(because: string, cites: string[]): Demand {
  return { need: 'legacy-os', because, cites };
}

function legacyWindows(ended: string, cites: string[] = ['sw-windows-lifecycle']): Demand {
  return retired(`Microsoft's support ended ${ended}. It has to run unmodified, so in a full virtual machine.`, cites);
}

const serverLicence: Demand = {
  need: 'windows-licence',
  because:
    'Windows Server guests are licensed by the cores of the host: Standard covers two virtual machines each time. Check your contract.',
  cites: ['sw-windows-server-licence'],
};
const clientLicence: Demand = {
  need: 'windows-licence',
  because: 'A Windows client in a virtual machine needs rights for that, such as Software Assurance or VDA. Check your contract.',
  cites: ['sw-windows-client-licence'],
};
const desktopGui: Demand = {
  need: 'desktop-gui',
  because: 'People use it through its screen, which Windows containers do not have.',
  cites: ['sw-windows-gui'],
};

/** Today's versions name the licence that they take; the licence rules of retired ones are history. */
function windowsServer(id: string, name: string, aliases: string[], ...more: Demand[]): Entry {
  return { id, name, aliases, os: ['windows'], osDetail: name, needs: more.length > 0 ? more : [serverLicence] };
}

function windowsClient(id: string, name: string, aliases: string[], ...more: Demand[]): Entry {
  return {
    id,
    name,
    aliases,
    os: ['windows'],
    osDetail: name,
    needs: [desktopGui, ...(more.length > 0 ? more : [clientLicence])],
  };
}

const unsupportedLikeNt: Demand[] = [
  retired('It has long been without support; like NT it needs a full virtual machine.', ['sw-nt4-virtualised']),
];

const windows: readonly Entry[] = [
  {
    id: 'windows',
    name: 'Windows',
    aliases: [
      'windows',
      'ms windows',
      'microsoft windows',
      'windows vm',
      'windows vms',
      'windows guest',
      'windows guests',
      'windows machine',
      'windows machines',
    ],
    os: ['windows'],
  },
  windowsServer('windows-server', 'Windows Server', [
    'windows server',
    'windows servers',
    'win server',
    'winserver',
    'windows server standard',
    'windows server datacenter',
    'server core',
    'servercore',
    'windows server core',
    'nano server',
  ]),
  windowsServer('windows-server-2025', 'Windows Server 2025', ['windows server 2025', 'server 2025', 'win2025', 'win 2025']),
  windowsServer('windows-server-2022', 'Windows Server 2022', [
    'windows server 2022',
    'server 2022',
    'win2022',
    'win 2022',
    '2k22',
  ]),
  windowsServer('windows-server-2019', 'Windows Server 2019', [
    'windows server 2019',
    'server 2019',
    'win2019',
    'win 2019',
    'w2k19',
    '2k19',
  ]),
  windowsServer('windows-server-2016', 'Windows Server 2016', [
    'windows server 2016',
    'server 2016',
    'win2016',
    'win 2016',
    'w2k16',
    '2k16',
  ]),
  windowsServer('windows-server-2012', 'Windows Server 2012', [
    'windows server 2012',
    'server 2012',
    'windows server 2012 r2',
    'server 2012 r2',
    'win2012',
    'win 2012',
    'w2k12',
    '2012 r2',
    '2012r2',
    '2k12',
    '2k12r2',
  ]),
  windowsServer(
    'windows-server-2008',
    'Windows Server 2008',
    [
      'windows server 2008',
      'server 2008',
      'windows server 2008 r2',
      'server 2008 r2',
      'windows 2008',
      'win2008',
      'win 2008',
      'win2k8',
      '2008 r2',
      '2008r2',
      '2k8',
      '2k8r2',
      'w2k8',
    ],
    legacyWindows('on 14 January 2020'),
  ),
  windowsServer(
    'windows-server-2003',
    'Windows Server 2003',
    [
      'windows server 2003',
      'server 2003',
      'windows 2003',
      'windows server 2003 r2',
      'win2003',
      'win 2003',
      'win2k3',
      'w2k3',
      '2k3',
      'sbs 2003',
    ],
    legacyWindows('on 14 July 2015'),
  ),
  windowsServer('windows-sbs', 'Windows Small Business Server', [
    'small business server',
    'sbs',
    'sbs 2008',
    'sbs 2011',
    'windows sbs',
    'windows essentials',
  ]),
  windowsServer(
    'windows-2000',
    'Windows 2000',
    ['windows 2000', 'windows 2000 server', 'win2000', 'win 2000', 'win2k', 'w2k'],
    legacyWindows('on 13 July 2010', ['sw-windows-2000-end']),
  ),
  {
    id: 'windows-nt',
    name: 'Windows NT 4.0',
    aliases: [
      'windows nt',
      'windows nt 4',
      'windows nt 4.0',
      'win nt',
      'win nt 4.0',
      'winnt',
      'nt4',
      'nt 4',
      'nt 4.0',
      'nt server',
      'windows nt4',
    ],
    os: ['windows'],
    osDetail: 'Windows NT 4.0',
    needs: [
      retired('It has long been without support; people keep it alive unmodified in a full virtual machine.', [
        'sw-nt4-virtualised',
      ]),
    ],
  },
  windowsClient('windows-11', 'Windows 11', ['windows 11', 'win11', 'win 11', 'w11']),
  windowsClient('windows-10', 'Windows 10', ['windows 10', 'win10', 'win 10', 'w10', 'windows 10 pro', 'windows 10 ltsc']),
  windowsClient('windows-8', 'Windows 8', ['windows 8', 'windows 8.1', 'win8', 'win8.1'], legacyWindows('on 10 January 2023')),
  windowsClient('windows-7', 'Windows 7', ['windows 7', 'win7', 'win 7', 'w7'], legacyWindows('on 14 January 2020')),
  windowsClient('windows-vista', 'Windows Vista', ['windows vista', 'vista'], legacyWindows('on 11 April 2017')),
  windowsClient(
    'windows-xp',
    'Windows XP',
    ['windows xp', 'win xp', 'winxp', 'xp', 'xp mode', 'xp machine', 'xp machines'],
    legacyWindows('on 8 April 2014'),
  ),
  {
    id: 'windows-9x',
    name: 'Windows 95/98',
    aliases: ['windows 98', 'windows 95', 'win98', 'win95', 'windows millennium'],
    os: ['windows'],
    needs: unsupportedLikeNt,
  },
  {
    id: 'windows-3.1',
    name: 'Windows 3.1',
    aliases: ['windows 3.1', 'windows 3.11'],
    os: ['windows'],
    needs: unsupportedLikeNt,
  },
];

export const windowsGuests = catalogue('guest-os', ['windows'], windows);
