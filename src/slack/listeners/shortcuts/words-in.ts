import { z } from 'zod';

const messageSchema = z.object({
  text: z.string().catch(''),
  blocks: z.array(z.unknown()).catch([]),
});
const DEEPEST = 8;

/** What a message says: its text, or else the words of its rich text, where an app wrote it in blocks alone. */
export function wordsIn(message: unknown): string {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return '';
  return parsed.data.text.trim() || wordsOf(parsed.data.blocks, 0).join(' ');
}

const nodeSchema = z.object({
  type: z.string().optional().catch(undefined),
  text: z
    .union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])
    .optional()
    .catch(undefined),
  elements: z.array(z.unknown()).optional().catch(undefined),
  fields: z.array(z.unknown()).optional().catch(undefined),
});

function wordsOf(nodes: readonly unknown[], depth: number): string[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node) => {
    const parsed = nodeSchema.safeParse(node);
    if (!parsed.success || parsed.data.type === 'button') return [];
    const { elements = [], fields = [], text } = parsed.data;
    return [...(text ? [text] : []), ...wordsOf([...elements, ...fields], depth + 1)];
  });
}
