import type { Said } from '../../answers/answer.ts';
import { noteSubject } from '../../notes/index.ts';

/** What `/virt …` asks for. `form` and `note` open a form; everything else goes on a conversation's log. */
export type Request = 'form' | { readonly note: string | null } | Said;

/** Subcommands count only when the rest parses as their arguments; anything else is a question. */
export function parseCommand(text: string, isSubject: (text: string) => boolean): Request {
  const trimmed = text.trim();
  const [verb = '', ...others] = trimmed.split(/\s+/);
  const rest = others.join(' ');
  const alone = others.length === 0;
  switch (verb.toLowerCase()) {
    case '':
    case 'help':
      return alone ? action({ do: 'help' }) : asked(trimmed);
    case 'form':
      return alone ? 'form' : asked(trimmed);
    case 'note': {
      const about = noteSubject(rest);
      return alone || about !== null ? { note: about } : asked(trimmed);
    }
    case 'platforms':
      return alone ? action({ do: 'platforms' }) : asked(trimmed);
    case 'explain':
      return rest !== '' && isSubject(rest) ? action({ do: 'explain', topic: rest }) : asked(trimmed);
    case 'compare': {
      const subjects = subjectsOf(rest, isSubject);
      return subjects === null ? asked(trimmed) : action({ do: 'compare', subjects });
    }
    default:
      return asked(trimmed);
  }
}

/** The things to compare, in the words that were used; null when a word is none of them. */
function subjectsOf(text: string, isSubject: (text: string) => boolean): string[] | null {
  const groups = text
    .split(/\s*[,;&/]\s*|\s+(?:vs\.?|versus|and|or|with|to|against)\s+/i)
    .map((group) => group.trim())
    .filter(Boolean);
  const subjects: string[] = [];
  for (const group of groups) {
    const found = inWords(group.split(/\s+/), isSubject);
    if (found === null) return null;
    subjects.push(...found);
  }
  return subjects;
}

/** "vmware esxi lxc" -> "vmware esxi", "lxc": long names before short ones, unless the rest would make no sense then. */
function inWords(words: readonly string[], isSubject: (text: string) => boolean): string[] | null {
  if (words.length > MOST_WORDS) return null;
  // From the end backwards, so that each rest is looked at once.
  const restFrom: (string[] | null)[] = [];
  restFrom[words.length] = [];
  for (let start = words.length - 1; start >= 0; start--) {
    restFrom[start] = null;
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start && restFrom[start] === null; end--) {
      const rest = restFrom[end];
      const name = words.slice(start, end).join(' ');
      if (rest && isSubject(name)) restFrom[start] = [name, ...rest];
    }
  }
  return restFrom[0] ?? null;
}

const LONGEST_NAME = 5;
const MOST_WORDS = 40;

function asked(text: string): Said {
  return { kind: 'asked', payload: { text } };
}

function action(payload: Extract<Said, { kind: 'action' }>['payload']): Said {
  return { kind: 'action', payload };
}
