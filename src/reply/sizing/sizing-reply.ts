import type { Model, OsFamily } from '../../knowledge/vocabulary.ts';
import { type Footnotes, footnotes } from '../footnotes.ts';
import type { NextStep, Part, Reply, Span } from '../reply.ts';
import { finish } from '../result.ts';
import { user } from '../user-text.ts';
import { capital, FAMILY_NAME, listed, MODEL_NAME } from '../words.ts';
import { estateParts, ledgerParts, warningParts } from './estate-parts.ts';
import { failureParts, fillParts, modelFlipParts, reuseSpans } from './holding-parts.ts';
import { measuredParts } from './measured-parts.ts';
import { hostsOf, planParts, whyNotParts } from './plan-parts.ts';
import { KEY, PSEUDONYMS } from './pseudonym-parts.ts';
import { constantParts, flipParts, planDangerParts, rangeSpans, worthParts } from './risk-parts.ts';
import { type Since, sinceParts } from './since-parts.ts';
import type { Sized } from './sized.ts';
import { togglesOf } from './toggles.ts';

/** What stands before the plan, because of what was said last. */
export interface SizingContext {
  /** Somebody asks why machines stay out of this model. */
  readonly whyNot?: Model | null;
  /** Somebody keeps machines apart by names that are not in it. */
  readonly unknownNames?: boolean;
  /** The same estate was sized before. */
  readonly since?: Since | null;
  /** The names in it are pseudonyms. */
  readonly pseudonyms?: boolean;
}

/** What an estate takes under each model: the verdict first, then the hosts, what was counted, what would change it, and every constant. */
export function sizingReply(sized: Sized, context: SizingContext = {}): Reply {
  const { pseudonyms = false, since = null, whyNot = null, unknownNames = false } = context;
  const notes = footnotes();
  return finish(
    {
      title: title(sized),
      summary: summary(sized, notes),
      parts: [
        ...(since === null ? [] : sinceParts(since)),
        ...(unknownNames ? UNKNOWN_NAMES : []),
        ...(whyNot === null ? [] : whyNotParts(sized, whyNot, notes)),
        ...planParts(sized, notes),
        ...measuredParts(sized),
        ...failureParts(sized),
        ...fillParts(sized),
        ...flipParts(sized),
        ...modelFlipParts(sized),
        ...worthParts(sized, notes),
        ...planDangerParts(sized, notes),
        ...ledgerParts(sized),
        ...warningParts(sized),
        ...estateParts(sized),
        ...constantParts(sized, notes),
        ...(pseudonyms ? [PSEUDONYMS] : []),
      ],
      sources: notes.sources,
      nextSteps: pseudonyms ? withKey(nextSteps(sized)) : nextSteps(sized),
      toggles: togglesOf(sized),
      about: sized.plan.plans.filter(({ eligible }) => eligible > 0).map(({ model }) => model),
    },
    { kind: 'answer', topic: null },
  );
}

const UNKNOWN_NAMES: readonly Part[] = [
  { type: 'heading', text: 'Nothing more is kept apart' },
  {
    type: 'prose',
    spans: [
      'I find no two machines in this inventory by what you call them. Write their names as the list does (“Every machine” shows them), or say what they are: “the DCs”, “the SQL servers”.',
    ],
  },
];

function withKey([first, ...others]: readonly NextStep[]): readonly NextStep[] {
  return [...(first ? [first] : []), KEY, ...others];
}

function title({ ledger, cluster }: Sized): string {
  const machines = `${count(ledger.sized)} machine${ledger.sized === 1 ? '' : 's'}`;
  return cluster === null ? `${machines} under each model` : `${machines} of one cluster under each model`;
}

/** How many hosts the models that hold everything need, and whether parting the estate saves any. */
function summary(sized: Sized, notes: Footnotes): readonly Span[] {
  const { plan, ledger } = sized;
  const whole = plan.plans.find(({ model }) => model === 'hardware');
  const spans: Span[] = [];
  if (whole?.hosts == null) {
    const why = user(whole?.why ?? 'The largest machine does not fit.', 200);
    spans.push(...(whole?.limitedBy === 'nothing' ? [why] : ['No host of this size carries the estate: ', why]));
  } else {
    const all = whole.eligible === ledger.sized ? 'all of it' : `${count(whole.eligible)} of its machines`;
    spans.push(
      { strong: `${capital(MODEL_NAME.hardware)} carries ${all} on ${hostsOf(whole.hosts)}` },
      whole.failoverHosts > 0 ? `, ${whole.failoverHosts} of them to spare` : '',
      whole.reused.length > 0 ? '. ' : `, of ${plan.request.host.name} each${filledBy(whole)}. `,
      ...(whole.reused.length > 0 ? reuseSpans(sized, whole) : [proofWords(whole)]),
    );
  }
  spans.push(' ', ...splitSpans(sized), ...rangeSpans(sized, notes));
  return spans.filter((span) => span !== '');
}

