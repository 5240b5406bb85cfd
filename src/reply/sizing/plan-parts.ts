import type { Model } from '../../knowledge/vocabulary.ts';
import type { ModelPlan, SizedBy } from '../../sizing/estate-plan.ts';
import { folded } from '../body.ts';
import type { Footnotes } from '../footnotes.ts';
import type { Part, Span } from '../reply.ts';
import { user } from '../user-text.ts';
import { capital, FAMILY_NAME, MODEL_NAME } from '../words.ts';
import { fillingChart } from './host-charts.ts';
import type { Sized } from './sized.ts';

const LIMIT_WORD = {
  cpu: 'CPU',
  memory: 'memory',
  storage: 'storage',
  'largest-guest': 'the largest machine',
  'guests-per-host': 'guests per host',
  apart: 'machines kept apart',
  rounding: 'how the machines fit together',
  nothing: 'nothing',
} as const satisfies Record<SizedBy, string>;

const SHORT_NAME = { hardware: 'Hardware', para: 'Para', os: 'OS' } as const;

/** "1 host", "12 hosts". */
export function hostsOf(hosts: number): string {
  return `${hosts.toLocaleString('en-GB')} host${hosts === 1 ? '' : 's'}`;
}

/** Why machines stay out of a model, for those who ask. */
export function whyNotParts({ plan: { plans } }: Sized, model: Model, notes: Footnotes): readonly Part[] {
  const asked = plans.filter((plan) => plan.model === model);
  const reasons = whyNot(asked, notes, false);
  const heading: Part = { type: 'heading', text: `Why not ${MODEL_NAME[model]}` };
  return [
    heading,
    ...(reasons.length > 0 ? reasons : [{ type: 'prose', spans: ['It may take all of these machines.'] } satisfies Part]),
  ];
}

/** The models side by side, how their hosts were counted, why machines stay out, the split, and how full each host is. */
export function planParts(sized: Sized, notes: Footnotes): readonly Part[] {
  const { plans } = sized.plan;
  return [
    {
      type: 'table',
      caption: `Hosts per model (${sized.plan.request.host.name}; ${sized.plan.request.host.source})`,
      columns: [
        { label: 'Model', align: 'left' },
        { label: 'Machines', align: 'right' },
        { label: 'Hosts', align: 'right' },
        { label: 'Of them spare', align: 'right' },
        { label: 'At least', align: 'right' },
        { label: 'Limited by', align: 'left' },
      ],
      rows: plans.map((plan) => [
        [capital(MODEL_NAME[plan.model])],
        [plan.eligible.toLocaleString('en-GB')],
        [
          plan.hosts === null
            ? plan.limitedBy === 'nothing'
              ? 'not counted'
              : 'none fits'
            : plan.eligible === 0
              ? '–'
              : plan.hosts.toLocaleString('en-GB'),
        ],
        [String(plan.failoverHosts)],
        [boundWord(plan)],
        [plan.eligible === 0 || (plan.hosts === null && plan.limitedBy === 'nothing') ? '–' : LIMIT_WORD[plan.limitedBy]],
      ]),
    },
    ...chart(plans),
    ...fillingChart(sized),
    ...splitParts(sized),
    ...folded('How the hosts were counted', [{ type: 'list', items: plans.filter(({ eligible }) => eligible > 0).map(formula) }]),
    ...folded('Which machines stay out, and why', whyNot(plans, notes)),
    ...folded('How full each host is', placed(sized)),
  ];
}

function boundWord({ lowerBound, proven }: ModelPlan): string {
  if (lowerBound === 0) return '–';
  return `${lowerBound.toLocaleString('en-GB')}${proven ? ', proven' : ''}`;
}

function formula({ model, formula: words, hosts, why }: ModelPlan): readonly Span[] {
  const name = { strong: `${capital(MODEL_NAME[model])}: ` };
  return hosts === null ? [name, user(why ?? '', 300)] : [name, `${words} = ${hostsOf(hosts)}`];
}

function chart(plans: readonly ModelPlan[]): readonly Part[] {
  const counted = plans.filter(({ hosts, eligible }) => hosts !== null && eligible > 0);
  if (counted.length < 2) return [];
  return [
    {
      type: 'chart',
      title: 'Hosts per model',
      kind: 'bar',
      categories: counted.map(({ model }) => SHORT_NAME[model]),
      series: [{ name: 'Hosts', values: counted.map(({ hosts }) => hosts ?? 0) }],
      unit: 'hosts',
      caption: 'For the machines that each model may take, spares included: the models do not carry the same machines.',
    },
  ];
}

function whyNot(plans: readonly ModelPlan[], notes: Footnotes, named = true): readonly Part[] {
  const items = plans.flatMap(({ model, notEligible }) =>
    notEligible.map(({ because, cites, guests }): readonly Span[] => [
      { strong: `${named ? `${capital(MODEL_NAME[model])}, ` : ''}${guests.length.toLocaleString('en-GB')} of them: ` },
      because,
      ...notes.mark(cites),
    ]),
  );
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function splitParts({ plan: { split, plans } }: Sized): readonly Part[] {
  if (split === null) return [];
  const whole = plans.find(({ model }) => model === 'hardware')?.hosts ?? null;
  return [
    {
      type: 'table',
      caption: `The best split${whole === null ? '' : `, against ${hostsOf(whole)} for hardware virtualisation alone`}`,
      columns: [
        { label: 'Part', align: 'left' },
        { label: 'Machines', align: 'right' },
        { label: 'Hosts', align: 'right' },
      ],
      rows: [
        ...split.parts.map(({ model, family, guests, hosts }) => [
          [`${capital(MODEL_NAME[model])}${family === null ? '' : ` (${FAMILY_NAME[family]})`}`],
          [guests.toLocaleString('en-GB')],
          [hosts.toLocaleString('en-GB')],
        ]),
        [['Together'], [split.parts.reduce((sum, { guests }) => sum + guests, 0).toLocaleString('en-GB')], [String(split.hosts)]],
      ],
    },
  ];
}

/** A table of this many hosts is still read. */
const HOSTS_SHOWN = 60;

function placed({ plan: { plans } }: Sized): readonly Part[] {
  const hosts = plans.find(({ model }) => model === 'hardware')?.placed ?? [];
  if (hosts.length === 0) return [];
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    {
      type: 'table',
      caption: 'Hardware virtualisation: each working host, of what may be used of it',
      many: true,
      columns: [
        { label: 'Host', align: 'right' },
        { label: 'Machines', align: 'right' },
        { label: 'CPU', align: 'right' },
        { label: 'Memory', align: 'right' },
      ],
      rows: hosts
        .slice(0, HOSTS_SHOWN)
        .map((host, index) => [
          [String(index + 1)],
          [host.guests.length.toLocaleString('en-GB')],
          [percent(host.cpuShare)],
          [percent(host.memoryShare)],
        ]),
    },
    ...(hosts.length > HOSTS_SHOWN
      ? [{ type: 'note', spans: [`And ${(hosts.length - HOSTS_SHOWN).toLocaleString('en-GB')} more hosts.`] } satisfies Part]
      : []),
  ];
}
