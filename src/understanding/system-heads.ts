import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Head, OsMention } from './heads.ts';
import type { Message } from './tokens.ts';

/** What makes a system a machine: "Windows servers", "Debian VM". */
export const NOUN_NEXT =
  /^\s*(?:\d[\d.]*\s*)?(?:r2\s*)?(?:server\s+)?(?:vms?|guests?|servers?|machines?|desktops?|boxes|box|clients?|workstations?|instances?|systems?|targets?|dcs?|domain|ones?|(?:worker\s+)?nodes?|workers?|hosts?\s+to)\b/;

/** What a line of a list calls its machines, with their system. */
export function named(message: Message, system: OsMention): Head {
  const label = /([a-z]{1,10}-?\d{1,3}[^:\n]*):[^:\n]*$/i.exec(
    message.raw.slice(Math.max(0, system.start - 80), system.start),
  )?.[1];
  const head = asHead(message, system);
  return label ? { ...head, name: `${label.trim()} (${head.name})` } : head;
}

/** A guest system as a thing to run of its own. */
export function asHead(message: Message, system: OsMention): Head {
  const noun = NOUN_NEXT.exec(message.text.slice(system.end, system.end + 40))?.[0] ?? '';
  const name = message.raw.slice(system.start, system.end + noun.length).trim();
  return {
    app: system.app,
    name,
    start: system.start,
    end: system.end,
    sentence: system.sentence,
    quantity: system.quantity,
    family: system.family,
    detail: system.detail,
    part: false,
  };
}

/** "Radio station playout (Windows 10, …)": what an unknown thing is called, which a bracket gives a system. */
export function describedBefore(lead: string): string | null {
  const words =
    /(?:^|[.,;:!?\n]\s*|\b(?:an?|the|our|my|and|have|run|with|for)\s+)((?!(?:we|i|it|if|so|but|hello|hi)\b)[a-z][\w/-]*(?:\s+(?!(?:on|in|to|of|is|are|with|and|or|my|our|the)\b)[a-z][\w/-]*){1,3})\s*\(\s*$/.exec(
      lead,
    )?.[1];
  return words && !HOSTLIKE.test(words) ? words : null;
}

const HOSTLIKE =
  /\b(?:host|hosts|hypervisor|laptop|pc|node|nodes|box|boxes|servers?|machines?|vms?|guests?|systems?|desktops?|containers?|instances?|proxmox|hardware|os|image)\b/;

/** "Windows" rather than "Windows XP": it may be any of its family that was named before. */
function isGeneric({ app, family }: Head): boolean {
  return family !== 'other' && (app === null || app === family || app === 'windows-server');
}

/** The same system named again without a count of its own is the same workload. */
export function distinct(heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const twin = kept.find(
      (other) =>
        other.family === head.family &&
        (other.app === head.app || isGeneric(other) || isGeneric(head)) &&
        (!head.quantity || other.quantity?.count === head.quantity.count),
    );
    if (!twin) kept.push(head);
  }
  return kept;
}

/** Whether a head can run on a family, as far as the catalogue knows. */
export function fits(head: Head, family: OsFamily): boolean {
  if (head.family) return head.family === family;
  const families = head.app ? (softwareOf(head.app)?.os ?? []) : [];
  return families.length === 0 || families.includes('unknown') || families.includes(family);
}
