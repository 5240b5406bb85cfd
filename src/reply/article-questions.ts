import { dangers } from '../knowledge/consolidation/dangers.ts';
import { reasons } from '../knowledge/consolidation/reasons.ts';
import { cardOf } from '../knowledge/subjects.ts';
import { CRITERIA, MODELS } from '../knowledge/vocabulary.ts';
import { type Body, folded } from './body.ts';
import { criteriaChart } from './charts.ts';
import { criteriaTable } from './criteria-detail.ts';
import type { Footnotes } from './footnotes.ts';
import { layersPicture } from './pictures/layers.ts';
import type { Span } from './reply.ts';
import { ALL_MODELS, sideBySide } from './side-by-side.ts';
import { capital, MODEL_NAME } from './words.ts';

const REASONS_IN_SUMMARY = 3;

/** Why put several servers on one machine: the strongest reasons first, all of them below. */
export function whyConsolidate(notes: Footnotes): Body {
  const claims = reasons.map(({ claim }) => claim);
  return {
    title: 'Why put several servers on one machine',
    summary: claims
      .slice(0, REASONS_IN_SUMMARY)
      .flatMap((claim, index) => [...(index > 0 ? [' '] : []), ...notes.claim(claim, 2)]),
    parts: [
      { type: 'heading', text: 'All reasons' },
      { type: 'list', items: reasons.map(({ name, claim }) => [{ strong: `${name}.` }, ' ', ...notes.claim(claim, 2)]) },
    ],
  };
}

/** What can go wrong, and what each model does about it. */
export function dangersOfConsolidation(notes: Footnotes): Body {
  return {
    title: 'The dangers of consolidation',
    summary: [
      'One machine now carries what many did. The dangers, most pressing first: ',
      ...dangers.slice(0, 4).flatMap(({ name, claims }, index): readonly Span[] => {
        const [first] = claims;
        return [
          ...(index > 0 ? ['; '] : []),
          name.charAt(0).toLowerCase() + name.slice(1),
          ...(first ? notes.mark(first.cites, 1) : []),
        ];
      }),
      `. There are ${dangers.length} in all, and each model has its own answers.`,
    ],
    parts: [
      { type: 'heading', text: 'The dangers' },
      {
        type: 'list',
        items: dangers.map(({ name, claims: [first] }) => [{ strong: `${name}.` }, ' ', ...(first ? notes.claim(first, 2) : [])]),
      },
      ...dangers.flatMap(({ name, claims, mitigations }) =>
        folded(`${name}: what each model does about it`, [
          {
            type: 'list',
            items: [
              ...claims.slice(1).map((claim) => notes.claim(claim, 2)),
              ...MODELS.map((model): readonly Span[] => [
                { strong: `${capital(MODEL_NAME[model])}:` },
                ' ',
                ...notes.claim(mitigations[model], 2),
              ]),
            ],
          },
        ]),
      ),
    ],
  };
}

/** How the three models differ. */
export function differences(notes: Footnotes): Body {
  return {
    title: 'Hardware, para- and OS-virtualisation',
    about: MODELS,
    summary: MODELS.flatMap((model, index): readonly Span[] => {
      const card = cardOf(model);
      return card
        ? [...(index > 0 ? [' '] : []), { strong: `${card.name}:` }, ' ', ...lowerFirst(notes.claim(card.what, 1))]
        : [];
    }),
    parts: [
      sideBySide(ALL_MODELS, notes),
      ...MODELS.flatMap((model) => folded(`How its layers stack: ${MODEL_NAME[model]}`, [layersPicture(model)])),
      criteriaChart({ all: CRITERIA, heavy: [] }),
      ...folded('The models by criterion', [criteriaTable(CRITERIA, notes)]),
    ],
  };
}

function lowerFirst([first, ...rest]: readonly Span[]): readonly Span[] {
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : first ? [first, ...rest] : [];
}
