import { subjectsIn } from '../../../knowledge/subject-lists.ts';
import { parsesAsSubject } from '../../../knowledge/subjects.ts';
import type { Said } from '../../answers/answer.ts';
import { noteSubject } from '../../notes/index.ts';

/** What `/virt …` asks for. `form` and `note` open a form; everything else goes on a conversation's log. */
export type Request = 'form' | { readonly note: string | null } | Said;

/** Subcommands count only when the rest parses as their arguments; anything else is a question. */
export function parseCommand(text: string): Request {
  const said = unquoted(text.trim());
  const [verb = '', ...others] = said.split(/\s+/);
  const rest = others.join(' ');
  const alone = others.length === 0;
  switch (verb.toLowerCase().replace(/\?+$/, '')) {
    case '':
    case 'help':
      return alone ? action({ do: 'help' }) : asked(said);
    case 'form':
      return alone ? 'form' : asked(said);
    case 'note': {
      const about = noteSubject(rest);
      return alone || about !== null ? { note: about } : asked(said);
    }
    case 'platforms':
      return alone ? action({ do: 'platforms' }) : asked(said);
    case 'size':
      return alone ? action({ do: 'size' }) : asked(said);
    case 'explain':
      // Alone it is no question, and the help says what can be explained.
      if (alone) return action({ do: 'help' });
      return parsesAsSubject(rest) ? action({ do: 'explain', topic: rest }) : asked(said);
    case 'compare': {
      const { names, unknown } = subjectsIn(rest);
      return unknown.length > 0 ? asked(said) : action({ do: 'compare', subjects: [...names] });
    }
    default:
      return asked(said);
  }
}

/** What somebody put in quotation marks as a whole, as people do who copy an example. */
function unquoted(text: string): string {
  return /^["“„‘']([^"“”„‘]*)["”“’']$/.exec(text)?.[1]?.trim() ?? text;
}

function asked(text: string): Said {
  return { kind: 'asked', payload: { text } };
}

function action(payload: Extract<Said, { kind: 'action' }>['payload']): Said {
  return { kind: 'action', payload };
}
