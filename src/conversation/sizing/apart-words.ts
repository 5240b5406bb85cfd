import { hasRole } from './name-roles.ts';

/** The role that names of machines speak of: "DC01", "srv-sql-2". */
const ROLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:dcs?|domain controllers?)\b/, ['dc', 'addc', 'pdc', 'bdc', 'rodc']],
  [/\b(?:sql servers?|database servers?|databases?|dbs?)\b/, ['sql', 'db', 'ora', 'oracle', 'pg', 'mysql', 'mariadb']],
  [/\b(?:web ?servers?)\b/, ['web', 'www']],
  [/\b(?:mail ?servers?|exchange servers?)\b/, ['mail', 'exch', 'exchange', 'mx']],
  [/\b(?:dns servers?|name ?servers?)\b/, ['dns', 'ns']],
];
const APART =
  /\bapart\b|\bon (?:different|separate) (?:hosts?|servers?|nodes?)\b|\b(?:never|not)\b[^.?!]*\b(?:on (?:one|the same|a single) (?:host|server|node)|share a (?:host|server|node))\b/;

const ORDER =
  /^(?:(?:please|and|also|ok|okay|then),? )*(?:keep|hold|put|place|leave|run)\b[^.?!]{1,120}?(?:\bapart\b|\bon (?:different|separate) (?:hosts?|servers?|nodes?)\b)/;

/** Whether a message, in lower case, tells to keep machines apart, whatever they are called. */
export function tellsApart(text: string): boolean {
  return ORDER.test(text);
}

/** The groups of machines (by id) that a message keeps on different hosts: by their names, or by a role that their names say. In lower case. */
export function apartIn(text: string, machines: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  let rest = text;
  for (let found = APART.exec(rest); found !== null; found = APART.exec(rest)) {
    // "Never put DC01 and DC02 on one host": the names stand within.
    const within = /^(?:never|not)/.test(found[0]);
    const clause = within ? rest : rest.slice(0, found.index);
    const ids = namedIn(clause, machines);
    if (ids.length > 1) groups.push(ids);
    rest = within ? '' : rest.slice(found.index + found[0].length);
  }
  return groups;
}

function namedIn(text: string, machines: ReadonlyMap<string, string>): readonly string[] {
  const words = new Set(text.split(/[\s,;?!&/]+/).map((word) => word.replace(/[.:]+$/, '')));
  const named = [...machines].filter(
    ([name]) => words.has(name.toLowerCase()) || (name.includes(' ') && text.includes(name.toLowerCase())),
  );
  if (named.length > 1) return named.map(([, id]) => id);
  const stems = ROLES.filter(([said]) => said.test(text)).flatMap(([, its]) => its);
  return [...machines].filter(([name]) => stems.some((stem) => hasRole(name, stem))).map(([, id]) => id);
}
