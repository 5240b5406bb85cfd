import { dangers } from '../../knowledge/consolidation/dangers.ts';
import type { Benefit, Flip, PlanDanger, Unknown } from '../../sizing/estate-plan.ts';
import { folded, section } from '../body.ts';
import type { Footnotes } from '../footnotes.ts';
import type { Part, Span } from '../reply.ts';
import { user } from '../user-text.ts';
import { capital, FAMILY_NAME, listed, MODEL_NAME } from '../words.ts';
import { hostsOf } from './plan-parts.ts';
import type { Sized } from './sized.ts';

const number = (value: number) => value.toLocaleString('en-GB');

const QUESTION = {
  'cpu-use': 'how busy the processors really are (samples of a month, as a CSV beside the list, tell it)',
  'memory-use': 'how much memory the machines really use (the peak over a month)',
  growth: 'how much the estate will grow',
} as const satisfies Record<Unknown, string>;

const GRADE_WORD = {
  A: 'As use was measured, the need is well known',
  B: 'The sizes are as configured, so how busy the machines are is not known',
  C: 'The sizes are as configured, and nothing is known of today’s hosts or of use',
} as const;

/** Most of the machines, as for the grade of the data. */
const MOST = 0.9;
const CPU_MEASURED = 'CPU was measured, and the memory is as configured';

/** How far the data lets the count move, and the one thing to find out first. */
export function rangeSpans({ plan: { pooledCpu, range, request } }: Sized, _notes: Footnotes): readonly Span[] {
  if (range === null || range.low === range.high) return [];
  const measured = (pooledCpu?.guests ?? 0) >= MOST * request.guests.length;
  const spans: Span[] = [`${measured ? CPU_MEASURED : GRADE_WORD[range.grade]}: it may be ${range.low} to ${range.high} hosts. `];
  if (range.ask) spans.push(`What would narrow that most: ${QUESTION[range.ask.about]}.`);
  return spans;
}

/** The smallest changes that add or remove a host: under hardware virtualisation, and a fold away under the others. */
export function flipParts({ plan: { flips } }: Sized): readonly Part[] {
  if (flips.length === 0) return [];
  const items = (of: (flip: Flip) => boolean) =>
    flips
      .filter(of)
      .map(({ change, hostsFrom, hostsTo, model }): readonly Span[] => [
        ...(model === 'hardware' ? [] : [{ strong: `${capital(MODEL_NAME[model])}: ` }]),
        user(change, 160),
        `: ${hostsFrom} to ${hostsOf(hostsTo)}.`,
      ]);
  const [main, others] = [items(({ model }) => model === 'hardware'), items(({ model }) => model !== 'hardware')];
  return [
    ...section('What would change the count', main),
    ...folded('What would change the count under the other models', others.length === 0 ? [] : [{ type: 'list', items: others }]),
  ];
}

const BENEFIT_WORD = {
  hosts: 'Hosts',
  cores: 'Cores',
  'memory-mib': 'Memory, GiB',
  'licence-cores': 'Cores that VMware counts (16 per processor at least; check your contract)',
} as const satisfies Record<Benefit['kind'], string>;

/** What can be switched off, against the hosts of today. */
export function worthParts({ plan: { benefits } }: Sized, notes: Footnotes): readonly Part[] {
  if (benefits.length === 0) return [];
  const shown = (kind: Benefit['kind'], value: number) => number(kind === 'memory-mib' ? Math.round(value / 1024) : value);
  return [
    {
      type: 'table',
      caption: 'What it saves under hardware virtualisation',
      columns: [
        { label: 'What', align: 'left' },
        { label: 'Today', align: 'right' },
        { label: 'Then', align: 'right' },
      ],
      rows: benefits.map(({ kind, from, to, cites }) => [
        [BENEFIT_WORD[kind], ...notes.mark(cites)],
        [shown(kind, from)],
        [shown(kind, to)],
      ]),
    },
  ];
}

/** The dangers of this very plan, each with what helps. */
export function planDangerParts({ plan }: Sized, notes: Footnotes): readonly Part[] {
  const items = plan.dangers.map(({ danger, model, what, mitigation }): readonly Span[] => [
    { strong: `${dangers.find(({ id }) => id === danger)?.name ?? 'A danger'}, ${MODEL_NAME[model]}: ` },
    `${dangerWords(what)} `,
    ...notes.claim(mitigation),
  ]);
  return folded('Dangers of this plan, and what helps', items.length === 0 ? [] : [{ type: 'list', items }]);
}

function dangerWords(what: PlanDanger['what']): string {
  switch (what.type) {
    case 'blast-radius':
      return `the fullest host carries ${number(what.guests)} of ${number(what.ofGuests)} machines, and they stop with it.`;
    case 'no-spare':
      return 'no host is spare, so a failed one has nowhere to go.';
    case 'families':
      return `${listed(what.families.map((family) => FAMILY_NAME[family]))} do not stand in for each other: each kernel has its spare, ${hostsOf(what.spares)} in all. One spare that can boot either would do for both.`;
    case 'shared-memory':
      return `${number(Math.round(what.configuredMiB / 1024))} GiB are configured, and ${number(Math.round(what.heldMiB / 1024))} GiB are held for them.`;
    case 'windows-licences':
      return `${number(what.guests)} Windows guests may start on any of ${number(what.cores)} cores.`;
  }
}

/** "vcpusPerCore" -> "vCPUs per core". */
function constantName(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(words.replace(/\bcpu\b/, 'CPU').replace(/^os\b/, 'OS')).replace(/^Vcpus\b/, 'vCPUs');
}

/** Every constant with where it comes from. */
export function constantParts({ plan: { policy } }: Sized, notes: Footnotes): readonly Part[] {
  return folded(`Every constant (${policy.name})`, [
    {
      type: 'table',
      caption: `The rule book “${policy.name}”`,
      many: true,
      columns: [
        { label: 'Constant', align: 'left' },
        { label: 'Value', align: 'right' },
        { label: 'Unit', align: 'left' },
        { label: 'From', align: 'left' },
      ],
      rows: policy.constants.map(({ name, value, unit, source, ours }) => [
        [constantName(name)],
        [number(value)],
        [unit],
        source === 'asked' ? ['as asked'] : [ours ? 'our assumption, after' : 'read in', ...notes.mark([source])],
      ]),
    },
  ]);
}
