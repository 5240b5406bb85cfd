import { catalogue } from './catalogue.ts';

export const games = catalogue(
  'games',
  ['linux', 'windows'],
  [
    {
      id: 'game-server',
      name: 'game server',
      aliases: ['game server', 'game servers', 'gameserver', 'gameservers', 'dedicated game server', 'linuxgsm', 'steamcmd'],
    },
    {
      id: 'minecraft',
      name: 'Minecraft',
      aliases: [
        'minecraft',
        'minecraft server',
        'minecraft servers',
        'paper minecraft',
        'spigot',
        'bungeecord',
        'velocity proxy',
      ],
    },
    { id: 'valheim', name: 'Valheim', aliases: ['valheim', 'valheim server', 'enshrouded', 'v rising'] },
    {
      id: 'counter-strike',
      name: 'Counter-Strike',
      aliases: [
        'counter-strike',
        'counter strike',
        'csgo',
        'cs:go',
        'cs2 server',
        'cs 1.6',
        'srcds',
        'hlds',
        'team fortress',
        'left 4 dead',
        'gmod',
        "garry's mod",
      ],
    },
    {
      id: 'ark',
      name: 'ARK',
      aliases: ['ark server', 'ark survival', 'conan exiles', 'palworld', 'satisfactory', '7 days to die', 'project zomboid'],
    },
    { id: 'rust-game', name: 'Rust (game)', aliases: ['rust server', 'rust game server', 'dayz', 'arma 3', 'squad server'] },
    { id: 'factorio', name: 'Factorio', aliases: ['factorio', 'terraria', 'openttd', 'stardew valley', 'unturned'] },
    { id: 'fivem', name: 'FiveM', aliases: ['fivem', 'redm', 'ragemp', 'san andreas multiplayer', 'samp server', 'mta server'] },
    {
      id: 'pterodactyl',
      name: 'Pterodactyl',
      aliases: ['pterodactyl', 'pterodactyl panel', 'pterodactyl wings', 'pelican panel', 'wings daemon'],
      os: ['linux'],
      needs: [
        {
          need: 'docker-inside',
          because:
            'Its daemon Wings starts every game server in Docker: most likely impossible on OpenVZ or LXC unless the provider allows nesting, guaranteed on KVM.',
          cites: ['sw-pterodactyl', 'sw-pterodactyl-docs'],
        },
      ],
    },
    {
      id: 'amp',
      name: 'game panel',
      aliases: ['cubecoders amp', 'tcadmin', 'multicraft', 'crafty controller', 'mcmyadmin', 'game panel'],
    },
    {
      id: 'gaming-pc',
      name: 'gaming on Windows',
      aliases: [
        'gaming vm',
        'gaming pc',
        'gaming rig',
        'gaming machine',
        'windows gaming',
        'windows gaming vm',
        'cloud gaming',
        'sunshine',
        'moonlight',
        'parsec',
        'looking glass',
      ],
      os: ['windows'],
      needs: [
        {
          need: 'gpu-passthrough',
          because: 'A Windows guest is a virtual machine, and that needs a GPU set aside and passed through, or a vGPU.',
          cites: ['sw-dockur-gpu'],
        },
      ],
    },
    {
      id: 'steam',
      name: 'Steam',
      aliases: ['steam', 'steamos', 'steam headless', 'batocera', 'lutris', 'retropie', 'emulationstation'],
    },
    { id: 'vtt', name: 'virtual tabletop', aliases: ['foundry vtt', 'foundryvtt', 'roll20', 'virtual tabletop'] },
  ],
);
