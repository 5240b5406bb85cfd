import { describe, expect, it } from 'vitest';
import { checkView } from '../../src/local/check/check-view.ts';
import { FIXED_BLOCKS, rowBlock } from '../../src/slack/form/block-ids.ts';
import { type Draft, newDraft, readDraft, withMore, withoutRow, withRow, writeDraft } from '../../src/slack/form/draft.ts';
import { readForm } from '../../src/slack/form/read.ts';
import { formView } from '../../src/slack/form/view.ts';
import { FORM_ACTIONS } from '../../src/slack/ids.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { appOptions } from '../../src/slack/listeners/options/app.ts';

const draft = newDraft({ conversation: null, channel: 'C1', thread: null });

function full(from: Draft = draft): Draft {
  return Array.from({ length: 10 }).reduce<Draft>((grown) => withRow(grown), from);
}

interface Typed {
  readonly app?: string;
  readonly count?: string;
  readonly os?: string;
  readonly needs?: string[];
  readonly memory?: string;
  readonly vcpus?: string;
}

function typed(row: string, fields: Typed) {
  const { app, count = '1', memory = null, os, needs = [], vcpus = null } = fields;
  return {
    [rowBlock(row, 'app')]: { [FORM_ACTIONS.app]: { selected_option: app === undefined ? null : { value: app } } },
    [rowBlock(row, 'count')]: { [FORM_ACTIONS.count]: { value: count } },
    [rowBlock(row, 'os')]: { [FORM_ACTIONS.os]: { selected_option: os === undefined ? null : { value: os } } },
    [rowBlock(row, 'needs')]: { [FORM_ACTIONS.needs]: { selected_options: needs.map((value) => ({ value })) } },
    [rowBlock(row, 'memory')]: { [FORM_ACTIONS.guestMemory]: { value: memory } },
    [rowBlock(row, 'vcpus')]: { [FORM_ACTIONS.vcpus]: { value: vcpus } },
  };
}

describe('the form as a view', () => {
  it('is one that Slack takes, with one row and with all', () => {
    expect(checkView(JSON.parse(JSON.stringify(formView(draft))), 'modal')).toBeUndefined();
    expect(checkView(JSON.parse(JSON.stringify(formView(full()))), 'modal')).toBeUndefined();
  });

  it('stops at eight rows', () => {
    expect(full().rows).toHaveLength(8);
  });

  it("never gives an old row's id to a new row", () => {
    const { rows } = withRow(withoutRow(withRow(withRow(draft)), 'r3'));

    expect(rows).toEqual(['r1', 'r2', 'r4']);
  });

  it('shows needs and size of the first row, and of others when asked to', () => {
    const two = withRow(draft);
    const blocks = (from: Draft) => formView(from).blocks.map(({ block_id }) => block_id);

    expect(blocks(two)).toContain(rowBlock('r1', 'needs'));
    expect(blocks(two)).not.toContain(rowBlock('r2', 'needs'));
    expect(blocks(withMore(two, 'r2'))).toEqual(expect.arrayContaining(['r2-needs', 'r2-memory', 'r2-vcpus']));
  });

  it('says what to do with more than eight workloads', () => {
    expect(JSON.stringify(formView(full()))).toContain('Send me all of them in one message');
    expect(JSON.stringify(formView(withRow(draft)))).not.toContain('Send me all of them');
  });

  it('keeps its last row', () => {
    expect(withoutRow(draft, 'r1').rows).toEqual(['r1']);
  });

  it('reads back what it wrote and nothing else', () => {
    expect(readDraft(writeDraft(full()))).toEqual(full());
    expect(writeDraft(full()).length).toBeLessThan(LIMITS.privateMetadata);
    expect(readDraft('{"rows":["../etc"]}')).toBeNull();
    expect(readDraft('nonsense')).toBeNull();
  });

  it('asks where to answer only where somebody else could read it', () => {
    const blocks = (from: Draft) => formView(from).blocks.map(({ block_id }) => block_id);

    expect(blocks(draft)).toContain(FIXED_BLOCKS.where);
    expect(blocks({ ...draft, channel: 'D1' })).not.toContain(FIXED_BLOCKS.where);
    expect(blocks({ ...draft, channel: null })).not.toContain(FIXED_BLOCKS.where);
  });
});

