import type { Context } from '../context.ts';
import { BOT, type Channel, type Message } from '../state.ts';
import { until } from '../wait.ts';

/** A channel as everybody in it sees it. */
export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** Everything but ephemeral messages, replies in threads included, oldest first. */
  readonly messages: readonly Message[];
  /** A message and the replies to it. */
  thread(message: Message): readonly Message[];
  /** The next message that matches, after the last one that `next` gave; any message of the bot when nothing is asked for. */
  next(matches?: (message: Message) => boolean): Promise<Message>;
  /** The first message that matches, wherever it is; waits for it, also for an edit that makes one match. */
  find(matches: (message: Message) => boolean): Promise<Message>;
}

/** A view with its own place in the channel's stream of messages. */
export function channelView(context: Context, channel: Channel): ChannelView {
  let last: Message | undefined;
  function messages(): Message[] {
    return context.state.messages.filter((message) => message.channel === channel.id && message.onlyFor === undefined);
  }
  function after(message: Message | undefined): Message[] {
    return message === undefined ? messages() : messages().filter((each) => Number(each.ts) > Number(message.ts));
  }
  return {
    id: channel.id,
    name: channel.name,
    get messages() {
      return messages();
    },
    thread(message) {
      const root = message.thread_ts ?? message.ts;
      return messages().filter((each) => each.ts === root || each.thread_ts === root);
    },
    async next(matches = (message) => message.user === BOT.id) {
      last = await until(context, () => after(last).find(matches), `the next message in ${channel.name}`);
      return last;
    },
    find: (matches) => until(context, () => messages().find(matches), `a message in ${channel.name}`),
  };
}
