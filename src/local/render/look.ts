import type { Control } from '../controls.ts';
import { isJson, type Json, str } from '../json.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { emoji, mrkdwn, type NameOf } from './mrkdwn.ts';

/** How blocks look to one person: names, what they chose so far, and what selects offer. */
export interface Look {
  /** Keeps the DOM ids of one message or view apart from those of the others. */
  readonly prefix: string;
  readonly nameOf: NameOf;
  /** A text object: mrkdwn or plain. */
  text(value: unknown): Html;
  /** A plain_text object. */
  plain(value: unknown): Html;
  value(control: Control): Json | undefined;
  loaded(control: Control): readonly Json[];
  /** People or channels, for selects that offer them. */
  directory(type: string): readonly { readonly id: string; readonly name: string }[];
  /** Where a picture can be loaded from: Slack's own files, and nothing from elsewhere. */
  picture(element: Json): string | undefined;
  /** Where on this page a link to a message of this workspace leads. */
  page(url: string): string | undefined;
  /** The message under a field. */
  error(blockId: string): string | undefined;
}

/** A look for blocks that nobody has touched. */
export function plainLook(nameOf: NameOf = () => undefined): Look {
  return {
    prefix: 'x',
    nameOf,
    text(value) {
      if (!isJson(value)) return html``;
      return value.type === 'mrkdwn' ? mrkdwn(str(value.text), nameOf) : plain(value);
    },
    plain,
    value: () => undefined,
    loaded: () => [],
    directory: () => [],
    picture: () => undefined,
    page: () => undefined,
    error: () => undefined,
  };
}

function plain(value: unknown): Html {
  const text = isJson(value) ? str(value.text) : '';
  const withEmoji =
    isJson(value) && value.emoji === false ? text : text.replace(/:([a-z0-9_+-]+):/g, (_, name: string) => emoji(name));
  return html`${withEmoji.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;
}
