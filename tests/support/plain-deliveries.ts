import { randomBytes } from 'node:crypto';
import type { Fields, Manner } from './plain-answers.ts';

const TEAM = 'T0PLAIN';
const ANA = { id: 'U0ANA', username: 'ana', name: 'ana', team_id: TEAM };
const NEW = { x_new: { nested: [null, 1, 'x'] } };

/** The fields of `/virt …` (docs.slack.dev/interactivity/implementing-slash-commands). */
export function commandFields(manner: Manner, text: string, responseUrl: string): Fields {
  const needed = { command: '/virt', text, response_url: responseUrl, trigger_id: trigger() };
  const where = { team_id: TEAM, channel_id: 'C0INFRA', user_id: ANA.id };
  if (manner !== 'chatty') return { ...needed, ...where };
  const names = {
    team_domain: 'plain',
    channel_name: 'infra',
    user_name: 'ana',
    enterprise_id: 'E0PLAIN',
    enterprise_name: 'Plain',
  };
  return {
    ...needed,
    ...where,
    ...names,
    token: 'verification',
    api_app_id: 'A0PLAIN',
    is_enterprise_install: 'false',
    x_new: '1',
  };
}

/** What an event comes in (docs.slack.dev/apis/events-api). */
export function envelope(manner: Manner, event: Fields): Fields {
  const needed = { type: 'event_callback', team_id: TEAM, event_id: `Ev${randomBytes(6).toString('hex')}`, event };
  if (manner !== 'chatty') return needed;
  const authorizations = [{ enterprise_id: null, team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false }];
  const whole = { ...needed, authorizations, event: { event_ts: event.ts, team: TEAM, ...NEW, ...event } };
  return {
    ...whole,
    ...NEW,
    token: 'verification',
    api_app_id: 'A0PLAIN',
    event_time: 1_780_000_000,
    is_ext_shared_channel: false,
  };
}

/** What a click, a submission or a shortcut comes in (docs.slack.dev/reference/interaction-payloads). */
export function interactionFields(manner: Manner, payload: Fields): Fields {
  const needed = { trigger_id: trigger(), user: { id: ANA.id } };
  if (manner === 'terse') return { ...needed, ...payload };
  if (manner === 'bare') return { ...needed, team: { id: TEAM }, ...payload };
  const app = { token: 'verification', api_app_id: 'A0PLAIN', enterprise: null, is_enterprise_install: false };
  return { ...needed, ...app, ...NEW, team: { id: TEAM, domain: 'plain' }, user: ANA, ...payload };
}

function trigger(): string {
  return `1.2.${randomBytes(6).toString('hex')}`;
}
