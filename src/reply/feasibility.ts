import { normal } from '../knowledge/answers/stems.ts';
import { type FamilyRule, familyRules } from '../knowledge/families.ts';
import { platformRules } from '../knowledge/platform-rules.ts';
import type { Claim, Platform } from '../knowledge/schema.ts';
import { needRuleOf, platformOf } from '../knowledge/subjects.ts';
import type { Model, Need, OsFamily } from '../knowledge/vocabulary.ts';
import type { Question } from '../understanding/question.ts';
import { guestNames } from './comparable.ts';
import type { Footnotes } from './footnotes.ts';
import type { Span } from './reply.ts';
import { FAMILY_NAME, lowerSentence, MODEL_NAME, NEED_NAME, sentence } from './words.ts';

const FAMILY_WORDS: readonly (readonly [OsFamily, RegExp])[] = [
  ['windows', / (?:windows|win ?(?:server|xp|7|10|11|2k\d*)|server 20\d\d) /],
  ['bsd', / (?:free|open|net)?bsds? | pfsense | opnsense /],
  ['solaris', / (?:solaris|illumos|smartos|omnios) /],
  ['macos', / (?:macos|mac os|osx|os x) /],
  ['linux', / (?:linux|debian|ubuntu|centos|fedora|rhel|red hat|suse|alpine|arch) /],
];

/** "Can X run in Y?": yes or no first, the reason, and the nearest way that works. Null where X or Y is not known. */
export function feasibility(question: Question, notes: Footnotes): readonly Span[] | null {
  const host = hostOf(question);
  if (!host) return null;
  const need = question.workloads.flatMap(({ needs }) => needs)[0]?.need;
  if (need) return needAnswer(need, host, notes);
  const family = guestFamily(question, host);
  return family ? familyAnswer(family, host, notes) : null;
}

interface Host {
  readonly name: string;
  readonly model: Model;
  readonly platform: Platform | null;
}

function hostOf({ candidates }: Question): Host | null {
  for (const candidate of candidates) {
    if (candidate.type === 'platform') {
      const platform = platformOf(candidate.id);
      if (platform) return { name: platform.name, model: platform.model, platform };
    }
    if (candidate.type === 'model') return { name: MODEL_NAME[candidate.id], model: candidate.id, platform: null };
  }
  return null;
}

/** The guest's family: the one named in the message that is not the host's own. */
function guestFamily({ text, workloads }: Question, { platform }: Host): OsFamily | null {
  const said = workloads.find(({ os }) => os.said)?.os.family;
  if (said && said !== 'unknown') return said;
  const message = normal(text);
  const named = FAMILY_WORDS.filter(([, words]) => words.test(message)).map(([family]) => family);
  return named.find((family) => family !== platform?.kernel) ?? named[0] ?? null;
}

function familyAnswer(family: OsFamily, host: Host, notes: Footnotes): readonly Span[] | null {
  const { platform, name, model } = host;
  if (platform?.guests.includes(family)) {
    return [`Yes: ${name} runs ${FAMILY_NAME[family]} guests. `, ...notes.claim(platform.summary)];
  }
  const rule = familyRules.find(
    (candidate) => candidate.family === family && candidate.model === model && isMeant(candidate, host),
  );
  if (!platform && !rule)
    return model === 'hardware'
      ? [`Yes: ${MODEL_NAME.hardware} takes any system made for the processor.`, ...notes.mark(['gof-hw-any-os'])]
      : null;
  if (rule?.effect === 'caveat' || rule?.effect === 'favours') {
    return [`With a caveat: ${lowerSentence(sentence(rule.because))}`, ...notes.mark(rule.cites), ...remedy(rule.remedy)];
  }
  return [
    `No: ${rule ? lowerSentence(sentence(rule.because)) : `${name} runs ${platform ? guestNames(platform) : 'other'} guests only.`}`,
    ...notes.mark(rule?.cites ?? platform?.summary.cites ?? []),
    ...nearest(model, notes),
  ];
}

function isMeant({ when }: FamilyRule, { platform }: Host): boolean {
  switch (when.type) {
    case 'always':
      return true;
    case 'host':
      return when.is === (platform?.kernel ? 'other' : 'unnamed');
    case 'platform':
      return platform !== null && when.ids.includes(platform.id);
    case 'host-family':
    case 'detail':
      return false;
  }
}

function needAnswer(need: Need, { platform, model, name }: Host, notes: Footnotes): readonly Span[] | null {
  const own = platformRules.find(
    (rule) => platform && rule.platforms.includes(platform.id) && rule.needs.includes(need) && rule.model === model,
  );
  const rule = own ?? needRuleOf(need)?.effects.find((effect) => effect.model === model);
  if (!rule) return null;
  const verdict = { 'rules-out': 'No', caveat: 'With a caveat', favours: 'Yes', lifts: 'Yes' }[rule.effect];
  return [
    `${verdict}: ${lowerSentence(sentence(rule.because))}`,
    ...notes.mark(rule.cites),
    ...remedy(rule.remedy),
    ` (Asked: ${NEED_NAME[need]} on ${name}.)`,
    ...(rule.effect === 'rules-out' ? nearest(model, notes) : []),
  ];
}

function remedy(text: string | undefined): readonly Span[] {
  return text ? [` What helps: ${lowerSentence(sentence(text))}`] : [];
}

/** What works where containers and modified kernels do not. */
function nearest(model: Model, notes: Footnotes): readonly Span[] {
  if (model === 'hardware') return [];
  const way: Claim = {
    text: 'The nearest way that works is a virtual machine: it runs any system, with a kernel of its own.',
    cites: ['gof-hw-any-os', 'ks-hw-own-kernel'],
  };
  return [' ', ...notes.claim(way, 2)];
}
