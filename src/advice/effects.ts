import { type FamilyRule, familyRules } from '../knowledge/families.ts';
import { needRules } from '../knowledge/needs.ts';
import { platformRules } from '../knowledge/platform-rules.ts';
import type { Platform, PlatformRule, Software } from '../knowledge/schema.ts';
import {
  APPLIANCE,
  DESKTOP,
  FAILED_HERE,
  MICROVM,
  MOVING,
  NO_EXTENSIONS,
  NO_NESTING,
  NO_ROOT,
  NOT_OFFERED,
  PARA_LEGACY,
  WINDOWS_ROLES,
  XEN_NEEDS_EXTENSIONS,
  XEN_WITHOUT_EXTENSIONS,
} from '../knowledge/standing-rules.ts';
import { type Kind, MODELS, type Model, type Need, type OsFamily, type Theme } from '../knowledge/vocabulary.ts';
import type { StatedNeed, Workload } from '../understanding/question.ts';
import { type Context, familyOf, kernelsFor, modelsOf, PLATFORMS, platformsFor, SOFTWARE } from './context.ts';
import { wantsMicrovm } from './kind.ts';
import type { Finding } from './recommendation.ts';

export interface Rule {
  readonly id: string;
  readonly model: Model;
  readonly because: string;
  readonly remedy?: string | undefined;
  readonly cites: readonly string[];
}

/** Receives each rule that fires. A weight of null is the usual one for the effect; `weigh` in decide.ts adds them up. */
export type Emit = (rule: Rule, effect: Finding['effect'], on: Finding['on'], weight: number | null) => void;

const NEED_RULES = new Map(needRules.map((rule) => [rule.need, rule]));
const PLATFORM_RULES = new Map<Need, PlatformRule[]>();
for (const rule of platformRules)
  for (const need of rule.needs) PLATFORM_RULES.set(need, [...(PLATFORM_RULES.get(need) ?? []), rule]);
const FAMILY_RULES = new Map<OsFamily, FamilyRule[]>();
for (const rule of familyRules) FAMILY_RULES.set(rule.family, [...(FAMILY_RULES.get(rule.family) ?? []), rule]);
const MATCHERS = new Map(
  familyRules.flatMap(({ when }) => (when.type === 'detail' ? when.words : [])).map((word) => [word, wordMatcher(word)]),
);

const PREFERS = 0.15;
const DISCOURAGES = -0.2;
const FAILED = -0.15;
const NOT_THERE = -0.3;
const TOO_SLOW = -0.35;
const AT_HAND = 0.12;
/** A machine that moves as it is need not be built anew. */
const AS_IT_IS = 0.3;
const SLIGHT = -0.03;
/** Container servers whose kernel belongs to a provider. */
const NODES: ReadonlySet<string> = new Set(['openvz', 'virtuozzo', 'linux-vserver']);
/** What Windows Server calls its roles. */
const ROLES_OF_WINDOWS: ReadonlySet<Theme> = new Set(['directory', 'file-service', 'desktop']);
const HYPERVISORS: ReadonlySet<Kind> = new Set(['bare-metal', 'pv']);

/** Walks every rule that fires for a workload: its family, its needs where it runs, its products, and the host. */
export function eachEffect(workload: Workload, context: Context, emit: Emit): void {
  const family = familyOf(workload);
  const platforms = platformsFor(workload, context);
  familyEffects(workload, family, context, platforms, emit);
  for (const need of strongestNeeds(workload)) needEffects(need, platforms, context, emit);
  let appliance: string | null = null;
  for (const id of workload.apps) {
    const app = SOFTWARE.get(id);
    if (!app) continue;
    if (app.appliance) appliance ??= id;
    softwareEffects(app, family, emit);
  }
  const role = workload.apps.find((id) => ROLES_OF_WINDOWS.has(SOFTWARE.get(id)?.theme ?? 'web'));
  if (family === 'windows' && role !== undefined && platforms.some(({ id }) => id === 'windows-containers'))
    emit(WINDOWS_ROLES, WINDOWS_ROLES.effect, { app: role }, null);
  if (appliance !== null) for (const rule of APPLIANCE) emit(rule, rule.effect, { app: appliance }, null);
  if (wantsMicrovm(workload, context)) emit(MICROVM, MICROVM.effect, null, AT_HAND);
  const needsKernel = workload.needs.some(
    ({ need, degree }) => degree === 'hard' && (need === 'own-kernel' || need === 'kernel-version'),
  );
  hostEffects(family, needsKernel, context, emit);
  const nests = workload.needs.find(({ need }) => need === 'nested-virt');
  if (nests?.degree === 'hard' && context.vtx === false) emit(NO_NESTING, NO_NESTING.effect, nests.from, null);
  for (const failure of context.failed) {
    // What starts virtual machines itself did not fail on the model, but on a layer that hands no extensions on.
    const onNesting = failure.model === 'hardware' && nests !== undefined;
    if (failure.model === null || onNesting || !failedFor(workload, failure.platform, context)) continue;
    // An installer that fails on a host of one's own says little against a model that nothing else speaks against.
    const telling = context.question.host.rented || workload.needs.length > 0 || NODES.has(failure.platform ?? '');
    emit(FAILED_HERE[failure.model], 'caveat', null, telling ? FAILED : SLIGHT);
  }
}

