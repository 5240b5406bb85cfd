import { ruleBooks } from '../../knowledge/rule-books/index.ts';
import type { HostShape } from '../../sizing/estate-plan.ts';
import type { ToolSays } from '../../sizing/seven-tools.ts';
import type { Totals } from '../../sizing/totals.ts';
import { folded } from '../body.ts';
import { type Footnotes, footnotes } from '../footnotes.ts';
import type { Reply, Span } from '../reply.ts';
import { finish } from '../result.ts';
import { hostsOf } from './plan-parts.ts';

/** One estate on one kind of host, counted by each public tool and by us. */
export interface SevenTools {
  readonly totals: Totals;
  readonly host: HostShape;
  /** By our own rules, under hardware virtualisation. Null where no host holds the largest machine. */
  readonly ours: number | null;
  readonly says: readonly ToolSays[];
}

/** "Seven tools, one estate": how far apart the public rules are, and what each of them does. */
export function sevenToolsReply({ totals, host, ours, says }: SevenTools): Reply {
  const notes = footnotes();
  const counts = says.flatMap(({ hosts }) => hosts ?? []);
  const rows = says.map(({ policy, name, hosts, besides }): readonly (readonly Span[])[] => [
    [name, ...sourceOf(policy, notes)],
    [hosts === null ? 'none fits' : number(hosts)],
    [besides === 0 ? '–' : `${besides} control-plane nodes`],
    [bookOf(policy)?.says ?? ''],
  ]);
  return finish(
    {
      title: 'Seven tools, one estate',
      summary: [{ strong: spread(counts, says.length) }, ...ourSpans(ours)],
      parts: [
        {
          type: 'prose',
          spans: [
            `${number(totals.guests)} machines, ${number(totals.vcpus)} vCPUs, ${number(Math.round(totals.memoryMiB / 1024))} GiB of memory, on hosts of ${host.name} (${host.source}).`,
          ],
        },
        {
          type: 'table',
          caption: 'Hosts by each tool, with its own spares',
          columns: [
            { label: 'Tool', align: 'left' },
            { label: 'Hosts', align: 'right' },
            { label: 'Besides', align: 'left' },
            { label: 'What it does', align: 'left' },
          ],
          rows,
        },
        ...folded('How each of them counts', [
          {
            type: 'list',
            items: says.flatMap(({ name, hosts, formula }): readonly (readonly Span[])[] =>
              hosts === null ? [] : [[{ strong: `${name}: ` }, `${formula} = ${hostsOf(hosts)}`]],
            ),
          },
        ]),
        {
          type: 'note',
          spans: ['The tools divide sums: none of them checks that each machine fits on a host beside the others.'],
        },
      ],
      sources: notes.sources,
      nextSteps: [],
    },
    { kind: 'answer', topic: null },
  );
}

function spread(counts: readonly number[], tools: number): string {
  if (counts.length === 0) return 'By none of the tools is anything of such a host left for machines.';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const who = counts.length === tools ? 'The tools' : `${counts.length} of the ${tools} tools`;
  return least === most
    ? `${who} agree on ${hostsOf(least)}.`
    : `${who} ask for ${number(least)} to ${hostsOf(most)} for the same machines.`;
}

function ourSpans(ours: number | null): readonly Span[] {
  if (ours === null) return [' By our own rules no host of this size holds the largest machine.'];
  return [` Our own rules, which place every machine, ask for ${hostsOf(ours)} under hardware virtualisation.`];
}

function bookOf(policy: string) {
  return ruleBooks.find(({ id }) => id === policy);
}

function sourceOf(policy: string, notes: Footnotes): readonly Span[] {
  return notes.mark(bookOf(policy)?.constants.flatMap(({ source, ours }) => (ours ? [] : [source])) ?? [], 1);
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
