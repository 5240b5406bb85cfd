import { z } from 'zod';
import type { FileWish } from '../../conversation/input.ts';
import { HOST_AT_MOST, isHost, memoryIn } from '../../conversation/sizing/host-size.ts';
import { ruleBooks } from '../../knowledge/rule-books/index.ts';
import { readFields } from '../form/fields.ts';
import { SIZE_FORM_ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { slackId } from '../slack-id.ts';
import { isDirect, SIZE_BLOCKS, type SizeDraft } from './draft.ts';
import { LONGEST_CLUSTER, MOST_GROWTH, MOST_SPARES } from './view.ts';

export type SizeSubmission =
  | {
      readonly ok: true;
      readonly files: readonly { readonly id: string; readonly name: string }[];
      readonly wish: FileWish;
      readonly toMe: boolean;
    }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

const filesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .object({
        files: z
          .array(
            z.object({
              id: slackId,
              name: z
                .string()
                .catch('')
                .transform((name) => name.slice(0, 255)),
            }),
          )
          .nullish()
          .catch(null),
      })
      .catch({}),
  ),
);

/** What stands in the submitted form; or what is wrong with it, under the field that it is about. */
export function readSizeForm(state: unknown, draft: SizeDraft): SizeSubmission {
  const fields = readFields(state);
  const errors: Record<string, string> = {};
  const typed = (block: string, action: string) => fields[block]?.[action]?.value?.trim() ?? '';
  const chosen = (block: string, action: string) => fields[block]?.[action]?.selected_option?.value ?? '';
  function whole(block: string, action: string, least: number, most: number): number | null {
    const text = typed(block, action);
    if (text === '') return null;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    errors[block] = `Enter a whole number from ${least} to ${most.toLocaleString('en-GB')}.`;
    return null;
  }

  const files = filesIn(state);
  if (files.length === 0) errors[SIZE_BLOCKS.files] = 'Choose at least one file.';
  const memoryText = typed(SIZE_BLOCKS.memory, SIZE_FORM_ACTIONS.memory);
  const memoryGiB = memoryText === '' ? null : memoryIn(/^[\d.,]+$/.test(memoryText) ? `${memoryText} GiB` : memoryText);
  if (memoryText !== '' && (memoryGiB === null || !isHost({ cores: null, memoryGiB }))) errors[SIZE_BLOCKS.memory] = MEMORY;
  const policy = chosen(SIZE_BLOCKS.policy, SIZE_FORM_ACTIONS.policy);
  const wish = {
    cores: whole(SIZE_BLOCKS.cores, SIZE_FORM_ACTIONS.cores, 1, HOST_AT_MOST.cores),
    memoryGiB,
    failover: whole(SIZE_BLOCKS.failover, SIZE_FORM_ACTIONS.failover, 0, MOST_SPARES),
    growth: whole(SIZE_BLOCKS.growth, SIZE_FORM_ACTIONS.growth, 0, MOST_GROWTH),
    policy: ruleBooks.find(({ id }) => id === policy)?.id ?? null,
    cluster: typed(SIZE_BLOCKS.cluster, SIZE_FORM_ACTIONS.cluster).slice(0, LONGEST_CLUSTER) || null,
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, files, wish, toMe: isDirect(draft) || chosen(SIZE_BLOCKS.where, SIZE_FORM_ACTIONS.where) === 'me' };
}

const MEMORY = 'Enter an amount of memory, for example 1 TiB, 768 GiB or 1.5TiB: up to 128 TiB.';

function filesIn(state: unknown): readonly { readonly id: string; readonly name: string }[] {
  const parsed = filesSchema.safeParse(state);
  const files = parsed.data?.[SIZE_BLOCKS.files]?.[SIZE_FORM_ACTIONS.files]?.files ?? [];
  return files.slice(0, LIMITS.fileInputFiles);
}
