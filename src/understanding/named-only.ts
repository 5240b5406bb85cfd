import type { Software } from '../knowledge/schema.ts';
import { isRole } from './head-kinds.ts';
import type { Mention } from './lexicon.ts';
import type { Message } from './tokens.ts';

/** "Oracle RAC: what does Oracle accept?": the beginning of a longer name that is there too. */
export function isShortForAnother({ text }: Message, { start, end }: Mention, mentions: readonly Mention[]): boolean {
  const words = `${text.slice(start, end)} `;
  return mentions.some((other) => other.end - other.start > end - start + 1 && text.startsWith(words, other.start));
}

/** "A CIFS share from the NAS", "with an SMB mount": a file server that is used, not run. */
export function isShareOfOthers(message: Message, { start, end }: Mention, words: string): boolean {
  if (!/^(?:smb|cifs|nas|(?:smb|cifs|samba) shares?)$/i.test(words)) return false;
  const before = message.text.slice(Math.max(0, start - 40), start);
  const after = message.text.slice(end, end + 30);
  if (/^nas$/i.test(words)) return /\b(?:from|on|to|off)\s+(?:my|the|our|a)\s+$/.test(before);
  if (/^\s+(?:server|serving)/.test(after)) return false;
  return (
    /\bmount(?:s|ed|ing)?\s+(?:an?\s+|the\s+|my\s+|our\s+|some\s+)?$/.test(before) ||
    /^\s+(?:share\s+)?(?:mounts?|mounted|clients?)\b/.test(after) ||
    /^(?:\s+shares?)?\s+(?:from|on|of)\s+(?:my|the|our|a)\s+(?:nas|synology|qnap|truenas|file\s?server)/.test(after)
  );
}

/** "120 call centre users", "exports to 40 compute nodes": who uses a thing is nothing to run. */
export function isUser(message: Message, { start, end }: Mention, entry: Software): boolean {
  if (!isRole(entry)) return false;
  if (entry.id === 'call-centre' && /\b(?:vdi|desktops?|seats)\b/.test(message.text)) return true;
  return (
    (/^\s+(?:users|staff|people|employees)\b/.test(message.text.slice(end, end + 12)) &&
      /\b(?:vdi|desktops?)\b/.test(message.text)) ||
    /\b(?:export|serv)(?:s|es|ing)\b[^.?!]{0,24}\bto\s+(?:(?:\d+|the|our|my)\s+)?$/.test(
      message.text.slice(Math.max(0, start - 50), start),
    )
  );
}

const PEOPLE =
  /^[\s-]+(?:(?:sys)?admins?|guys?|girls?|people|folks?|team|colleagues?|fans?|geeks?|nerds|gurus?|experts?|consultants?|crowd|camp|background|experience|skills?|know.?how|knowledge|certified|certifications?|training)\b/;

/** "Our Linux guy", "little Linux experience": who knows a thing is nothing to run. */
export function isKnownBySomebody({ text }: Message, { end }: Mention): boolean {
  return PEOPLE.test(text.slice(end, end + 20));
}

/** "The website says …": where something was read is nothing to run. */
export function isQuoted(message: Message, { start, end }: Mention, repeats: boolean): boolean {
  if (repeats && inQuotes(message.text, start)) return true;
  return (
    /\b(?:web\s?sites?|readme|wiki|docs?|forum)\b/.test(message.text.slice(start, end)) &&
    /^\s+(?:says?|said|tells?|states?)\b/.test(message.text.slice(end, end + 10))
  );
}

/** "Users log in via RDP", "customers get FTP only": how a thing is reached. */
export function isAccess({ text }: Message, { start, end }: Mention): boolean {
  if (!/^(?:rdp|vnc|ssh|s?ftp|xrdp)$/.test(text.slice(start, end))) return false;
  return (
    /\b(?:via|over|through|by|using)\s+$/.test(text.slice(Math.max(0, start - 10), start)) ||
    /^\s+(?:only|access)\b/.test(text.slice(end, end + 8))
  );
}

/** "Citrix offered us XenServer": who sells it. */
const OFFERS =
  /^\s+(?:has\s+|have\s+|had\s+)?(?:offer(?:s|ed)?|quote[sd]?|pitch(?:es|ed)?|propose[sd]?|sold|suggest(?:s|ed)?)\s+(?:us|me)\b/;

/** "My VPS provider moves to KVM": where the asker rents, unless the asker is one. */
export function isSupplier({ text }: Message, { start, end }: Mention): boolean {
  if (OFFERS.test(text.slice(end, end + 24))) return true;
  return (
    /\bvps\s+(?:provider|hosting)$/.test(text.slice(start, end)) &&
    (/\b(?:at|by|from|with)\s+an?\s+$/.test(text.slice(Math.max(0, start - 9), start)) ||
      /\b(?:my|our|the|this|their|current|old|new|another|other|different|cheap|which|every|most|some|with|from|at|by)\s+$/.test(
        text.slice(Math.max(0, start - 12), start),
      ) ||
      /^\s+(?:allow|use|move|say|said|block|offer|want|support|refuse|tell|told|has|does|do|is|will|can|won'?t)/.test(
        text.slice(end, end + 12),
      )) &&
    !/\b(?:we|i)\s*(?:'re|are|'m|am)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** "Syslog: Module nf_nat not found": where something was read. */
export function isLog({ text }: Message, { start, end }: Mention): boolean {
  return text.slice(start, end) === 'syslog' && /^\s*(?::|says|shows)/.test(text.slice(end, end + 8));
}

/** An objection that is repeated word for word ("if one wordpress is hacked they all are"). */
const QUOTED_IF = /"(?:if|but|what\s+if|never|you\s+(?:should|must|can)|don'?t)\b[^"]{12,}"/;

function inQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at).split('"').length - 1;
  return before % 2 === 1 && text.indexOf('"', at) > 0;
}

/** Whether the message repeats an objection word for word. */
export function repeatsObjection({ text }: Message): boolean {
  return QUOTED_IF.test(text);
}
