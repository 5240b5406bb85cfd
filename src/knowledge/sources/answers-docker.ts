import type { Source } from '../schema.ts';

/** Read for the answers about Docker and its places. */
export const dockerSources: readonly Source[] = [
  {
    id: 'ans-dind',
    title: 'Docker in Docker security: risks, alternatives and safe implementation',
    year: 2026,
    url: 'https://bckinfo.com/docker-in-docker-security-risks-alternatives-and-safe-implementation-guide-2026/',
  },
  {
    id: 'ans-dind-host',
    title: 'Docker-in-Docker and the shared kernel: why --privileged in CI is host root',
    year: null,
    url: 'https://www.systemshardening.com/articles/cicd/docker-in-docker-shared-kernel-risk/',
  },
  {
    id: 'ans-dind-socket',
    title: 'CI/CD security mistake: are you giving your build container root access? (Waffeu Rayn)',
    year: null,
    url: 'https://dev.to/it-wibrc/cicd-security-mistake-are-you-giving-your-build-container-root-access-to-your-server-2jnm',
  },
  {
    id: 'ans-arc-rootless',
    title: 'Add rootless DinD runner (actions-runner-controller pull request 1644)',
    year: null,
    url: 'https://github.com/actions/actions-runner-controller/pull/1644',
  },
  {
    id: 'ans-gitlab-kaniko',
    title: 'GitLab runner: privileged should not default to true (GitLab issue 25882)',
    year: 2020,
    url: 'https://gitlab.com/gitlab-org/gitlab/-/issues/25882',
  },
  {
    id: 'ans-docker-root',
    title: 'If you have access to docker run you have root access on the host (Moby issue 1655)',
    year: 2013,
    url: 'https://github.com/moby/moby/issues/1655',
  },
  {
    id: 'ans-docker-socket-group',
    title: 'The Docker socket file should be owned by root and the Docker group (Datadog rule)',
    year: null,
    url: 'https://docs.datadoghq.com/security/default_rules/ftc-kn6-yz8',
  },
  {
    id: 'ans-rootless-docs',
    title: 'Run the Docker daemon as a non-root user (copy of the Docker documentation)',
    year: null,
    url: 'https://runebook.dev/ja/docs/docker/engine/security/rootless/index',
  },
  {
    id: 'ans-rootless-podman',
    title: 'Shortcomings of rootless Podman',
    year: null,
    url: 'https://github.com/ZeyadYasser/podman/blob/main/rootless.md',
  },
  {
    id: 'ans-rootless-docker',
    title: 'Docker documentation: limitations of rootless mode (pull request 12674)',
    year: null,
    url: 'https://github.com/docker/docs/pull/12674/files',
  },
  {
    id: 'ans-docker-desktop-vm',
    title: 'Docker for Windows in a virtual machine (Docker for Windows issue 267)',
    year: 2016,
    url: 'https://github.com/docker/for-win/issues/267',
  },
  {
    id: 'ans-docker-desktop-vdi',
    title: 'Docker documentation: Docker Desktop in a virtual desktop (pull request 22696)',
    year: 2025,
    url: 'https://github.com/docker/docs/pull/22696/files',
  },
  {
    id: 'ans-mac-gpu',
    title: 'Native GPU on M1 Macs (arm64-docker-pytorch-tensorflow issue 1)',
    year: 2023,
    url: 'https://github.com/sonoisa/arm64-docker-pytorch-tensorflow/issues/1',
  },
  {
    id: 'ans-mac-gpu-vm',
    title: 'Asahi as Docker virtual machine (Asahi Linux issue 285)',
    year: 2024,
    url: 'https://github.com/AsahiLinux/linux/issues/285',
  },
  {
    id: 'ans-mac-gpu-podman',
    title: 'AI for macOS: run models on host (Podman Desktop issue 11962)',
    year: 2025,
    url: 'https://github.com/podman-desktop/podman-desktop/issues/11962',
  },
  {
    id: 'ans-mac-gpu-native',
    title: 'Docker support for Apple silicon (LocalAI issue 1659)',
    year: 2024,
    url: 'https://github.com/mudler/LocalAI/issues/1659',
  },
  {
    id: 'ans-docker-multiplatform',
    title: 'Docker documentation: multi-platform builds',
    year: null,
    url: 'https://docs.docker.com/build/building/multi-platform.md',
  },
  {
    id: 'ans-buildkit-multi',
    title: 'BuildKit: building multi-platform images',
    year: null,
    url: 'https://github.com/moby/buildkit/blob/master/docs/multi-platform.md',
  },
  {
    id: 'ans-qemu-build',
    title: 'Cross-compile instead of emulating builds (cloud-provider-equinix-metal pull request 260)',
    year: null,
    url: 'https://github.com/equinix/cloud-provider-equinix-metal/pull/260',
  },
  {
    id: 'ans-wsl-cilium',
    title: 'Cilium installation failing in K3D cluster (Cilium issue 23237)',
    year: 2023,
    url: 'https://github.com/cilium/cilium/issues/23237',
  },
  {
    id: 'ans-wsl-netfilter',
    title: 'Add xt_recent so that Kubernetes services work in WSL (WSL issue 11159)',
    year: 2024,
    url: 'https://github.com/microsoft/WSL/issues/11159',
  },
];
