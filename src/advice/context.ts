import { platforms } from '../knowledge/platforms/index.ts';
import type { Platform } from '../knowledge/schema.ts';
import { software } from '../knowledge/software/index.ts';
import { type Kind, MODEL_OF_KIND, MODELS, type Model, type OsFamily, type Theme } from '../knowledge/vocabulary.ts';
import type { Candidate, Question, Workload } from '../understanding/question.ts';

export const PLATFORMS: ReadonlyMap<string, Platform> = new Map(platforms.map((platform) => [platform.id, platform]));
export const SOFTWARE = new Map(software.map((entry) => [entry.id, entry]));

/** What a question says about the place, read once for all its workloads. */
export interface Context {
  readonly question: Question;
  readonly vtx: boolean | null;
  /** Platforms that the asker has, had or weighs, in the order of mention. */
  readonly named: readonly Platform[];
  /** The one hypervisor that stays, where there is one. */
  readonly inPlace: Platform | null;
  readonly hostOs: OsFamily | null;
  readonly failed: readonly { readonly model: Model | null; readonly platform: string | null }[];
  /** Models among which the asker chooses, and whether they are one or several. Null: all of them. */
  readonly options: { readonly models: ReadonlySet<Model>; readonly several: boolean } | null;
  /** BSD or Solaris, where the place runs it: containers there take guests of that system. */
  readonly hostFamily: OsFamily | null;
  readonly onlySolaris: boolean;
  /** All guests run Windows, so that a hypervisor for Windows suits best. */
  readonly onlyWindows: boolean;
}

/** The facts about the place that gates, kinds and shortlists look at. */
export function contextOf(question: Question): Context {
  const { candidates, host, workloads } = question;
  const here = candidates.flatMap((candidate) =>
    candidate.role === 'mentioned' && !saysSystem(candidate) ? [] : platformOf(candidate),
  );
  const hypervisor = host.hypervisor === null ? undefined : PLATFORMS.get(host.hypervisor);
  const kept = candidates.flatMap((candidate) => (candidate.role === 'in-place' ? platformOf(candidate) : []));
  const onlyKept = kept.length === 1 ? kept[0] : undefined;
  const inPlace = hypervisor ?? onlyKept ?? null;
  const named = unique(hypervisor ? [hypervisor, ...here] : here);
  return {
    question,
    vtx: host.vtx,
    named,
    inPlace,
    hostOs: host.os,
    failed: candidates.flatMap((candidate) => (candidate.role === 'failed' ? failureOf(candidate) : [])),
    options: optionsOf(candidates),
    hostFamily: hostFamilyOf(host.os, inPlace ? [inPlace] : named),
    onlySolaris: allOf(workloads, 'solaris'),
    onlyWindows: allOf(workloads, 'windows'),
  };
}

/** "A Windows container with …": its very name says what the guest is. */
function saysSystem({ id }: Candidate): boolean {
  return id === 'windows-containers';
}

function allOf(workloads: readonly Workload[], family: OsFamily): boolean {
  return workloads.length > 0 && workloads.every((workload) => familyOf(workload) === family);
}

/** The family that decides: what was said or implied, else that of the products, else Linux. */
export function familyOf(workload: Workload): OsFamily {
  if (workload.os.family !== 'unknown') return workload.os.family;
  const families = workload.apps.flatMap((id) => SOFTWARE.get(id)?.os ?? []).filter((family) => family !== 'unknown');
  const first = families[0];
  return first === undefined || families.includes('linux') ? 'linux' : first;
}

/** A guest whose system nobody named runs that of a BSD or Solaris host, where its products exist for it. */
export function onItsHost(workload: Workload, { hostFamily }: Context): Workload {
  const { os, apps } = workload;
  if (hostFamily === null || os.said || (os.family !== 'linux' && os.family !== 'unknown')) return workload;
  const runs = (id: string) => SOFTWARE.get(id)?.os.some((family) => family === hostFamily || family === 'unknown') ?? true;
  return apps.every(runs) ? { ...workload, os: { family: hostFamily, detail: null, said: false } } : workload;
}

/** A cheap virtual server of which no more is said may be a container: what a kernel must do is judged as if it were. */
const RENTED = [PLATFORMS.get('openvz')].filter((platform) => platform !== undefined);

