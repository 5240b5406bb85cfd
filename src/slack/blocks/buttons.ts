import type { types } from '@slack/bolt';
import type { Moment } from '../../conversation/input.ts';
import type { NextStep, Reply } from '../../reply/reply.ts';
import { REPLY_ACTIONS, type ReplyAction, replyActionId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';
import { type ButtonValue, buttonValue, MOST_RULES } from './button-value.ts';
import { noteBlock } from './parts.ts';

/** Where a reply stands: for one person alone, in a thread, or as a message of its own in a channel. */
export type Surface = 'private' | 'thread' | 'channel';

const MOST = 10;

/** What a reply's buttons need to know of the conversation. */
export interface ButtonPlace {
  readonly conversation: string;
  readonly surface: Surface;
  /** The length of the log that the reply answers. */
  readonly upTo?: number | undefined;
  /** The statement that the reply answers. */
  readonly asked?: Moment | undefined;
  /** People of another company read along. */
  readonly outside?: boolean | undefined;
}

/** What to do next, as buttons. Only a private answer can be shared. */
export function buttonsBlock(reply: Reply, place: ButtonPlace): types.ActionsBlock[] {
  const steps = place.surface === 'private' ? shareable(reply) : reply.nextSteps.filter((step) => step.do !== 'share');
  const next = steps.flatMap((step) => button(step.label, ACTION_OF[step.do], carried(step, reply, place), place)).slice(0, MOST);
  const buttons = [...next, ...button(SOMETHING_WRONG, REPLY_ACTIONS.feedback, reported(reply, place), place)];
  const elements = buttons.map(({ action, ...rest }, index) => ({ ...rest, action_id: replyActionId(action, index) }));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

/** More in a row than these are hard to read. */
const TOGGLES = 5;

/** What is counted, as a row of buttons that show their state. */
export function togglesBlocks({ toggles = [] }: Reply, place: ButtonPlace): types.KnownBlock[] {
  const buttons = toggles
    .slice(0, TOGGLES)
    .flatMap(({ label, on, says }) =>
      button(label, REPLY_ACTIONS.toggle, { conversation: place.conversation, say: says }, place).map((one) => ({ ...one, on })),
    );
  if (buttons.length === 0) return [];
  const elements = buttons.map(
    ({ action, on, ...rest }, index): types.Button => ({
      ...rest,
      ...(on ? { style: 'primary' } : {}),
      action_id: replyActionId(action, index),
    }),
  );
  return [noteBlock([TOGGLE_NOTE]), { type: 'actions', elements }];
}

const TOGGLE_NOTE = 'Press to count them, or to leave them out. This answer changes in its place.';

function shareable(reply: Reply): readonly NextStep[] {
  const worth = reply.result.kind === 'recommendation' || reply.result.kind === 'answer';
  if (!worth || reply.nextSteps.some((step) => step.do === 'share')) return reply.nextSteps;
  return [{ do: 'share', label: 'Share in channel' }, ...reply.nextSteps];
}

function button(
  label: string,
  action: ReplyAction,
  carries: ButtonValue,
  { outside }: ButtonPlace,
): (types.Button & { action: ReplyAction })[] {
  const value = buttonValue(outside === true ? { ...carries, outside } : carries);
  if (value.length > LIMITS.buttonValue) return [];
  const text = { type: 'plain_text' as const, text: shown(label, LIMITS.buttonText), emoji: false };
  return [{ type: 'button', text, value, action }];
}

const SOMETHING_WRONG = 'Something wrong?';

/** What a report needs: which answer it was, and what it rests on. */
function reported({ result, rules = [] }: Reply, { conversation, upTo }: ButtonPlace): ButtonValue {
  const kept: string[] = [];
  let chars = 0;
  for (const rule of rules) {
    chars += rule.length + 3;
    if (chars > RULES_CHARS || kept.length === MOST_RULES) break;
    kept.push(rule);
  }
  return { conversation, knowledge: result.knowledge, rules: kept, ...(upTo === undefined ? {} : { upTo }) };
}

const RULES_CHARS = LIMITS.buttonValue - 300;

const ACTION_OF = {
  ask: REPLY_ACTIONS.ask,
  explain: REPLY_ACTIONS.explain,
  'open-form': REPLY_ACTIONS.openForm,
  share: REPLY_ACTIONS.share,
  note: REPLY_ACTIONS.note,
  'open-size-form': REPLY_ACTIONS.sizeForm,
  'names-key': REPLY_ACTIONS.namesKey,
  'take-away': REPLY_ACTIONS.takeAway,
} as const satisfies Record<NextStep['do'], ReplyAction>;

/** What a button hands back. */
function carried(step: NextStep, reply: Reply, { asked, conversation, upTo }: ButtonPlace): ButtonValue {
  switch (step.do) {
    case 'ask':
      return { conversation, say: step.text };
    case 'explain':
      return { conversation, say: step.topic };
    case 'note':
      return { conversation, ...(step.about === null ? {} : { say: step.about }) };
    case 'share':
      return { conversation, upTo };
    case 'take-away':
      return { conversation, ...(asked === undefined ? {} : { asked: { at: asked.at, who: asked.who } }) };
    case 'open-size-form':
    case 'names-key':
      return { conversation };
    case 'open-form':
      return asked === undefined || reply.result.workloads.length === 0
        ? { conversation }
        : { conversation, asked: { at: asked.at, who: asked.who } };
  }
}
