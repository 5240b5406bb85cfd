import type { Fields } from '../support/plain-answers.ts';
import type { Random } from './random.ts';

/** A delivery before anything in it is broken. */
export interface Sample {
  readonly kind: 'command' | 'event' | 'interaction';
  readonly body: Fields;
}

const TEAM = 'T0PLAIN';
const USER = { id: 'U0ANA', username: 'ana', name: 'ana', team_id: TEAM };

/** One delivery as Slack makes them. What a person would have written holds `words`. */
export function sampleOf(random: Random, words: string, responseUrl: string, nth: number): Sample {
  const moment = `${1_780_000_000 + nth}.000100`;
  // Ten messages to a hundred deliveries, so that edits and deletions find theirs.
  const said = `${1_770_000_000 + 10 * Math.floor(nth / 100) + random.below(10)}.000100`;
  const conversation = `6a0b7c1e-0000-4000-8000-${String(Math.floor(nth / 200)).padStart(12, '0')}`;
  const makers = random.chance(0.01) ? LEAVING : MAKERS;
  return random.pick(makers)({ conversation, words, responseUrl, moment, said, trigger: `${nth}.2.fuzz` });
}

interface Facts {
  readonly words: string;
  readonly responseUrl: string;
  /** When it happened, in Slack's words. */
  readonly moment: string;
  /** When the message that it is about was said. */
  readonly said: string;
  readonly conversation: string;
  readonly trigger: string;
}

function command(text: string, { responseUrl, trigger }: Facts): Sample {
  const who = { user_id: USER.id, user_name: 'ana', team_id: TEAM, team_domain: 'plain' };
  const where = { channel_id: 'C0INFRA', channel_name: 'infra', is_enterprise_install: 'false', api_app_id: 'A0PLAIN' };
  const body = {
    token: 'verification',
    command: '/virt',
    text,
    response_url: responseUrl,
    trigger_id: trigger,
    ...who,
    ...where,
  };
  return { kind: 'command', body };
}

function event(inner: Fields, { moment, said: ts }: Facts): Sample {
  const authorizations = [{ enterprise_id: null, team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }];
  const envelope = { token: 'verification', team_id: TEAM, api_app_id: 'A0PLAIN', type: 'event_callback', authorizations };
  const said = { user: USER.id, team: TEAM, channel: 'C0INFRA', ts, event_ts: moment, ...inner };
  return {
    kind: 'event',
    body: { ...envelope, event_id: `Ev${moment}`, event_time: 1_780_000_000, is_ext_shared_channel: false, event: said },
  };
}

function interaction(body: Fields, { trigger }: Facts): Sample {
  const sender = {
    token: 'verification',
    api_app_id: 'A0PLAIN',
    team: { id: TEAM, domain: 'plain' },
    user: USER,
    enterprise: null,
  };
  return { kind: 'interaction', body: { ...sender, is_enterprise_install: false, trigger_id: trigger, ...body } };
}

function click(action_id: string, value: Fields, facts: Facts, ephemeral: boolean): Sample {
  const { conversation, moment, responseUrl } = facts;
  const carried = JSON.stringify({ conversation, upTo: 1, knowledge: '2026-11', rules: ['r1'], ...value });
  const action = {
    type: 'button',
    block_id: 'b',
    action_id,
    value: carried,
    action_ts: moment,
    text: { type: 'plain_text', text: 'x' },
  };
  return interaction(
    {
      type: 'block_actions',
      container: { type: 'message', message_ts: moment, channel_id: 'C0INFRA', is_ephemeral: ephemeral },
      channel: { id: 'C0INFRA', name: 'infra' },
      ...(ephemeral ? {} : { message: { type: 'message', user: 'U0BOT', ts: moment, text: 'x', thread_ts: moment, blocks: [] } }),
      response_url: responseUrl,
      actions: [action],
    },
    facts,
  );
}

