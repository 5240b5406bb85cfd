import type { types } from '@slack/bolt';
import { NEEDS, OS_FAMILIES, PRIORITIES, SHARERS, type Sharer } from '../../knowledge/vocabulary.ts';
import { FAMILY_NAME, NEED_NAME, PRIORITY_NAME } from '../../reply/words.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../text/clean.ts';

/** One choice of a select. */
export function option(text: string, value: string): types.PlainTextOption {
  return { text: { type: 'plain_text', text: shown(text, LIMITS.optionText), emoji: false }, value };
}

export const OS_CHOICES = OS_FAMILIES.map((family) =>
  option(family === 'unknown' ? 'Not sure' : family === 'other' ? capital(FAMILY_NAME.other) : FAMILY_NAME[family], family),
);
export const OS_NOT_SURE = option('Not sure', 'unknown');

export const NEED_CHOICES = NEEDS.map((need) => option(capital(NEED_NAME[need]), need));
export const PRIORITY_CHOICES = PRIORITIES.map((priority) => option(capital(PRIORITY_NAME[priority]), priority));

export const VTX_NOT_SURE = option('Not sure', 'unknown');
export const VTX_CHOICES = [option('Yes', 'yes'), option('No', 'no'), VTX_NOT_SURE];

const SHARER_NAME = {
  us: 'Only us',
  teams: 'Other teams of ours',
  customers: 'Customers',
  anybody: 'Anybody, strangers too',
} as const satisfies Record<Sharer, string>;
export const SHARERS_NOT_SURE = option('Not sure', 'unknown');
export const SHARER_CHOICES = [...SHARERS.map((who) => option(SHARER_NAME[who], who)), SHARERS_NOT_SURE];

export const ONLY_ME = option('Only to me', 'private');
export const THREAD = option('To everybody in this thread', 'thread');
export const CHANNEL = option('To everybody in this channel', 'channel');

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
