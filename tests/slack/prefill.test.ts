import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { requirementsIn } from '../../src/conversation/requirements.ts';
import { respond } from '../../src/conversation/respond.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { newDraft } from '../../src/slack/form/draft.ts';
import { prefilled } from '../../src/slack/form/prefill.ts';
import { readForm } from '../../src/slack/form/read.ts';
import { formView } from '../../src/slack/form/view.ts';

const draft = newDraft({ conversation: 'c', channel: 'C1', thread: null });

const NINE =
  '5 Exchange servers, 4 PostgreSQL servers, 3 Jira servers, 6 Samba servers, 7 Nextcloud servers, 2 Zabbix servers, 8 Redis servers, 9 MongoDB servers and 11 Plex servers';

function asked(text: string, minute = 0): Input {
  return { at: new Date(60_000 * minute).toISOString(), who: 'U0ANA', kind: 'asked', payload: { text } };
}

function formFor(...log: readonly Input[]) {
  const requirements = requirementsIn(log);
  if (requirements === null) throw new Error('no requirements');
  return { requirements, ...prefilled(draft, requirements) };
}

/** The form as it opens, submitted without a change. */
function submitted(...log: readonly Input[]): Input {
  const { draft: filled, fields } = formFor(...log);
  const form = readForm(fields, filled);
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  return { at: new Date(3_600_000).toISOString(), who: 'U0BEN', kind: 'form', payload: form.values };
}

function verdictOf(log: readonly Input[]) {
  const { workloads, host, priorities, estate } = respond(log).result;
  return { workloads, host, priorities, estate };
}

describe('a form that is filled in from an answer', () => {
  it.each([
    '40 LAMP sites on Debian and one Exchange server',
    'Home Assistant with a zigbee USB stick and Plex with a shared GPU on Proxmox, host has 64 GB and 16 cores without VT-x',
    'Oracle on Linux, Exchange on Windows and an SMTP relay on BSD; isolation and cost matter most',
    'Docker in my OpenVZ VPS, tun is missing',
    '30 Ubuntu VMs with 8 GiB and 2 vCPUs each where strangers upload code',
    'kernel NFS home directory server on Ubuntu 22.04 with its own kernel, migrated live',
    'VirtualBox on my laptop: a Windows XP guest for an old scanner',
    'students get root in 200 Debian containers',
    NINE,
  ])('is one that Slack takes, and submitted as it is changes nothing: %s', (text) => {
    const { draft: filled, fields } = formFor(asked(text));

    expect(checkView(JSON.parse(JSON.stringify(formView(filled, fields))), 'modal')).toBeUndefined();
    expect(verdictOf([asked(text), submitted(asked(text))])).toEqual(verdictOf([asked(text)]));
  });

  it('names what the catalogue knows and quotes what it does not', () => {
    const { draft: filled, fields } = formFor(asked('one Exchange server'));

    expect(JSON.stringify(formView(filled, fields).blocks)).toContain('Microsoft Exchange');
  });

  it('shows the first eight workloads and says how many stay as they are', () => {
    const { draft: filled, fields } = formFor(asked(NINE));

    const note = /Your plan has [^"]*/.exec(JSON.stringify(formView(filled, fields)))?.[0];

    expect(filled.rows).toHaveLength(8);
    expect(note).toBe(
      'Your plan has 9 workloads; the first 8 are shown. The other one stays in it; to change what is not shown, ask me in words.',
    );
  });

  it('keeps the workloads that it has no row for', () => {
    const form = submitted(asked(NINE));
    if (form.kind !== 'form') throw new Error('no form');
    const [first, ...others] = form.payload.workloads;
    if (first === undefined) throw new Error('no workload');
    const fewer = { ...form, payload: { ...form.payload, workloads: [{ ...first, count: 50 }, ...others.slice(1)] } };

    const counts = respond([asked(NINE), fewer]).result.workloads.map(({ count }) => count);

    expect(counts).toEqual([50, 3, 6, 7, 2, 8, 9, 11]);
  });

  it('edits the plan of the answer that it stands under, not a later one', () => {
    const [first, second] = [asked('one Exchange server'), asked('two PostgreSQL servers on Debian', 1)];

    const names = requirementsIn([first, second], first)?.values.workloads.map(({ app }) => app);

    expect(names).toEqual(['exchange']);
  });

  it('edits a question as its author changed it', () => {
    const first = asked('one Exchange server');
    const change: Input = {
      at: new Date(99).toISOString(),
      who: 'U0ANA',
      kind: 'correction',
      payload: { of: first.at, text: 'one PostgreSQL server' },
    };

    expect(requirementsIn([first, change], first)?.values.workloads[0]?.app).toBe('postgresql');
  });

  it('has nothing to fill in where nothing was planned', () => {
    expect(requirementsIn([asked('what is para-virtualisation?')])).toBeNull();
    expect(requirementsIn([])).toBeNull();
  });

  it('stands by itself where the question behind it was taken back', () => {
    const first = asked('one Exchange server');
    const gone: Input = {
      at: new Date(99).toISOString(),
      who: 'U0ANA',
      kind: 'correction',
      payload: { of: first.at, text: null },
    };

    expect(verdictOf([first, gone, submitted(first)]).workloads).toMatchObject([{ apps: ['exchange'], count: 1 }]);
  });
});