function familyEffects(workload: Workload, family: OsFamily, context: Context, platforms: readonly Platform[], emit: Emit): void {
  const rules = FAMILY_RULES.get(family);
  if (!rules) return;
  const kernels = kernelsFor(workload, context);
  for (const model of MODELS) {
    const rule = rules.find((each) => each.model === model && holds(each, workload, kernels, platforms));
    if (rule && rule.effect !== 'none') emit(rule, rule.effect, familyFrom(workload, family), null);
  }
}

function familyFrom({ os, apps }: Workload, family: OsFamily): Finding['on'] {
  if (os.said) return os.detail === null ? null : { said: os.detail };
  const app = apps.find((id) => SOFTWARE.get(id)?.os.includes(family));
  return app === undefined ? null : { app };
}

function holds(
  { when, family }: FamilyRule,
  workload: Workload,
  kernels: ReadonlySet<OsFamily>,
  platforms: readonly Platform[],
): boolean {
  switch (when.type) {
    case 'always':
      return true;
    case 'host':
      return when.is === (kernels.has(family) ? 'same' : kernels.size === 0 ? 'unnamed' : 'other');
    case 'host-family':
      return when.families.some((each) => kernels.has(each)) && (when.families.includes(family) || !kernels.has(family));
    case 'platform':
      return platforms.some((platform) => when.ids.includes(platform.id));
    case 'detail': {
      const text = `${workload.os.detail ?? ''} ${workload.apps.join(' ')}`.toLowerCase();
      return (
        when.words.some((word) => MATCHERS.get(word)?.test(text)) &&
        (when.platforms === undefined || platforms.some(({ id }) => when.platforms?.includes(id)))
      );
    }
  }
}

function wordMatcher(word: string): RegExp {
  return new RegExp(`(^|[^a-z])${word.replaceAll('/', '\\/')}($|[^a-z])`);
}

/** Each need once, in its hardest degree. A card for one guest alone and a shared card exclude each other: what was said wins. */
function strongestNeeds(workload: Workload): readonly StatedNeed[] {
  const { needs } = workload;
  if (needs.length < 2) return needs;
  const strongest = new Map<Need, StatedNeed>();
  for (const need of needs) {
    const other = strongest.get(need.need);
    if (!other || (other.degree === 'soft' && need.degree === 'hard')) strongest.set(need.need, need);
  }
  // Root in a privileged container is root on the host's kernel: then whoever gets in need not be a stranger.
  const tenants = strongest.get('untrusted-tenants');
  if (tenants?.degree === 'soft' && strongest.has('privileged'))
    strongest.set('untrusted-tenants', { ...tenants, degree: 'hard' });
  const whole = strongest.get('gpu-passthrough');
  if (whole && strongest.has('gpu-shared')) strongest.delete('said' in whole.from ? 'gpu-shared' : 'gpu-passthrough');
  return [...strongest.values()];
}

function needEffects(stated: StatedNeed, platforms: readonly Platform[], context: Context, emit: Emit): void {
  const here = (PLATFORM_RULES.get(stated.need) ?? []).filter((rule) => platforms.some(({ id }) => rule.platforms.includes(id)));
  const lifted = here.find((rule) => rule.effect === 'lifts');
  for (const effect of NEED_RULES.get(stated.need)?.effects ?? []) {
    if (lifted && lifted.model === effect.model && effect.effect !== 'favours') continue;
    const softened = soften(effect.effect, degreeHere(stated, context));
    if (softened) emit(effect, softened, stated.from, weightOf(stated, softened, effect.slight === true));
  }
  for (const rule of here) {
    if (rule.effect === 'lifts') {
      emit(rule, 'favours', stated.from, 0);
      continue;
    }
    const elsewhere = platforms.some((platform) => isAlternative(platform, rule));
    if (elsewhere && rule.effect === 'caveat' && !(context.inPlace && rule.platforms.includes(context.inPlace.id))) continue;
    const softened = soften(elsewhere ? 'caveat' : rule.effect, stated.degree);
    if (softened) emit(rule, softened, stated.from, null);
  }
}

