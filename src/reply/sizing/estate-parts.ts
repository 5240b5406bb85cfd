import type { SetAsideReason } from '../../inventory/ledger.ts';
import { folded } from '../body.ts';
import type { Part, Span } from '../reply.ts';
import { user } from '../user-text.ts';
import { capital, FAMILY_NAME } from '../words.ts';
import type { Sized } from './sized.ts';

/** Of one row, and of several. */
const REASON_WORDS = {
  blank: ['blank row', 'blank rows'],
  template: ['template', 'templates'],
  placeholder: ['placeholder of a recovery site', 'placeholders of a recovery site'],
  duplicate: ['listed twice', 'listed twice'],
  unsizable: ['without vCPUs or memory', 'without vCPUs or memory'],
  'powered-off': ['powered off', 'powered off'],
  appliance: ['appliance of the platform', 'appliances of the platform'],
  'other-cluster': ['of other clusters', 'of other clusters'],
} as const satisfies Record<SetAsideReason, readonly [string, string]>;

const number = (value: number) => value.toLocaleString('en-GB');

/** Every row accounted for, in a sentence that adds up. */
export function ledgerParts({ ledger }: Sized): readonly Part[] {
  const aside = ledger.setAside.map(({ reason, rows }) => `${number(rows)} ${REASON_WORDS[reason][rows === 1 ? 0 : 1]}`);
  return [
    { type: 'heading', text: 'What was counted' },
    {
      type: 'prose',
      spans: [
        `${number(ledger.rows)} rows = `,
        { strong: `${number(ledger.sized)} sized` },
        ...aside.map((words) => ` + ${words}`),
        '.',
      ],
    },
  ];
}

/** What somebody should know of the file; names of machines are a fold away. */
export function warningParts({ inventory: { warnings } }: Sized): readonly Part[] {
  if (warnings.length === 0) return [];
  const named = warnings.filter(({ vms }) => vms.length > 0);
  return [
    { type: 'heading', text: 'Please check' },
    { type: 'list', items: warnings.map(({ message }): readonly Span[] => [user(message, 400)]) },
    ...folded(
      'The machines that these are about',
      named.map(
        ({ code, vms }): Part => ({
          type: 'prose',
          spans: [{ strong: `${capital(code.replaceAll('-', ' '))}: ` }, user(names(vms), 1500)],
        }),
      ),
    ),
  ];
}

const NAMES_SHOWN = 40;

function names(vms: readonly string[]): string {
  const more = vms.length - NAMES_SHOWN;
  return `${vms.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

/** The estate as it is: by system and by cluster, and which column was read as what. */
export function estateParts({ estate, inventory }: Sized): readonly Part[] {
  const right = (label: string) => ({ label, align: 'right' }) as const;
  const ratio = (value: number | null) => (value === null ? '–' : value.toFixed(2));
  const clusters: readonly Part[] =
    estate.clusters.length === 0
      ? []
      : [
          {
            type: 'table',
            caption:
              'By cluster. N-1 is the sum of cores less the largest host; if the estate has its spare elsewhere, read the last column',
            many: true,
            columns: [
              { label: 'Cluster', align: 'left' },
              right('Machines'),
              right('vCPUs'),
              right('Memory, GiB'),
              right('Hosts'),
              right('Cores at N-1'),
              right('vCPUs per core at N-1'),
              right('on all cores'),
            ],
            rows: estate.clusters.map((each) => [
              [user(each.name)],
              [number(each.vms)],
              [number(each.vcpus)],
              [number(each.memoryGiB)],
              [number(each.hosts)],
              [number(each.coresAtNMinus1)],
              [ratio(each.vcpusPerCore)],
              [ratio(each.vcpusPerCoreAllHosts)],
            ]),
          },
        ];
  return folded('The estate today', [
    {
      type: 'prose',
      spans: [
        `${number(estate.vms)} machines, ${number(estate.vcpus)} vCPUs, ${number(estate.memoryGiB)} GiB of memory, ${number(estate.storageGiB)} GiB stored (${estate.storageBasis}).`,
      ],
    },
    {
      type: 'table',
      caption: 'By operating system',
      columns: [{ label: 'System', align: 'left' }, right('Machines'), right('vCPUs'), right('Memory, GiB')],
      rows: estate.byOs.map(({ family, vms, vcpus, memoryGiB }) => [
        [capital(FAMILY_NAME[family])],
        [number(vms)],
        [number(vcpus)],
        [number(memoryGiB)],
      ]),
    },
    ...clusters,
    {
      type: 'table',
      caption: 'Which column was read as what',
      many: true,
      columns: [
        { label: 'Sheet', align: 'left' },
        { label: 'Header', align: 'left' },
        { label: 'Read as', align: 'left' },
        { label: 'Unit', align: 'left' },
      ],
      rows: inventory.files
        .flatMap(({ columns }) => columns)
        .slice(0, COLUMNS_SHOWN)
        .map(({ sheet, header, field, unit }) => [[user(sheet)], [user(header)], [field], [unit ?? '–']]),
    },
  ]);
}

const COLUMNS_SHOWN = 60;
