import { type Advice, catalogue, type Demand } from './catalogue.ts';

const noOfficeInContainers: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because: 'Office does not run in Windows containers; the request has been open for years.',
    cites: ['sw-windows-office'],
  },
];

const windowsSession: Demand[] = [
  { need: 'desktop-gui', because: 'People work in it through a graphical session.', cites: ['sw-windows-gui'] },
];

/** What people use on a desktop, as opposed to the desktop itself. */
export const desktopSoftware = catalogue(
  'desktop',
  ['linux'],
  [
    {
      id: 'ms-office',
      name: 'Microsoft Office',
      aliases: [
        'ms office',
        'microsoft office',
        'office 2003',
        'office 2007',
        'office 2010',
        'office 2013',
        'office 2016',
        'office 2019',
        'office 2021',
        'office 365',
        'outlook',
        'outlook mapi',
        'excel automation',
        'office automation',
        'ms word',
        'ms excel',
      ],
      os: ['windows'],
      advice: noOfficeInContainers,
    },
    {
      id: 'microsoft-project',
      name: 'Microsoft Project',
      aliases: ['ms project'],
      os: ['windows'],
      advice: noOfficeInContainers,
    },
    { id: 'microsoft-visio', name: 'Microsoft Visio', aliases: ['visio'], os: ['windows'], advice: noOfficeInContainers },
    {
      id: 'cad',
      name: 'design workstation (CAD)',
      aliases: ['cad', 'cad workstation'],
      os: ['windows'],
      needs: windowsSession,
    },
    { id: 'autocad', name: 'AutoCAD', aliases: ['autocad'], os: ['windows'], needs: windowsSession },
    { id: 'solidworks', name: 'SolidWorks', aliases: ['solidworks'], os: ['windows'], needs: windowsSession },
    { id: 'revit', name: 'Revit', aliases: ['revit'], os: ['windows'], needs: windowsSession },
    { id: 'catia', name: 'CATIA', aliases: ['catia'], os: ['windows'], needs: windowsSession },
    {
      id: 'ansys-workbench',
      name: 'Ansys Workbench',
      aliases: ['ansys workbench'],
      os: ['windows', 'linux'],
      needs: windowsSession,
    },
    { id: 'photoshop', name: 'Photoshop', aliases: ['photoshop'], os: ['windows', 'macos'], needs: windowsSession },
    {
      id: 'adobe-creative-cloud',
      name: 'Adobe Creative Cloud',
      aliases: ['adobe creative'],
      os: ['windows', 'macos'],
      needs: windowsSession,
    },
    {
      id: 'davinci-resolve',
      name: 'DaVinci Resolve',
      aliases: ['davinci resolve'],
      os: ['windows', 'macos', 'linux'],
      needs: windowsSession,
    },
    { id: 'libreoffice', name: 'LibreOffice', aliases: ['libreoffice', 'libre office'], os: ['linux', 'windows'] },
    { id: 'openoffice', name: 'OpenOffice', aliases: ['openoffice'], os: ['linux', 'windows'] },
    {
      id: 'browser',
      name: 'web browser',
      aliases: ['kiosk browser', 'web browser', 'web browsers'],
      os: ['linux', 'windows'],
    },
    { id: 'firefox', name: 'Firefox', aliases: ['firefox'], os: ['linux', 'windows', 'macos'] },
    { id: 'chromium', name: 'Chromium', aliases: ['chromium'], os: ['linux', 'windows', 'macos'] },
    { id: 'google-chrome', name: 'Google Chrome', aliases: ['google chrome'], os: ['windows', 'linux', 'macos'] },
    { id: 'neko', name: 'Neko browser', aliases: ['neko browser'], os: ['linux'] },
    { id: 'wine', name: 'Wine', aliases: ['wine'] },
    {
      id: 'crossover',
      name: 'CodeWeavers CrossOver',
      aliases: ['codeweavers crossover', 'crossover linux'],
      os: ['linux', 'macos'],
    },
    { id: 'bottles', name: 'Bottles app', aliases: ['bottles app'], os: ['linux'] },
  ],
);
