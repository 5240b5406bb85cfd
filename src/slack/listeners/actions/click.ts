import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Surface } from '../../answers/surface.ts';
import { surfaceOf } from '../../answers/surface.ts';
import { type ButtonValue, readButtonValue } from '../../blocks/button-value.ts';
import { clickKey } from '../../deliveries/keys.ts';

export type ClickArgs = SlackActionMiddlewareArgs<BlockButtonAction> & AllMiddlewareArgs;

/** A click on one of a reply's buttons. */
export interface Click {
  readonly surface: Surface;
  readonly value: ButtonValue;
  readonly trigger: string;
  /** The same click has the same key, however often Slack delivers it. */
  readonly key: string;
}

/** Reads a click; null when its button is none of ours. */
export function readClick({ body, action, respond }: ClickArgs): Click | null {
  const value = readButtonValue(action.value);
  const surface = surfaceOf(body, respond);
  if (value === null || surface === null) return null;
  return {
    surface: { ...surface, outside: surface.outside === true || value.outside === true },
    value,
    trigger: body.trigger_id,
    key: clickKey(body, action),
  };
}
