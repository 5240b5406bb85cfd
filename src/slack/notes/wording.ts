import { type Mrkdwn, mrkdwn } from '../text/mrkdwn.ts';

export const NOTE_GONE = mrkdwn`I no longer have that note, or it is not yours.`;
export const NOTE_REMOVED = mrkdwn`Your note is deleted.`;
export const NOT_FOR_OUTSIDERS = mrkdwn`Only people of this workspace can add to its notes.`;
export const TOO_MANY =
  'You have noted as much about it as I keep. Choose something else, or edit one of yours: /virt note and its name lists them.';

export function noteKept(name: string, changed: boolean): Mrkdwn {
  return changed
    ? mrkdwn`Thank you. Your note on *${name}* is changed.`
    : mrkdwn`Thank you. Your note on *${name}* is kept: this workspace sees it beside my answers about it.`;
}
