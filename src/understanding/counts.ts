import { softwareOf } from '../knowledge/subjects.ts';
import type { Head } from './heads.ts';
import { hostNamesIn } from './host-names.ts';
import type { Mention } from './lexicon.ts';
import { countedNouns, largestCount, NUMBER_PATTERN, numberFrom, quantityBehind, quantityBehindSystem } from './quantities.ts';
import { perSentence, sentenceText } from './sentences.ts';
import type { OsLink } from './systems.ts';
import { takerCount } from './takers.ts';
import type { Message } from './tokens.ts';

/** How many of each group of heads there are: what stands before, behind or near its names, or the number of those who get one each. */
export function countsOf(
  message: Message,
  mentions: readonly Mention[],
  groups: readonly (readonly Head[])[],
  links: ReadonlyMap<Head, OsLink>,
): number[] {
  const text = groups.length === 1 ? withoutVersions(message, mentions) : null;
  return groups.map((group) => countOf(message, text, group, links));
}

/** `whole` is the text without versions, where the group is the only one. */
function countOf(message: Message, whole: string | null, group: readonly Head[], links: ReadonlyMap<Head, OsLink>): number {
  const counted = group.find((head) => head.quantity && !head.part) ?? group.find((head) => head.quantity);
  if (counted?.quantity) return counted.quantity.count;
  const behind = group
    .filter((head) => !head.part || group.length === 1)
    .map((head) => (head.family ? quantityBehindSystem(message, head.end) : quantityBehind(message, head.end)))
    .find((count) => count !== null);
  if (behind) return behind;
  const system = group
    .map((head) => ({ head, system: links.get(head)?.system }))
    .find(({ head, system: named }) => named?.quantity && isBefore(message, named.end, head.start));
  if (system?.system?.quantity) return system.system.quantity.count;
  const linked = group.map((head) => systemCount(message, links.get(head))).find((count) => count !== null);
  if (linked) return linked;
  const names = Math.max(0, ...group.map((head) => hostNamesIn(message, head.sentence)));
  if (names > 1) return names;
  const text = whole ?? (group[0] ? sentenceText(message, group[0].sentence) : '');
  const sat = group.some(({ app }) => app === 'vdi' || app === 'desktop') ? SITTERS.exec(text)?.[1] : undefined;
  if (sat !== undefined) return numberFrom(sat) ?? 1;
  const takers = whole === null && group[0] ? takersIn(message, group[0].sentence) : takerCount(text);
  if (takers !== null) return takers;
  if (whole === null) return 1;
  // "Elasticsearch, 5 nodes": the noun that is counted stands elsewhere in the message
  const mail = group.some((head) => softwareOf(head.app ?? '')?.theme === 'mail');
  // "a backup server for 12 VMs"
  const watcher = group.some(({ app }) => ['backup', 'monitoring'].includes(softwareOf(app ?? '')?.theme ?? ''));
  const guests = countedNouns(text).filter(
    ({ noun, index }) =>
      !/\bon\s+(?:\w+\s+)?$/.test(text.slice(Math.max(0, index - 12), index + 1)) &&
      noun !== 'customers' &&
      !(group[0] && PLUS.test(message.text.slice(index, group[0].start))) &&
      !(mail && noun === 'boxes') &&
      !(watcher && /\b(?:for|of)\s+(?:\w+\s+)?$/.test(text.slice(Math.max(0, index - 12), index + 1))),
  );
  if (guests.length === 0) return retiredMachines(text) ?? 1;
  const most = Math.max(...guests.map(({ count }) => count), largestCount(text) ?? 1);
  return most > 1 ? most : (retiredMachines(text) ?? 1);
}

const takersIn = perSentence(takerCount);

/** "10 dev VMs, plus Jenkins": the number is of other things. */
const PLUS = /^[^.?!]{0,80}(?:,\s*plus|\bplus)\s+(?:an?\s+|the\s+|one\s+)?$/;

/** "VDI for 120 call centre users": a desktop for each. */
const SITTERS = new RegExp(
  String.raw`\bfor\s+(?:about\s+|some\s+|~)?(${NUMBER_PATTERN})\s+(?:[a-z-]+\s+){0,2}(?:users|people|staff|students|seats|employees|agents)\b`,
);

function systemCount(message: Message, link: OsLink | undefined): number | null {
  return link ? quantityBehindSystem(message, link.system.end) : null;
}

function isBefore(message: Message, end: number, start: number): boolean {
  return (
    end <= start &&
    /^\s{0,2}(?:\d[\d.]*\s)?(?:\S{1,12}\s)?(?:(?:(?:lxcs?|vms?|containers?|guests?|servers?|instances?|boxes|cts?|jails|zones)\s)?(?:for|with|running)\s)?$/.test(
      message.text.slice(end, start),
    )
  );
}

const RETIRED = new RegExp(
  String.raw`(?:^|[^\w.])(${NUMBER_PATTERN})\s+(?:(?:old(?:er)?|age?ing|physical|existing|separate|tired)\s+(?:[\w-]+\s+){0,4}?(?:servers?|machines?|boxes|suns?|pcs|towers?|proliants?|poweredges?)|(?:dell|hp|ibm|suns?|compaq|fujitsu|proliants?|poweredges?)\b)`,
);
const NEW_HOME =
  /\bnew\b|\bonto\b|->|→|\bconsolidat|\breplac|\b(?:one|two|single)\s+(?:\w+\s+)?(?:hosts?|servers?|box(?:es)?|machines?)\b|\bwe\s+(?:got|have)\s+(?:one|two|an?)\b|\bvirtuali[sz]e/;

/** "12 old Suns, all Solaris 8; we got two T5240": the machines that are to go are the guests to come. */
function retiredMachines(text: string): number | null {
  return NEW_HOME.test(text) ? numberFrom(RETIRED.exec(text)?.[1] ?? '') : null;
}

const COUNTS_NEXT =
  /^\s+(?:\w+\s+)?(?:nodes|replicas|instances|copies|servers|vms|guests|machines|boxes|suppliers|members|containers)\b/;

/** The text without the digits of "Windows 10" and ".NET 6": they count nothing. */
function withoutVersions(message: Message, mentions: readonly Mention[]): string {
  const versions: [start: number, end: number][] = [];
  for (const { start, end, senses } of mentions) {
    const system = senses.some(
      (sense) => sense.type === 'os' || (sense.type === 'software' && softwareOf(sense.id)?.theme === 'guest-os'),
    );
    const version = /^\s{0,2}v?\d[\d.]*/.exec(message.text.slice(end, end + 12))?.[0].length ?? 0;
    const counts = !system && COUNTS_NEXT.test(message.text.slice(end + version, end + version + 24));
    versions.push([start, end + (counts ? 0 : version)]);
  }
  let text = '';
  let at = 0;
  for (const [start, end] of versions.sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    text += message.text.slice(at, start) + message.text.slice(start, end).replace(/\d/g, 'x');
    at = end;
  }
  return text + message.text.slice(at);
}
