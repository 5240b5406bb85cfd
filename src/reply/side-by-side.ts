import type { Claim } from '../knowledge/schema.ts';
import { cardOf, platformOf } from '../knowledge/subjects.ts';
import { type Criterion, MODELS } from '../knowledge/vocabulary.ts';
import { type Comparable, cardFor, guestNames, modelOf, nameOf, whatClaim } from './comparable.ts';
import { criterionClaim } from './criteria-detail.ts';
import type { Footnotes } from './footnotes.ts';
import type { Part, Span } from './reply.ts';
import { FAMILY_NAME, sentence } from './words.ts';

/** Wider comparisons read better with the subjects as rows. */
const MOST_COLUMNS = 4;

/** Subjects next to each other, one aspect per line, or one subject per line when there are many. */
export function sideBySide(subjects: readonly Comparable[], notes: Footnotes): Part {
  const aspects = aspectsFor(subjects);
  const label = (text: string) => ({ label: text, align: 'left' }) as const;
  if (subjects.length <= MOST_COLUMNS) {
    return {
      type: 'table',
      caption: 'Side by side',
      columns: [label('Aspect'), ...subjects.map((subject) => label(nameOf(subject)))],
      rows: aspects.map(({ name, of }) => [[{ strong: name }], ...subjects.map((subject) => cell(of(subject), notes))]),
    };
  }
  const narrow = aspects.filter(({ narrow }) => narrow);
  return {
    type: 'table',
    caption: 'Side by side',
    columns: [label('Name'), ...narrow.map(({ name }) => label(name))],
    rows: subjects.map((subject) => [[{ strong: nameOf(subject) }], ...narrow.map(({ of }) => cell(of(subject), notes))]),
  };
}

interface Aspect {
  readonly name: string;
  readonly narrow: boolean;
  of(subject: Comparable): Claim | null;
}

function aspectsFor(subjects: readonly Comparable[]): readonly Aspect[] {
  const platformsOnly = subjects.every(({ type }) => type === 'platform');
  return [
    { name: 'What it is', narrow: false, of: whatClaim },
    { name: 'Kernel', narrow: true, of: kernelOf },
    { name: 'Guests', narrow: true, of: guestsOf },
    ...(platformsOnly ? [] : [{ name: 'Good at', narrow: false, of: (subject: Comparable) => firstOf(subject, 'goodAt') }]),
    ...(platformsOnly ? [] : [{ name: 'Weak at', narrow: false, of: (subject: Comparable) => firstOf(subject, 'badAt') }]),
    { name: 'Overhead', narrow: false, of: (subject) => on('density', subject) },
    { name: 'Speed', narrow: false, of: (subject) => on('performance', subject) },
    { name: 'Start', narrow: false, of: (subject) => on('start-time', subject) },
    { name: 'Isolation', narrow: false, of: (subject) => on('isolation', subject) },
    { name: 'Live migration', narrow: false, of: (subject) => on('live-migration', subject) },
    ...(subjects.some(({ type }) => type === 'platform') ? [{ name: 'Status', narrow: true, of: statusOf }] : []),
  ];
}

function cell(claim: Claim | null, notes: Footnotes): readonly Span[] {
  return claim ? notes.claim(claim, 1) : ['–'];
}

/** What the kind says on a criterion, where it differs from its model. */
const KIND_CLAIMS: Readonly<Record<string, Claim | null>> = {
  'microvm density': {
    text: 'Firecracker adds 5 MiB at most; a Kata pod is counted with 130 to 320 MiB.',
    cites: ['mem-hyb-fc5', 'mem-hyb-kata-rc'],
  },
  'microvm performance': {
    text: 'A guest gets more than 95 % of bare-metal processor speed, by Firecracker’s specification.',
    cites: ['cpu-hyb-fc95'],
  },
  'microvm start-time': { text: 'Firecracker reaches the first program of its guest within 125 ms.', cites: ['boot-hyb-fc125'] },
  'bare-metal start-time': { text: 'A guest boots a whole system.', cites: ['ks-hw-own-kernel'] },
  'hosted start-time': { text: 'A guest boots a whole system.', cites: ['ks-hw-own-kernel'] },
  'microvm isolation': {
    text: 'A kernel for each guest, and few devices to attack; the runtime on the host can still be attacked.',
    cites: ['sec-hyb-fc-devices', 'sec-hyb-kata-2026'],
  },
  'microvm live-migration': {
    text: 'Snapshots, but no live migration to rely on.',
    cites: ['lm-hyb-fc-snapshot', 'lm-hyb-kata-none'],
  },
  'sandbox density': {
    text: 'About 20 MB more for each container than without the sandbox.',
    cites: ['mem-hyb-gvisor-empty'],
  },
  'sandbox performance': {
    text: 'No loss for pure computing, much for system calls: Redis fell to half its speed in 2020.',
    cites: ['cpu-hyb-gvisor-cpu', 'cpu-hyb-gvisor-redis'],
  },
  'sandbox start-time': { text: 'As a container through Docker does: 1.1 s against 1.2 s.', cites: ['boot-hyb-gvisor'] },
  'sandbox isolation': {
    text: 'A kernel in user space answers the system calls, so bugs of the host’s kernel are out of reach; side channels are not.',
    cites: ['sec-hyb-gvisor-goal'],
  },
  'sandbox live-migration': { text: 'A container can be saved and restored into a new one.', cites: ['lm-hyb-gvisor-cr'] },
  'hosted live-migration': null,
};

function on(criterion: Criterion, subject: Comparable): Claim | null {
  const own = KIND_CLAIMS[`${kindOf(subject)} ${criterion}`];
  return own === undefined ? criterionClaim(criterion, modelOf(subject)) : own;
}

function kindOf(subject: Comparable): string {
  return subject.type === 'platform' ? (platformOf(subject.id)?.kind ?? '') : subject.id;
}

/** Read off the layers of the model: which kernel a guest runs on. */
function kernelOf(subject: Comparable): Claim | null {
  const platform = subject.type === 'platform' ? platformOf(subject.id) : null;
  const card = cardFor(subject);
  if (!card) return null;
  const cites = [...card.what.cites];
  if (kindOf(subject) === 'sandbox') return { text: 'One in user space for each sandbox, above the kernel of the host.', cites };
  if (modelOf(subject) !== 'os') return { text: `One for each guest${modelOf(subject) === 'para' ? ', modified' : ''}.`, cites };
  return { text: `One for all: the ${platform?.kernel ? `${FAMILY_NAME[platform.kernel]} ` : ''}kernel of the host.`, cites };
}

function guestsOf(subject: Comparable): Claim | null {
  if (subject.type !== 'platform') return cardOf(subject.id)?.guestNeeds[0] ?? null;
  const platform = platformOf(subject.id);
  return platform ? { text: `${guestNames(platform)}.`, cites: [...platform.summary.cites] } : null;
}

function statusOf(subject: Comparable): Claim | null {
  const status = subject.type === 'platform' ? platformOf(subject.id)?.status : null;
  return status ? { text: sentence(status.says), cites: [...status.cites] } : null;
}

function firstOf(subject: Comparable, list: 'goodAt' | 'badAt'): Claim | null {
  return cardFor(subject)?.[list][0] ?? null;
}

export const ALL_MODELS: readonly Comparable[] = MODELS.map((id) => ({ type: 'model', id }));
