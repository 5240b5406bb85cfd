import { section } from '../body.ts';
import type { Reply, Span } from '../reply.ts';
import { finish } from '../result.ts';

const WAYS: readonly (readonly Span[])[] = [
  [{ strong: 'With a form. ' }, 'In Slack, “Choose a file” below this message asks for the files, and for your hosts.'],
  [{ strong: 'In a channel. ' }, 'Drop the file into a message that mentions me; the answer comes in its thread.'],
  [{ strong: 'To me alone. ' }, 'Drop it into our direct messages.'],
  [
    { strong: 'As text. ' },
    'Paste a table between two lines of three backticks: a header, and a line with name, vCPUs and memory for each machine.',
  ],
];

const FORMATS: readonly (readonly Span[])[] = [
  [
    { strong: 'RVTools: ' },
    'the workbook (.xlsx), its CSV files, or a ZIP of those. vInfo will do; with vHost I know your hosts, too.',
  ],
  [{ strong: 'Clouds: ' }, 'the import files (CSV) of Azure Migrate, AWS and Google’s migration service; az vm list -d as JSON.'],
  [
    { strong: 'Proxmox, LXD and Incus: ' },
    'the lists that they print as JSON (pvesh get /cluster/resources, lxc list), and qm config of each machine.',
  ],
  [
    { strong: 'Measured CPU, beside the list: ' },
    'a CSV with a row for each sample (machine, time, CPU), or a column for each machine. Then no host gets less than they took together.',
  ],
  [{ strong: 'Your own: ' }, 'a CSV with a header. I say which column I read as what.'],
];

const FOLLOW_UPS: readonly (readonly Span[])[] = [
  ['“with 1 TiB hosts”, “64 cores and 2 TiB”'],
  ['“n+2”, “growth 20 %”, “at most 30 guests per host”'],
  ['“leave out powered-off”, “only Cluster2”, “keep DC01 and DC02 apart”'],
  ['“we have 6 old hosts with 32 cores and 512 GiB to reuse”, “reuse our hosts”, “by workload class”'],
  ['“use the Azure rules”, “why not containers?”, “undo”'],
];

/** How to hand in an inventory, in which formats, and what can be said of it then. */
export function sizeHelpReply(): Reply {
  return finish(
    {
      title: 'Size an estate from its inventory',
      summary: [
        'Drop a list of your machines into a message that mentions me. I say how many hosts it takes under each model, account for every row, and show every constant with its source.',
      ],
      parts: [
        ...section('How to hand it in', WAYS),
        ...section('What I read', FORMATS),
        ...section('Then go on in its thread', FOLLOW_UPS),
        {
          type: 'note',
          spans: [
            'Up to 10 files of 32 MB at once; machines that several list are counted once. I keep the machines, their hosts and what was measured as long as the conversation, and not the file.',
          ],
        },
      ],
      sources: [],
      nextSteps: [
        { do: 'open-size-form', label: 'Choose a file' },
        { do: 'explain', label: 'Dangers of consolidation', topic: 'dangers' },
        { do: 'share', label: 'Share in channel' },
      ],
    },
    { kind: 'answer', topic: null },
  );
}
