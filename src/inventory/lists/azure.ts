import { sheetFrom } from './sheet.ts';

type Item = Readonly<Record<string, unknown>>;

const HEADER = ['Name', 'UUID', 'PowerState', 'CPUs', 'Memory GiB', 'OS', 'Provisioned GiB'];
/** GiB for each vCPU (learn.microsoft.com/azure/virtual-machines/sizes, D from v3, E from v3, Fs v2; an `l` after the count halves that of D; a `p`, for Arm, has exceptions). */
const GIB_PER_VCPU = { D: 4, E: 8, F: 2 } as const;
/** The larger ones of E have less than eight for each. */
const MOST_VCPUS_OF_E = 48;

/** `az vm list -d -o json`: the size of a machine is the name of its size, of which those that go by a rule are read. Null for other JSON. */
export function azureSheet(items: readonly Item[]) {
  const machines = items.filter(({ hardwareProfile }) => sizeName(hardwareProfile) !== '');
  if (machines.length === 0) return null;
  return sheetFrom('az vm list', HEADER, machines.map(rowOf));
}

function rowOf({ hardwareProfile, name, powerState, storageProfile, vmId }: Item): string[] {
  const { cpus, gib } = sizeOf(sizeName(hardwareProfile));
  const storage = record(storageProfile);
  const [disk, image] = [record(storage.osDisk), record(storage.imageReference)];
  const disks = [disk, ...(Array.isArray(storage.dataDisks) ? storage.dataDisks.map(record) : [])];
  const gibs = disks.flatMap(({ diskSizeGb, diskSizeGB }) => Number(diskSizeGb ?? diskSizeGB) || []);
  const system = [text(disk.osType), text(image.offer), text(image.sku)].filter((part) => part !== '').join(' ');
  const power = text(powerState).replace(/^VM /, '');
  return [text(name), text(vmId), power, cpus, gib, system, gibs.length === 0 ? '' : String(gibs.reduce((a, b) => a + b, 0))];
}

/** `Standard_E8-4ds_v5`: the memory of eight vCPUs, of which four are there. */
function sizeOf(size: string): { readonly cpus: string; readonly gib: string } {
  const found = /^Standard_(?<family>[A-Z]+)(?<whole>\d+)(?:-(?<some>\d+))?(?<features>[a-z]*)_v(?<version>\d+)$/.exec(
    size,
  )?.groups;
  const { family, features = '', some, version, whole } = found ?? {};
  const vcpus = Number(whole);
  const cpus = found ? (some ?? whole ?? '') : '';
  if (family !== 'D' && family !== 'E' && family !== 'F') return { cpus: '', gib: '' };
  const ruled = family === 'F' ? version === '2' && features === 's' : Number(version) >= 3 && !/[^adls]/.test(features);
  if (!ruled || (family === 'E' && vcpus > MOST_VCPUS_OF_E)) return { cpus, gib: '' };
  return { cpus, gib: String(vcpus * GIB_PER_VCPU[family] * (family === 'D' && features.includes('l') ? 0.5 : 1)) };
}

function sizeName(profile: unknown): string {
  return text(record(profile).vmSize);
}

function record(value: unknown): Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
