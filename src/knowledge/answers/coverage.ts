import type { Answer } from '../schema.ts';
import { answers } from './index.ts';

/** Words that any question holds, whatever it is about. */
const EVERYDAY = new Set(
  'about actually after again also and any anybody anyone are because been before being best better between both but can cant could does doesnt doing dont each else even ever for from get gets getting give good had has have having help how idea into its just know like long look make many may mean might more most much must need needs now off one only other our out over please possible question really run running same say see should some someone still such sure take than thanks that the their them then there these they thing think this those through too under use used using very want was way well were what when where whether which while who why will with within without work works would you your'.split(
    ' ',
  ),
);
const STEM = 6;

const bags = new Map(answers.map((answer) => [answer, bagOf(answer)]));
const spread = new Map<string, number>();
for (const bag of bags.values()) for (const stem of bag) spread.set(stem, (spread.get(stem) ?? 0) + 1);

export interface Coverage {
  /** How many words of the message belong to the field. */
  readonly words: number;
  /** How much of what is asked an answer speaks of, from 0 to 1: rare words weigh most, words that no answer knows nothing. */
  of(answer: Answer): number;
}

/** What a message asks, measured against the kept answers by inverse document frequency (Spärck Jones, 1972). */
export function coverageOf(message: string): Coverage {
  const asked = [...stemsOf(message)].flatMap((stem) => {
    const holders = spread.get(stem) ?? 0;
    return holders > 0 ? [{ stem, weight: Math.log(1 + answers.length / holders) }] : [];
  });
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return {
    words: asked.length,
    of(answer) {
      const bag = bags.get(answer);
      if (all === 0 || bag === undefined) return 1;
      return asked.reduce((sum, { stem, weight }) => (bag.has(stem) ? sum + weight : sum), 0) / all;
    },
  };
}

function bagOf({ title, about, says }: Answer): ReadonlySet<string> {
  return stemsOf([title, ...about.flat(), ...says.map(({ text }) => text)].join(' '));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('virtualiz', 'virtualis')
      .match(/[a-z0-9][a-z0-9.+#]*/g) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !EVERYDAY.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  return word
    .replace(/\.+$/, '')
    .replace(/(?:ing|ed|es|e|s)$/, '')
    .slice(0, STEM);
}
