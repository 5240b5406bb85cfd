import type { Field, Role } from './fields.ts';
import type { Unit } from './header.ts';

interface Spelt {
  readonly roles: readonly Role[];
  readonly field: Field;
  /** Parted by commas, best first. */
  readonly spellings: string;
  /** What the column is in where its header does not say. */
  readonly unit?: Unit;
}

const LISTS = ['machines', 'partitions', 'processors', 'memory', 'disks', 'measurements'] as const;
const PLACED = ['machines', 'hosts'] as const;

/**
 * One row for each field and its spellings: RVTools 3.x, 4.x and -DBColumnNames; Azure Migrate; Google Migration Center; AWS import; Nutanix
 * Prism; LiveOptics; vInventory; Proxmox; LXD and Incus; and what people write. Case, spaces, signs and units do not matter.
 */
export const SPELLINGS: readonly Spelt[] = [
  {
    roles: LISTS,
    field: 'name',
    spellings: `
      VM, VM Name, VMware.VMName, Machine Name, Server name, Virtual Machine, Virtual Machine Name, Guest Name,
      Instance Name, Server, Machine, Name, Display Name, HostName, Computer Name, Nom, Nom de la VM, Nombre, Nome,
      Servername, Rechner, Rechnername, Computer, Guest, Instance, Container, Domain, System, Workload, DNS Name,
      FQDN, Label`,
  },
  {
    roles: LISTS,
    field: 'uuid',
    spellings: `
      VM UUID, UUID, VMInstanceUUID, Instance UUID, BIOS UUID, SMBIOS UUID, SMBiosId, MachineId, ExternalId,
      ServerId`,
  },
  { roles: LISTS, field: 'moRef', spellings: 'VM ID, VMware.MoRefId, MoRef, MoRef ID, VMID, Object ID' },
  {
    roles: PLACED,
    field: 'vCenter',
    spellings: `
      VI SDK UUID, vCenter UUID, VMware.VCenterId, VI SDK Server, VI DSK Server, vCenter, vCenter Server, VC Server`,
  },
  {
    roles: ['machines'],
    field: 'power',
    spellings: `
      Powerstate, Power, Power Status, Virtual Machine State, VM State, VM Status, State, Status, Machine Status,
      Zustand, Etat, Estado, Stato`,
  },
  { roles: ['machines'], field: 'template', spellings: 'Template, Is Template, Vorlage' },
  { roles: ['machines'], field: 'placeholder', spellings: 'SRM Placeholder, SRMPlaceHolder' },
  {
    roles: ['machines', 'processors'],
    field: 'cpus',
    spellings: `
      CPUs, vCPUs, vCPU, Num CPU, CPU Count, # CPUs, # vCPU, vCPU Count, Virtual CPU, Virtual CPUs,
      Allocated Processor Core Count, CPU.NumberOfCores, CPU.NumberOfLogicalCores, CPU.NumberOfProcessors, Cores,
      Core Count, CPU Cores, Number CPUs, Number vCPUs, maxcpu, limits.cpu, CPU, Processors, Processor Count, Procs,
      Prozessoren, Processeurs, Kerne, Cœurs, CPU allocated, Anzahl CPUs, Anzahl vCPUs, CPU-Anzahl, Anzahl Kerne,
      CPU-Kerne, Nb CPU, Nb vCPU, Nombre de CPU, Nombre de vCPU, No. of CPUs, No. of vCPUs, Number of cores, vCores,
      Total Cores, Provisioned CPUs, Provisioned vCPUs, Configured CPUs, Allocated CPUs, Assigned CPUs, Virtual Processors, Logical Processors, Number of processors, Núcleos, Processadores`,
  },
  { roles: ['machines', 'processors'], field: 'sockets', spellings: 'Sockets, CPU Sockets, Num Sockets' },
  { roles: ['machines', 'processors'], field: 'coresPerSocket', spellings: 'Cores p/s, Cores per socket, Num Cores Per Socket' },
  {
    roles: ['machines'],
    field: 'memory',
    spellings: `
      Memory, Mem, RAM, vRAM, Memory Size, RAM Size, RAM.TotalSize, Memory Capacity, Provisioned Memory, maxmem,
      Configured Memory, Memory Configured, Total Memory, Memory Total, Max Memory, Memory allocated,
      Allocated Memory, Memory Startup, Assigned Memory, Memory Assigned, limits.memory, RAM Total, Total RAM,
      Installed Memory, Installed RAM, Physical Memory, Total Physical Memory, RAM-Größe, Arbeitsspeicher, Hauptspeicher, Speicher, Mémoire, Memoria, Memória,
      Mémoire vive`,
  },
  { roles: ['memory'], field: 'memory', spellings: 'Size', unit: 'MiB' },
  {
    roles: ['machines'],
    field: 'inUse',
    spellings: `
      In Use, Storage in use, Used Space, Used Storage, Storage Used, Disk Used, Total Disk Used, Used Disk,
      Disk In Use, Storage`,
  },
  {
    roles: ['machines'],
    field: 'provisioned',
    spellings: `
      Provisioned, Provisioned Space, Provisioned Storage, Total disk capacity, Virtual Disk Size,
      Total Disk Allocated, maxdisk, Disk, Disk Size, Disk Space, Disk Capacity, HDD, Disk Total, Total Disk,
      Storage Size, Allocated Storage, BOOTDISK, Storage Provisioned, Total Size, Festplatte, Festplatten, Disque,
      Stockage, Disco`,
  },
  { roles: ['partitions', 'disks'], field: 'disk', spellings: 'Disk, Disk Label, Disk Key, Disk Path, Path' },
  { roles: ['partitions'], field: 'consumed', spellings: 'Consumed', unit: 'MiB' },
  { roles: ['partitions', 'disks'], field: 'provisioned', spellings: 'Capacity, Size', unit: 'MiB' },
  { roles: ['disks'], field: 'consumed', spellings: 'Used', unit: 'MiB' },
  { roles: ['memory'], field: 'overhead', spellings: 'Overhead', unit: 'MiB' },
  { roles: ['machines'], field: 'osTools', spellings: 'OS according to the VMware Tools, OSTools, Guest OS (Tools)' },
  {
    roles: ['machines'],
    field: 'osConfiguration',
    spellings: `
      OS according to the configuration file, OS according to the configuration, Guest Id, Guest OS Id`,
  },
  {
    roles: ['machines'],
    field: 'os',
    spellings: `
      OS, OS Name, OS.Name, Guest OS, GuestOS, Operating System, Guest Operating System, OS Type, OsType,
      Guest OS Name, VM OS, os.pretty-name, image.description, image.os, Betriebssystem, Système d'exploitation,
      Sistema operativo, Sistema operacional, Platform, Guest, OS Version`,
  },
  { roles: ['machines'], field: 'osVersion', spellings: 'OS Version, OS.Version, image.release' },
  { roles: PLACED, field: 'datacenter', spellings: 'Datacenter, Data Center, DC' },
  { roles: PLACED, field: 'cluster', spellings: 'Cluster, Cluster Name, Resource Cluster' },
  {
    roles: ['machines', 'partitions', 'processors', 'memory', 'disks'],
    field: 'host',
    spellings: `
      Host, Host Name, ESX Host, ESXi Host, VMHost, Node, Hypervisor Host, LOCATION, Physical Host`,
  },
  { roles: ['machines'], field: 'kind', spellings: 'Type, VM Type, Server Type, Machine Type, Instance Type' },
  { roles: ['machines'], field: 'physical', spellings: 'Is Physical, Physical' },
  {
    roles: ['machines'],
    field: 'count',
    spellings: `
      Qty, Quantity, Count, VM Count, Number of VMs, Number of servers, # VMs, Instances, Anzahl, Anzahl VMs, Stück,
      Stückzahl, Quantité, Cantidad, Quantità, Quantidade`,
  },
  { roles: ['machines'], field: 'virtual', spellings: 'Is Virtual, Virtual' },
  {
    roles: LISTS,
    field: 'annotation',
    spellings: `
      Annotation, Annotations, Notes, Note, Description, Comment, Comments, Bemerkung`,
  },
  {
    roles: ['machines', 'measurements'],
    field: 'cpuUse',
    spellings: `
      CPU utilization percentage, CPU.UsagePct.Max, CPU.UsagePct.Avg, CpuUtilizationPercentage, CPU peak %,
      Peak CPU %, Max CPU %`,
  },
  {
    roles: ['machines', 'measurements'],
    field: 'memoryUse',
    spellings: `
      Memory utilization percentage, MemoryUtilizationPercentage, Memory peak %, Peak Memory %, Max Memory %`,
  },
  { roles: ['machines'], field: 'memoryUsed', spellings: 'RAM.UsedSize.Max, RAM.UsedSizeInMB.Max', unit: 'MiB' },
  { roles: ['hosts'], field: 'name', spellings: 'Host, Host Name, Name, ESX Host, ESXi Host, VMHost, Node, Hypervisor' },
  {
    roles: ['hosts'],
    field: 'cores',
    spellings: `
      # Cores, Cores, Num CPU Cores, CPU Cores, Total Cores, Physical Cores, Core Count, Num CPU`,
  },
  { roles: ['hosts'], field: 'sockets', spellings: '# CPU, # CPUs, Num CPU, CPU Sockets, Sockets, CPUs' },
  { roles: ['hosts'], field: 'coresPerSocket', spellings: 'Cores per CPU, Cores per socket' },
  {
    roles: ['hosts'],
    field: 'memory',
    spellings: `
      # Memory, Memory, Memory Size, Total Memory, Memory Total, RAM, Memory Capacity`,
    unit: 'MiB',
  },
  { roles: ['hosts'], field: 'hyperthreading', spellings: 'HT Active, Hyperthreading Active, Hyperthreading, HT' },
  { roles: ['hosts'], field: 'cpuModel', spellings: 'CPU Model, CPU Type, Processor, Processor Type' },
  {
    roles: ['series'],
    field: 'name',
    spellings:
      'VM, VM Name, Machine, Machine Name, Server, Server name, Entity, Name, Guest, Instance, Host Name, Container, Rechner',
  },
  {
    roles: ['series'],
    field: 'time',
    spellings:
      'Timestamp, Time stamp, Time, Date Time, Sample time, Time UTC, Timestamp UTC, Zeitstempel, Zeit, Uhrzeit, Horodatage',
  },
  {
    roles: ['series'],
    field: 'sample',
    spellings: `
      CPU MHz, CPU Usage MHz, CPU Used MHz, MHz, CPU %, CPU Usage %, CPU percent, CPU Usage, CPU Usage percent, CPU utilization,
      CPU utilisation, CPU utilization %, CPU Load %, CPU cores, CPU cores used, Cores used, CPU Used, Used CPU, CPU, cpu.usagemhz.average,
      cpu.usage.average, Value`,
  },
  { roles: ['series'], field: 'metric', spellings: 'MetricId, Metric, Counter' },
  { roles: ['series'], field: 'unit', spellings: 'Unit' },
  { roles: ['hosts'], field: 'mhz', spellings: 'Speed, CPU Mhz, CPU MHz, MHz' },
];
