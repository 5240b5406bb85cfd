import { parsesAsSubject } from './subjects.ts';

export interface NamedSubjects {
  /** In the words that were used. */
  readonly names: readonly string[];
  /** Words between them that name nothing. */
  readonly unknown: readonly string[];
}

/** The subjects that a list names: "lxc kvm", "lxc,kvm", "LXC vs. VMware ESXi and para". */
export function subjectsIn(text: string): NamedSubjects {
  const groups = text
    .split(/\s*[,;&/]\s*|\s+(?:vs\.?|versus|and|or|with|to|against)\s+/i)
    .map((group) => group.trim())
    .filter(Boolean);
  const names: string[] = [];
  const unknown: string[] = [];
  for (const group of groups) {
    const words = group.split(/\s+/);
    const found = inWords(words);
    if (found) names.push(...found);
    else unknown.push(...(words.length > MOST_WORDS ? [group] : words.filter((word) => !parsesAsSubject(word))));
  }
  return { names, unknown };
}

/** "vmware esxi lxc" -> "vmware esxi", "lxc": long names before short ones, unless the rest would make no sense then. */
function inWords(words: readonly string[]): string[] | null {
  if (words.length > MOST_WORDS) return null;
  // From the end backwards, so that each rest is looked at once.
  const restFrom: (string[] | null)[] = [];
  restFrom[words.length] = [];
  for (let start = words.length - 1; start >= 0; start--) {
    restFrom[start] = null;
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start && restFrom[start] === null; end--) {
      const rest = restFrom[end];
      const name = words.slice(start, end).join(' ');
      if (rest && parsesAsSubject(name)) restFrom[start] = [name, ...rest];
    }
  }
  return restFrom[0] ?? null;
}

const LONGEST_NAME = 5;
const MOST_WORDS = 40;
