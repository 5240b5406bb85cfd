import { platforms } from '../knowledge/platforms/index.ts';
import { MODELS } from '../knowledge/vocabulary.ts';
import { type Body, bodyReply } from './body.ts';
import { guestNames } from './comparable.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { DIFFERENCES, PLAN } from './next-steps.ts';
import type { Part, Reply } from './reply.ts';
import { capital, MODEL_NAME, STATE_WORD } from './words.ts';

const COLUMNS = [
  { label: 'Platform', align: 'left' },
  { label: 'Runs', align: 'left' },
  { label: 'Guests', align: 'left' },
  { label: 'Status', align: 'left' },
] as const;

/** Every platform with its kind, its guests and whether it is alive. */
export function platformsReply(): Reply {
  const notes = footnotes();
  return bodyReply(platformsBody(notes), notes, { topic: 'platform-status', nextSteps: [DIFFERENCES, PLAN] });
}

export function platformsBody(notes: Footnotes): Body {
  const count = (state: 'active' | 'legacy' | 'eol') => platforms.filter(({ status }) => status.state === state).length;
  const gone = platforms.filter(({ status }) => status.state === 'eol');
  const ended: Part = {
    type: 'list',
    items: gone.map(({ name, status }) => [{ strong: name }, ': ', status.says, ...notes.mark(status.cites, 1)]),
  };
  return {
    title: 'Platforms and their status',
    summary: [
      `I know ${platforms.length} platforms: ${count('active')} active, ${count('legacy')} legacy and ${count('eol')} at the end of their life. `,
      'New plans should start from the active ones.',
    ],
    parts: [...(gone.length > 0 ? [{ type: 'heading', text: 'What has ended' } satisfies Part, ended] : []), ...tables(notes)],
  };
}

function tables(notes: Footnotes): readonly Part[] {
  return MODELS.flatMap((model): readonly Part[] => {
    const own = platforms.filter((platform) => platform.model === model);
    if (own.length === 0) return [];
    return [
      {
        type: 'table',
        caption: capital(MODEL_NAME[model]),
        many: true,
        columns: COLUMNS,
        rows: own.map((platform) => [
          [platform.name],
          [platform.offers.join(', ')],
          [guestNames(platform)],
          [STATE_WORD[platform.status.state], ...notes.mark(platform.status.cites, 1)],
        ]),
      },
    ];
  });
}
