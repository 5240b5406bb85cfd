import type { Recommendation } from '../advice/recommendation.ts';
import type { Platform } from '../knowledge/schema.ts';
import { platformOf } from '../knowledge/subjects.ts';
import type { Footnotes } from './footnotes.ts';
import type { Part, Span } from './reply.ts';
import { listed, sentence } from './words.ts';

const SHOWN = 5;

/** Platforms to look at, with their status, and what became of those that the asker named. */
export function shortlistParts(recommendation: Recommendation, notes: Footnotes): readonly Part[] {
  const advised = known(recommendation.workloads.flatMap(({ best }) => best?.platforms ?? [])).slice(0, SHOWN);
  const items = advised.map((platform) => platformItem(platform, notes));
  for (const platform of known(namedBy(recommendation))) {
    if (platform.status.state !== 'active' && !advised.includes(platform)) items.push(retiredItem(platform, notes));
  }
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: 'Platforms to look at' },
        { type: 'list', items },
      ];
}

function platformItem({ name, status, summary }: Platform, notes: Footnotes): readonly Span[] {
  return [{ strong: name }, ': ', ...notes.claim(summary, 1), ' ', sentence(status.says), ...notes.mark(status.cites, 2)];
}

/** "VMware Server: discontinued in January 2010. Look at VMware Workstation or VMware ESXi instead." */
function retiredItem({ name, status }: Platform, notes: Footnotes): readonly Span[] {
  const successors = status.successors.map((id) => platformOf(id)?.name ?? id);
  return [
    { strong: `${name}, which you named` },
    status.state === 'eol' ? ', has ended: ' : ', is legacy: ',
    sentence(status.says),
    ...notes.mark(status.cites, 2),
    ...(successors.length > 0 ? [` Look at ${listed(successors, 'or')} instead.`] : []),
  ];
}

function namedBy({ question, workloads }: Recommendation): readonly string[] {
  return [
    ...question.candidates.flatMap((candidate) => (candidate.type === 'platform' ? [candidate.id] : [])),
    ...workloads.flatMap(({ workload }) => workload.tried),
    ...(question.host.hypervisor ? [question.host.hypervisor] : []),
  ];
}

function known(ids: readonly string[]): readonly Platform[] {
  return [...new Set(ids)].flatMap((id) => platformOf(id) ?? []);
}
