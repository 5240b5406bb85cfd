/** A list that people send and that says too little to size by: what it is, and the command that says more. */
interface WithoutSizes {
  readonly looks: RegExp;
  readonly sentence: string;
  /** It is no list of machines at all. */
  readonly refused: boolean;
}

const POWERCLI =
  'in PowerCLI, `Get-VM | Select Name,PowerState,NumCpu,MemoryGB,ProvisionedSpaceGB,UsedSpaceGB,GuestId,VMHost | Export-Csv vms.csv`; or send the RVTools export';
const PVESH = '`pvesh get /cluster/resources --output-format json`';

const LISTS: readonly WithoutSizes[] = [
  {
    looks: /^\W*NAME\W+STATUS\W+ROLES\W+AGE\W+VERSION/m,
    sentence:
      'These are the nodes of a Kubernetes cluster (`kubectl get nodes`), which carry containers and have no sizes here: send the list of the virtual machines or servers that they run on, with vCPUs and memory.',
    refused: true,
  },
  {
    looks: /^\W*CONTAINER ID\W+IMAGE\W+COMMAND/m,
    sentence:
      'This is a list of application containers (`docker ps`), which says nothing of their sizes: send the list of the servers that they run on, with vCPUs and memory.',
    refused: true,
  },
  {
    looks: /^\s*VMX Cartel ID:/m,
    sentence: `This is \`esxcli vm process list\`, which names machines without their sizes: ${POWERCLI}.`,
    refused: true,
  },
  {
    looks: /^\s*Vmid\s+Name\s+File\s+Guest OS\s+Version/im,
    sentence: `This is \`vim-cmd vmsvc/getallvms\`, which names machines without their sizes: ${POWERCLI}.`,
    refused: true,
  },
  {
    looks: /^\s*name-label \( ?R[OW]\)\s*:/m,
    sentence:
      '`xe vm-list` shows no sizes by itself: send `xe vm-list params=uuid,name-label,power-state,VCPUs-max,memory-static-max,os-version`.',
    refused: false,
  },
  {
    looks: /\bResourceGroup\b.*\bPowerState\b|"hardwareProfile"/,
    sentence:
      'Azure lists the name of a size in place of vCPUs and memory, and I know those of the D and E series from version 3 and of Fs v2: send `az vm list -d -o json`, or a table with the vCPUs and memory of the others.',
    refused: false,
  },
  {
    looks: /\bName\b.*\bStatus\b.*\bNetworks\b/i,
    sentence:
      'OpenStack lists a flavour for each server in place of its size: add columns with the vCPUs, RAM and disk of each flavour, which `openstack flavor list` shows.',
    refused: false,
  },
  {
    looks: /^\s*VMID\s+NAME\s+STATUS\s+MEM\(MB\)/im,
    sentence: `\`qm list\` does not say vCPUs: send the output of ${PVESH}, or of \`qm config\` of each, as \`qm list | awk 'NR>1{print $1}' | xargs -n1 qm config\` prints.`,
    refused: false,
  },
  {
    looks: /^\s*Id\s+Name\s+State\s*$/im,
    sentence:
      '`virsh list` does not say sizes: send it with `virsh dominfo` of each, as `for d in $(virsh list --all --name); do virsh dominfo "$d"; done` prints.',
    refused: false,
  },
  {
    looks: /\bMemory ?Assigned\b/i,
    sentence:
      '`Get-VM` of Hyper-V shows neither processors nor the memory of machines that are off: send `Get-VM | Select Name,State,ProcessorCount,MemoryStartup,ComputerName | Export-Csv vms.csv`.',
    refused: false,
  },
  {
    looks: /\b(?:CONTAINER|VIRTUAL-MACHINE|virtual-machine|"container")\b/,
    sentence:
      'Instances without limits may use the whole host, so nothing says how large they are: send `lxc list -c nst,limits.cpu,limits.memory` with limits set, or a table with the CPUs and memory that each one needs.',
    refused: false,
  },
];
const ANY =
  'The list gives no machine both vCPUs and memory: add the column that is missing (shares such as "45%" are no sizes) and send it again.';

/** What to say of text that is a list of the wrong kind; null where it is none that is known. */
export function notMachines(text: string | null): string | null {
  return (text !== null && LISTS.find(({ looks, refused }) => refused && looks.test(text))?.sentence) || null;
}

/** What to send in place of a list in which no machine has a size. */
export function sizesMissing(text: string | null): string {
  return (text !== null && LISTS.find(({ looks }) => looks.test(text))?.sentence) || ANY;
}
