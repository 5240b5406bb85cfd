import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { newDraft } from '../../src/slack/form/draft.ts';
import { prefilled, requirementsOf } from '../../src/slack/form/prefill.ts';
import { readForm } from '../../src/slack/form/read.ts';
import { formView } from '../../src/slack/form/view.ts';

const draft = newDraft({ conversation: 'c', channel: 'C1', thread: null });

function formFor(text: string) {
  const requirements = requirementsOf(answerText(text).result);
  if (requirements === null) throw new Error('no requirements');
  return { requirements, ...prefilled(draft, requirements) };
}

describe('a form that is filled in from an answer', () => {
  it.each([
    '40 LAMP sites on Debian and one Exchange server',
    'Home Assistant with a zigbee USB stick and Plex with a shared GPU on Proxmox, host has 64 GB and 16 cores without VT-x',
    'Oracle on Linux, Exchange on Windows and an SMTP relay on BSD; isolation and cost matter most',
  ])('is one that Slack takes, and says what the answer was about: %s', (text) => {
    const { draft: filled, fields, requirements } = formFor(text);

    expect(checkView(JSON.parse(JSON.stringify(formView(filled, fields))), 'modal')).toBeUndefined();
    expect(readForm(fields, filled)).toMatchObject({ ok: true, values: requirements });
  });

  it('names what the catalogue knows and quotes what it does not', () => {
    const { draft: filled, fields } = formFor('one Exchange server');

    expect(JSON.stringify(formView(filled, fields).blocks)).toContain('Microsoft Exchange');
  });

  it('is not offered for more workloads than it has rows', () => {
    const { result } = answerText('one Exchange server');
    const many = Array.from({ length: 9 }, () => result.workloads[0]).flatMap((one) => (one ? [one] : []));

    expect(requirementsOf({ ...result, workloads: many })).toBeNull();
  });
});
