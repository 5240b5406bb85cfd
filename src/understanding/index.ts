import { softwareOf } from '../knowledge/subjects.ts';
import { withoutAsides } from './asides.ts';
import { settleDoubles } from './doubles.ts';
import { hostOf } from './host.ts';
import { intentOf } from './intent.ts';
import { foreignLanguage } from './language.ts';
import { findMentions, type Mention } from './lexicon.ts';
import { partitionByMix } from './mixes.ts';
import { deniedNeeds, foremostPriority, mergeNeeds, type SaidNeed, saidNeeds, saidPriorities } from './needs.ts';
import { partitionByException, partitionByNeed, partitionBySystem, plainWorkload } from './partition.ts';
import { countedNouns } from './quantities.ts';
import type { Candidate, Question, Workload } from './question.ts';
import { PLAIN_NOUNS } from './role-nouns.ts';
import { candidatesOf, placeSense } from './roles.ts';
import { serverYears } from './server-years.ts';
import { type Message, readMessage } from './tokens.ts';
import { unknownProduct } from './unknown-product.ts';
import { workloadsOf } from './workloads.ts';

export type { Question } from './question.ts';

/** Reads a message. Total: any text gives a Question, whose intent says what kind of reply it calls for. */
export function understand(text: string): Question {
  const message = withoutAsides(readMessage(text));
  const { places, things } = settleDoubles(message, namedThings(message));
  const candidates = candidatesOf(message, places);
  const needs = saidNeeds(message);
  const tried = candidates.flatMap((c) =>
    c.type === 'platform' && (c.role === 'in-place' || c.role === 'failed') ? [c.id] : [],
  );
  const reading = workloadsOf(message, things, places, needs, tried);
  const named =
    reading.workloads.length > 0 ? calledByName(message, reading.workloads) : nameless(message, needs, tried, candidates);
  const whole = named.length <= 1 ? (named[0] ?? null) : null;
  const workloads =
    partitionByMix(message, named) ??
    partitionByException(message, named) ??
    partitionBySystem(message, named) ??
    (named.length <= 1 ? partitionByNeed(message, whole, needs) : null) ??
    named;
  const host = hostOf(message, things, candidates, workloads);
  const { intent, topic } = intentOf(
    message,
    things,
    candidates,
    workloads,
    foreignLanguage(withoutNames(message, [...places, ...things])),
  );
  return {
    text: message.raw,
    intent,
    topic,
    workloads: intent.kind === 'recommendation' ? workloads : [],
    unwanted: reading.unwanted,
    denied: deniedNeeds(message),
    priorities: saidPriorities(message),
    foremost: foremostPriority(message),
    host,
    candidates,
  };
}

/**
 * Every named thing; "zones" alone are those of DNS, unless Solaris or another place is near, and "PV" a volume, unless Xen is; what
 * speeds up an emulator is no video.
 */
function namedThings(message: Message): Mention[] {
  const solaris = /\b(?:solaris|sparc|ldoms?|illumos|smartos|omnios|jails?|global)\b/.test(message.text);
  const xen = /\b(?:xen\w*|hvm|pvh|domus?|dom0|paravirt\w*|ami)\b/.test(message.text);
  const emulated = /\bemulat\w*|\bkvm\b|\bhypervisor|\bvt-?x\b|\bhaxm\b/.test(message.text);
  const named = findMentions(message.tokens);
  const years = serverYears(message, named);
  return (years.length > 0 ? [...named, ...years].sort((a, b) => a.start - b.start) : named)
    .map((mention) => asTyped(message, mention))
    .filter((mention) => {
      const words = message.text.slice(mention.start, mention.end);
      const next = message.text.slice(mention.end, mention.end + 12);
      if (words === 'kvm' && /^\s+(?:switch|over|console|extender|dongle)/.test(next)) return false;
      // "they mumble": what somebody does
      if (/\b(?:they|he|she)\s+$/.test(message.text.slice(Math.max(0, mention.start - 6), mention.start))) return false;
      return (solaris || words !== 'zones') && (xen || words !== 'pv') && !(emulated && words === 'hardware acceleration');
    });
}

/** "Run linkding in an LXC with Debian 10": of a lone system on which something unknown runs, the thing is what is asked about. */
function calledByName(message: Message, workloads: Workload[]): Workload[] {
  const [lone] = workloads;
  const bare = workloads.length === 1 && lone?.apps.every((app) => softwareOf(app)?.theme === 'guest-os');
  const product = bare ? unknownProduct(message) : null;
  return lone && product !== null ? [{ ...lone, name: product }] : workloads;
}

/** "My SQL" is MySQL; "my SQL" is the asker's SQL Server. */
function asTyped({ raw }: Message, mention: Mention): Mention {
  return raw.slice(mention.start, mention.end) === 'my SQL'
    ? { ...mention, senses: [{ type: 'software', id: 'mssql' }] }
    : mention;
}

/** A message that names needs, counts or places but no product still asks about something: one workload, called what it is called there. */
function nameless(
  message: Message,
  needs: readonly SaidNeed[],
  tried: readonly string[],
  candidates: readonly Candidate[],
): Workload[] {
  const counted = countedNouns(message.text).filter(({ noun }) => !/customers|seats/.test(noun));
  const match = PLAIN_NOUNS.exec(message.text);
  const noun = match ? message.raw.slice(match.index, match.index + match[0].length) : undefined;
  const product = candidates.length > 0 ? unknownProduct(message) : null;
  if (needs.length === 0 && counted.length === 0 && !((noun ?? product) && candidates.length > 0)) return [];
  return [
    {
      ...plainWorkload(product ?? noun ?? 'your workload'),
      count: Math.max(1, ...counted.map(({ count }) => count)),
      needs: mergeNeeds(needs),
      tried,
    },
  ];
}

function withoutNames(message: Message, mentions: readonly Mention[]): string {
  let plain = '';
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at || (placeSense(mention) === null && mention.senses.length === 0)) continue;
    plain += `${message.text.slice(at, mention.start)} `;
    at = mention.end;
  }
  return plain + message.text.slice(at);
}
