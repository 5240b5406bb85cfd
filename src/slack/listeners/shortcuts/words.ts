import { z } from 'zod';
import { readable } from '../../text/readable.ts';

const MOST = 10_000;
const DEEPEST = 8;

const messageSchema = z.object({
  text: z.string().nullish().catch(null),
  blocks: z.array(z.unknown()).nullish().catch(null),
  attachments: z.array(z.unknown()).nullish().catch(null),
});

/** What a message says: its text, or what stands in its blocks and attachments where an app posted nothing else. */
export function wordsOf(message: unknown, botUserId: string): string {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return '';
  const { attachments, blocks, text } = parsed.data;
  const said = readable(text ?? '', botUserId);
  if (said !== '') return said;
  return [...(blocks ?? []), ...(attachments ?? [])]
    .map((one) =>
      wordsIn(one, botUserId, 0)
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
    .slice(0, MOST);
}

const nodeSchema = z.object({
  type: z.string().optional().catch(undefined),
  text: z.unknown().optional(),
  fallback: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  elements: z.array(z.unknown()).optional().catch(undefined),
  fields: z.array(z.unknown()).optional().catch(undefined),
  blocks: z.array(z.unknown()).optional().catch(undefined),
});

/** Elements of one line stand side by side; everything else begins a new one. */
const LINES = new Set<string | undefined>(['rich_text', 'rich_text_list', 'context']);

// docs.slack.dev/reference/block-kit/blocks/rich-text-block: text is literal there; mrkdwn and attachments are escaped.
function wordsIn(value: unknown, botUserId: string, depth: number): string {
  const node = nodeSchema.safeParse(value);
  if (!node.success || depth > DEEPEST) return '';
  const { blocks, elements, fallback, fields, text, type, url } = node.data;
  if (type === 'actions' || type === 'button' || type === 'image') return '';
  const own =
    typeof text === 'string' ? (LITERAL.has(type) ? text : readable(text, botUserId)) : wordsIn(text, botUserId, depth + 1);
  const inside = [...(elements ?? []), ...(fields ?? []), ...(blocks ?? [])].map((one) => wordsIn(one, botUserId, depth + 1));
  const all = [own, inside.filter(Boolean).join(LINES.has(type) || fields || blocks ? '\n' : '')].filter(Boolean).join('\n');
  if (all !== '') return all;
  if (type === 'user') return 'somebody';
  return url ?? (fallback === undefined ? '' : readable(fallback, botUserId));
}

const LITERAL = new Set<string | undefined>(['text', 'link', 'plain_text']);
