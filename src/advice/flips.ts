import { type Model, type Need, PRIORITIES } from '../knowledge/vocabulary.ts';
import type { Workload } from '../understanding/question.ts';
import { type Context, familyOf, SOFTWARE } from './context.ts';
import { type Decision, decide } from './decide.ts';
import { mayJoin } from './estate.ts';
import { NEED_WORDS, PRIORITY_WORDS } from './flip-words.ts';
import type { Flip } from './recommendation.ts';
import { MANY } from './weights.ts';

const FLIPS_AT_MOST = 3;
/** Which further need is the likeliest to turn up, first. Licences and the age of a system follow from the guest and are left out. */
const LIKELY: readonly Need[] = [
  'live-migration',
  'untrusted-tenants',
  'own-kernel',
  'docker-inside',
  'custom-kernel-module',
  'nested-virt',
];

/**
 * The smallest changes, one requirement or one priority each, after which another model would win: at most three, of different sorts first.
 * `others` is the model that the rest of the estate lends it.
 */
export function flipsOf(workload: Workload, context: Context, recommended: Model | null, others: Model | null): readonly Flip[] {
  const settle = (decision: Decision) => (others !== null && mayJoin(decision, others) ? others : decision.winner);
  const flip = (change: string, decision: Decision): Flip | null => {
    const to = settle(decision);
    // Para-virtualisation that works with a caveat only is no advice, so it is no change to think about either.
    return to === null || to === recommended || (to === 'para' && decision.levels.para !== 'fits') ? null : { change, to };
  };
  const alone = others === null ? null : decide(workload, context).winner;
  const sorts = [
    alone === null || alone === recommended ? [] : [{ change: 'if it need not share a platform with the others', to: alone }],
    withoutSomething(workload, context, flip),
    otherPriority(workload, context, flip),
    withMore(workload, context, flip),
    otherGuestOrHost(workload, context, flip),
  ];
  const chosen: Flip[] = [];
  for (let turn = 0; turn < FLIPS_AT_MOST && chosen.length < FLIPS_AT_MOST; turn += 1) {
    for (const sort of sorts) {
      const next = sort[turn];
      if (next && chosen.length < FLIPS_AT_MOST) chosen.push(next);
    }
  }
  return chosen;
}

/** A thing rather than a name: it takes an article. */
const THINGS = /^[a-z]|\s(?:card|device|stick|dongle|server|gateway)$/;

type Try = (change: string, decision: Decision) => Flip | null;

function withoutSomething(workload: Workload, context: Context, flip: Try): readonly Flip[] {
  const found: Flip[] = [];
  if (context.vtx === false) {
    keep(found, flip('if the host’s processor had VT-x or AMD-V', decide(workload, { ...context, vtx: true })));
  }
  for (const need of new Set(workload.needs.map((stated) => stated.need))) {
    const needs = workload.needs.filter((stated) => stated.need !== need);
    keep(found, flip(NEED_WORDS[need].less, decide({ ...workload, needs }, context)));
  }
  if (found.length > 0 || workload.apps.length < 2) return found;
  for (const app of new Set(workload.apps)) {
    const name = SOFTWARE.get(app)?.name;
    const needs = workload.needs.filter(({ from }) => !('app' in from && from.app === app));
    if (name === undefined || needs.length === workload.needs.length) continue;
    const apps = workload.apps.filter((other) => other !== app);
    keep(
      found,
      flip(`if ${THINGS.test(name) ? 'the ' : ''}${name} ran elsewhere`, decide({ ...workload, needs, apps }, context)),
    );
  }
  return found;
}

/** The priority that tips it furthest speaks first: it is the one to think about. */
function otherPriority(workload: Workload, context: Context, flip: Try): readonly Flip[] {
  const found: { readonly flip: Flip; readonly margin: number }[] = [];
  for (const priority of PRIORITIES) {
    const decision = decide(workload, context, priority);
    const flipped = flip(PRIORITY_WORDS[priority], decision);
    if (flipped) found.push({ flip: flipped, margin: marginOf(decision) });
  }
  return found.sort((a, b) => b.margin - a.margin).map((each) => each.flip);
}

function withMore(workload: Workload, context: Context, flip: Try): readonly Flip[] {
  const found: Flip[] = [];
  if (workload.count < MANY) keep(found, flip('if there were many of them', decide({ ...workload, count: 4 * MANY }, context)));
  for (const need of LIKELY) {
    if (workload.needs.some((stated) => stated.need === need && stated.degree === 'hard')) continue;
    const needs = [...workload.needs, { need, degree: 'hard', from: { said: need } } as const];
    keep(found, flip(NEED_WORDS[need].more, decide({ ...workload, needs }, context)));
    if (found.length === FLIPS_AT_MOST) break;
  }
  return found;
}

function otherGuestOrHost(workload: Workload, context: Context, flip: Try): readonly Flip[] {
  const found: Flip[] = [];
  const family = familyOf(workload);
  const on = (other: 'windows' | 'linux') => ({ ...workload, os: { family: other, detail: null, said: true } });
  if (family === 'linux') keep(found, flip('if it ran on Windows', decide(on('windows'), context)));
  else if (workload.apps.length > 0 && workload.apps.every((app) => SOFTWARE.get(app)?.os.includes('linux'))) {
    const onLinux = flip('if it ran on Linux', decide(on('linux'), context));
    if (onLinux?.to === 'os') found.push(onLinux);
  }
  if (context.vtx !== false) {
    // Such hosts are rare by now; they matter where para-virtualisation is what they leave.
    const without = flip('if the host’s processor had no VT-x or AMD-V', decide(workload, { ...context, vtx: false }));
    if (without?.to === 'para') found.push(without);
  }
  return found;
}

function marginOf({ open, utility, winner }: Decision): number {
  if (winner === null) return 0;
  let second = 0;
  for (const model of open) if (model !== winner && utility[model] > second) second = utility[model];
  return utility[winner] - second;
}

function keep(found: Flip[], flip: Flip | null): void {
  if (flip) found.push(flip);
}
