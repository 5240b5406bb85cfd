import { LIMITS } from '../../slack/limits.ts';
import { anything, boolean, choice, list, number, object, type Rule, string, variant } from './shape.ts';

const flag = boolean;
const style = object(
  {},
  {
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  },
);
const anyText = string(Number.MAX_SAFE_INTEGER);

const text = object({ text: anyText }, { style });
const link = object({ url: string(LIMITS.buttonUrl) }, { text: anyText, unsafe: flag, style });

const INLINE = {
  text,
  link,
  user: object({ user_id: string(255) }, { style }),
  channel: object({ channel_id: string(255) }, { style }),
  usergroup: object({ usergroup_id: string(255) }, { style }),
  team: object({ team_id: string(255) }, { style }),
  broadcast: object({ range: choice('here', 'channel', 'everyone') }, { style }),
  emoji: object({ name: string(255) }, { unicode: string(255), skin_tone: anything, url: string(LIMITS.buttonUrl), style }),
  date: object({ timestamp: number(), format: string(3000) }, { url: string(LIMITS.buttonUrl), fallback: anyText, style }),
  color: object({ value: string(20) }, { style }),
} as const satisfies { readonly [type: string]: Rule };

const NO_END = Number.MAX_SAFE_INTEGER;
const inline = list(variant(INLINE), NO_END, 0);
const section = variant({ rich_text_section: object({ elements: inline }) });

/** What a rich_text block or cell may hold (docs.slack.dev/reference/block-kit/blocks/rich-text-block). */
const ELEMENTS = {
  rich_text_section: object({ elements: inline }),
  rich_text_list: object(
    { style: choice('bullet', 'ordered'), elements: list(section, NO_END, 0) },
    { indent: number(0, 8, true), offset: number(0, NO_END, true), border: number(0, 1, true) },
  ),
  rich_text_quote: object({ elements: inline }, { border: number(0, 1, true) }),
  rich_text_preformatted: object(
    { elements: list(variant({ text, link }), NO_END, 0) },
    { border: number(0, 1, true), language: string(50) },
  ),
} as const satisfies { readonly [type: string]: Rule };

/** The elements of a rich_text block: at least one. */
export const richTextElements: Rule = list(variant(ELEMENTS), NO_END);