describe('reading a submitted form', () => {
  it('turns every field into a value', () => {
    const state = {
      ...typed('r1', { app: 'exchange', count: '1,200', os: 'windows', needs: ['ha'], memory: '0.5', vcpus: '8' }),
      [FIXED_BLOCKS.memory]: { [FORM_ACTIONS.memory]: { value: '767.5' } },
      [FIXED_BLOCKS.cores]: { [FORM_ACTIONS.cores]: { value: '64' } },
      [FIXED_BLOCKS.vtx]: { [FORM_ACTIONS.vtx]: { selected_option: { value: 'no' } } },
      [FIXED_BLOCKS.hypervisor]: { [FORM_ACTIONS.hypervisor]: { value: ' ESXi ' } },
      [FIXED_BLOCKS.sharedWith]: { [FORM_ACTIONS.sharedWith]: { selected_option: { value: 'customers' } } },
      [FIXED_BLOCKS.priorities]: { [FORM_ACTIONS.priorities]: { selected_options: [{ value: 'cost' }] } },
      [FIXED_BLOCKS.where]: { [FORM_ACTIONS.where]: { selected_option: { value: 'channel' } } },
    };

    expect(readForm(state, draft)).toEqual({
      ok: true,
      where: 'channel',
      values: {
        workloads: [{ app: 'exchange', count: 1200, os: 'windows', needs: ['ha'], memoryGiB: 0.5, vcpus: 8 }],
        host: { vtx: false, memoryGiB: 767.5, cores: 64, hypervisor: 'ESXi', sharedWith: 'customers' },
        priorities: ['cost'],
      },
    });
  });

  it('needs nothing but an application', () => {
    const state = { 'r1-app': { 'form-app': { selected_option: { value: 'exchange' } } } };

    expect(readForm(state, draft)).toMatchObject({
      ok: true,
      where: 'private',
      values: { workloads: [{ app: 'exchange', count: 1 }] },
    });
  });

  it('leaves out a row in which nothing was typed', () => {
    const state = { ...typed('r1', {}), ...typed('r2', { app: 'exchange' }) };

    expect(readForm(state, withRow(draft))).toMatchObject({ ok: true, values: { workloads: [{ app: 'exchange' }] } });
  });

  it.each([
    ['memory', 'memory', '65536.5'],
    ['memory', 'memory', '0'],
    ['memory', 'memory', '٣'],
    ['vcpus', 'vcpus', '2.5'],
    ['vcpus', 'vcpus', 'eight'],
  ] as const)('refuses a %s that is %s %j', (field, name, value) => {
    const read = readForm(typed('r1', { app: 'exchange', [name]: value }), draft);

    expect(read).toMatchObject({
      ok: false,
      errors: { [rowBlock('r1', field)]: expect.stringMatching(/^Enter .*, for example/) },
    });
  });

  it('refuses a hypervisor that is longer than the field, and says how long it may be', () => {
    const state = { ...typed('r1', { app: 'x' }), 'host-hypervisor': { 'form-hypervisor': { value: 'مرحبا '.repeat(2000) } } };

    expect(readForm(state, draft)).toMatchObject({
      ok: false,
      errors: { 'host-hypervisor': expect.stringContaining('100 characters') },
    });
  });

  it.each(['0', '-1', '1.5', 'abc', '100001', '1e9', '1e999', '0x10', '1'.repeat(10_000), 'три', '1,2'])(
    'refuses %j as a number of guests',
    (count) => {
      const read = readForm(typed('r1', { app: 'exchange', count }), draft);

      expect(read).toMatchObject({ ok: false, errors: { [rowBlock('r1', 'count')]: expect.stringContaining('whole number') } });
    },
  );

  it('names every problem at once, each under its own field', () => {
    const two = withRow(draft);
    const state = {
      ...typed('r1', { count: 'x' }),
      ...typed('r2', { os: 'linux' }),
      'host-cores': { 'form-cores': { value: '1.5' } },
    };

    const read = readForm(state, two);

    expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual(['host-cores', 'r1-app', 'r1-count', 'r2-app']);
  });

  it.each([[undefined], [null], ['text'], [{ 'r1-app': 7 }]])('survives a state that is %j', (state) => {
    expect(readForm(state, draft).ok).toBe(false);
  });

  it('refuses a choice that was never offered', () => {
    expect(readForm(typed('r1', { app: 'exchange', os: 'plan9' }), draft).ok).toBe(false);
  });

  it('posts nowhere that the form was not opened from', () => {
    const state = { ...typed('r1', { app: 'x' }), where: { 'form-where': { selected_option: { value: 'thread' } } } };

    expect(readForm(state, draft)).toMatchObject({ where: 'private' });
  });
});

describe('options for an application', () => {
  it('end with what was typed', () => {
    expect(appOptions('billing monster').at(-1)).toEqual({
      text: { type: 'plain_text', text: '“billing monster”', emoji: false },
      value: 'billing monster',
    });
  });

  it('take quotation marks as meaning exactly this', () => {
    expect(appOptions('“billing monster”').at(-1)?.value).toBe('billing monster');
  });

  it('are no more than Slack takes, and none for nothing', () => {
    expect(appOptions('e').length).toBeLessThanOrEqual(21);
    expect(appOptions(' \u200B ')).toEqual([]);
    expect(appOptions('x'.repeat(900)).every(({ value, text }) => (value?.length ?? 0) <= 150 && text.text.length <= 75)).toBe(
      true,
    );
  });
});