function atHome(action_id: string, value: string | undefined, facts: Facts): Sample {
  const action = { type: 'button', block_id: 'b', action_id, value, action_ts: facts.moment };
  const home = { id: 'V0HOME', type: 'home', blocks: [], private_metadata: '', callback_id: '', state: { values: {} } };
  return interaction(
    { type: 'block_actions', container: { type: 'view', view_id: 'V0HOME' }, view: home, actions: [action] },
    facts,
  );
}

function choice(text: string, value = text): Fields {
  return { text: { type: 'plain_text', text, emoji: false }, value };
}

function formState(words: string): Fields {
  return {
    values: {
      'r1-app': { 'form-app': { type: 'external_select', selected_option: choice(words) } },
      'r1-count': { 'form-count': { type: 'number_input', value: '3' } },
      'r1-os': { 'form-os': { type: 'static_select', selected_option: choice('Linux', 'linux') } },
      'r1-needs': { 'form-needs': { type: 'multi_static_select', selected_options: [] } },
      'host-memory': { 'form-memory': { type: 'number_input', value: '512' } },
      'host-cores': { 'form-cores': { type: 'number_input', value: '64' } },
      'host-hypervisor': { 'form-hypervisor': { type: 'plain_text_input', value: words } },
      priorities: { 'form-priorities': { type: 'multi_static_select', selected_options: [choice('Isolation', 'isolation')] } },
      where: { 'form-where': { type: 'radio_buttons', selected_option: choice('To everybody in this channel', 'channel') } },
    },
  };
}

function view(callback_id: string, metadata: Fields, state: Fields, { trigger }: Facts): Fields {
  const title = { type: 'plain_text', text: 'x' };
  return {
    id: `V${trigger}`,
    type: 'modal',
    team_id: TEAM,
    hash: '1.h',
    title,
    blocks: [],
    callback_id,
    private_metadata: JSON.stringify(metadata),
    state,
  };
}

const DRAFT = { rows: ['r1'], made: 1, conversation: null, channel: 'C0INFRA', thread: null };

function submission(callback_id: string, metadata: Fields, state: Fields, facts: Facts): Sample {
  return interaction({ type: 'view_submission', view: view(callback_id, metadata, state, facts), response_urls: [] }, facts);
}

function note({ moment, words }: Facts): readonly [Fields, Fields] {
  const id = `n-${moment}`;
  const text = (field: string) => ({ [`note-${field}`]: { type: 'plain_text_input', value: words } });
  const values = {
    [`about-${id}`]: { 'note-about': { type: 'static_select', selected_option: choice('KVM', 'platform:kvm') } },
    [`used-for-${id}`]: text('used-for'),
    [`score-${id}`]: { 'note-score': { type: 'static_select', selected_option: choice('4', '4') } },
    [`pros-${id}`]: text('pros'),
    [`cons-${id}`]: text('cons'),
    [`since-${id}`]: { 'note-since': { type: 'number_input', value: '2019' } },
  };
  return [{ note: id, about: null, editing: false, channel: 'C0INFRA', thread: null }, { values }];
}

