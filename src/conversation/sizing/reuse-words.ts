/** Hosts that exist and may be used first. What is null is taken from the hosts of the inventory that match the rest; a null count is all of them. */
export interface Reuse {
  readonly count: number | null;
  readonly cores: number | null;
  readonly memoryGiB: number | null;
}

/** What a message says of hosts to reuse (null for nothing), and the rest of it, which is about other things. */
export interface ReuseSaid {
  readonly reuse: readonly Reuse[] | null;
  readonly rest: string;
}

const HOSTS = '(?:hosts?|servers?|nodes?|boxes|machines)';
const COUNT = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|all|both)';
const OLD = '(?:old|older|existing|current|present|own|used|idle)';
/** "all our hosts", "the 6 old hosts", "our current nodes". */
const WHICH = `(?:${COUNT} (?:of )?)?(?:the |our |my |those |these |all )*(?:${COUNT} )?(?:(?:of )?(?:the |our )?${OLD} )?`;
const KEPT = new RegExp(
  `\\b(?:re-?us(?:e|ing)|keep(?:ing)?(?: using)?|use) ${WHICH}${HOSTS}\\b|\\b(?:have|own|got)(?: got)? ${COUNT} (?:(?:of )?(?:the |our )?${OLD} ${HOSTS}\\b|${HOSTS}\\b.*\\bre-?use)`,
);
const NONE = /\b(?:no re-?use|(?:do not|don'?t) re-?use|buy (?:all|everything|all of (?:it|them)) new|(?:all|only) new hosts)\b/;
/** Where the hosts to buy are spoken of. */
const NEW = /\b(?:and|but|then|,|;)?\s*(?:we )?(?:buy|the new (?:ones|hosts)|new (?:ones|hosts)|the rest|the others)\b/;
const NOT_HOSTS = /\bapart\b|\b(?:different|separate|same|per) (?:host|server|node)/;

/** Reads "we have 6 old hosts with 512 GiB to reuse", "keep the 4 old hosts", "reuse our hosts". The text is in lower case. */
export function reuseIn(text: string): ReuseSaid {
  if (NONE.test(text)) return { reuse: [], rest: text.replace(NONE, ' ') };
  const kept = NOT_HOSTS.test(text) ? null : KEPT.exec(text);
  if (kept === null) return { reuse: null, rest: text };
  const after = text.slice(kept.index);
  const end = NEW.exec(after)?.index ?? after.length;
  const said = after.slice(0, end);
  const counted = kept.slice(1).find((word) => word !== undefined && word !== 'all');
  const cores = /\b(\d{1,4})[ -]?cores?\b/.exec(said)?.[1];
  const memory = /\b(\d{1,6}(?:\.\d+)?) ?(tib|tb|gib|gb|t|g)\b/.exec(said);
  const reuse: Reuse = {
    count: counted === undefined ? null : (NUMBERS[counted] ?? Number(counted)),
    cores: cores === undefined ? null : Number(cores),
    memoryGiB: memory ? Number(memory[1]) * (memory[2]?.startsWith('t') ? 1024 : 1) : null,
  };
  const named = reuse.count !== null || reuse.cores !== null || reuse.memoryGiB !== null;
  // "Use hosts with 1 TiB" wishes for other hosts; only "reuse", "keep" and "old" say that they exist.
  if (!/\bre-?us|\bkeep|\bour\b|\bmy\b/.test(said) && !new RegExp(`\\b${OLD}\\b`).test(said)) return { reuse: null, rest: text };
  return named || /\bre-?us|\bkeep/.test(said)
    ? { reuse: [reuse], rest: `${text.slice(0, kept.index)} ${after.slice(end)}` }
    : { reuse: null, rest: text };
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
