import { z } from 'zod';
import { slackId } from '../slack-id.ts';

/** Where the form for an inventory was opened. It travels through Slack, so it is read like any input. */
const draftSchema = z.object({
  /** Null where it was opened outside any channel. */
  channel: slackId.nullable(),
  thread: slackId.nullable(),
  /** People of another company read along there. */
  outside: z.boolean(),
});
export type SizeDraft = z.infer<typeof draftSchema>;

/** Null for metadata that is none of ours. */
export function readSizeDraft(metadata: string): SizeDraft | null {
  try {
    return draftSchema.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

/** Whether the bot and one person are alone there: Slack's ids of direct messages begin with a D. */
export function isDirect({ channel }: SizeDraft): boolean {
  return channel === null || channel.startsWith('D');
}

/** Errors are shown under the block that they name, so reading and building share them. */
export const SIZE_BLOCKS = {
  files: 'size-files',
  cores: 'size-cores',
  memory: 'size-memory',
  failover: 'size-failover',
  growth: 'size-growth',
  policy: 'size-policy',
  cluster: 'size-cluster',
  where: 'size-where',
} as const;
