import type { types } from '@slack/bolt';
import type { OwnNote, Recent, SettingsStore } from '../../conversation/ports.ts';
import { dateWords, noteSpans } from '../../reply/team-notes.ts';
import { plainText } from '../blocks/spans.ts';
import { heading, plain, pushButton } from '../form/elements.ts';
import { HOME_ACTIONS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { subjectName } from '../notes/index.ts';
import { clean, clipped, fitted, isolated } from '../text/clean.ts';
import { mrkdwn } from '../text/mrkdwn.ts';

/** A conversation as the home lists it. */
export interface Listed extends Recent {
  /** What this person first asked there, in their own words. */
  readonly title: string;
  /** Nobody else sees it. */
  readonly alone: boolean;
  /** Leads to its thread, where it has one. */
  readonly link: string | null;
}

export interface HomeFacts {
  readonly botName: string;
  readonly retentionDays: number;
  readonly conversations: readonly Listed[];
  /** Null for somebody of another company. */
  readonly notes: readonly OwnNote[] | null;
  /** How names of inventories appear in channels; null for somebody of another company. */
  readonly names: Awaited<ReturnType<SettingsStore['of']>> | null;
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
      ...noteBlocks(facts.notes),
      ...namesBlocks(facts.names),
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
        pushButton('Size an inventory', HOME_ACTIONS.size),
        pushButton('Ask under Messages', HOME_ACTIONS.ask),
        pushButton('How do the three models differ?', HOME_ACTIONS.differences),
        pushButton('Help and examples', HOME_ACTIONS.help),
      ],
    },
    small('Somebody has asked already? Choose “Which virtualisation?” in the menu of their message: only you see the answer.'),
  ];
}

function conversationBlocks(conversations: readonly Listed[]): types.KnownBlock[] {
  if (conversations.length === 0) return [words('None yet. Your questions will be listed here, for you alone.')];
  return conversations.map(({ alone, at, conversation, link, title }, index): types.KnownBlock => {
    const name = fitted(isolated(clean(title).replace(/\s+/g, ' ')), TITLE_CHARS);
    return {
      type: 'section',
      block_id: `home-conversation-${index}`,
      text: plain(`${name}\n${dateWords(at)}, ${alone ? 'only you see it' : 'in a thread'}`),
      accessory: {
        ...pushButton(link === null ? 'Show again' : 'Open the thread', `${HOME_ACTIONS.again}-${index}`),
        // Several buttons say the same: what they are about is for those who only hear them.
        accessibility_label: clipped(`${link === null ? 'Show again' : 'Open the thread'}: ${name}`, LIMITS.accessibilityLabel),
        value: conversation,
        ...(link === null ? {} : { url: link }),
      },
    };
  });
}

function noteBlocks(notes: readonly OwnNote[] | null): types.KnownBlock[] {
  if (notes === null) return [];
  const listed = notes.map((note): types.KnownBlock => {
    const name = subjectName(note.about) ?? note.about;
    const text = plainText([`${name}. `, { user: note.author }, `, ${dateWords(note.at)}: `, ...noteSpans(note)]);
    return { type: 'section', text: plain(fitted(text, LIMITS.sectionText)) };
  });
  return [
    heading('Your team’s experience'),
    ...(listed.length > 0 ? listed : [words('No notes yet. What your team has seen of a platform stands beside my answers.')]),
    { type: 'actions', block_id: 'home-notes', elements: [pushButton('Add your experience', HOME_ACTIONS.note)] },
    { type: 'divider' },
  ];
}

/** What the whole team has chosen for the names in inventories, and who did. */
function namesBlocks(names: HomeFacts['names']): types.KnownBlock[] {
  if (names === null) return [];
  const { changed, pseudonyms } = names;
  const state = pseudonyms
    ? 'In channels, machines, hosts and clusters of an inventory go under pseudonyms (VM-001). Whoever handed it in can have the key.'
    : 'In channels, machines, hosts and clusters of an inventory are shown under their own names.';
  const button: types.Button = {
    ...pushButton(pseudonyms ? 'Show the names in channels' : 'Use pseudonyms in channels', HOME_ACTIONS.pseudonyms),
    value: pseudonyms ? 'off' : 'on',
    confirm: {
      title: plain('Change it for everybody?'),
      text: plain('This holds for the whole workspace, from the next answer on. What stands in channels already stays as it is.'),
      confirm: plain(pseudonyms ? 'Show names' : 'Use pseudonyms'),
      deny: plain('Leave it'),
    },
  };
  return [
    heading('Names in channels'),
    words(state),
    ...(changed === null ? [] : [chosenBy(changed)]),
    small(
      'A file that is dropped into a channel can be opened by everybody there. “Size an inventory” above shows it to me alone.',
    ),
    { type: 'actions', block_id: 'home-names', elements: [button] },
    { type: 'divider' },
  ];
}

function chosenBy({ at, by }: { readonly at: string; readonly by: string }): types.RichTextBlock {
  const words: types.RichTextSection = {
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: `Chosen on ${dateWords(at)} by ` },
      { type: 'user', user_id: by },
      { type: 'text', text: '.' },
    ],
  };
  return { type: 'rich_text', elements: [words] };
}

function privacy({ retentionDays }: HomeFacts): types.KnownBlock[] {
  const days = `${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}`;
  const button: types.Button = {
    ...pushButton('Forget my conversations', HOME_ACTIONS.forget),
    style: 'danger',
    confirm: {
      title: plain('Forget your conversations?'),
      text: plain('I will forget every conversation in which only you said something. Answers that Slack shows stay there.'),
      confirm: plain('Forget them'),
      deny: plain('Keep them'),
      style: 'danger',
    },
  };
  return [
    words(
      `Questions to me and the notes above, with your Slack id, on the server that your team runs me on. Nobody else gets them. A conversation is forgotten ${days} after its last question, or at once with the button below. I read only what mentions me, is written to me, or stands in threads that I take part in.`,
    ),
    small('The button leaves threads with others, your notes, and what Slack itself shows.'),
    { type: 'actions', block_id: 'home-privacy', elements: [button] },
  ];
}

function words(text: string): types.SectionBlock {
  return { type: 'section', text: plain(text) };
}

function small(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text)] };
}
