import { catalogue, type Demand } from './catalogue.ts';

function needsDocker(because: string, cites: string[]): Demand {
  return { need: 'docker-inside', because, cites };
}

function androidBinder(cites: string[]): Demand {
  return {
    need: 'custom-kernel-module',
    because: "Android's binder driver has to be in the kernel; many servers lack it, and a container cannot add it.",
    cites,
  };
}

export const container = catalogue(
  'container',
  ['linux'],
  [
    {
      id: 'docker',
      name: 'Docker',
      aliases: [
        'docker',
        'docker host',
        'docker hosts',
        'docker vm',
        'docker engine',
        'dockerd',
        'docker-ce',
        'docker ce',
        'docker containers',
        'docker container',
        'docker stack',
        'docker stacks',
        'docker compose',
        'docker-compose',
        'compose stack',
        'dockers',
      ],
      needs: [
        needsDocker(
          'Docker itself needs namespaces, cgroups and network modules from the kernel; in a container guest the host has to allow nesting.',
          ['sw-docker-virtuozzo', 'sw-lxd-docker'],
        ),
      ],
      advice: [
        {
          model: 'hardware',
          effect: 'prefers',
          because:
            'Proxmox recommends a virtual machine for Docker: it isolates, snapshots and moves as one. Many owners run it in LXC with nesting, for direct access to the files of the host.',
          cites: ['sw-proxmox-pct', 'sw-docker-lxc-homeops', 'sw-docker-mergerfs'],
        },
      ],
    },
    {
      id: 'docker-desktop',
      name: 'Docker Desktop',
      aliases: ['docker desktop', 'docker for windows', 'docker for mac', 'rancher desktop', 'podman desktop'],
      os: ['windows', 'macos', 'linux'],
      needs: [
        {
          need: 'nested-virt',
          because: 'It runs a virtual machine of its own, so inside a virtual machine it needs nesting.',
          cites: ['sw-docker-desktop'],
        },
      ],
    },
    {
      id: 'podman',
      name: 'Podman',
      aliases: ['podman', 'podman-compose', 'quadlet', 'buildah', 'containerd', 'nerdctl', 'oci containers'],
      needs: [
        needsDocker('It runs containers itself; inside an LXC guest that takes nesting and looser confinement.', [
          'sw-podman-lxc',
        ]),
      ],
    },
    {
      id: 'portainer',
      name: 'Portainer',
      aliases: ['portainer', 'dockge', 'yacht', 'komodo', 'watchtower'],
      needs: [needsDocker('It manages the Docker of the machine it runs on.', ['sw-portainer'])],
    },
    {
      id: 'coolify',
      name: 'Coolify',
      aliases: ['coolify'],
      needs: [needsDocker('It needs the Docker engine on its server and deploys with it.', ['sw-coolify'])],
    },
    {
      id: 'dokku',
      name: 'Dokku',
      aliases: ['dokku'],
      needs: [needsDocker('It is powered by Docker, and its makers suggest a fresh virtual machine.', ['sw-dokku'])],
    },
    { id: 'caprover', name: 'CapRover', aliases: ['caprover', 'cap rover', 'dokploy', 'easypanel'] },
    {
      id: 'casaos',
      name: 'CasaOS',
      aliases: ['casaos', 'casa os', 'zimaos'],
      needs: [needsDocker('Its applications are Docker containers.', ['sw-casaos'])],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'In a Proxmox container it shows no storage or network; owners move it to a virtual machine.',
          cites: ['sw-casaos-lxc'],
        },
      ],
    },
    { id: 'umbrel', name: 'Umbrel', aliases: ['umbrel', 'umbrelos', 'runtipi', 'tipi', 'cosmos cloud'] },
    {
      id: 'snap',
      name: 'snap packages',
      aliases: ['snapd', 'snap package', 'snap packages', 'snap install', 'snaps', 'snapcraft'],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because: 'Snaps are mounted images: in a container that fails until FUSE is installed and nesting is allowed.',
          cites: ['sw-lxd-snap'],
        },
      ],
    },
    {
      id: 'waydroid',
      name: 'Waydroid / Anbox',
      aliases: ['waydroid', 'way droid', 'anbox', 'anbox cloud'],
      needs: [androidBinder(['sw-waydroid'])],
    },
    {
      id: 'redroid',
      name: 'ReDroid',
      aliases: ['redroid', 'android in docker', 'android container'],
      needs: [androidBinder(['sw-redroid-lxc', 'sw-waydroid'])],
    },
    { id: 'flatpak', name: 'Flatpak', aliases: ['flatpak', 'appimage', 'bubblewrap'] },
    { id: 'registry', name: 'container registry', aliases: ['harbor', 'docker registry', 'container registry', 'quay'] },
    { id: 'distrobox', name: 'toolbox', aliases: ['toolbox container', 'toolbx', 'devcontainer', 'dev containers'] },
    { id: 'wasm', name: 'WebAssembly runtime', aliases: ['wasmtime', 'wasmedge', 'wasm runtime'] },
  ],
);
