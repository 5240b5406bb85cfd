import { type Advice, catalogue, type Demand } from './catalogue.ts';

function nodeNeeds(cites: string[]): Demand[] {
  return [
    {
      need: 'docker-inside',
      because: 'A node runs containers itself: in a container guest it wants /dev/kmsg, nesting and looser confinement.',
      cites,
    },
  ];
}

const nodeAdvice: Advice[] = [
  {
    model: 'hardware',
    effect: 'prefers',
    because:
      'Limits of a container are no allocation: the author of a Proxmox autoscaler calls LXC nodes pointless and uses one large worker per host.',
    cites: ['sw-kproximate'],
  },
  {
    model: 'os',
    effect: 'discourages',
    because: 'The kubelet tries to change parameters of the whole kernel; in a container that fails, or changes the host.',
    cites: ['sw-lxd-kubelet', 'sw-k3s-lxd'],
  },
];

export const orchestrator = catalogue(
  'orchestrator',
  ['linux'],
  [
    {
      id: 'kubernetes',
      name: 'Kubernetes',
      aliases: [
        'kubernetes',
        'k8s',
        'kube',
        'kubeadm',
        'kubelet',
        'kubernetes node',
        'kubernetes nodes',
        'k8s nodes',
        'k8s node',
        'k8s workers',
        'k8s cluster',
        'kubernetes workers',
        'kubernetes cluster',
        'kubespray',
      ],
      needs: nodeNeeds(['sw-lxd-kubelet', 'sw-k0s-lxc']),
      advice: nodeAdvice,
    },
    {
      id: 'k3s',
      name: 'k3s',
      aliases: ['k3s', 'k3s cluster', 'k3os', 'rke2', 'k3d'],
      needs: nodeNeeds(['sw-k3s-lxd']),
      advice: nodeAdvice,
    },
    { id: 'k0s', name: 'k0s', aliases: ['k0s'], needs: nodeNeeds(['sw-k0s-lxc']), advice: nodeAdvice },
    {
      id: 'microk8s',
      name: 'MicroK8s',
      aliases: ['microk8s', 'micro k8s', 'charmed kubernetes'],
      needs: nodeNeeds(['sw-lxd-kubelet']),
      advice: nodeAdvice,
    },
    {
      id: 'minikube',
      name: 'minikube',
      aliases: ['minikube'],
      os: ['linux', 'macos', 'windows'],
      needs: [{ need: 'docker-inside', because: 'Its preferred driver runs the cluster in Docker.', cites: ['sw-minikube'] }],
    },
    {
      id: 'kind',
      name: 'kind',
      aliases: ['kind cluster', 'kubernetes in docker', 'kind k8s'],
      needs: nodeNeeds(['sw-kind-kmsg']),
    },
    {
      id: 'rancher',
      name: 'Rancher',
      aliases: ['rancher', 'rke', 'rancher server'],
      needs: nodeNeeds(['sw-lxd-kubelet']),
      advice: nodeAdvice,
    },
    {
      id: 'talos',
      name: 'Talos Linux',
      aliases: ['talos', 'talos linux', 'flatcar', 'coreos', 'fedora coreos', 'bottlerocket', 'rancheros', 'photon os'],
      appliance: true,
    },
    {
      id: 'openshift',
      name: 'OpenShift',
      aliases: ['openshift', 'okd', 'openshift cluster', 'microshift'],
      needs: nodeNeeds(['sw-lxd-kubelet']),
      advice: nodeAdvice,
    },
    {
      id: 'docker-swarm',
      name: 'Docker Swarm',
      aliases: ['docker swarm', 'swarm cluster', 'swarm mode', 'swarm nodes', 'docker swarm nodes'],
      needs: [
        {
          need: 'docker-inside',
          because: 'Every node runs Docker, which in a container guest needs nesting and the modules of the host.',
          cites: ['sw-lxd-docker'],
        },
      ],
    },
    { id: 'nomad', name: 'Nomad', aliases: ['nomad', 'hashicorp nomad'], os: ['linux', 'windows'] },
    { id: 'mesos', name: 'Mesos', aliases: ['mesos', 'marathon mesos', 'dc/os'] },
    { id: 'openstack', name: 'OpenStack', aliases: ['openstack', 'devstack', 'openstack compute'] },
    { id: 'argocd', name: 'Argo CD', aliases: ['argocd', 'argo cd', 'fluxcd', 'helm charts', 'helm chart'] },
  ],
);
