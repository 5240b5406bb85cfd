import { platforms } from '../knowledge/platforms/index.ts';
import type { Platform } from '../knowledge/schema.ts';
import { type Kind, MODEL_OF_KIND, type Model, type OsFamily } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import { type Context, familyOf, offers, PLATFORMS, platformsFor } from './context.ts';

const LENGTH = 3;

/** The usual choices of each kind, the most likely to fit first. Others follow in the order of the catalogue. */
const USUAL = {
  hosted: ['virtualbox', 'vmware-workstation', 'utm', 'parallels', 'vmware-fusion'],
  'bare-metal': ['proxmox-ve', 'kvm-qemu', 'xcp-ng', 'hyper-v', 'vmware-esxi'],
  microvm: ['firecracker', 'kata', 'qemu-microvm'],
  pv: ['xen-pv', 'xen'],
  'system-container': ['incus', 'lxc', 'proxmox-ve', 'freebsd-jails', 'solaris-zones', 'illumos-zones'],
  'app-container': ['docker', 'podman', 'kubernetes', 'windows-containers'],
  sandbox: ['gvisor'],
} as const satisfies Record<Kind, readonly string[]>;

const USUAL_ON_WINDOWS: readonly string[] = ['hyper-v', 'proxmox-ve', 'vmware-esxi'];
const USUAL_ON_MAC: readonly string[] = ['utm', 'parallels', 'vmware-fusion'];
const USUAL_TO_RENT: readonly string[] = ['kvm-qemu', 'xen-hvm'];
/** Servers that people rent as a container on somebody else's node. */
const RENTED: readonly string[] = ['openvz', 'virtuozzo', 'linux-vserver'];
/** They start a virtual machine inside a container: handy for a trial, and no place for a service. */
const STUNTS: readonly string[] = ['dockur-windows', 'docker-osx', 'wsl1', 'distrobox'];
/** Of the hypervisors, those that can also emulate a machine in software. */
const EMULATORS: readonly string[] = ['kvm-qemu', 'utm'];
const POWER = /(^|[^a-z])(aix|ibm[ -]i|i5\/os|os\/400|as\/?400|iseries)($|[^a-z])/;
/** Made for a processor of its own: which emulator holds it is no question of the usual platforms. */
const FOREIGN = /(^|[^a-z])(hp-?ux|openvms|vax|tru64|irix|z\/os|mainframe|itanium|pa-risc)($|[^a-z])/;
const SPARC = /sparc/;

/** One to three platforms that are alive and run this kind for this guest: what the asker has or weighs first. */
export function shortlist(kind: Kind, workload: Workload, context: Context): readonly string[] {
  const family = familyOf(workload);
  const named = platformsFor(workload, context);
  const ordered = new Set<Platform>();
  const system = `${workload.os.detail ?? ''} ${workload.apps.join(' ')} ${named.map(({ id }) => id).join(' ')}`.toLowerCase();
  const add = (platform: Platform | undefined) => {
    if (
      platform &&
      fits(platform, kind, family) &&
      !hasFailed(platform, MODEL_OF_KIND[kind], context) &&
      runsHere(platform, kind, context)
    )
      ordered.add(platform);
  };
  if (context.inPlace) add(context.inPlace);
  for (const platform of named) if (!hasFailed(platform, null, context)) add(platform);
  for (const id of usual(kind, workload, named, context)) add(PLATFORMS.get(id));
  for (const platform of platforms) add(platform);
  const list = [...ordered].filter((platform) => special(platform, system));
  const active = list.filter(({ status }) => status.state === 'active');
  const living = active.length > 0 ? active : list.filter(({ status }) => status.state === 'legacy');
  return living.slice(0, LENGTH).map(({ id }) => id);
}

function usual(kind: Kind, workload: Workload, named: readonly Platform[], context: Context): readonly string[] {
  if (kind === 'bare-metal' && named.some(({ id }) => RENTED.includes(id))) return [...USUAL_TO_RENT, ...USUAL[kind]];
  if (kind === 'hosted' && context.hostFamily === 'bsd') return ['bhyve', ...USUAL[kind]];
  if (kind === 'bare-metal' && context.onlyWindows && !workload.needs.some(({ need }) => need === 'legacy-os'))
    return [...USUAL_ON_WINDOWS, ...USUAL[kind]];
  if (kind === 'hosted' && (familyOf(workload) === 'macos' || context.hostOs === 'macos')) return USUAL_ON_MAC;
  return USUAL[kind];
}

function fits(platform: Platform, kind: Kind, family: OsFamily): boolean {
  if (!offers(platform, kind) || STUNTS.includes(platform.id)) return false;
  if (MODEL_OF_KIND[kind] !== 'os' && RENTED.includes(platform.id)) return false;
  return platform.guests.includes(family);
}

/** Containers share the kernel of the host that is there; without extensions of the processor a hypervisor has to emulate. */
function runsHere(platform: Platform, kind: Kind, { hostFamily, vtx }: Context): boolean {
  if (MODEL_OF_KIND[kind] === 'hardware') return vtx !== false || EMULATORS.includes(platform.id);
  return MODEL_OF_KIND[kind] !== 'os' || hostFamily === null || platform.kernel === hostFamily;
}

/** Power and SPARC machines run nothing but their own hypervisors, and x86 machines none of those. */
function special({ id }: Platform, system: string): boolean {
  if (POWER.test(system)) return id === 'powervm' || id === 'aix-wpar';
  if (id === 'powervm' || id === 'aix-wpar') return false;
  if (FOREIGN.test(system)) return false;
  if (SPARC.test(system)) return id === 'oracle-vm-sparc' || id === 'solaris-zones' || id === 'solaris-kernel-zones';
  return id !== 'oracle-vm-sparc';
}

function hasFailed({ id }: Platform, model: Model | null, { failed }: Context): boolean {
  return failed.some((failure) => failure.platform === id && failure.model === model);
}
