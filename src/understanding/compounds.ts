import { softwareOf } from '../knowledge/subjects.ts';
import { spellsOut } from './brackets.ts';
import { isRole } from './head-kinds.ts';
import type { Head } from './heads.ts';
import { themeOf } from './surroundings.ts';
import type { Message } from './tokens.ts';

/** "Samba AD domain controller" is one thing: the second name of a compound says what the first one is. */
export function withoutCompounds(message: Message, heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const [at, head] of heads.entries()) {
    const before = heads[at - 1];
    const last = kept.at(-1);
    const product = before && last === before && !/\d/.test(head.name) && themeOf(before) === themeOf(head);
    if (product && before.quantity && !head.quantity && isRoleOf(message, before, head)) {
      kept[kept.length - 1] = { ...head, start: before.start, quantity: before.quantity };
      continue;
    }
    const entry = softwareOf(head.app ?? '');
    // "30 AFS file servers": the product, and what it is there
    if (
      before &&
      last === before &&
      !before.part &&
      (!head.quantity || head.quantity.count === before.quantity?.count) &&
      entry &&
      isRole(entry) &&
      entry.needs.length === 0 &&
      message.text.slice(before.end, head.start).trim() === ''
    ) {
      kept[kept.length - 1] = { ...before, end: head.end };
      continue;
    }
    const pair = before && themeOf(before) === themeOf(head) && before.app !== head.app;
    if (pair && message.text.slice(before.end, head.start).trim() === '') {
      // "ZFS NAS": the plumbing says what the machine is made of
      if (before.part && !head.part && last === before) kept[kept.length - 1] = { ...head, start: before.start };
      continue;
    }
    if (pair && last === before && isExplained(message, before, head)) {
      const close = message.text.indexOf(')', head.end);
      const counted = /\d/.test(message.text.slice(before.end, head.start));
      if (close > 0 && !counted) kept[kept.length - 1] = { ...before, end: close + 1 };
      continue;
    }
    kept.push(head);
  }
  return kept;
}

/** "Oracle (3 databases)", "file server (SMB)": the bracket says what was just named. */
function isExplained(message: Message, before: Head, head: Head): boolean {
  const entry = softwareOf(head.app ?? '');
  return (
    /^\s*\(\s*(?:\S{1,8}\s+)?$/.test(message.text.slice(before.end, head.start)) &&
    (PROTOCOL.test(head.name) || (entry !== null && isRole(entry)))
  );
}

/** "2 firewalls (OPNsense)": what is counted, and its make. */
function isRoleOf(message: Message, before: Head, head: Head): boolean {
  const entry = softwareOf(before.app ?? '');
  if (spellsOut(message, before)) return false;
  return entry !== null && isRole(entry) && /^\s*\(\s*$/.test(message.text.slice(before.end, head.start));
}

const PROTOCOL = /^(?:smb|cifs|nfs|afp)\b/i;
