import { softwareOf } from '../knowledge/subjects.ts';
import type { Mention } from './lexicon.ts';
import { NUMBER_PATTERN } from './quantities.ts';
import type { Message } from './tokens.ts';

const RELEASES: Readonly<Record<string, string>> = {
  2000: 'windows-2000',
  2003: 'windows-server-2003',
  2008: 'windows-server-2008',
  2012: 'windows-server-2012',
  2016: 'windows-server-2016',
  2019: 'windows-server-2019',
  2022: 'windows-server-2022',
  2025: 'windows-server-2025',
};
const YEAR = /(?<![\w.$€£-])20(?:00|03|08|12|16|19|22|25)(?:\s?r2)?(?![\w%-]|[.,]\d)/g;
/** "Two 2016", "5 x 2019", "2000/2003". */
const COUNTED = new RegExp(String.raw`(?:^|[^\w.])(?:${NUMBER_PATTERN})\s*(?:x\s*)?$`);
const JOINED = /(?:\d|r2|[a-z])\s*(?:\/|,|&|\+|\band\b|\bor\b)\s*(?:(?:\d{1,3}|an?|one|two|three|four|five|six)\s*(?:x\s+)?)?$/;
const JOINS = /^\s*(?:\/|&|\+|and\b|or\b)\s*(?:win(?:dows)?\s*)?(?:20\d\d|xp|nt)\b/;
const MACHINES =
  /^\s*(?:std|standard|datacenter|enterprise)?\s*(?:(?:file|print|terminal|sql|rds|domain|member|core)\s+)*(?:servers?|vms?|boxes|box|machines?|guests?|hosts?|dcs?|controllers?|instances?)\b/;
const ENDS = /^\s*(?:$|[,;).+&/]|and\b|plus\b|for\b|with\b|running\b)/;
/** "Since 2019", "in March 2016": a year of the calendar. */
const CALENDAR =
  /\b(?:since|in|until|till|from|by|before|after|around|of|year|late|early|mid|circa|end|back|summer|spring|autumn|winter|fall|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|anno|q[1-4])\s+$/;

/** "Nine Windows Server 2012, two 2016", "four 2003 servers", "2 x 2019": releases of Windows Server that are named by their year alone. */
export function serverYears(message: Message, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const match of message.text.matchAll(YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    const id = RELEASES[match[0].slice(0, 4)];
    const from = message.tokens.findIndex((token) => token.start >= start);
    const first = message.tokens[from];
    if (!id || !first || mentions.some((mention) => mention.start < end && start < mention.end)) continue;
    const before = message.text.slice(Math.max(0, start - 40), start);
    if (CALENDAR.test(before)) continue;
    const last = [...mentions, ...found].filter((mention) => mention.end <= start).sort((a, b) => b.end - a.end)[0];
    // "SQL 2016" is a release of that product; "windows 2016" has been read with its name
    if (last && /^\s*$/.test(message.text.slice(last.end, start))) continue;
    const after = message.text.slice(end, end + 40);
    // "2003 and 2008 boxes" are one group
    if (last && isWindows(last) && /^\s*(?:\/|&|\+|and\b)\s*$/.test(message.text.slice(last.end, start))) continue;
    const sibling = last !== undefined && isWindows(last) && JOINED.test(message.text.slice(Math.max(0, last.end - 1), start));
    const counted = COUNTED.test(before);
    if (
      !(
        sibling ||
        (MACHINES.test(after) && !/^\s*hosts?\b/.test(after)) ||
        (counted && ENDS.test(after) && mentions.some(isSystem)) ||
        JOINS.test(after)
      )
    )
      continue;
    const to = message.tokens.findIndex((token) => token.start >= end);
    found.push({
      senses: [{ type: 'software', id }],
      from,
      to: to < 0 ? message.tokens.length : to,
      start,
      end,
      sentence: first.sentence,
    });
  }
  return found;
}

function isSystem({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'software' && softwareOf(sense.id)?.theme === 'guest-os');
}

function isWindows({ senses }: Mention): boolean {
  return senses.some(
    (sense) =>
      sense.type === 'software' && softwareOf(sense.id)?.theme === 'guest-os' && softwareOf(sense.id)?.os[0] === 'windows',
  );
}
