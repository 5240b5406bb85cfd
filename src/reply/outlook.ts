import type { Recommendation, WorkloadAdvice } from '../advice/recommendation.ts';
import { platforms } from '../knowledge/platforms/index.ts';
import type { Platform } from '../knowledge/schema.ts';
import { MODEL_OF_KIND, MODELS, type Model } from '../knowledge/vocabulary.ts';
import { MOST_ROWS } from './comparison.ts';
import type { Footnotes } from './footnotes.ts';
import { workloadSpans } from './naming.ts';
import type { Part, Span } from './reply.ts';
import { quoted, user, withUserText } from './user-text.ts';
import { capital, FAMILY_NAME, listed, MODEL_NAME, sentence } from './words.ts';

const FLIPS_SHOWN = 5;

/** What would change the verdict, as the smallest changes that do. */
export function flipParts({ workloads, flips }: Recommendation, names: readonly string[]): readonly Part[] {
  const [only, ...more] = workloads;
  const items: (readonly Span[])[] = [];
  const add = (advice: WorkloadAdvice | null, flip: Recommendation['flips'][number]): void => {
    if (items.length === FLIPS_SHOWN) return;
    const who: readonly Span[] = advice ? [...workloadSpans(advice.workload), ': '] : [];
    items.push([...who, ...withUserText(advice ? flip.change : capital(flip.change), names), `, then ${MODEL_NAME[flip.to]}.`]);
  };
  if (only && more.length === 0) for (const flip of only.flips) add(null, flip);
  else for (const advice of workloads) for (const flip of advice.flips.slice(0, 2)) add(advice, flip);
  if (items.length === 0) for (const flip of flips) add(null, flip);
  return section('What would change it', items);
}

export function assumptionParts({ assumptions }: Recommendation, names: readonly string[]): readonly Part[] {
  return section(
    'Assumed, as it was not said',
    assumptions.map((assumption) => withUserText(sentence(assumption), names)),
  );
}

/** What the asker did not want counted. */
export function leftOutParts({ question }: Recommendation): readonly Part[] {
  const { unwanted } = question;
  if (unwanted.length === 0) return [];
  return [
    {
      type: 'note',
      spans: [
        'Left out, as you asked: ',
        ...unwanted.slice(0, 5).flatMap((words, index) => [...(index > 0 ? [', '] : []), ...quoted(words)]),
        '.',
      ],
    },
  ];
}

/** What a mix costs to run. */
export function mixParts({ mix, workloads }: Recommendation, notes: Footnotes): readonly Part[] {
  if (!mix) return [];
  const guests = mix.models.map((model) => {
    const count = workloads.reduce((sum, { best, workload }) => sum + (best?.model === model ? workload.count : 0), 0);
    return `${count} guest${count === 1 ? '' : 's'} on ${MODEL_NAME[model]}`;
  });
  const families = mix.families.map((family) => FAMILY_NAMES.get(family) ?? family);
  const both = platformsForAll(mix.models, workloads);
  return [
    { type: 'heading', text: 'The price of the mix' },
    {
      type: 'prose',
      spans: [
        `${capital(listed(guests))}: ${mix.models.length} kinds of platform to patch, back up and learn`,
        families.length > 1 ? `, and ${families.length} families of guests (${listed(families)}).` : '.',
        ' It pays where the groups are large or differ much; for a guest or two, one platform for all is simpler.',
        ...(both.length > 0
          ? [
              ` Some platforms run both, side by side: ${listed(both.slice(0, 3).map(({ name }) => name))}.`,
              ...notes.mark(both.slice(0, 3).flatMap(({ summary }) => summary.cites)),
            ]
          : []),
      ],
    },
  ];
}

/** Active platforms that run every model of a mix, the advised ones first. */
function platformsForAll(models: readonly Model[], workloads: readonly WorkloadAdvice[]): readonly Platform[] {
  const advised = new Set(workloads.flatMap(({ best }) => best?.platforms ?? []));
  // Containers run on the kernel of their host: those of FreeBSD on no platform built on Linux.
  const families = workloads.flatMap(({ best, workload: { os } }) =>
    best?.model === 'os' && os.family !== 'unknown' ? [os.family] : [],
  );
  const rank = ({ id }: Platform) => (advised.has(id) ? 0 : 1);
  return platforms
    .filter(
      ({ status, offers, kernel }) =>
        status.state === 'active' &&
        models.every((model) => offers.some((kind) => MODEL_OF_KIND[kind] === model)) &&
        families.every((family) => kernel === undefined || kernel === family),
    )
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
}

/** Counts for the workloads that the table does not show. */
export function restParts(workloads: readonly WorkloadAdvice[]): readonly Part[] {
  const rest = workloads.slice(MOST_ROWS);
  if (rest.length === 0) return [];
  const counts = [...MODELS, null].flatMap((model) => {
    const count = rest.filter(({ best }) => (best?.model ?? null) === model).length;
    return count > 0 ? [`${count} ${model ? MODEL_NAME[model] : 'without a model that works'}`] : [];
  });
  return [{ type: 'note', spans: [`And ${rest.length} more workloads: ${listed(counts)}.`] }];
}

/** The one question whose answer would change most. */
export function askParts({ ask, tooClose }: Recommendation, names: readonly string[]): readonly Part[] {
  if (!ask || tooClose) return [];
  return [{ type: 'prose', spans: [{ strong: 'One question:' }, ' ', ...withUserText(ask.question, names)] }];
}

/** What moved since the last verdict. A change that concerns a workload begins with its name. */
export function changedSpans(changed: readonly string[], names: readonly string[]): readonly Span[] {
  if (changed.length === 0) return [];
  const moved = changed.length > 1 || /: /.test(changed[0] ?? '');
  return [...(moved ? ['Changed: '] : []), ...changed.flatMap((change) => [...changeSpans(sentence(change), names), ' '])];
}

const ABOUT_ONE = /^(.+?)(: (?:new here|moved|left out|still|\d+ instead)\b.*)$/s;

function changeSpans(change: string, names: readonly string[]): readonly Span[] {
  const [, name, news] = ABOUT_ONE.exec(change) ?? [];
  return name && news ? [user(name), news] : withUserText(change, names);
}

function section(text: string, items: readonly (readonly Span[])[]): readonly Part[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text },
        { type: 'list', items },
      ];
}

const FAMILY_NAMES = new Map<string, string>(Object.entries(FAMILY_NAME));

export function wordsOf({ workloads, question }: Recommendation): readonly string[] {
  return [...workloads.slice(0, MOST_ROWS).map(({ workload }) => workload.name), ...question.unwanted];
}
