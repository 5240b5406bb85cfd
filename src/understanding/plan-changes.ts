import { softwareOf } from '../knowledge/subjects.ts';
import type { Need, OsFamily } from '../knowledge/vocabulary.ts';
import { isRole } from './head-kinds.ts';
import { understand } from './index.ts';
import { mergeNeeds, saidNeeds, saidPriorities } from './needs.ts';
import type { Host, Question, StatedNeed, Workload } from './question.ts';
import { type Message, readMessage } from './tokens.ts';

const DROP =
  /^\W*(?:please\s+|ok(?:ay)?,?\s+|and\s+)*(?:what\s+if\s+(?:we|i)\s+)?(?:drop|remove|forget|delete|leave\s+out|skip|ignore|without|not|no|minus)\s+(?:about\s+)?(?:the\s+|our\s+|my\s+|any\s+)?(.+?)[?.!\s]*$/;
const GONE =
  /^\W*(?:what\s+if\s+)?(?:the\s+|our\s+)?(.{2,60}?)\s+(?:is|are|was|were|will\s+be)\s+(?:gone|dropped|removed|retired|switched\s+off|out\s+of\s+the\s+picture)\W*$/;
const PART =
  /\b(one|two|three|four|five|six|\d+|a\s+few|some|half|all|each|every\s+one|any|both)\s+(?:of\s+)?(?:them|these|those|the\s+([\w\s.-]+?)|our\s+([\w\s.-]+?))\s+(?:is|are|was|were|has|have|had|runs?|needs?|must|becomes?|moves?|turn(?:s|ed)?\s+out|get|gets|would|should|also|on|with)\b/;
const ADD =
  /^\W*(?:and\b|also\b|plus\b|add\b|then\b|what\s+about\b|how\s+about\b|what\s+if\s+(?:we|i)\s+(?:also\s+)?(?:add|have|had)\b|we\s+(?:also|further)\b|i\s+(?:also|further)\b|there\s+(?:is|are)\s+also\b|in\s+addition\b|oh\b|one\s+more\b|another\b|forgot\b)/;
