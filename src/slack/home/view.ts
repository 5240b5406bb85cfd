import type { types } from '@slack/bolt';
import type { OwnNote, Recent } from '../../conversation/ports.ts';
import { dateWords, noteSpans } from '../../reply/team-notes.ts';
import { plainText } from '../blocks/spans.ts';
import { heading, plain, pushButton } from '../form/elements.ts';
import { HOME_ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { subjectName } from '../notes/index.ts';
import { shown } from '../text/clean.ts';
import { mrkdwn } from '../text/mrkdwn.ts';

/** A conversation as the home lists it. */
export interface Listed extends Recent {
  /** What it began with; a person's words. */
  readonly title: string;
  /** Leads to its thread, where it has one. */
  readonly link: string | null;
}

export interface HomeFacts {
  readonly botName: string;
  readonly retentionDays: number;
  readonly conversations: readonly Listed[];
  readonly notes: readonly OwnNote[];
  /** What was just done, in a sentence. */
  readonly news?: string;
}

/** A person's home: what the bot is for, ways to begin, their conversations, their team's notes, and what is kept. */
export function homeView(facts: HomeFacts): types.HomeView {
  return {
    type: 'home',
    blocks: [
      ...(facts.news ? [small(facts.news)] : []),
      ...welcome(facts.botName),
      { type: 'divider' },
      heading('Your conversations'),
      ...conversationBlocks(facts.conversations),
      { type: 'divider' },
      heading('Your team’s experience'),
      ...noteBlocks(facts.notes),
      { type: 'divider' },
      heading('What I keep'),
      ...privacy(facts),
    ],
  };
}

const TITLE_CHARS = 200;

function welcome(botName: string): types.KnownBlock[] {
  return [
    heading('Which virtualisation fits?'),
    words(
      'I compare hardware virtualisation, para-virtualisation and OS-virtualisation for what you want to run, and name a source for every claim. I work with rules, evidence and arithmetic; there is no language model behind me.',
    ),
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: mrkdwn`*First steps*\n• Type \`/virt 40 LAMP sites on Debian and one Exchange server\` in any channel. Only you see the answer, until you share it.\n• Mention *@${botName}* in a channel that I was invited to, and go on in the thread.\n• Write to me under *Messages*, or fill in the form.`,
        verbatim: true,
      },
    },
    {
      type: 'actions',
      block_id: 'home-start',
      elements: [
        { ...pushButton('Fill in the form', HOME_ACTIONS.form), style: 'primary' },
        pushButton('How do the three models differ?', HOME_ACTIONS.differences),
        pushButton('Help and examples', HOME_ACTIONS.help),
      ],
    },
  ];
}

function conversationBlocks(conversations: readonly Listed[]): types.KnownBlock[] {
  if (conversations.length === 0) return [words('None yet. Your questions will be listed here, for you alone.')];
  return conversations.map(({ at, conversation, link, title }, index): types.KnownBlock => {
    return {
      type: 'section',
      block_id: `home-conversation-${index}`,
      text: plain(`${shown(title, TITLE_CHARS)}\n${dateWords(at)}`),
      accessory:
        link === null
          ? { ...pushButton('Show again', `${HOME_ACTIONS.again}-${index}`), value: conversation }
          : { ...pushButton('Open the thread', `${HOME_ACTIONS.again}-${index}`), value: conversation, url: link },
    };
  });
}

function noteBlocks(notes: readonly OwnNote[]): types.KnownBlock[] {
  const listed = notes.map((note): types.KnownBlock => {
    const text = `${subjectName(note.about) ?? note.about}. ${note.author}, ${dateWords(note.at)}: ${plainText(noteSpans(note))}`;
    return { type: 'section', text: plain(shown(text, LIMITS.sectionText)) };
  });
  return [
    ...(listed.length > 0 ? listed : [words('No notes yet. What your team has seen of a platform stands beside my answers.')]),
    { type: 'actions', block_id: 'home-notes', elements: [pushButton('Add your experience', HOME_ACTIONS.note)] },
  ];
}

function privacy({ conversations, retentionDays }: HomeFacts): types.KnownBlock[] {
  const days = `${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}`;
  const kept = words(
    `Questions to me and the notes above, on the server that your team runs me on. A conversation is forgotten ${days} after its last question. I read only what mentions me, is written to me, or stands in threads that I take part in.`,
  );
  if (conversations.length === 0) return [kept];
  const button: types.Button = {
    ...pushButton('Forget my conversations', HOME_ACTIONS.forget),
    style: 'danger',
    confirm: {
      title: plain('Forget your conversations?'),
      text: plain('I will forget every conversation in which only you said something. Answers that Slack shows stay there.'),
      confirm: plain('Forget them'),
      deny: plain('Keep them'),
    },
  };
  return [kept, { type: 'actions', block_id: 'home-privacy', elements: [button] }];
}

function words(text: string): types.SectionBlock {
  return { type: 'section', text: plain(text) };
}

function small(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text)] };
}
