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

const kubernetesNeeds: Demand[] = nodeNeeds(['sw-lxd-kubelet', 'sw-k0s-lxc']);

const k3sNeeds: Demand[] = nodeNeeds(['sw-k3s-lxd']);

const microk8sNeeds: Demand[] = nodeNeeds(['sw-microk8s-lxc', 'sw-lxd-kubelet']);

const rancherNeeds: Demand[] = nodeNeeds(['sw-rke-lxc', 'sw-lxd-kubelet']);

const openshiftNeeds: Demand[] = nodeNeeds(['sw-lxd-kubelet']);

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
      ],
      needs: kubernetesNeeds,
      advice: nodeAdvice,
    },
    {
      id: 'kubevirt-nodes',
      name: 'KubeVirt nodes',
      aliases: ['kubevirt', 'kubevirt lab', 'kubevirt nodes', 'kubevirt cluster'],
      needs: [
        {
          need: 'nested-virt',
          because: 'Its nodes start virtual machines themselves, with /dev/kvm.',
          cites: ['sw-kubevirt-nested'],
        },
      ],
      advice: nodeAdvice,
    },
    { id: 'kubespray', name: 'Kubespray', aliases: ['kubespray'], needs: kubernetesNeeds, advice: nodeAdvice },
    {
      id: 'k3s',
      name: 'k3s',
      aliases: ['k3s', 'k3s cluster'],
      needs: k3sNeeds,
      advice: nodeAdvice,
    },
    { id: 'k3os', name: 'k3OS', aliases: ['k3os'], appliance: true, needs: k3sNeeds, advice: nodeAdvice },
    { id: 'rke2', name: 'RKE2', aliases: ['rke2'], needs: nodeNeeds(['sw-lxd-kubelet']), advice: nodeAdvice },
    { id: 'k3d', name: 'k3d', aliases: ['k3d'], needs: k3sNeeds, advice: nodeAdvice },
    { id: 'k0s', name: 'k0s', aliases: ['k0s'], needs: nodeNeeds(['sw-k0s-lxc']), advice: nodeAdvice },
    {
      id: 'microk8s',
      name: 'MicroK8s',
      aliases: ['microk8s', 'micro k8s'],
      needs: microk8sNeeds,
      advice: nodeAdvice,
    },
    {
      id: 'charmed-kubernetes',
      name: 'Charmed Kubernetes',
      aliases: ['charmed kubernetes'],
      needs: microk8sNeeds,
      advice: nodeAdvice,
    },
    {
      id: 'minikube',
      name: 'Minikube',
      aliases: ['minikube'],
      os: ['linux', 'macos', 'windows'],
      needs: [{ need: 'docker-inside', because: 'Its preferred driver runs the cluster in Docker.', cites: ['sw-minikube'] }],
    },
    {
      id: 'kind',
      name: 'Kind (Kubernetes in Docker)',
      aliases: ['kind cluster', 'kubernetes in docker', 'kind k8s'],
      needs: nodeNeeds(['sw-kind-kmsg']),
    },
    {
      id: 'rancher',
      name: 'Rancher',
      aliases: ['rancher', 'rancher server'],
      needs: rancherNeeds,
      advice: nodeAdvice,
    },
    { id: 'rke', name: 'RKE', aliases: ['rke'], needs: rancherNeeds, advice: nodeAdvice },
    {
      id: 'talos',
      name: 'Talos Linux',
      aliases: ['talos', 'talos linux'],
      appliance: true,
    },
    { id: 'flatcar-container-linux', name: 'Flatcar Container Linux', aliases: ['flatcar'], appliance: true },
    { id: 'coreos', name: 'CoreOS', aliases: ['coreos'], appliance: true },
    { id: 'fedora-coreos', name: 'Fedora CoreOS', aliases: ['fedora coreos'], appliance: true },
    { id: 'bottlerocket', name: 'Bottlerocket', aliases: ['bottlerocket'], appliance: true },
    {
      id: 'rancheros',
      name: 'RancherOS',
      aliases: ['rancheros'],
      appliance: true,
      advice: [
        {
          model: 'os',
          effect: 'rules-out',
          because: 'Its makers say that it does not run inside containers, but does as a full virtual machine.',
          cites: ['sw-rancheros-lxc'],
        },
      ],
    },
    { id: 'photon-os', name: 'Photon OS', aliases: ['photon os'], appliance: true },
    {
      id: 'openshift',
      name: 'OpenShift',
      aliases: ['openshift', 'openshift cluster'],
      needs: openshiftNeeds,
      advice: nodeAdvice,
    },
    { id: 'okd', name: 'OKD', aliases: ['okd'], needs: openshiftNeeds, advice: nodeAdvice },
    { id: 'microshift', name: 'MicroShift', aliases: ['microshift'], needs: openshiftNeeds, advice: nodeAdvice },
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
      advice: [
        {
          model: 'os',
          effect: 'discourages',
          because:
            'In LXC nodes, Swarm services often do not find each other and published ports do not open; with a virtual machine as node it works.',
          cites: ['sw-swarm-lxc', 'sw-swarm-dns-lxc'],
        },
      ],
    },
    { id: 'nomad', name: 'Nomad', aliases: ['nomad', 'hashicorp nomad'], os: ['linux', 'windows'] },
    { id: 'mesos', name: 'Mesos', aliases: ['mesos'] },
    { id: 'marathon', name: 'Marathon (Mesos)', aliases: ['marathon mesos'] },
    { id: 'dc-os', name: 'DC/OS', aliases: ['dc/os'] },
    {
      id: 'openstack',
      name: 'OpenStack',
      aliases: ['openstack', 'openstack compute', 'openstack cluster', 'openstack cloud'],
      needs: [
        {
          need: 'nested-virt',
          degree: 'soft',
          because:
            'Its compute nodes run virtual machines; the other services are at home in containers, where OpenStack-Ansible puts them.',
          cites: ['sw-openstack-nova'],
        },
      ],
    },
    {
      id: 'nova-compute',
      name: 'OpenStack compute node',
      aliases: ['nova-compute', 'nova compute', 'openstack compute node', 'openstack compute nodes'],
      needs: [
        {
          need: 'nested-virt',
          because: 'It runs the virtual machines; OpenStack-Ansible keeps it out of containers for that.',
          cites: ['sw-openstack-nova', 'sw-devstack-nested'],
        },
      ],
    },
    {
      id: 'openstack-controller',
      name: 'OpenStack controller services',
      aliases: ['openstack controller', 'openstack controllers', 'openstack control plane'],
      advice: [
        {
          model: 'os',
          effect: 'prefers',
          because:
            'OpenStack-Ansible runs the controller services in LXC containers by default, and only the compute service on the metal.',
          cites: ['sw-openstack-nova'],
        },
      ],
    },
    {
      id: 'devstack',
      name: 'DevStack',
      aliases: ['devstack'],
      needs: [
        {
          need: 'nested-virt',
          because:
            'It starts virtual machines on its own server: as a guest it needs nested virtualisation, or everything is painfully slow.',
          cites: ['sw-devstack-nested'],
        },
      ],
    },
    { id: 'argocd', name: 'Argo CD', aliases: ['argocd', 'argo cd'] },
    { id: 'flux', name: 'Flux CD', aliases: ['fluxcd'] },
    { id: 'helm-charts', name: 'Helm charts', aliases: ['helm charts', 'helm chart'] },
  ],
);