const RUNS_ON = /^\W*(?:and\s+)?what\s+if\b.*\b(?:ran|runs?|were|was|is|are)\s+(?:on\s+)?\w/;
const RECOUNT =
  /^\W*(?:make\s+(?:it|that|them)|what\s+if\s+(?:it\s+is|it's|there\s+are|we\s+(?:have|had))|say|actually)\s+(\d{1,6})(?:\s+(?:of\s+them|instead|pieces|now))?\W*$|^\W*(?:(?:and|but|so)\W+)?(?:what\s+(?:about|if)\s+|how\s+about\s+)?(?:with|for|we\s+had|we\s+have|there\s+(?:are|were))?\s*(\d{1,6})\s+of\s+(?:them|those|these)\W*$/;
const MATTERS = /\b(?:matter|matters|mattered|important|priorit\w*|care|first|above\s+all|most|main\s+thing|key|crucial|focus)\b/;
const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  both: 2,
  some: 2,
  'a few': 3,
  any: 1,
};

/** The change that one clause makes: something dropped, changed, added, or said of the whole. Null when it makes none. */
export function oneStep(before: Question, text: string, focus: string | null = null): Question | null {
  const message = readMessage(text);
  const alone = understand(text);
  if (
    before.workloads.length === 0 ||
    (alone.intent.kind === 'refusal' && alone.intent.reason === 'injection') ||
    alone.intent.kind === 'smalltalk'
  )
    return null;
  const changed =
    dropped(before, message) ??
    partly(before, message, alone) ??
    elsewhere(before, message) ??
    extended(before, message, alone, focus) ??
    refined(before, message, alone);
  return changed ? { ...changed, text: message.raw, intent: { kind: 'recommendation' }, topic: null } : null;
}

function dropped(before: Question, message: Message): Question | null {
  const what = DROP.exec(message.text)?.[1] ?? GONE.exec(message.text)?.[1];
  if (!what) return null;
  const gone = matching(before, what, understand(what));
  if (gone.length === 0 || gone.length === before.workloads.length) return null;
  return { ...before, workloads: before.workloads.filter((workload) => !gone.includes(workload)) };
}

/** "One of them is Windows": the part leaves its group and changes; "all of them" changes the group. */
function partly(before: Question, message: Message, alone: Question): Question | null {
  const match = PART.exec(message.text);
  if (!match) return null;
  const group = match[2] ?? match[3];
  const target = (group ? matching(before, group, understand(group))[0] : undefined) ?? largest(before);
  if (!target) return null;
  const change = changeIn(message, alone);
  if (!change) return null;
  const quantifier = (match[1] ?? 'one').replace(/\s+/g, ' ');
  if (/^(?:all|each|every one)$/.test(quantifier)) {
    const targets = group ? [target] : before.workloads;
    return {
      ...before,
      workloads: before.workloads.map((workload) => (targets.includes(workload) ? apply(workload, change) : workload)),
    };
  }
  const count = quantifier === 'half' ? Math.ceil(target.count / 2) : (COUNTS[quantifier] ?? Number.parseInt(quantifier, 10));
  if (!(count >= 1)) return null;
  const part = { ...apply(target, change), count: Math.min(count, target.count) };
  if (count >= target.count)
    return { ...before, workloads: before.workloads.map((workload) => (workload === target ? part : workload)) };
  const rest = { ...target, count: target.count - count };
  const named = { ...part, name: change.label ? `${target.name} (${change.label})` : target.name };
  return { ...before, workloads: before.workloads.flatMap((workload) => (workload === target ? [rest, named] : [workload])) };
}

/** "What if the wiki servers ran on Windows?": another system for what is named, or for the only workload. */
function elsewhere(before: Question, message: Message): Question | null {
  if (!RUNS_ON.test(message.text)) return null;
  const named = namedIn(before, message);
  const targets = named.length > 0 ? named : before.workloads.length === 1 ? before.workloads : [];
  const said = named.reduce((text, { name }) => text.replaceAll(name.toLowerCase(), 'it'), message.raw.toLowerCase());
  const os = understand(said).workloads.find((workload) => workload.os.said)?.os;
  if (!os || targets.every((workload) => workload.os.family === os.family)) return null;
  const change = { os, needs: [], label: null };
  return {
    ...before,
    workloads: before.workloads.map((workload) => (targets.includes(workload) ? apply(workload, change) : workload)),
  };
}

/** The workloads that a message calls by their names. */
function namedIn(before: Question, { raw }: Message): readonly Workload[] {
  const text = raw.toLowerCase();
  return before.workloads.filter(({ name }) => name.length > 2 && text.includes(name.toLowerCase()));
}

/** "And two Exchange servers", "make it 60 LAMP sites": more workloads, or another count of one that is there. */
function extended(before: Question, message: Message, alone: Question, focus: string | null): Question | null {
  const count = RECOUNT.exec(message.text)?.slice(1).find(Boolean);
  const target = before.workloads.find(({ name }) => name === focus) ?? largest(before);
  if (count && target && Number.parseInt(count, 10) >= 1)
    return {
      ...before,
      workloads: before.workloads.map((workload) =>
        workload === target ? { ...workload, count: Number.parseInt(count, 10) } : workload,
      ),
    };
  const named = alone.workloads.filter((workload) => workload.apps.length > 0 || workload.os.said);
  if (named.length === 0) return null;
  const recounted = before.workloads.map((workload) => {
    const again = named.find((other) => sameThing(workload, other));
    return again && again.count > 1 && again.count !== workload.count ? { ...workload, count: again.count } : workload;
  });
  const isRecount = named.every((other) => before.workloads.some((workload) => sameThing(workload, other)));
  if (
    isRecount &&
    recounted.some((workload, at) => workload !== before.workloads[at]) &&
    !/\b(?:more|another|add|additional)\b/.test(message.text)
  ) {
    return { ...before, workloads: recounted };
  }
  if (!ADD.test(message.text)) return null;
  return { ...merged(before, alone), workloads: [...before.workloads, ...named] };
}

/** Priorities, host facts and needs that the message adds to the whole question. */
function refined(before: Question, message: Message, alone: Question): Question | null {
  if (
    alone.workloads.some((workload) => workload.apps.length > 0 && !before.workloads.some((known) => sameThing(known, workload)))
  )
    return null;
  const priorities = MATTERS.test(message.text) || message.tokens.length <= 8 ? saidPriorities(message) : [];
  const needs = saidNeeds(message);
  // "It must run Docker" is said of the guest
  const host = mergedHost(
    before.host,
    needs.some(({ need }) => need === 'docker-inside') ? { ...alone.host, hypervisor: null } : alone.host,
  );
  const hostChanged = JSON.stringify(host) !== JSON.stringify(before.host);
  const aboutAll =
    /\b(?:they|them|it|all|everything|these|those|guests?|workloads?|must|needs?|has\s+to|have\s+to|what\s+if|should)\b/.test(
      message.text,
    );
  const toAdd = aboutAll ? needs : [];
  const denied = alone.denied.filter((need) => !needs.some((said) => said.need === need));
  const named = namedIn(before, message);
  const meant = (workload: Workload) => named.length === 0 || named.includes(workload);
  if (priorities.length === 0 && toAdd.length === 0 && denied.length === 0 && !hostChanged) return null;
  if (alone.intent.kind === 'answer' && /^\W*(?:what\s+is|why|how|explain|is\s+it|does|do)\b/.test(message.text)) return null;
  return {
    ...before,
    host,
    priorities: [...new Set([...priorities, ...before.priorities])],
    foremost: alone.foremost ?? before.foremost,
    denied: [...new Set([...before.denied, ...denied])].filter((need) => !toAdd.some((said) => said.need === need)),
    workloads:
      toAdd.length + denied.length > 0
        ? before.workloads.map((workload) => (meant(workload) ? withNeeds(workload, toAdd, denied) : workload))
        : before.workloads,
  };
}

/** What a product brings along stays: nobody can say that away. */
function withNeeds(workload: Workload, added: readonly StatedNeed[], denied: readonly Need[]): Workload {
  const left = workload.needs.filter(({ need, from }) => 'app' in from || !denied.includes(need));
  return { ...workload, needs: mergeNeeds([...added, ...left]) };
}

interface Change {
  readonly os: { readonly family: OsFamily; readonly detail: string | null } | null;
  readonly needs: readonly StatedNeed[];
  readonly label: string | null;
}

function changeIn(message: Message, alone: Question): Change | null {
  const system = alone.workloads.find((workload) => workload.os.said)?.os ?? systemWord(message);
  const needs = saidNeeds(message);
  if (!system && needs.length === 0) return null;
  const said = needs[0]?.from;
  return { os: system, needs, label: system ? (system.detail ?? system.family) : said && 'said' in said ? said.said : null };
}

function systemWord(message: Message): { family: OsFamily; detail: string | null } | null {
  const workload = understand(`one ${message.text.replace(PART, ' ')} server`).workloads.find((candidate) => candidate.os.said);
  return workload ? { family: workload.os.family, detail: workload.os.detail } : null;
}

function apply(workload: Workload, { os, needs }: Change): Workload {
  const apps = os && os.family !== workload.os.family ? [] : workload.apps;
  return {
    ...workload,
    apps,
    os: os ? { ...os, said: true } : workload.os,
    needs: mergeNeeds([...needs, ...workload.needs.filter(({ from }) => 'said' in from || apps.includes(from.app))]),
  };
}

/** The workloads of a question that some words name: by product, by what they are for, or by a word of their name. */
export function matching(question: Question, words: string, alone: Question): Workload[] {
  const byApp = question.workloads.filter((workload) => alone.workloads.some((other) => sameThing(workload, other)));
  if (byApp.length > 0) return byApp;
  const byRole = question.workloads.filter((workload) => alone.workloads.some((other) => isOfRole(workload, other)));
  if (byRole.length > 0) return byRole;
  const wanted = readMessage(words)
    .tokens.map(({ text }) => text.replace(/s$/, ''))
    .filter((word) => word.length > 2 && !/^(?:the|one|server|vm|machine|guest)$/.test(word));
  return question.workloads.filter((workload) => {
    const name = readMessage(`${workload.name} ${workload.os.family} ${workload.os.detail ?? ''}`).tokens.map(({ text }) =>
      text.replace(/s$/, ''),
    );
    return wanted.length > 0 && wanted.some((word) => name.includes(word));
  });
}

/** "The database" is PostgreSQL, where that is the database of the plan. */
function isOfRole(workload: Workload, { apps }: Workload): boolean {
  const roles = apps.flatMap((app) => softwareOf(app) ?? []).filter(isRole);
  return workload.apps.some((app) => roles.some(({ theme }) => theme === softwareOf(app)?.theme));
}

function sameThing(one: Workload, other: Workload): boolean {
  if (one.apps.length > 0 && other.apps.length > 0) return one.apps.some((app) => other.apps.includes(app));
  return other.apps.length === 0 && one.apps.length === 0 && other.os.said && one.os.family === other.os.family;
}

function largest(question: Question): Workload | undefined {
  return [...question.workloads].sort((a, b) => b.count - a.count)[0];
}

function merged(before: Question, alone: Question): Question {
  return {
    ...before,
    host: mergedHost(before.host, alone.host),
    priorities: [...new Set([...alone.priorities, ...before.priorities])],
  };
}

function mergedHost(before: Host, after: Host): Host {
  return {
    vtx: after.vtx ?? before.vtx,
    memoryGiB: after.memoryGiB ?? before.memoryGiB,
    cores: after.cores ?? before.cores,
    hypervisor: after.hypervisor ?? before.hypervisor,
    desktop: after.desktop || before.desktop,
    noRoot: after.noRoot || before.noRoot,
    moving: after.moving || before.moving,
    rented: after.rented || before.rented,
    os: after.os ?? before.os,
    sharedWith: after.sharedWith ?? before.sharedWith,
  };
}
