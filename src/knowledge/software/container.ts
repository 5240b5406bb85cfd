import { type Advice, catalogue, type Demand } from './catalogue.ts';

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

const dockerDesktopNeeds: Demand[] = [
  {
    need: 'nested-virt',
    because: 'It runs a virtual machine of its own, so inside a virtual machine it needs nesting.',
    cites: ['sw-docker-desktop'],
  },
];

const podmanNeeds: Demand[] = [
  needsDocker('It runs containers itself; inside an LXC guest that takes nesting and looser confinement.', ['sw-podman-lxc']),
];

const waydroidNeeds: Demand[] = [androidBinder(['sw-waydroid'])];

const dockerAround: Demand = needsDocker(
  'It works through the Docker engine of its machine, which in a container guest needs nesting.',
  ['sw-lxd-docker'],
);

const swarmAround: Advice[] = [
  {
    model: 'os',
    effect: 'discourages',
    because: 'It stands on Docker Swarm, whose overlay networks often fail in LXC; the same set-up works in a virtual machine.',
    cites: ['sw-swarm-lxc', 'sw-swarm-dns-lxc'],
  },
];

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
      aliases: ['docker desktop', 'docker for windows', 'docker for mac'],
      os: ['windows', 'macos', 'linux'],
      needs: dockerDesktopNeeds,
    },
    {
      id: 'rancher-desktop',
      name: 'Rancher Desktop',
      aliases: ['rancher desktop'],
      os: ['windows', 'macos', 'linux'],
      needs: dockerDesktopNeeds,
    },
    {
      id: 'podman-desktop',
      name: 'Podman Desktop',
      aliases: ['podman desktop'],
      os: ['windows', 'macos', 'linux'],
      needs: [
        {
          need: 'nested-virt',
          degree: 'soft',
          because:
            'On Windows and macOS it runs a virtual machine of its own, so inside a virtual machine it needs nesting there.',
          cites: ['sw-docker-desktop'],
        },
      ],
    },
    {
      id: 'podman',
      name: 'Podman',
      aliases: ['podman', 'podman-compose', 'quadlet'],
      needs: podmanNeeds,
    },
    { id: 'buildah', name: 'Buildah', aliases: ['buildah'], needs: podmanNeeds },
    { id: 'containerd', name: 'Containerd', aliases: ['containerd', 'nerdctl'], os: ['linux', 'windows'], needs: podmanNeeds },
    { id: 'oci-containers', name: 'OCI containers', aliases: ['oci containers'], needs: podmanNeeds },
    {
      id: 'portainer',
      name: 'Portainer',
      aliases: ['portainer'],
      needs: [needsDocker('It manages the Docker of the machine it runs on.', ['sw-portainer'])],
    },
    { id: 'dockge', name: 'Dockge', aliases: ['dockge'], needs: [dockerAround] },
    { id: 'yacht', name: 'Yacht', aliases: ['yacht'], needs: [dockerAround] },
    { id: 'komodo', name: 'Komodo', aliases: ['komodo'], needs: [dockerAround] },
    { id: 'watchtower', name: 'Watchtower', aliases: ['watchtower'], needs: [dockerAround] },
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
    {
      id: 'caprover',
      name: 'CapRover',
      aliases: ['caprover', 'cap rover'],
      needs: [needsDocker('It is a layer on top of Docker and its Swarm mode.', ['sw-caprover', 'sw-caprover-swarm'])],
      advice: swarmAround,
    },
    {
      id: 'dokploy',
      name: 'Dokploy',
      aliases: ['dokploy'],
      needs: [needsDocker('It deploys everything with Docker Swarm, and works with nothing else.', ['sw-dokploy-swarm'])],
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'Owners report that its parts do not connect with each other on LXC, where the networks of Swarm fail in general.',
          cites: ['sw-dokploy-lxc', 'sw-swarm-dns-lxc'],
        },
      ],
    },
    { id: 'easypanel', name: 'Easypanel', aliases: ['easypanel'] },
    {
      id: 'casaos',
      name: 'CasaOS',
      aliases: ['casaos', 'casa os'],
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
    { id: 'zimaos', name: 'ZimaOS', aliases: ['zimaos'], appliance: true },
    {
      id: 'umbrel',
      name: 'Umbrel',
      aliases: ['umbrel', 'umbrelos'],
      needs: [needsDocker('It starts its applications with Docker Compose.', ['sw-umbrel-lxc'])],
    },
    { id: 'runtipi', name: 'Runtipi', aliases: ['runtipi', 'tipi'] },
    { id: 'cosmos-cloud', name: 'Cosmos Cloud', aliases: ['cosmos cloud'] },
    {
      id: 'snap',
      name: 'Snap packages',
      aliases: ['snapd', 'snap package', 'snap packages', 'snap install', 'snapcraft'],
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
      name: 'Waydroid',
      aliases: ['waydroid', 'way droid'],
      needs: waydroidNeeds,
    },
    { id: 'anbox', name: 'Anbox', aliases: ['anbox', 'anbox cloud'], needs: waydroidNeeds },
    {
      id: 'redroid',
      name: 'ReDroid',
      aliases: ['redroid', 'android in docker', 'android container'],
      needs: [androidBinder(['sw-redroid-lxc', 'sw-waydroid'])],
    },
    { id: 'flatpak', name: 'Flatpak', aliases: ['flatpak'] },
    { id: 'appimage', name: 'AppImage', aliases: ['appimage'] },
    { id: 'bubblewrap', name: 'Bubblewrap', aliases: ['bubblewrap'] },
    { id: 'registry', service: true, name: 'container registry', aliases: ['docker registry', 'container registry'] },
    { id: 'harbor', service: true, name: 'Harbor', aliases: ['harbor'] },
    { id: 'quay', service: true, name: 'Quay', aliases: ['quay'] },
    { id: 'distrobox', name: 'Distrobox', aliases: ['distrobox'] },
    { id: 'toolbx', name: 'Toolbx', aliases: ['toolbox container', 'toolbx'] },
    { id: 'dev-containers', name: 'dev containers', aliases: ['devcontainer', 'dev containers'] },
    { id: 'wasm', name: 'wasm runtime', aliases: ['wasm runtime'] },
    { id: 'wasmtime', name: 'Wasmtime', aliases: ['wasmtime'] },
    { id: 'wasmedge', name: 'WasmEdge', aliases: ['wasmedge'] },
    { id: 'incusos', name: 'IncusOS', aliases: ['incusos', 'incus os'], appliance: true },
  ],
);
