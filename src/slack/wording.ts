import { isRestricted } from './answers/send.ts';
import { type Mrkdwn, mrkdwn } from './text/mrkdwn.ts';

/** What the bot says about Slack itself. What it says about virtualisation is worded in `reply/`. */

export const SHARED = mrkdwn`Shared in this channel. Mention me in its thread to go on there.`;
export const SHARED_BEFORE = mrkdwn`This answer has been shared in this channel already.`;
export const FORGOTTEN = mrkdwn`I no longer have that conversation. Please ask again.`;
export const ANSWERED_ANEW = mrkdwn`You changed your question. Slack no longer lets me change my first answer, so here is the new one:`;
export const BEGINNING_READ = mrkdwn`Your message is very long: I have read its first 10,000 characters only.`;
export const FORM_TOO_LATE = mrkdwn`Slack gave me too little time to open the form. Please try again.`;
export const TRY_FORM_AGAIN = 'Open the form';
export const FORM_FORGOTTEN = 'I no longer have the plan behind that answer, so this form is empty. Please fill it in anew.';

/** While files are read; the answer takes its place. */
export function reading(files: number): Mrkdwn {
  return files === 1 ? mrkdwn`Reading the file …` : mrkdwn`Reading ${String(files)} files …`;
}

/** Why the answer to an inventory is not in the channel that it was to go to. */
export function notPostedFile(botName: string): Mrkdwn {
  return mrkdwn`I cannot post in the channel that you chose, so only you get this answer. To have it there, type \`/invite @${botName}\` in that channel and hand the file in once more.`;
}

export const KEY_FOLLOWS = mrkdwn`Which pseudonym stands for which name: the file follows in this thread. Only you get it.`;
export const KEY_SENT = mrkdwn`I have sent you the key to the names in our direct messages.`;
export const KEY_NOT_YOURS = mrkdwn`Only whoever handed the inventories of this thread in gets the key to their names: please ask them.`;

export const FILES_COME_WITH = 'Where each machine would run, the whole answer, and its figures for programmes.';
export const FILES_ONLY_IN_THREADS = mrkdwn`I can hand over files only in a thread: press *Share in channel* first, and then the button below the answer there.`;
export const FILES_NOT_ALLOWED = mrkdwn`I may not post files here: whoever installed the app should add the files:write scope (docs/slack-setup.md), and in a channel I have to be a member.`;

export const NO_WORDS = mrkdwn`I find no words in that message. Tell me what you want to run: type \`/virt\` and a question.`;

export function apology(reference: string): Mrkdwn {
  return mrkdwn`Sorry, something went wrong on my side. Please try again. If it happens again, tell whoever looks after this bot and give them the reference *${reference}*.`;
}

export const BUSY = mrkdwn`Slack has too much to do just now and asks me to wait, so my answer did not get through. Please ask again in a few minutes.`;

export function perhapsSent(reference: string): Mrkdwn {
  return mrkdwn`Slack did not tell me in time whether it took what I sent you. If you see nothing new, please try again. If that happens often, tell whoever looks after this bot and give them the reference *${reference}*.`;
}

/** Why an answer is not shown to everybody in a channel, by Slack's code, and what to do. The answer itself is there already. */
export function notPosted(code: string, channel: string, botName: string): Mrkdwn {
  if (code === 'is_archived') return mrkdwn`This channel is archived, so nobody can post here and only you see the answer.`;
  if (isRestricted(code)) {
    return mrkdwn`This workspace does not let me post in this channel, so only you see the answer. Those who look after the workspace can change that; or ask me again in another channel.`;
  }
  // Slack's ids of direct messages begin with a D. Nobody can be invited into those between two people.
  if (channel.startsWith('D')) {
    return mrkdwn`I cannot post in direct messages between other people, so only you see the answer. To share it, type \`/invite @${botName}\` in a channel and ask me there.`;
  }
  return mrkdwn`I am not a member of this channel, so only you see the answer. To post it here, type \`/invite @${botName}\` and press *Share in channel* once more.`;
}

export function notInThread(botName: string): Mrkdwn {
  return mrkdwn`I can no longer write in that thread, so only you have got the answer, from me directly. To have me back there, type \`/invite @${botName}\` in its channel.`;
}