function filledBy({ limitedBy }: Sized['plan']['plans'][number]): string {
  return limitedBy === 'cpu' || limitedBy === 'memory' || limitedBy === 'storage' ? `; ${FILLS[limitedBy]} fills them` : '';
}

const FILLS = { cpu: 'CPU', memory: 'memory', storage: 'storage' } as const;

function proofWords({ proven, lowerBound, hosts, failoverHosts }: Sized['plan']['plans'][number]): string {
  if (proven && hosts !== null) {
    const fewer = hosts - 1;
    return fewer > failoverHosts ? `${count(fewer)} cannot do: that is proven.` : 'Fewer cannot do: that is proven.';
  }
  return lowerBound > 0
    ? `Fewer than ${count(lowerBound)} cannot do; whether ${hosts === null ? 'fewer' : listed(range(lowerBound, hosts - 1), 'or')} would is not proven.`
    : 'This rule book divides sums, so nothing is proven by it.';
}

function range(from: number, to: number): string[] {
  return to - from > 3 ? [`${from} to ${to}`] : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** The price of a mix, said aloud. */
function splitSpans(sized: Sized): readonly Span[] {
  const { ledger, plan } = sized;
  const { plans, split } = plan;
  const os = plans.find(({ model }) => model === 'os');
  const shared = os?.eligible ?? 0;
  if (shared === 0) return ['No machine may go to OS-virtualisation. '];
  const where = os?.hosts == null ? '' : `, on ${hostsOf(os.hosts)}`;
  const who = `OS-virtualisation may take ${shared === ledger.sized ? 'all of it' : `${count(shared)} of them`}${where}`;
  if (split === null) return [`${who}${othersRun(sized)}. `];
  const saves =
    split.hostsSaved > 0
      ? `saves ${hostsOf(split.hostsSaved)}, and adds a platform to run`
      : split.hostsSaved === 0
        ? 'saves 0 hosts, and adds a platform to run'
        : `costs ${hostsOf(-split.hostsSaved)} more, and adds a platform to run`;
  return [`${who}${othersRun(sized)}; parting the estate ${saves}. `];
}

/** The family that keeps most of the others out of OS-virtualisation. */
function othersRun({ plan: { plans, request } }: Sized): string {
  const out = new Set(plans.find(({ model }) => model === 'os')?.notEligible.flatMap(({ guests }) => guests));
  const others = request.guests.filter(({ id }) => out.has(id));
  const counts = new Map<OsFamily, number>();
  for (const { family } of others) counts.set(family, (counts.get(family) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || most[0] === 'unknown' || most[1] * 2 < others.length) return '';
  return ` (${most[1] === others.length ? 'the' : 'most of the'} others run ${FAMILY_NAME[most[0]]})`;
}

function nextSteps({ plan, inventory, cluster }: Sized): readonly NextStep[] {
  const failover = plan.request.failover ?? 1;
  const clusters = [...new Set(inventory.machines.flatMap((machine) => machine.cluster ?? []))];
  return [
    { do: 'take-away', label: 'Files to take away' },
    ask('Every machine', 'every machine'),
    ask(`With ${failover + 1} spare hosts`, `n+${failover + 1}`),
    ...(plan.policy.name === 'default'
      ? [ask('By the Azure rules', 'use the Azure rules')]
      : [ask('By our own rules', 'use the default rules')]),
    ...(cluster === null && clusters.length > 1
      ? clusters.slice(0, 2).map((name) => ask(`Only ${name.slice(0, 40)}`, `only ${name}`))
      : []),
    { do: 'explain', label: 'Dangers of consolidation', topic: 'dangers' },
    { do: 'share', label: 'Share in channel' },
  ];
}

function ask(label: string, text: string): NextStep {
  return { do: 'ask', label, text };
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
