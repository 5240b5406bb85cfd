import { parseArgs } from 'node:util';
import type { SizingWish } from '../conversation/sizing/size-estate.ts';
import { type NamedSubjects, subjectsIn } from '../knowledge/subject-lists.ts';
import { sizingWish } from './size-arguments.ts';

export type Command =
  | { readonly do: 'ask'; readonly text: string; readonly json: boolean }
  | { readonly do: 'ask-lines' }
  | { readonly do: 'compare'; readonly subjects: NamedSubjects; readonly json: boolean }
  | { readonly do: 'explain'; readonly topic: string; readonly json: boolean }
  | {
      readonly do: 'size';
      readonly files: readonly string[];
      readonly wish: SizingWish;
      readonly json: boolean;
      readonly seven: boolean;
    }
  | { readonly do: 'feedback'; readonly json: boolean }
  | { readonly do: 'help' };

export const USAGE = `Usage: npm run --silent virt -- COMMAND

  ask "TEXT" [--json]         a recommendation or an answer for a question in plain words
  ask --jsonl                 reads {"id","text"} lines from standard input, writes one JSON line each
  compare [A B …] [--json]    models, kinds or platforms side by side (all three models without names)
  explain TOPIC [--json]      a model, a kind, a platform, a need, or: why, dangers, differences
  size FILE… [--json]         how many hosts an inventory takes under each model (RVTools, Azure Migrate, Proxmox,
                              CSV …; "-" reads standard input). Options: --policy NAME, --host cores=64,memory=1024GiB,
                              --reuse 6x32c/512GiB (hosts that you have: used before any is bought), --cluster NAME,
                              --failover N, --growth PERCENT, --without powered-off,…, --including template,…,
                              --by-workload (other vCPUs per core for desktops, databases and SAP)
  size --seven FILE… [--json] seven tools, one estate: the hosts that each public tool asks for
  feedback [--json]           what came in through “Something wrong?” in Slack (reads DATABASE_URL)

Examples:
  npm run --silent virt -- ask "40 LAMP sites on Debian and one Exchange server"
  npm run --silent virt -- compare lxc kvm
  npm run --silent virt -- explain dangers
  npm run --silent virt -- size rvtools.xlsx --host cores=64,memory=1024GiB`;

/** Reads the words after the program's name. A string is what is wrong with them, in a sentence. */
export function readArguments(argv: readonly string[]): Command | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'The arguments cannot be read.';
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help' || (name === undefined && argv.length === 0)) return { do: 'help' };
  const json = values.json ?? false;
  switch (name) {
    case 'ask':
      if (values.jsonl)
        return rest.length === 0
          ? { do: 'ask-lines' }
          : '"ask --jsonl" reads its questions from standard input and takes no text';
      return rest.length === 0 ? '"ask" needs a text: ask "40 LAMP sites on Debian"' : { do: 'ask', text: rest.join(' '), json };
    case 'compare':
      return { do: 'compare', subjects: subjectsIn(rest.join(' ')), json };
    case 'explain':
      return rest.length === 0 ? '"explain" needs a topic: explain dangers' : { do: 'explain', topic: rest.join(' '), json };
    case 'size': {
      if (rest.length === 0) return '"size" needs a file: size rvtools.xlsx';
      const wish = sizingWish(values);
      if (typeof wish === 'string') return wish;
      const seven = values.seven ?? false;
      const own = (['policy', 'failover', 'growth'] as const).find((option) => seven && values[option] !== undefined);
      if (own) return `"--seven" goes by the rules of each tool: leave out "--${own}"`;
      return { do: 'size', files: rest, wish, json, seven };
    }
    case 'feedback':
      return rest.length === 0 ? { do: 'feedback', json } : '"feedback" takes nothing but --json';
    default:
      return name === undefined ? 'a command is missing' : `unknown command "${name}"`;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      policy: { type: 'string' },
      host: { type: 'string' },
      reuse: { type: 'string' },
      'by-workload': { type: 'boolean' },
      cluster: { type: 'string' },
      failover: { type: 'string' },
      growth: { type: 'string' },
      without: { type: 'string' },
      including: { type: 'string' },
      seven: { type: 'boolean' },
    },
  });
}
