import type { Channel, User } from '../state.ts';

/** Who looks at the page, and at what. */
export interface Viewer {
  readonly user: User;
  readonly channel: Channel;
  /** The bot's home instead of its messages. */
  readonly home: boolean;
  readonly thread: string | undefined;
  readonly session: string;
}

/** The address of the page for a viewer; `change` says what shall be different. */
export function hrefOf(viewer: Viewer, change: Partial<Viewer>): string {
  const { user, channel, home, thread, session } = { ...viewer, thread: undefined, home: false, ...change };
  const query = new URLSearchParams({ session, as: user.name, channel: channel.type === 'im' ? 'dm' : channel.name });
  if (home) query.set('home', '1');
  if (thread !== undefined) query.set('thread', thread);
  return `/?${query}`;
}
