import { describe, expect, it } from 'vitest';
import type { OwnNote } from '../../src/conversation/ports.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { feedbackView } from '../../src/slack/feedback/view.ts';
import { NOTE_ACTIONS } from '../../src/slack/ids.ts';
import { type NoteDraft, noteBlock, readNoteDraft } from '../../src/slack/notes/draft.ts';
import { editing } from '../../src/slack/notes/open.ts';
import { fieldsOfNote, readNote } from '../../src/slack/notes/read.ts';
import { MOST_NOTES, noteView } from '../../src/slack/notes/view.ts';

const NOW = new Date('2026-11-22T00:00:00Z');
const draft: NoteDraft = { note: 'n-1', about: 'lxc', editing: false, channel: 'C1', thread: null };
const longest: OwnNote = {
  id: 'x'.repeat(36),
  about: 'lxc',
  author: 'ana',
  at: '2026-11-01T09:00:00.000Z',
  usedFor: 'u'.repeat(200),
  score: 4,
  pros: 'p'.repeat(500),
  cons: 'c'.repeat(500),
  since: 2019,
};

function refusal(view: unknown) {
  return checkView(JSON.parse(JSON.stringify(view)), 'modal');
}

function typed(parts: { about?: string; usedFor?: string; score?: string; pros?: string; cons?: string; since?: string }) {
  const chosen = (value: string | undefined) => ({ selected_option: value === undefined ? null : { value } });
  return {
    [noteBlock(draft, 'about')]: { [NOTE_ACTIONS.about]: chosen(parts.about) },
    [noteBlock(draft, 'used-for')]: { [NOTE_ACTIONS.usedFor]: { value: parts.usedFor ?? null } },
    [noteBlock(draft, 'score')]: { [NOTE_ACTIONS.score]: chosen(parts.score) },
    [noteBlock(draft, 'pros')]: { [NOTE_ACTIONS.pros]: { value: parts.pros ?? null } },
    [noteBlock(draft, 'cons')]: { [NOTE_ACTIONS.cons]: { value: parts.cons ?? null } },
    [noteBlock(draft, 'since')]: { [NOTE_ACTIONS.since]: { value: parts.since ?? null } },
  };
}

describe('the form for a note', () => {
  it('is one that Slack takes: empty, chosen, full of notes, and for editing', () => {
    const own = Array.from({ length: MOST_NOTES }, (_, index) => ({ ...longest, id: `${index}`.padStart(36, 'x') }));
    const next = editing(longest, draft);

    expect(refusal(noteView({ ...draft, about: null }, {}, []))).toBeUndefined();
    expect(refusal(noteView(draft, {}, own))).toBeUndefined();
    expect(refusal(noteView(next, fieldsOfNote(longest, next), []))).toBeUndefined();
  });

  it('reads back what it wrote and nothing else', () => {
    expect(readNoteDraft(noteView(draft, {}, []).private_metadata ?? '')).toEqual(draft);
    expect(readNoteDraft('{"note":7}')).toBeNull();
    expect(readNoteDraft('nonsense')).toBeNull();
  });

  it('comes back from its fields as it was kept', () => {
    const next = editing(longest, draft);

    expect(readNote(fieldsOfNote(longest, next), next, NOW)).toEqual({
      ok: true,
      facts: { about: 'lxc', usedFor: longest.usedFor, score: 4, pros: longest.pros, cons: longest.cons, since: 2019 },
    });
  });
});

describe('reading a submitted note', () => {
  it('needs nothing but a subject, a use and a score', () => {
    expect(readNote(typed({ about: 'hardware', usedFor: ' web ', score: '5' }), draft, NOW)).toEqual({
      ok: true,
      facts: { about: 'hardware', usedFor: 'web', score: 5, pros: '', cons: '', since: null },
    });
  });

  it('names every problem at once, each under its own field', () => {
    const state = typed({ about: 'a-platform-of-mine', usedFor: '\u200B ', score: '6', pros: 'p'.repeat(501), since: '1899' });
    const read = readNote(state, draft, NOW);

    expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual([
      'about-n-1',
      'pros-n-1',
      'score-n-1',
      'since-n-1',
      'used-for-n-1',
    ]);
  });

  it.each(['2027', '20.5', 'x', '1e3', '-1'])('refuses %s as a year', (since) => {
    expect(readNote(typed({ about: 'lxc', usedFor: 'web', score: '3', since }), draft, NOW)).toMatchObject({
      ok: false,
      errors: { 'since-n-1': expect.stringContaining('1966 to 2026') },
    });
  });

  it.each([[undefined], [null], ['text'], [{ 'about-n-1': 7 }]])('survives a state that is %j', (state) => {
    expect(readNote(state, draft, NOW).ok).toBe(false);
  });
});

describe('the form for feedback', () => {
  it('is one that Slack takes', () => {
    expect(refusal(feedbackView({ answer: 'a'.repeat(200), channel: 'C1', thread: '1.0' }))).toBeUndefined();
  });
});
