import { catalogue } from './catalogue.ts';

export const hostingPanel = catalogue(
  'hosting-panel',
  ['linux'],
  [
    {
      id: 'customer-vps',
      name: 'VPS for customers',
      aliases: [
        'customer vps',
        'customer vpses',
        'customers vps',
        'vps for customers',
        'vps for clients',
        'client vps',
        'vps platform',
        'vps hosting',
        'vps guests',
        'vps reseller',
        'sell vps',
        'selling vps',
        'rent out vps',
        'order a vps',
        'vps business',
        'vps provider',
        'vps nodes',
      ],
      os: ['linux', 'windows'],
      needs: [
        {
          need: 'untrusted-tenants',
          degree: 'soft',
          because:
            'Customers are root on their machines; containers offer them the whole kernel of the host, virtual machines isolate better.',
          cites: ['sw-proxmox-pct', 'sw-hestia'],
        },
      ],
    },
    {
      id: 'hosting-panel',
      name: 'hosting panel',
      aliases: ['hosting panel', 'hosting control panel', 'web panel', 'hosting server', 'hosting servers', 'web hosting server'],
    },
    { id: 'cpanel', name: 'cPanel', aliases: ['cpanel', 'whm', 'cpanel/whm', 'cpanel whm', 'cpanel server'] },
    { id: 'plesk', name: 'Plesk', aliases: ['plesk', 'plesk obsidian', 'plesk onyx'], os: ['linux', 'windows'] },
    { id: 'directadmin', name: 'DirectAdmin', aliases: ['directadmin', 'direct admin'] },
    { id: 'hestiacp', name: 'HestiaCP', aliases: ['hestiacp', 'hestia', 'hestia cp', 'hestia control panel'] },
    { id: 'vestacp', name: 'VestaCP', aliases: ['vestacp', 'vesta', 'vesta cp', 'myvesta'] },
    { id: 'virtualmin', name: 'Virtualmin', aliases: ['virtualmin', 'usermin'], os: ['linux', 'bsd'] },
    { id: 'webmin', name: 'Webmin', aliases: ['webmin', 'cockpit'], os: ['linux', 'bsd', 'solaris'] },
    {
      id: 'ispconfig',
      name: 'ISPConfig',
      aliases: ['ispconfig', 'isp config', 'i-mscp', 'ispmanager', 'froxlor', 'sentora', 'zpanel', 'kloxo'],
    },
    {
      id: 'cyberpanel',
      name: 'CyberPanel',
      aliases: ['cyberpanel', 'cyber panel'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Its installer refuses LXC; a hosting company reports that it works once that check is taken out.',
          cites: ['sw-cyberpanel-lxc'],
        },
      ],
    },
    {
      id: 'aapanel',
      name: 'aaPanel',
      aliases: ['aapanel', 'aa panel', 'cloudpanel', 'webuzo', 'centos web panel', 'control web panel'],
    },
    { id: 'interworx', name: 'InterWorx', aliases: ['interworx', 'ensim', 'h-sphere'] },
    { id: 'cloudlinux', name: 'CloudLinux', aliases: ['cloudlinux', 'cloud linux', 'cagefs', 'imunify360', 'kernelcare'] },
    { id: 'whmcs', name: 'WHMCS', aliases: ['whmcs', 'blesta', 'hostbill', 'paymenter', 'fossbilling'] },
    {
      id: 'website-panel',
      name: 'Windows hosting panel',
      aliases: ['websitepanel', 'solidcp', 'dotnetpanel', 'helm control panel'],
      os: ['windows'],
    },
    {
      id: 'runcloud',
      name: 'server manager',
      aliases: ['runcloud', 'laravel forge', 'ploi', 'serverpilot', 'gridpane', 'moss.sh'],
    },
  ],
);