const MAKERS: readonly [(facts: Facts) => Sample, ...((facts: Facts) => Sample)[]] = [
  (facts) => command(`40 LAMP sites on Debian, ${facts.words}, and one Exchange server`, facts),
  (facts) => command(facts.words, facts),
  (facts) => command('form', facts),
  (facts) => command(`compare lxc ${facts.words}`, facts),
  (facts) => command(`note ${facts.words}`, facts),
  (facts) => event({ type: 'app_mention', text: `<@U0BOT> 3 web servers ${facts.words}` }, facts),
  (facts) => event({ type: 'message', channel: 'D0ANA', channel_type: 'im', text: `Oracle on Linux ${facts.words}` }, facts),
  (facts) =>
    event(
      { type: 'message', channel_type: 'channel', thread_ts: facts.said, ts: facts.moment, text: `and ${facts.words}` },
      facts,
    ),
  (facts) => event(edited(facts), facts),
  (facts) =>
    event(
      {
        type: 'message',
        channel: 'D0ANA',
        channel_type: 'im',
        subtype: 'message_deleted',
        hidden: true,
        deleted_ts: facts.said,
        ts: facts.moment,
      },
      facts,
    ),
  (facts) => event({ type: 'app_home_opened', tab: 'home', channel: 'D0ANA' }, facts),
  (facts) => event({ type: 'app_home_opened', tab: 'messages', channel: 'D0ANA' }, facts),
  (facts) => atHome('home-form', undefined, facts),
  (facts) => atHome('home-again-0', facts.conversation, facts),
  (facts) => atHome('home-forget', undefined, facts),
  (facts) => click('note-edit', {}, facts, true),
  (facts) => click('note-remove', {}, facts, true),
  (facts) =>
    event(
      { type: 'message', subtype: 'file_share', channel: 'D0ANA', channel_type: 'im', text: facts.words, files: [{ id: 'F1' }] },
      facts,
    ),
  (facts) => click('reply-ask-0', { say: facts.words }, facts, true),
  (facts) => click('reply-ask-1', { say: `2 mail servers ${facts.words}` }, facts, false),
  (facts) => click('reply-explain-1', { say: facts.words }, facts, true),
  (facts) => click('reply-share-0', {}, facts, true),
  (facts) => click('reply-form-2', {}, facts, true),
  (facts) => click('reply-feedback-3', {}, facts, false),
  (facts) => click('reply-note-3', { say: 'platform:kvm' }, facts, true),
  (facts) => rows(facts),
  (facts) => submission('plan-form', DRAFT, formState(facts.words), facts),
  (facts) => submission('note-form', ...note(facts), facts),
  (facts) => submission('feedback-form', about(facts), feedback(facts.words), facts),
  (facts) =>
    interaction(
      {
        type: 'block_suggestion',
        action_id: 'form-app',
        block_id: 'r1-app',
        value: facts.words,
        container: { type: 'view', view_id: 'V1' },
      },
      facts,
    ),
  (facts) =>
    interaction({ type: 'view_closed', is_cleared: false, view: view('plan-form', DRAFT, formState(facts.words), facts) }, facts),
  (facts) => interaction({ type: 'shortcut', callback_id: 'plan-virtualisation', action_ts: facts.moment }, facts),
  (facts) =>
    interaction(
      {
        type: 'message_action',
        callback_id: 'ask-about-message',
        channel: { id: 'C0INFRA' },
        message: { type: 'message', user: 'U0BEN', ts: facts.moment, text: facts.words },
        message_ts: facts.moment,
        response_url: facts.responseUrl,
      },
      facts,
    ),
];

/** A workspace that takes the app away. */
const LEAVING: readonly [(facts: Facts) => Sample, ...((facts: Facts) => Sample)[]] = [
  (facts) => event({ type: 'app_uninstalled' }, facts),
  (facts) => event({ type: 'tokens_revoked', tokens: { oauth: ['U0ANA'], bot: ['U0BOT'] } }, facts),
];

function about({ conversation, moment }: Facts): Fields {
  return { answer: `${conversation}:1:${moment}`, channel: 'C0INFRA', thread: null };
}

function feedback(words: string): Fields {
  return { values: { 'feedback-text': { 'feedback-text': { type: 'plain_text_input', value: words } } } };
}

function edited({ moment, said, words }: Facts): Fields {
  const message = { type: 'message', user: USER.id, ts: said, text: `5 web servers ${words}` };
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: 'D0ANA',
    channel_type: 'im',
    ts: moment,
    message: { ...message, edited: { user: USER.id, ts: moment } },
    previous_message: { ...message, text: words },
  };
}

function rows(facts: Facts): Sample {
  const action = { type: 'button', block_id: 'add-row', action_id: 'form-add-row', action_ts: facts.moment };
  return interaction(
    {
      type: 'block_actions',
      container: { type: 'view', view_id: 'V1' },
      view: view('plan-form', DRAFT, formState(facts.words), facts),
      actions: [action],
    },
    facts,
  );
}
