import { catalogue } from './catalogue.ts';

/** Radio, music, books and live streams. */
export const musicStreaming = catalogue(
  'media',
  ['linux'],
  [
    { id: 'icecast', name: 'Icecast', aliases: ['icecast'] },
    { id: 'shoutcast', name: 'SHOUTcast', aliases: ['shoutcast'], os: ['linux', 'windows', 'bsd'] },
    {
      id: 'azuracast',
      name: 'AzuraCast',
      aliases: ['azuracast'],
      needs: [
        {
          need: 'docker-inside',
          because:
            'Its makers want a host that runs the latest Docker and Docker Compose; on an old OpenVZ kernel it does not install.',
          cites: ['sw-azuracast-openvz'],
        },
      ],
    },
    { id: 'liquidsoap', name: 'Liquidsoap', aliases: ['liquidsoap'] },
    {
      id: 'music-server',
      name: 'music server',
      aliases: ['music server'],
    },
    { id: 'navidrome', name: 'Navidrome', aliases: ['navidrome'], os: ['linux', 'windows', 'bsd'] },
    { id: 'subsonic', name: 'Subsonic', aliases: ['subsonic'], os: ['linux', 'windows'] },
    { id: 'airsonic', name: 'Airsonic', aliases: ['airsonic'], os: ['linux', 'windows'] },
    {
      id: 'logitech-media-server',
      name: 'Logitech Media Server',
      aliases: ['logitech media server', 'squeezebox server'],
      os: ['linux', 'windows', 'bsd'],
    },
    { id: 'roon', name: 'Roon', aliases: ['roon'], os: ['linux', 'windows'] },
    { id: 'music-player-daemon', name: 'Music Player Daemon', aliases: ['mpd'], os: ['linux', 'bsd'] },
    { id: 'snapcast', name: 'Snapcast', aliases: ['snapcast'] },
    {
      id: 'audiobookshelf',
      name: 'Audiobookshelf',
      aliases: ['audiobookshelf'],
    },
    {
      id: 'calibre-web',
      name: 'Calibre-Web',
      aliases: ['calibre-web', 'calibre library', 'calibre server'],
      os: ['linux', 'windows'],
    },
    { id: 'kavita', name: 'Kavita', aliases: ['kavita'], os: ['linux', 'windows'] },
    { id: 'komga', name: 'Komga', aliases: ['komga'], os: ['linux', 'windows'] },
    {
      id: 'owncast',
      name: 'Owncast',
      aliases: ['owncast'],
    },
    { id: 'live-streaming', name: 'live streaming', aliases: ['live streaming'], os: ['linux'] },
    { id: 'streaming-server-rtmp', name: 'streaming server (RTMP)', aliases: ['rtmp server'], os: ['linux'] },
    { id: 'nginx-rtmp', name: 'Nginx-RTMP', aliases: ['nginx-rtmp'], os: ['linux', 'bsd'] },
    { id: 'wowza', name: 'Wowza', aliases: ['wowza'], os: ['linux', 'windows'] },
    { id: 'obs-studio', name: 'OBS Studio', aliases: ['obs studio'], os: ['windows', 'linux', 'macos'] },
    { id: 'mediamtx', name: 'MediaMTX', aliases: ['mediamtx'], os: ['linux', 'windows'] },
  ],
);
