import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What each room may use. An entry with a slash opens one file of a room, and no more. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  understanding: ['knowledge'],
  inventory: ['knowledge'],
  advice: ['knowledge'],
  sizing: ['knowledge'],
  workers: ['inventory', 'sizing', 'conversation'],
  reply: ['advice', 'sizing', 'knowledge'],
  conversation: ['understanding', 'advice', 'inventory', 'sizing', 'reply', 'knowledge'],
  slack: ['conversation', 'reply', 'knowledge', 'log'],
  store: ['conversation/input', 'inventory/kept', 'log'],
  local: ['slack/limits'],
  config: ['log', 'store/location'],
  lifecycle: ['log'],
  log: [],
};
const FREE = ['main', 'cli'];

/** The way that data walks. A room may use the types of rooms before it, as well as those that its arrows reach. */
const WALK = ['knowledge', 'understanding', 'inventory', 'advice', 'sizing', 'reply', 'conversation', 'slack', 'store'];
const NO_TYPES_FROM_AFAR = ['knowledge', 'local', 'log'];

const PURE = ['knowledge', 'understanding', 'inventory', 'advice', 'sizing', 'reply'];
const HARMLESS_BUILTINS = ['node:buffer', 'node:string_decoder', 'node:util', 'node:zlib'];
const PACKAGES: readonly { readonly name: RegExp; readonly in: readonly string[]; readonly typesIn: readonly string[] }[] = [
  { name: /^@slack\//, in: ['slack', 'main'], typesIn: ['local'] },
  { name: /^(kysely|libsql)$/, in: ['store'], typesIn: [] },
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}
interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...importsOf(file.text).flatMap((one) => {
      const wrong = one.from.startsWith('.') ? wrongRoom(file.path, one) : wrongPackage(file.path, one);
      return wrong ? [`${file.path} imports ${one.from}: ${wrong}`] : [];
    }),
    ...wrongGlobals(file),
  ]);
}

function wrongRoom(path: string, { from, typeOnly }: Import): string | null {
  const [here, target] = [roomOf(path), posix.join(posix.dirname(path), from).replace(/\.ts$/, '')];
  const there = roomOf(target);
  if (here === there || FREE.includes(here)) return null;
  const arrows = ARROWS[here];
  if (!arrows) return `nobody knows the room ${here}`;
  if (arrows.includes(there) || arrows.some((arrow) => target === arrow)) return null;
  const near = WALK.includes(here) && WALK.includes(there) && WALK.indexOf(there) < WALK.indexOf(here);
  if (typeOnly && !NO_TYPES_FROM_AFAR.includes(here) && (near || there === 'log')) return null;
  return `${here} may use ${arrows.join(', ') || 'nothing'}`;
}

function wrongPackage(path: string, { from, typeOnly }: Import): string | null {
  const here = roomOf(path);
  if (from.startsWith('node:') && PURE.includes(here) && !HARMLESS_BUILTINS.includes(from)) return `${here} is pure`;
  const rule = PACKAGES.find(({ name }) => name.test(from));
  if (!rule || rule.in.includes(here) || (typeOnly && rule.typesIn.includes(here))) return null;
  return `it belongs to ${rule.in.join(', ')}`;
}

function wrongGlobals({ path, text }: SourceFile): string[] {
  const here = roomOf(path);
  const code = withoutComments(text);
  const wrong = [];
  if (/\bprocess\.env\b/.test(code) && ![...FREE, 'config'].includes(here))
    wrong.push(`${path} reads process.env: that is config's`);
  const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bprocess\./.exec(code);
  if (impure && PURE.includes(here)) wrong.push(`${path} uses ${impure[0]}: ${here} is pure`);
  return wrong;
}

const roomOf = (path: string) => (path.split('/')[0] ?? '').replace(/\.\w+$/, '');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function importsOf(text: string): Import[] {
  const statements = withoutComments(text).matchAll(
    /^\s*(?:import|export)\s+(?<type>type\s+)?(?:(?<names>[\w*$\s,]*(?:\{[^}]*\})?)\s*from\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm,
  );
  return Array.from(statements, ({ groups = {} }) => {
    const named = /^\s*\{(?<list>[^}]*)\}\s*$/.exec(groups.names ?? '')?.groups?.list;
    const eachType = named?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
    return { from: groups.from ?? groups.lazy ?? '', typeOnly: groups.type !== undefined || eachType === true };
  });
}

function sources(): SourceFile[] {
  const root = fileURLToPath(new URL('../src', import.meta.url));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|mjs)$/.test(path));
  return paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
}

describe('the house', () => {
  it('has no arrow against its plan', () => {
    expect(wrongArrows(sources())).toEqual([]);
  });

  it('is read whole', () => {
    const read = sources();
    expect(read.length).toBeGreaterThan(20);
    expect(read.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(50);
  });
});

describe('the watch over the arrows', () => {
  it.each([
    ['a value from a room ahead', 'advice/verdict.ts', "import { render } from '../reply/text.ts';"],
    ['a type from a room ahead', 'knowledge/schema.ts', "import type { Reply } from '../reply/reply.ts';"],
    ['an export from a room ahead', 'understanding/read.ts', "export { advise } from '../advice/index.ts';"],
    ['a lazy import', 'reply/text.ts', "const store = await import('../store/index.ts');"],
    ['an import for its effect', 'reply/text.ts', "import '../slack/index.ts';"],
    ['an import over several lines', 'sizing/plan.ts', "import {\n  a,\n  b,\n} from '../conversation/index.ts';"],
    ['a room of the local workspace', 'local/state.ts', "import type { Input } from '../conversation/input.ts';"],
    ['the store behind the ports', 'slack/index.ts', "import { openStore } from '../store/index.ts';"],
    ['Slack outside its room', 'conversation/index.ts', "import { App } from '@slack/bolt';"],
    ['Slack by value in the local workspace', 'local/api.ts', "import { WebClient } from '@slack/web-api';"],
    ['the database outside the store', 'slack/index.ts', "import { Kysely } from 'kysely';"],
    ['files in a pure room', 'inventory/read.ts', "import { readFileSync } from 'node:fs';"],
    ['the environment', 'slack/index.ts', 'const token = process.env.SLACK_BOT_TOKEN;'],
    ['chance in a pure room', 'advice/smaa.ts', 'const weight = Math.random();'],
    ['a room that is not in the plan', 'helpers/text.ts', "import { a } from '../reply/text.ts';"],
  ])('sees %s', (_what, path, text) => {
    expect(wrongArrows([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['data of a room before', 'reply/text.ts', "import type { Question } from '../understanding/question.ts';"],
    ['types by name', 'store/index.ts', "import { type Input, type Log } from '../conversation/ports.ts';"],
    ['the limits table', 'local/check.ts', "import { LIMITS } from '../slack/limits.ts';"],
    ["Slack's types in the local workspace", 'local/api.ts', "import type { KnownBlock } from '@slack/types';"],
    ['a neighbour', 'advice/verdict.ts', "import { gate } from './gates.ts';"],
    ['a wrong import in a comment', 'advice/verdict.ts', "// import { x } from '../reply/text.ts';"],
  ])('allows %s', (_what, path, text) => {
    expect(wrongArrows([{ path, text }])).toEqual([]);
  });
});
