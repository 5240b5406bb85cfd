import type { SizedGuest } from '../../sizing/estate-plan.ts';
import type { Part, Reply, Span } from '../reply.ts';
import { finish } from '../result.ts';
import { user } from '../user-text.ts';
import { capital, FAMILY_NAME } from '../words.ts';
import { KEY } from './pseudonym-parts.ts';
import type { Sized } from './sized.ts';

/** Slack's tables end there (docs.slack.dev/reference/block-kit/blocks/data-table-block). */
const MOST_ROWS = 100;

/** The machines of an estate one by one, the largest first, each with its host under hardware virtualisation. */
export function machinesReply({ plan: { plans, request } }: Sized, pseudonyms: boolean): Reply {
  const { guests } = request;
  const hardware = plans.find(({ model }) => model === 'hardware');
  const hostOf = new Map(
    hardware?.placed.flatMap(({ guests: ids }, index) => ids.map((id): [string, number] => [id, index + 1])),
  );
  const largest = guests
    .toSorted((one, other) => other.memoryMiB - one.memoryMiB || other.vcpus - one.vcpus || one.name.localeCompare(other.name))
    .slice(0, MOST_ROWS);
  const left = guests.length - largest.length;
  const clusters = guests.some(({ cluster }) => cluster !== null);
  const table: Part = {
    type: 'table',
    caption: left > 0 ? `The ${largest.length} largest machines` : 'Every machine',
    many: true,
    columns: [
      { label: 'Machine', align: 'left' },
      { label: 'System', align: 'left' },
      { label: 'vCPUs', align: 'right' },
      { label: 'GiB', align: 'right' },
      ...(clusters ? [{ label: 'Cluster', align: 'left' } as const] : []),
      { label: 'Host', align: 'right' },
    ],
    rows: largest.map((guest) => rowOf(guest, clusters, hostOf.get(guest.id))),
  };
  return finish(
    {
      title: `${number(guests.length)} machine${guests.length === 1 ? '' : 's'}, one by one`,
      summary: [
        'The largest first, each with the number of its host under hardware virtualisation. ',
        left > 0
          ? `Slack shows ${MOST_ROWS} at most: the other ${number(left)}, and the hosts under each model, are in the table that “Files to take away” hands over.`
          : '“Files to take away” hands over the same as a table, with the hosts under each model.',
      ],
      parts: [table],
      sources: [],
      nextSteps: [
        { do: 'take-away', label: 'Files to take away' },
        ...(pseudonyms ? [KEY] : []),
        { do: 'ask', label: 'The plan again', text: 'show it again' },
      ],
    },
    { kind: 'answer', topic: null },
  );
}

function rowOf(guest: SizedGuest, clusters: boolean, host: number | undefined): readonly (readonly Span[])[] {
  const { cluster, family, memoryMiB, name, vcpus } = guest;
  return [
    [user(name)],
    [capital(FAMILY_NAME[family])],
    [number(vcpus)],
    [number(Math.round((memoryMiB / 1024) * 10) / 10)],
    ...(clusters ? [[cluster === null ? '–' : user(cluster)]] : []),
    [host === undefined ? '–' : number(host)],
  ];
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