/** A soft need speaks against a model as its softened rules do, but little in favour of another; who is let in is always a reason. */
function weightOf({ need, degree }: StatedNeed, effect: Finding['effect'], slight: boolean): number | null {
  if (slight && effect === 'caveat') return SLIGHT;
  return degree === 'soft' && need !== 'untrusted-tenants' && effect === 'favours' ? -SLIGHT / 3 : null;
}

/** A module that a log complains about is loaded on a host that is the asker's own; what a product needs by its nature is another matter. */
function degreeHere({ need, degree, from }: StatedNeed, { inPlace, question }: Context): StatedNeed['degree'] {
  const ownHost =
    inPlace !== null && !question.host.rented && inPlace.offers.includes('system-container') && !NODES.has(inPlace.id);
  if (!ownHost) return degree;
  const met =
    'said' in from
      ? need === 'custom-kernel-module'
      : SOFTWARE.get(from.app)?.needs.some((demand) => demand.need === need && demand.softOnOwnHost);
  return met ? 'soft' : degree;
}

function isAlternative(platform: Platform, rule: PlatformRule): boolean {
  // An engine such as Docker runs inside the place that the rule is about, so it is no way out of it.
  if (platform.kind === 'app-container' || rule.platforms.includes(platform.id)) return false;
  return modelsOf(platform).includes(rule.model);
}

function soften(effect: Finding['effect'], degree: StatedNeed['degree']): Finding['effect'] | null {
  if (degree === 'hard' || effect === 'favours') return effect;
  return effect === 'rules-out' ? 'caveat' : null;
}

function softwareEffects(app: Software, family: OsFamily, emit: Emit): void {
  for (const advice of app.advice) {
    if (advice.family !== undefined && advice.family !== family) continue;
    const rule: Rule = { id: `${app.id}-${advice.model}`, model: advice.model, because: advice.because, cites: advice.cites };
    const on = { app: app.id };
    if (advice.effect === 'rules-out') emit(rule, 'rules-out', on, null);
    else if (advice.effect === 'discourages') emit(rule, 'caveat', on, DISCOURAGES);
    else emit(rule, 'favours', on, PREFERS);
  }
}

function hostEffects(family: OsFamily, needsKernel: boolean, context: Context, emit: Emit): void {
  const noRoot = context.question.host.noRoot && needsKernel;
  const unixLike = family === 'linux' || family === 'bsd' || family === 'solaris';
  if (context.vtx === false) {
    for (const rule of NO_EXTENSIONS) {
      if (rule.model === 'hardware') emit(rule, rule.effect, null, TOO_SLOW);
      else if (unixLike) emit(rule, rule.effect, null, rule.model === 'para' ? null : 0);
    }
    if (family === 'linux' && namesXen(context)) {
      emit(XEN_WITHOUT_EXTENSIONS, 'favours', null, AT_HAND * 2);
      if (!namesOtherHypervisor(context)) emit(XEN_NEEDS_EXTENSIONS, XEN_NEEDS_EXTENSIONS.effect, null, null);
    }
  } else if (unixLike && noRoot) {
    for (const rule of NO_ROOT) emit(rule, rule.effect, null, rule.model === 'para' ? AT_HAND * 2 : null);
  } else if (unixLike) {
    emit(PARA_LEGACY, PARA_LEGACY.effect, null, 0);
  }
  if (context.question.host.desktop) emit(DESKTOP, DESKTOP.effect, null, AT_HAND);
  if (context.question.host.moving) emit(MOVING, MOVING.effect, null, AS_IT_IS);
  const { inPlace } = context;
  // A KVM host is a Linux system that can run containers beside its virtual machines.
  if (!inPlace || !unixLike || !HYPERVISORS.has(inPlace.kind) || inPlace.id === 'kvm-qemu') return;
  const there = modelsOf(inPlace);
  if (!there.includes('os')) emit(NOT_OFFERED.os, 'caveat', null, NOT_THERE);
  if (!there.includes('para')) emit(NOT_OFFERED.para, 'caveat', null, NOT_THERE);
}

function namesXen({ question }: Context): boolean {
  return question.candidates.some(
    // where the processor has no extensions, what failed on Xen was a guest that needs them
    ({ type, id }) => type === 'platform' && PLATFORMS.get(id)?.offers.includes('pv') === true,
  );
}

function namesOtherHypervisor({ question }: Context): boolean {
  return question.candidates.some(({ type, id }) => {
    const platform = type === 'platform' ? PLATFORMS.get(id) : undefined;
    return platform !== undefined && modelsOf(platform).includes('hardware') && !platform.offers.includes('pv');
  });
}

/** A failure told for one workload counts for that one; told of no workload in particular, for all. */
function failedFor(workload: Workload, platform: string | null, context: Context): boolean {
  if (platform === null) return true;
  if (workload.apps.includes(platform)) return false;
  return workload.tried.includes(platform) || !context.question.workloads.some(({ tried }) => tried.includes(platform));
}
