import { clickKey } from '../../deliveries/keys.ts';
import type { Desk } from '../../desk.ts';
import { rowOf } from '../../form/block-ids.ts';
import { type Draft, readDraft, withMore, withoutRow, withRow } from '../../form/draft.ts';
import { readFields } from '../../form/fields.ts';
import type { OpenForms } from '../../form/open-forms.ts';
import { formView } from '../../form/view.ts';
import { updateModal } from '../../modal.ts';
import type { ClickArgs } from './click.ts';

/** "Add workload". */
export async function onAddRow(args: ClickArgs, desk: Desk, forms: OpenForms): Promise<void> {
  await args.ack();
  await rebuilt(args, desk, forms, withRow);
}

/** "Remove workload N": the row whose block the button stands in. */
export async function onRemoveRow(args: ClickArgs, desk: Desk, forms: OpenForms): Promise<void> {
  await args.ack();
  const row = rowOf(args.action.block_id);
  if (row !== null) await rebuilt(args, desk, forms, (draft) => withoutRow(draft, row));
}

/** "Add needs and size": the rest of that row's fields. */
export async function onMoreOfRow(args: ClickArgs, desk: Desk, forms: OpenForms): Promise<void> {
  await args.ack();
  const row = rowOf(args.action.block_id);
  if (row !== null) await rebuilt(args, desk, forms, (draft) => withMore(draft, row));
}

/** Quick clicks wait for one another, and each has its effect: the second one's form is older than what the first has made of it. */
async function rebuilt({ action, body, client }: ClickArgs, desk: Desk, forms: OpenForms, change: (draft: Draft) => Draft) {
  const { view } = body;
  const sent = view ? readDraft(view.private_metadata) : null;
  if (!view || sent === null) return;
  await desk.works.once(clickKey(body, action), () =>
    desk.works.inTurn(`form:${view.id}`, async () => {
      const now = forms.latest(view.id, { draft: sent, hash: view.hash });
      const draft = change(now.draft);
      if (draft === now.draft) return;
      // What stands in rows that this click did not know of yet, Slack's client keeps.
      const shown = formView(draft, readFields(view.state.values));
      const hash = await updateModal(client, { id: view.id, hash: now.hash }, shown);
      if (hash) forms.shown(view.id, draft, hash, now.hash);
    }),
  );
}
