import { slackError } from '../../answers/send.ts';
import { rowOf } from '../../form/block-ids.ts';
import { type Draft, readDraft, withoutRow, withRow } from '../../form/draft.ts';
import { readFields } from '../../form/fields.ts';
import { formView } from '../../form/view.ts';
import type { ClickArgs } from './click.ts';

/** "Add workload". */
export async function onAddRow(args: ClickArgs): Promise<void> {
  await args.ack();
  await rebuilt(args, withRow);
}

/** "Remove workload N": the row whose block the button stands in. */
export async function onRemoveRow(args: ClickArgs): Promise<void> {
  await args.ack();
  const row = rowOf(args.action.block_id);
  if (row !== null) await rebuilt(args, (draft) => withoutRow(draft, row));
}

async function rebuilt({ body, client }: ClickArgs, change: (draft: Draft) => Draft): Promise<void> {
  const { view } = body;
  const draft = view ? readDraft(view.private_metadata) : null;
  if (!view || draft === null) return;
  try {
    await client.views.update({
      view_id: view.id,
      hash: view.hash,
      view: formView(change(draft), readFields(view.state.values)),
    });
  } catch (error) {
    // A newer change won, or the form was closed meanwhile: there is nothing left to do.
    if (!OVERTAKEN.has(slackError(error))) throw error;
  }
}

const OVERTAKEN = new Set(['hash_conflict', 'not_found', 'view_not_found']);
