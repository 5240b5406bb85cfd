import { LIMITS } from '../../slack/limits.ts';
import { isJson, records } from '../json.ts';
import { checkBlocks, type Refusal } from './check-blocks.ts';
import { plain } from './composition.ts';
import { anything, boolean, object, string } from './shape.ts';

const SHARED = {
  callback_id: string(LIMITS.viewCallbackId, 0),
  private_metadata: string(LIMITS.privateMetadata, 0),
  external_id: string(LIMITS.viewExternalId, 0),
};

const modal = object(
  { title: plain(LIMITS.viewTitle), blocks: anything },
  {
    ...SHARED,
    submit: plain(LIMITS.viewSubmit),
    close: plain(LIMITS.viewClose),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
);

const home = object({ blocks: anything }, SHARED);

/** Checks a view as `views.open` and its siblings do; `undefined` when Slack would show it. */
export function checkView(view: unknown, type: 'modal' | 'home'): Refusal | undefined {
  if (!isJson(view)) return { error: 'invalid_arguments', messages: ['[ERROR] missing required field: view'] };
  if (Buffer.byteLength(JSON.stringify(view)) > LIMITS.viewBytes) return { error: 'view_too_large', messages: [] };

  const messages: string[] = [];
  const report = (pointer: string, problem: string) => messages.push(`[ERROR] ${problem} [json-pointer:${pointer}]`);
  if (view.type !== type) report('/view/type', `must be ${type}`);
  (type === 'modal' ? modal : home)(view, '/view', report);
  const hasInput = records(view.blocks).some((block) => block.type === 'input');
  if (type === 'modal' && hasInput && view.submit === undefined) {
    report('/view/submit', 'missing required field: submit, since the view has input blocks');
  }
  messages.push(...(checkBlocks(view.blocks, type, '/view/blocks')?.messages ?? []));
  if (!Array.isArray(view.blocks)) report('/view/blocks', 'must be an array');
  return messages.length > 0 ? { error: 'invalid_arguments', messages } : undefined;
}
