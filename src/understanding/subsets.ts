import type { Head } from './heads.ts';
import { countedNouns, NUMBER_PATTERN, numberFrom } from './quantities.ts';
import type { Message } from './tokens.ts';

type Group = readonly Head[];
/** What a part is said to be: so many, a half, or what the other parts leave. */
type Share = number | 'half' | 'rest';

const VERB = String.raw`(?:(?:is|are|runs?|running|on|with|for|hosts?|has|have|will\s+be|should\s+be)\s+){0,2}(?:an?\s+|the\s+|just\s+|plain\s+)?`;
const MEMBER = new RegExp(
  String.raw`(?:\b(${NUMBER_PATTERN})\s+of\s+(?:them|these|those)\s+|\bthe\s+(?:other|remaining|last)\s+(${NUMBER_PATTERN})\s+(?:ones\s+)?|\b(half)\s+(?:of\s+(?:them|these|those|it)\s+)?|\bthe\s+(?:other\s+)?(half)\s+|\b(?:all\s+)?the\s+(others|rest|remaining\s+ones)\s+|\b(one|another|${NUMBER_PATTERN})\s+(?=(?:is|are|runs?|hosts?)\s))${VERB}(?:[a-z][\w.]*\s+){0,2}$`,
);

function shareOf(message: Message, group: Group): Share | null {
  const head = group[0];
  if (!head) return null;
  const match = MEMBER.exec(message.text.slice(Math.max(0, head.start - 60), head.start));
  if (!match) return null;
  if (match[3] || match[4]) return 'half';
  if (match[5]) return 'rest';
  const word = match[1] ?? match[2] ?? match[6] ?? '';
  return word === 'another' ? 1 : numberFrom(word);
}

/**
 * "5 Linux servers. Two of them run Postgres, the other two nginx": counts of groups of which some are parts of a whole that was counted before.
 * A group left with none is 0. Null when no part is spoken of.
 */
export function subsetCounts(message: Message, groups: readonly Group[], counts: readonly number[]): number[] | null {
  const shares = groups.map((group) => shareOf(message, group));
  const first = shares.findIndex((share) => share !== null);
  if (first < 0) return null;
  const start = groups[first]?.[0]?.start ?? 0;
  const system = groups.findIndex(
    (group, at) => at < first && group.every(({ family }) => family !== null) && (counts[at] ?? 1) > 1,
  );
  const noun = countedNouns(message.text.slice(0, start)).findLast(({ count }) => count > 1);
  const whole = system >= 0 ? counts[system] : noun?.count;
  if (whole === undefined || shares.every((share) => typeof share === 'number' && share >= whole)) return null;
  const fixed = shares.map((share) =>
    share === 'half' ? Math.max(1, Math.floor(whole / 2)) : typeof share === 'number' ? share : 0,
  );
  // "12 VMs: one Windows, the rest Debian"
  const listed =
    system < 0 && shares.includes('rest')
      ? groups.map((group, at) =>
          shares[at] === null && (group[0]?.start ?? 0) > (noun?.index ?? start) ? (counts[at] ?? 0) : 0,
        )
      : [];
  const left = whole - [...fixed, ...listed].reduce((sum, count) => sum + count, 0);
  if (left < 0) return null;
  return counts.map((count, at) => {
    const share = shares[at] ?? null;
    if (at === system) return shares.includes('rest') ? 0 : left;
    if (share === null) return count;
    return share === 'rest' ? Math.max(1, left) : (fixed[at] ?? count);
  });
}
