import { z } from 'zod';
import { fileWishSchema } from '../../conversation/input.ts';
import type { ConversationId } from '../../conversation/ports.ts';

/** A message that a person wrote to the bot. All that is needed to answer it, now or after a crash. */
const messageSchema = z.object({
  team: z.string(),
  channel: z.string(),
  /** The thread that the answer belongs to. */
  thread: z.string(),
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  /** Another company reads that channel too. */
  outside: z.boolean().optional(),
  /** It mentions nobody: for us only where we take part in the thread, and only if it reads so. */
  passing: z.boolean().optional(),
  files: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  /** How the files are to be sized, where a form said so. */
  wish: fileWishSchema.optional(),
  /** Our messages that say that it is being worked on: the answer takes their place. */
  progress: z.array(z.string()).optional(),
});
export type PersonMessage = z.infer<typeof messageSchema>;

/** A message as it reads after its author changed it. */
const editSchema = z.object({
  /** When it was changed, in Slack's words. */
  edited: z.string(),
  message: messageSchema,
});
export type Edit = z.infer<typeof editSchema>;

const deletionSchema = z.object({
  /** When it was deleted, in Slack's words. */
  deleted: z.string(),
  message: messageSchema.pick({ team: true, channel: true, thread: true, ts: true }),
});
export type Deletion = z.infer<typeof deletionSchema>;

/** What Slack tells of people's messages. */
export type Delivery = PersonMessage | Edit | Deletion;

const deliverySchema = z.union([editSchema, deletionSchema, messageSchema]);

/** One key for one message or one change of it, whatever the number of events and redeliveries that bring it. */
export function deliveryKey(delivery: Delivery): string {
  if ('edited' in delivery) return `edit:${sourceOf(delivery.message)}:${delivery.edited}`;
  return 'deleted' in delivery ? `deletion:${sourceOf(delivery.message)}` : `message:${sourceOf(delivery)}`;
}

/** The message itself, as what put an input on a log. */
export function sourceOf(message: Pick<PersonMessage, 'team' | 'channel' | 'ts'>): string {
  return `${message.team}:${message.channel}:${message.ts}`;
}

/** The thread as a place that a conversation can be bound to. */
export function placeOf(message: Pick<PersonMessage, 'team' | 'channel' | 'thread'>): string {
  return `${message.team}:${message.channel}:${message.thread}`;
}

/** Where a conversation is held that only its own person sees. */
export function privatePlace(team: string, conversation: ConversationId): string {
  return placeOf({ team, channel: PRIVATE, thread: conversation });
}

/** The thread that a place is; null for one that only its own person sees. */
export function threadOfPlace(place: string): { readonly channel: string; readonly thread: string } | null {
  const [, channel = '', thread = ''] = place.split(':');
  return channel === PRIVATE || thread === '' ? null : { channel, thread };
}

const PRIVATE = 'private';

/** Slack's time as an input carries it, so that the same message always makes the same input. */
export function timeOf(ts: string, otherwise: Date): Date {
  const at = new Date(Number(ts) * 1000);
  return Number.isNaN(at.getTime()) ? otherwise : at;
}

/** Reads back what was stored to redo a delivery; null for deliveries that cannot be redone. */
export function readStored(payload: string): Delivery | null {
  try {
    return deliverySchema.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}
