import { catalogue, type Demand } from './catalogue.ts';

const tvCardNeeds: Demand[] = [
  {
    need: 'pci-passthrough',
    degree: 'soft',
    because:
      'Either the host drives the card and a container gets /dev/dvb, which has long worked, or a virtual machine gets the whole card.',
    cites: ['sw-tbs-lxc', 'sw-hauppauge-vm'],
  },
];

const transcoderNeeds: Demand[] = [
  {
    need: 'gpu-shared',
    degree: 'soft',
    because: 'With the video engine of a GPU it is much quicker; a container can share the render device of the host.',
    cites: ['sw-lxc-igpu', 'sw-lxc-gpu-direct'],
  },
];

export const media = catalogue(
  'media',
  ['linux'],
  [
    {
      id: 'media-server',
      name: 'media server',
      aliases: ['media server', 'media servers', 'mediaserver', 'htpc', 'streaming server'],
      os: ['unknown'],
    },
    { id: 'jellyfin', service: true, name: 'Jellyfin', aliases: ['jellyfin', 'jelly fin'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'plex',
      service: true,
      name: 'Plex',
      aliases: ['plex', 'plex media server', 'plexmediaserver', 'plex server'],
      os: ['linux', 'windows', 'bsd'],
    },
    { id: 'tautulli', name: 'Tautulli', aliases: ['tautulli'], os: ['linux', 'windows', 'bsd'] },
    { id: 'emby', service: true, name: 'Emby', aliases: ['emby', 'emby server'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'hardware-transcoding',
      name: 'hardware transcoding',
      aliases: [
        'hardware transcoding',
        'hw transcoding',
        'hardware transcode',
        'hw transcode',
        'hardware acceleration',
        'hw acceleration',
        'hw accel',
        'hwaccel',
        'quick sync',
        'quicksync',
        'qsv',
        'vaapi',
        'va-api',
        'nvenc',
        'nvdec',
        'igpu transcoding',
      ],
      needs: [
        {
          need: 'gpu-shared',
          because:
            "It uses the video engine of a GPU: a container can share the host's render device, a virtual machine needs a card or a slice passed through.",
          cites: ['sw-jellyfin-gpu', 'sw-lxc-igpu'],
        },
      ],
    },
    { id: 'tdarr', name: 'Tdarr', aliases: ['tdarr'], os: ['linux', 'windows', 'macos'], needs: transcoderNeeds },
    {
      id: 'frigate',
      service: true,
      name: 'Frigate',
      aliases: ['frigate', 'frigate nvr', 'frigate+'],
      needs: [
        {
          need: 'gpu-shared',
          because: 'It decodes camera streams and detects objects with a GPU or an accelerator that has to be handed to it.',
          cites: ['sw-frigate'],
        },
      ],
      advice: [
        {
          model: 'os',
          effect: 'prefers',
          because:
            'Device sharing avoids the sizable overhead that a virtual machine often adds to a Coral. Mind that the makers do not officially support LXC, where set-up is fiddly, and point to a virtual machine for isolation.',
          cites: ['sw-frigate-lxc', 'sw-frigate'],
        },
      ],
    },
    {
      id: 'coral',
      name: 'Coral accelerator',
      aliases: ['coral', 'coral tpu', 'google coral', 'usb coral', 'coral usb', 'edge tpu'],
      needs: [
        {
          need: 'usb-passthrough',
          because: 'The accelerator is a USB stick or a small card whose device node has to be handed to the guest.',
          cites: ['sw-frigate'],
        },
      ],
    },
    {
      id: 'hailo',
      name: 'Hailo',
      aliases: ['hailo', 'hailo-8'],
      needs: [
        {
          need: 'pci-passthrough',
          because: 'The accelerator is a small PCIe card whose device has to be handed to the guest.',
          cites: ['sw-frigate'],
        },
      ],
    },
    {
      id: 'tv-card',
      name: 'TV card',
      aliases: ['tv card', 'tv tuner card', 'tv capture', 'dvb card', 'dvb-s2 card', 'dvb-c', 'capture card', 'dvb'],
      os: ['linux', 'windows'],
      needs: tvCardNeeds,
    },
    {
      id: 'digital-devices-card',
      name: 'Digital Devices card',
      aliases: ['digital devices card'],
      os: ['linux', 'windows'],
      needs: tvCardNeeds,
    },
    { id: 'hauppauge-card', name: 'Hauppauge card', aliases: ['hauppauge'], os: ['linux', 'windows'], needs: tvCardNeeds },
    {
      id: 'tv-stick',
      name: 'TV stick',
      aliases: ['tv stick', 'tv tuner', 'usb tuner', 'usb tv tuner', 'dvb stick', 'dvb-t stick', 'dvb-t', 'dvb-t2', 'usb dvb'],
      needs: [
        {
          need: 'usb-passthrough',
          because: 'With the driver on the host, a container gets the tuner as /dev/dvb; a virtual machine gets the whole stick.',
          cites: ['sw-dvb-stick'],
        },
      ],
    },
    {
      id: 'wintv',
      name: 'Hauppauge WinTV',
      aliases: ['wintv', 'wintv-hvr', 'hauppauge wintv', 'hauppauge wintv-hvr-5525', 'wintv-hvr-5525'],
      os: ['windows'],
      needs: [
        {
          need: 'pci-passthrough',
          because: 'The capture card has to be passed through to a real Windows virtual machine with VFIO.',
          cites: ['sw-dockur-pci'],
        },
      ],
    },
    {
      id: 'tvheadend',
      name: 'Tvheadend',
      aliases: ['tvheadend', 'tv headend', 'tvh'],
    },
    { id: 'vdr', name: 'VDR', aliases: ['vdr'] },
    { id: 'mythtv', name: 'MythTV', aliases: ['mythtv', 'mythbackend'] },
    { id: 'nextpvr', name: 'NextPVR', aliases: ['nextpvr'], os: ['windows', 'linux'] },
    { id: 'kodi', name: 'Kodi', aliases: ['kodi', 'xbmc'] },
    { id: 'libreelec', name: 'LibreELEC', aliases: ['libreelec'] },
    { id: 'openelec', name: 'OpenELEC', aliases: ['openelec'] },
    {
      id: 'arr',
      name: 'Arr stack',
      aliases: ['arr stack', '*arr', '*arr stack', 'arr suite', 'servarr'],
    },
    { id: 'sonarr', name: 'Sonarr', aliases: ['sonarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'radarr', name: 'Radarr', aliases: ['radarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'lidarr', name: 'Lidarr', aliases: ['lidarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'prowlarr', name: 'Prowlarr', aliases: ['prowlarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'bazarr', name: 'Bazarr', aliases: ['bazarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'readarr', name: 'Readarr', aliases: ['readarr'], os: ['linux', 'windows', 'bsd'] },
    { id: 'overseerr', name: 'Overseerr', aliases: ['overseerr'] },
    { id: 'jellyseerr', name: 'Jellyseerr', aliases: ['jellyseerr'] },
    { id: 'sickbeard', name: 'SickBeard', aliases: ['sickbeard'], os: ['linux', 'windows', 'bsd'] },
    { id: 'couchpotato', name: 'CouchPotato', aliases: ['couchpotato'], os: ['linux', 'windows', 'bsd'] },
    { id: 'jackett', name: 'Jackett', aliases: ['jackett'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'downloader',
      name: 'download client',
      aliases: ['torrent client', 'download client'],
    },
    { id: 'qbittorrent', name: 'qBittorrent', aliases: ['qbittorrent'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'transmission',
      name: 'Transmission BitTorrent',
      aliases: ['transmission-daemon', 'transmission bittorrent', 'transmission torrent'],
      os: ['linux', 'bsd', 'macos'],
    },
    { id: 'deluge', name: 'Deluge', aliases: ['deluge'], os: ['linux', 'windows', 'bsd'] },
    { id: 'rtorrent', name: 'RTorrent', aliases: ['rtorrent'], os: ['linux', 'bsd'] },
    { id: 'rutorrent', name: 'RuTorrent', aliases: ['rutorrent'], os: ['linux', 'bsd'] },
    { id: 'sabnzbd', name: 'SABnzbd', aliases: ['sabnzbd'], os: ['linux', 'windows', 'bsd'] },
    { id: 'nzbget', name: 'NZBGet', aliases: ['nzbget'], os: ['linux', 'windows', 'bsd'] },
    { id: 'jdownloader', name: 'JDownloader', aliases: ['jdownloader'], os: ['linux', 'windows'] },
    { id: 'aria2', name: 'Aria2', aliases: ['aria2'], os: ['linux', 'windows', 'bsd'] },
    { id: 'seedbox', name: 'seedbox', aliases: ['seedbox'] },
    { id: 'handbrake', name: 'HandBrake', aliases: ['handbrake'] },
    { id: 'makemkv', name: 'MakeMKV', aliases: ['makemkv'], os: ['linux', 'windows'] },
    { id: 'ffmpeg', name: 'FFmpeg', aliases: ['ffmpeg'], os: ['linux', 'windows', 'bsd'] },
    { id: 'unmanic', name: 'Unmanic', aliases: ['unmanic'], os: ['linux'], needs: transcoderNeeds },
    { id: 'video-encoding', name: 'video encoding', aliases: ['video encoding'], os: ['linux', 'windows'] },
    { id: 'blue-iris', name: 'Blue Iris', aliases: ['blue iris', 'blueiris'], os: ['windows'] },
    { id: 'milestone-xprotect', name: 'Milestone XProtect', aliases: ['milestone xprotect', 'xprotect'], os: ['windows'] },
    { id: 'zoneminder', name: 'ZoneMinder', aliases: ['zoneminder', 'zone minder'] },
    { id: 'shinobi', name: 'Shinobi', aliases: ['shinobi', 'shinobi cctv'] },
    { id: 'agent-dvr', name: 'Agent DVR', aliases: ['agent dvr', 'agentdvr'], os: ['linux', 'windows'] },
    { id: 'ispy', name: 'iSpy', aliases: ['ispy'], os: ['windows'] },
    { id: 'viseron', name: 'Viseron', aliases: ['viseron'] },
    { id: 'motioneye', name: 'motionEye', aliases: ['motioneye', 'motion eye', 'motioneyeos'] },
    { id: 'scrypted', name: 'Scrypted', aliases: ['scrypted'], os: ['linux', 'macos', 'windows'] },
    {
      id: 'nvr',
      name: 'video recorder (NVR)',
      aliases: ['nvr', 'cctv server', 'video surveillance', 'camera server', 'surveillance server'],
      os: ['unknown'],
    },
  ],
);
