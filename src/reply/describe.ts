import { platforms } from '../knowledge/platforms/index.ts';
import type { Claim, Software } from '../knowledge/schema.ts';
import { software } from '../knowledge/software/index.ts';
import { cardOf, needRuleOf, platformOf } from '../knowledge/subjects.ts';
import type { Kind, Model, Need } from '../knowledge/vocabulary.ts';
import { MODEL_OF_KIND, MODELS } from '../knowledge/vocabulary.ts';
import { type Body, section } from './body.ts';
import { guestNames } from './comparable.ts';
import type { Footnotes } from './footnotes.ts';
import { layersPicture } from './pictures/layers.ts';
import { relevantClaims } from './relevant-claims.ts';
import type { Part, Span } from './reply.ts';
import { capital, KIND_SHORT, listed, MODEL_NAME, STATE_WORD, sentence } from './words.ts';

const EXAMPLES = 6;

/** A model or a kind: what it is, what it asks for, what it is good and bad at, and who offers it. */
export function describeCard(id: Model | Kind, notes: Footnotes): Body | null {
  const card = cardOf(id);
  if (!card) return null;
  const offered = platforms.filter(({ status, kind, model }) => status.state === 'active' && (kind === id || model === id));
  const claims = (list: readonly Claim[]) => list.map((claim) => notes.claim(claim));
  return {
    title: card.name,
    about: [id],
    summary: notes.claim(card.what),
    parts: [
      { type: 'heading', text: 'How its layers stack' },
      layersPicture(id),
      ...section('Good at', claims(card.goodAt)),
      ...section('Weak at', claims(card.badAt)),
      ...section('What the guest needs', claims(card.guestNeeds)),
      ...section('What the host needs', claims(card.hostNeeds)),
      ...(offered.length > 0
        ? [
            {
              type: 'prose',
              spans: [`Active platforms: ${listed(offered.slice(0, EXAMPLES).map(({ name }) => name))}.`],
            } satisfies Part,
          ]
        : []),
    ],
  };
}

/** A platform: what it is, whether it is alive, what it runs, and what was read about it. Who asks for its state gets that first. */
export function describePlatform(id: string, notes: Footnotes, first: 'what' | 'status' = 'what'): Body | null {
  const platform = platformOf(id);
  if (!platform) return null;
  const { name, summary, status, facts, offers, model } = platform;
  const successors = status.successors.map((successor) => platformOf(successor)?.name ?? successor);
  const what: readonly Span[] = [...notes.claim(summary), ` It is ${MODEL_NAME[model]}.`];
  const state: readonly Span[] = [
    sentence(status.says),
    ...notes.mark(status.cites, 2),
    ...(successors.length > 0 ? [` Its successors: ${listed(successors)}.`] : []),
  ];
  const more = relevantClaims(name, {
    topic: null,
    platforms: [id, name],
    most: 4,
    without: [summary.text, status.says, ...facts.map(({ text }) => text)],
  });
  return {
    title: name,
    about: [id],
    summary: first === 'status' ? [...state, ' ', ...what] : [...what, ' ', ...state],
    parts: [
      ...section(
        'What was read about it',
        facts.map((fact) => notes.claim(fact)),
      ),
      ...section('At a glance', [
        [
          `Runs ${listed(offers.map((kind) => `${MODEL_NAME[MODEL_OF_KIND[kind]]} (${KIND_SHORT[kind]})`))}.`,
          ...notes.mark(summary.cites, 1),
        ],
        [`Guests of its own kind: ${guestNames(platform)}.`, ...notes.mark(summary.cites, 1)],
        [`Status: ${STATE_WORD[status.state]}.`, ...notes.mark(status.cites, 1)],
      ]),
      ...section(
        'More from the sources',
        more.map((claim) => notes.claim(claim)),
      ),
    ],
  };
}

/** A need: what it is, what it does to each model, and which software brings it. */
export function describeNeed(need: Need, notes: Footnotes): Body | null {
  const rule = needRuleOf(need);
  if (!rule) return null;
  const words = { 'rules-out': 'ruled out', caveat: 'possible, with a caveat', favours: 'suits' } as const;
  const bringing = software.filter((product) => product.needs.some((brought) => brought.need === need));
  return {
    title: capital(rule.name),
    summary: [...notes.claim(rule.what), ...verdicts(rule.effects, words, notes)],
    parts: [
      {
        type: 'table',
        caption: 'What it does to each model',
        columns: ['Model', 'Verdict', 'Because', 'What helps'].map((label) => ({ label, align: 'left' })),
        rows: MODELS.map((model) => {
          const effect = rule.effects.find((candidate) => candidate.model === model);
          const because: readonly Span[] = effect ? [effect.because, ...notes.mark(effect.cites, 2)] : ['–'];
          return [[capital(MODEL_NAME[model])], [effect ? words[effect.effect] : 'no effect'], because, [effect?.remedy ?? '–']];
        }),
      },
      ...section(
        'Software that brings this need',
        onePerReason(bringing, need).map((product): readonly Span[] => {
          const brought = product.needs.find((candidate) => candidate.need === need);
          return [{ strong: `${product.name}:` }, ' ', ...(brought ? [brought.because, ...notes.mark(brought.cites, 1)] : [])];
        }),
      ),
    ],
  };
}

/** Products that bring a need for the same reason are told once. */
function onePerReason(products: readonly Software[], need: Need): readonly Software[] {
  const reasons = new Set<string>();
  return products
    .filter((product) => {
      const because = product.needs.find((brought) => brought.need === need)?.because ?? '';
      return !reasons.has(because) && reasons.add(because);
    })
    .slice(0, EXAMPLES);
}

function verdicts(
  effects: readonly {
    readonly model: Model;
    readonly effect: 'rules-out' | 'caveat' | 'favours';
    readonly cites: readonly string[];
  }[],
  words: Readonly<Record<'rules-out' | 'caveat' | 'favours', string>>,
  notes: Footnotes,
): readonly Span[] {
  return effects.flatMap(({ model, effect, cites }) => [
    ` ${capital(MODEL_NAME[model])}: ${words[effect]}.`,
    ...notes.mark(cites, 1),
  ]);
}
