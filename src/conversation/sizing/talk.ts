import type { Inventory } from '../../inventory/inventory.ts';
import type { Model } from '../../knowledge/vocabulary.ts';
import type { FileInput, FileWish } from '../input.ts';
import { tellsApart } from './apart-words.ts';
import { unveiled } from './pseudonyms.ts';
import type { Shelf } from './shelf.ts';
import { type SizingWish, USUAL_WISH } from './size-estate.ts';
import { type Names, squeezed, wishAfter } from './wish-changes.ts';

/** Which inventory is talked about, and how it is to be sized. */
export interface Sizing {
  readonly inventory: string;
  readonly wish: SizingWish;
  /** What was wished of it before, the newest last: "undo" goes back to that. */
  readonly earlier: readonly SizingWish[];
  /** The last message asks why machines stay out of this model. */
  readonly whyNot: Model | null;
  /** The last message keeps machines apart by names that the inventory does not have. */
  readonly unknownNames: boolean;
  /** The last message asks for the machines one by one. */
  readonly machines: boolean;
  /** The inventory that was in hand before this one: machines stay where the plan for it put them. */
  readonly before: string | null;
  /** The same, where the last message brought this one: what changed is told once. */
  readonly since: string | null;
}

/** What was handed in, sized as the inventory before it as far as that makes sense there, and as the words beside it say. */
export function handedIn(before: Sizing | null, { inventory, text, wish: asked }: FileInput['payload'], shelf: Shelf): Sizing {
  const usual = before === null ? USUAL_WISH : wishFor(shelf.get(inventory), before.wish);
  const wish = asked === undefined ? usual : wishAsked(usual, asked, shelf.get(inventory));
  const sizing: Sizing = {
    inventory,
    wish,
    earlier: [],
    whyNot: null,
    unknownNames: false,
    machines: false,
    before: null,
    since: null,
  };
  const since = before === null || before.inventory === inventory ? null : before.inventory;
  const last = since ?? (before?.inventory === inventory ? before.before : null);
  return { ...(sizingAfter(sizing, text, shelf) ?? sizing), before: last, since };
}

/** What becomes of the inventory in hand by a message; null where the message is about something else. */
export function sizingAfter(sizing: Sizing, text: string, shelf: Shelf): Sizing | null {
  const inventory = shelf.get(sizing.inventory);
  if (inventory === undefined) return null;
  const { earlier, wish } = sizing;
  const same = { ...sizing, whyNot: null, unknownNames: false, machines: false, since: null };
  const named = unveiled(text, shelf);
  const said = text.toLowerCase().trim();
  if (UNDO.test(said)) return { ...same, wish: earlier.at(-1) ?? wish, earlier: earlier.slice(0, -1) };
  if (MACHINES.test(said)) return { ...same, machines: true };
  const whyNot = modelDoubted(said);
  if (whyNot !== null) return { ...same, whyNot };
  const after = wishAfter(wish, named, namesIn(inventory));
  if (after === null) return tellsApart(said) ? { ...same, unknownNames: true } : null;
  return { ...same, wish: after, earlier: after === wish ? earlier : [...earlier, wish] };
}

const UNDO =
  /^(?:please )?(?:undo(?: that| it| this)?|take that back|go back|back to (?:what it was|before)|as (?:it was )?before)(?:,? please)?\W*$/;

const MACHINES =
  /^(?:please )?(?:can you )?(?:show|list|name)?(?: me)? ?(?:every|each|all)(?: of)?(?: the)? (?:single )?(?:machines?|vms?|guests?|servers?)(?: one by one)?(?:,? please)?\W*$/;

const MODEL_WORDS: readonly (readonly [Model, RegExp])[] = [
  ['os', /\bcontainers?\b|\bos[- ]virtuali[sz]ation\b|\blxc\b|\blxd\b|\bincus\b|\bdocker\b|\bopenvz\b|\bjails?\b|\bzones\b/],
  ['para', /\bpara\b|\bpara-?virtuali[sz]ation\b|\bparavirt\w*\b|\bxen\b|\bpv\b/],
  ['hardware', /\bhardware virtuali[sz]ation\b|\bvms\b|\bvirtual machines\b|\bkvm\b|\bvmware\b/],
];
/** "Why not containers for those 39?", "why can't the others go into LXC?", "which machines stay out of OS-virtualisation?" */
const DOUBTS =
  /^(?:but |and |so |ok,? )*(?:why\b.*\b(?:not|can'?t|cannot|no|only|so few)\b|why (?:do|are|does|must)\b.*\bout\b|(?:which|what) (?:machines|ones|of them|vms) (?:stay|are|were) (?:left )?out\b)/;

function modelDoubted(said: string): Model | null {
  const text = said.replaceAll('’', "'");
  if (text.length > 200 || !DOUBTS.test(text)) return null;
  return MODEL_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A wish with what a form asks for. A cluster that the inventory does not name stays as it was typed: the answer names those that there are. */
function wishAsked(wish: SizingWish, asked: FileWish, inventory: Inventory | undefined): SizingWish {
  const { cluster } = asked;
  const known =
    inventory && cluster !== null ? namesIn(inventory).clusters.find((name) => squeezed(name) === squeezed(cluster)) : null;
  return {
    ...wish,
    host: { cores: asked.cores ?? wish.host.cores, memoryGiB: asked.memoryGiB ?? wish.host.memoryGiB },
    failover: asked.failover ?? wish.failover,
    growth: asked.growth ?? wish.growth,
    policy: asked.policy ?? wish.policy,
    selection: { ...wish.selection, cluster: known ?? cluster ?? wish.selection.cluster },
  };
}

/** A wish about one inventory, for another: the machines that it keeps apart, and the cluster if it has none of that name, are left behind. */
function wishFor(inventory: Inventory | undefined, wish: SizingWish): SizingWish {
  const { cluster } = wish.selection;
  const known =
    cluster === null || inventory?.machines.some((machine) => machine.cluster?.toLowerCase() === cluster.toLowerCase());
  return { ...wish, apart: [], selection: known ? wish.selection : { ...wish.selection, cluster: null } };
}

/** What a message may call by name. A name that several machines share means the first. */
function namesIn({ machines }: Inventory): Names {
  return {
    clusters: [...new Set(machines.flatMap(({ cluster }) => cluster ?? []))],
    machines: new Map([...machines].reverse().map(({ id, name }) => [name, id])),
  };
}
