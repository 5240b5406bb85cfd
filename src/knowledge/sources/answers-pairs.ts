import type { Source } from '../schema.ts';

/** Read for the answers that set two products side by side, and for the basics. */
export const pairSources: readonly Source[] = [
  {
    id: 'ans-k8s-runtime',
    title: 'When are we supposed to install Docker? (kubernetes-the-hard-way issue 372)',
    year: 2018,
    url: 'https://github.com/kelseyhightower/kubernetes-the-hard-way/issues/372',
  },
  {
    id: 'ans-k8s-docker-images',
    title: 'Kubernetes in terms of Linux containers (Nomad pull request 10167)',
    year: 2021,
    url: 'https://github.com/hashicorp/nomad/pull/10167',
  },
  {
    id: 'ans-fc-gpu',
    title: 'vGPU? (Firecracker issue 2487)',
    year: 2021,
    url: 'https://github.com/firecracker-microvm/firecracker/issues/2487',
  },
  {
    id: 'ans-chv-windows',
    title: 'Cloud Hypervisor support (Qubes issue 9013)',
    year: 2024,
    url: 'https://github.com/QubesOS/qubes-issues/issues/9013',
  },
  {
    id: 'ans-chv-passthrough',
    title: 'Support for Cloud Hypervisor (Flintlock pull request 523)',
    year: 2022,
    url: 'https://github.com/liquidmetal-dev/flintlock/pull/523',
  },
  {
    id: 'ans-wasm-docker',
    title: 'Docker and Wasm integration (Docker roadmap issue 426)',
    year: 2022,
    url: 'https://github.com/docker/roadmap/issues/426',
  },
  {
    id: 'ans-wasm-kata',
    title: 'WebAssembly containers in runtime-rs (Kata Containers issue 6974)',
    year: 2023,
    url: 'https://github.com/kata-containers/kata-containers/issues/6974',
  },
  {
    id: 'ans-wasm-start',
    title: 'Start time of the Wasmtime shim (runwasi issue 704)',
    year: 2024,
    url: 'https://github.com/containerd/runwasi/issues/704',
  },
  {
    id: 'ans-wasm-sandbox',
    title: 'WebAssembly-based sandboxing (sandboxed-api issue 86)',
    year: 2021,
    url: 'https://github.com/google/sandboxed-api/issues/86',
  },
  {
    id: 'ans-distrobox-sandbox',
    title: 'Sandboxed mode (Distrobox issue 28)',
    year: 2023,
    url: 'https://github.com/89luca89/distrobox/issues/28',
  },
  {
    id: 'ans-distrobox-aim',
    title: 'Basic sandboxing of containers (Distrobox pull request 1413)',
    year: 2024,
    url: 'https://github.com/89luca89/distrobox/pull/1413',
  },
  {
    id: 'ans-toolbox-home',
    title: 'Isolate home directory (Toolbox issue 1470)',
    year: 2024,
    url: 'https://github.com/containers/toolbox/issues/1470',
  },
  {
    id: 'ans-agent-dietpi',
    title: 'QEMU guest agent on Proxmox VE (DietPi manual, pull request 1048)',
    year: 2025,
    url: 'https://github.com/MichaIng/DietPi-Docs/pull/1048',
  },
  {
    id: 'ans-agent-kairos',
    title: 'QEMU guest agent (Kairos issue 142)',
    year: 2025,
    url: 'https://github.com/kairos-community/bundles/issues/142',
  },
  {
    id: 'ans-agent-suse',
    title: 'QEMU guest agent (SUSE documentation pull request 645)',
    year: 2020,
    url: 'https://github.com/SUSE/doc-sle/pull/645',
  },
  {
    id: 'ans-agent-chv',
    title: 'Guest agent support (Cloud Hypervisor issue 3196)',
    year: 2021,
    url: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/3196',
  },
  {
    id: 'ans-agent-terraform',
    title: 'Problems with the guest agent (terraform-provider-proxmox issue 669)',
    year: 2023,
    url: 'https://github.com/bpg/terraform-provider-proxmox/issues/669',
  },
  {
    id: 'ans-agent-haos',
    title: 'Agent configured but not running (Home Assistant OS issue 3685)',
    year: 2024,
    url: 'https://github.com/home-assistant/operating-system/issues/3685',
  },
  {
    id: 'ans-zvol-writes',
    title: 'Write amplification on zvols (OpenZFS issue 11407)',
    year: 2022,
    url: 'https://github.com/openzfs/zfs/issues/11407',
  },
  {
    id: 'ans-zvol-meta',
    title: 'ZFS write amplification (OpenZFS issue 17677)',
    year: 2025,
    url: 'https://github.com/openzfs/zfs/issues/17677',
  },
  {
    id: 'ans-zvol-block',
    title: 'Recommended volblocksize (OpenZFS issue 14771)',
    year: 2023,
    url: 'https://github.com/openzfs/zfs/issues/14771',
  },
];
