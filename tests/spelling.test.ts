import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answers } from '../src/knowledge/answers/index.ts';
import { dangers } from '../src/knowledge/consolidation/dangers.ts';
import { reasons } from '../src/knowledge/consolidation/reasons.ts';
import { criterionScores } from '../src/knowledge/criteria.ts';
import { evidence } from '../src/knowledge/evidence/index.ts';
import { familyRules } from '../src/knowledge/families.ts';
import { modelCards } from '../src/knowledge/models/index.ts';
import { needRules } from '../src/knowledge/needs.ts';
import { platformRules } from '../src/knowledge/platform-rules.ts';
import { platforms } from '../src/knowledge/platforms/index.ts';
import { ruleBooks } from '../src/knowledge/rule-books/index.ts';
import { software } from '../src/knowledge/software/index.ts';
import * as standing from '../src/knowledge/standing-rules.ts';

/** Spellings that are American whatever they mean. */
const AMERICAN = new RegExp(
  [
    '\\w*(?:virtual|container|organ|optim|util|recogn|initial|minim|maxim|custom|standard|synchron|summar|priorit|author|serial|categor|emphas|central|final|general|normal|special|stabil|visual|apolog|modern|penal)iz(?:e[ds]?|ers?|ing|ations?)\\b',
    '\\b(?:re)?analyz(?:e[drs]?|ing)\\b',
    '\\brealiz(?:e[ds]?|ing)\\b',
    '\\b(?:colors?|colored|behaviors?|favor(?:s|ed|ite|able)?|flavors?|flavored|honors?|labors?|neighbors?|neighboring|centers?|fibers?|meters?|liters?)\\b',
    '\\b(?:catalogs?|dialogs?|grays?|defense|offense|fulfill|skillful|gotten|artifacts?)\\b',
    '\\b(?:cancel|label|model|travel|tunnel|signal)(?:ed|ing)\\b',
    '\\b(?:a|an|the|its|their|your|own|per|no|this|each|one|software|Windows|OEM) licenses?\\b',
  ].join('|'),
  'gi',
);
/** Names keep the spelling of those who gave them. */
const NAMES =
  /OpenShift Virtualization|Red Hat Virtualization|the Virtualization framework|virtualization\.info|Data ?Center|Data ?Centre|Azure Center|Graylog|Organizr|Artifactory|System Center|(?:Reprise )?License Manager|Google Colab/gi;
/** Titles that are quoted keep the spelling of their authors; so does code. */
const QUOTED = /“[^”]*”|"[^"]*"|`[^`]*`|https?:\/\/\S+/g;
/** Other people's words: the names that things are found by, and where something was read. */
const NOT_OURS =
  /^(?:id|aliases|about|asks|unless|pattern|patterns|source|section|url|platform|platforms|cites|successors|name|names|offers|workload|setup)$/;

function americanIn(text: string): string[] {
  return text.replace(QUOTED, ' ').replace(NAMES, ' ').match(AMERICAN) ?? [];
}

/** All prose in a piece of knowledge. */
function proseIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(proseIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (NOT_OURS.test(key) ? [] : proseIn(each)));
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** The sentences in a source file: literals with a space in them. */
function sentencesIn(file: string): string[] {
  return [...read(file).matchAll(/'((?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*)'|`([^`\n]* [^`\n]*)`/g)].map(
    ([, plain, template]) => plain ?? template ?? '',
  );
}

const KNOWLEDGE = {
  answers,
  dangers,
  reasons,
  criterionScores,
  evidence,
  familyRules,
  modelCards,
  needRules,
  platformRules,
  platforms,
  ruleBooks,
  software,
  standing,
};

describe('British spelling', () => {
  it.each(Object.entries(KNOWLEDGE))('in what we know: %s', (_name, entries) => {
    const prose = proseIn(entries);

    expect(prose.join('').length).toBeGreaterThan(300);
    expect(prose.flatMap((text) => americanIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });

  it.each(['src/reply', 'src/slack', 'src/advice', 'src/sizing', 'src/cli', 'src/conversation'])(
    'in the words of %s',
    (folder) => {
      const sentences = filesIn(folder).flatMap(sentencesIn);

      expect(sentences.flatMap((text) => americanIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
    },
  );

  it.each(['README.md', 'manifest.yml', 'docs/architecture.md', 'docs/slack-setup.md', '.env.example'])('in %s', (file) => {
    expect(americanIn(read(file))).toEqual([]);
  });

  it.each([
    'hardware virtualization',
    'it was organized',
    'an optimizer',
    'the behavior',
    'labeled',
    'per license',
    'Paravirtualized drivers',
    'a data catalog',
  ])('is not "%s"', (text) => {
    expect(americanIn(text)).not.toEqual([]);
  });

  it.each([
    'OpenShift Virtualization',
    'the paper “Memory Virtualization”',
    'licensed',
    'size, prize, capsized',
    'programs',
    'modelled',
  ])('allows "%s"', (text) => {
    expect(americanIn(text)).toEqual([]);
  });
});
