/** Markup that is safe to send. Only `html` and `trusted` make it, so a string from the wire can never pass for it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it must stand in markup, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

/** A template whose every interpolation is escaped, except markup that was made the same way. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, index) => (index === 0 ? string : toText(parts[index - 1]) + string)).join(''));
}

/** Markup that this module's callers composed from escaped pieces. */
export function trusted(text: string): Html {
  return new Html(text);
}

function toText(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(toText).join('');
  return part === undefined || part === false ? '' : escapeHtml(String(part));
}