/** Platforms named for the whole question, and those on which this workload was tried. */
export function platformsFor(workload: Workload, context: Context): readonly Platform[] {
  const engine = context.inPlace === null || context.inPlace.kind === 'app-container';
  const rented = context.question.host.rented && engine ? RENTED : [];
  const known = workload.tried.flatMap((id) => PLATFORMS.get(id) ?? []);
  const implied = [...rented, ...windowsContainers(workload, [...known, ...context.named], context.question.candidates)];
  if (known.length === 0 && implied.length === 0) return context.named;
  return unique([...known, ...context.named, ...implied]);
}

/** Applications for Windows that people put into Docker or Kubernetes go into Windows containers; servers and desktops do not. */
function windowsContainers(
  workload: Workload,
  named: readonly Platform[],
  candidates: readonly Candidate[],
): readonly Platform[] {
  const repackaged = workload.apps.length > 0 && workload.apps.every((id) => REPACKAGED.has(SOFTWARE.get(id)?.theme ?? 'mail'));
  if (!repackaged || familyOf(workload) !== 'windows') return [];
  const engine = workload.apps.some((id) => SOFTWARE.get(id)?.theme === 'container');
  const wished = named.length === 0 && candidates.some(({ type, id }) => type === 'model' && id === 'os');
  return engine || wished || named.some(({ kind }) => kind === 'app-container') ? WINDOWS_CONTAINERS : [];
}

const REPACKAGED: ReadonlySet<Theme> = new Set(['web', 'development', 'ci', 'container', 'database']);
const WINDOWS_CONTAINERS = [PLATFORMS.get('windows-containers')].filter((platform) => platform !== undefined);

/** Families of the kernels that containers would share on what was named. */
export function kernelsFor(workload: Workload, context: Context): ReadonlySet<OsFamily> {
  const kernels = new Set<OsFamily>();
  if (context.hostOs !== null && context.hostOs !== 'unknown') kernels.add(context.hostOs);
  const platforms = platformsFor(workload, context);
  for (const platform of platforms) {
    // Docker on a Windows host brings a Linux kernel, but in a virtual machine: the host's own family decides.
    if (platform.kind === 'app-container' && context.hostOs !== null) continue;
    const kernel = kernelOf(platform);
    if (kernel) kernels.add(kernel);
  }
  if (context.onlySolaris && kernels.size === 0 && !platforms.some((platform) => offers(platform, 'pv'))) kernels.add('solaris');
  return kernels;
}

function hostFamilyOf(hostOs: OsFamily | null, places: readonly Platform[]): OsFamily | null {
  if (places.some(({ id }) => id === 'windows-containers')) return 'windows';
  const families = hostOs === null ? places.map(kernelOf) : [hostOs];
  const first = families[0];
  return (first === 'bsd' || first === 'solaris') && families.every((family) => family === first) ? first : null;
}

/** The family of the kernel that a platform's own containers share, or that the platform is part of. */
function kernelOf({ id, kernel, guests }: Platform): OsFamily | null {
  if (id === 'bhyve') return 'bsd';
  return kernel && guests.includes(kernel) ? kernel : null;
}

export function modelsOf(platform: Platform): readonly Model[] {
  return MODELS.filter((model) => platform.offers.some((kind) => MODEL_OF_KIND[kind] === model));
}

export function offers(platform: Platform, kind: Kind): boolean {
  return platform.offers.includes(kind);
}

function platformOf(candidate: Candidate): readonly Platform[] {
  const platform = candidate.type === 'platform' ? PLATFORMS.get(candidate.id) : undefined;
  return platform ? [platform] : [];
}

function modelsOfCandidate(candidate: Candidate): readonly Model[] {
  if (candidate.type === 'model') return [candidate.id];
  if (candidate.type === 'kind') return [MODEL_OF_KIND[candidate.id]];
  return platformOf(candidate).flatMap(modelsOf);
}

/** The model that failed: of a platform that runs several, its own, unless nobody can tell which of them it was. */
function failureOf(candidate: Candidate): Context['failed'] {
  if (candidate.type !== 'platform') return modelsOfCandidate(candidate).map((model) => ({ model, platform: null }));
  return platformOf(candidate).map((platform) => ({
    model: platform.model === 'hardware' && platform.offers.length > 1 ? null : platform.model,
    platform: platform.id,
  }));
}

function optionsOf(candidates: readonly Candidate[]): Context['options'] {
  const weighed = candidates.filter((candidate) => candidate.role === 'candidate');
  const models = new Set(weighed.flatMap(modelsOfCandidate));
  if (weighed.length < 2 || models.size === 0 || models.size === MODELS.length) return null;
  return { models, several: models.size > 1 };
}

function unique(list: readonly Platform[]): readonly Platform[] {
  return list.length < 2 ? list : [...new Set(list)];
}
