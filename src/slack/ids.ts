/** Every name that Slack sends back to us, or that the manifest has to declare. */
export const COMMANDS = { virt: '/virt' } as const;

/** Bot events in the manifest's words; Bolt calls `message.im` simply `message`. */
export const EVENTS = {
  mention: 'app_mention',
  message: 'message',
  homeOpened: 'app_home_opened',
  uninstalled: 'app_uninstalled',
  revoked: 'tokens_revoked',
} as const;

export const SHORTCUTS = { askAboutMessage: 'ask-about-message', plan: 'plan-virtualisation' } as const;

/** Buttons of the App Home. Several may show an answer again, so each of those carries its position. */
export const HOME_ACTIONS = {
  form: 'home-form',
  ask: 'home-ask',
  differences: 'home-differences',
  help: 'home-help',
  size: 'home-size',
  note: 'home-note',
  again: 'home-again',
  forget: 'home-forget',
  pseudonyms: 'home-pseudonyms',
} as const;

/** The modal in which the App Home shows an answer. */
export const SHOWN_ANSWER = { callback: 'shown-answer' } as const;

/** Buttons of a reply: several may sit in one block, so each carries its position. */
export const REPLY_ACTIONS = {
  ask: 'reply-ask',
  explain: 'reply-explain',
  openForm: 'reply-form',
  share: 'reply-share',
  takeAway: 'reply-take-away',
  toggle: 'reply-toggle',
  sizeForm: 'reply-size-form',
  namesKey: 'reply-names-key',
  note: 'reply-note',
  feedback: 'reply-feedback',
} as const;
export type ReplyAction = (typeof REPLY_ACTIONS)[keyof typeof REPLY_ACTIONS];

/** The action_id of the button at `position`. */
export function replyActionId(action: ReplyAction, position: number): string {
  return `${action}-${position}`;
}

/** Matches every position of an action. */
export function replyActionPattern(action: ReplyAction): RegExp {
  return new RegExp(`^${action}-\\d{1,2}$`);
}

/** The form for a note of the team's experience, and what stands in it and below the message that confirms it. */
export const NOTE = { callback: 'note-form' } as const;
export const NOTE_ACTIONS = {
  about: 'note-about',
  usedFor: 'note-used-for',
  score: 'note-score',
  pros: 'note-pros',
  cons: 'note-cons',
  since: 'note-since',
  edit: 'note-edit',
  remove: 'note-remove',
} as const;

/** The form that "Something wrong?" opens. */
export const FEEDBACK = { callback: 'feedback-form', text: 'feedback-text' } as const;

/** The form for an inventory. */
export const SIZE_FORM = { callback: 'size-form' } as const;
export const SIZE_FORM_ACTIONS = {
  files: 'size-form-files',
  cores: 'size-form-cores',
  memory: 'size-form-memory',
  failover: 'size-form-failover',
  growth: 'size-form-growth',
  policy: 'size-form-policy',
  cluster: 'size-form-cluster',
  where: 'size-form-where',
} as const;

export const FORM = { callback: 'plan-form' } as const;

/** Inputs and buttons of the form; a row's inputs share an action_id and differ in their block_id. */
export const FORM_ACTIONS = {
  app: 'form-app',
  count: 'form-count',
  os: 'form-os',
  needs: 'form-needs',
  addRow: 'form-add-row',
  removeRow: 'form-remove-row',
  moreOfRow: 'form-more-of-row',
  guestMemory: 'form-guest-memory',
  vcpus: 'form-vcpus',
  memory: 'form-memory',
  cores: 'form-cores',
  vtx: 'form-vtx',
  hypervisor: 'form-hypervisor',
  sharedWith: 'form-shared-with',
  priorities: 'form-priorities',
  where: 'form-where',
} as const;
