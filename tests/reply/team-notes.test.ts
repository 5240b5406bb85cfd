import { describe, expect, it } from 'vitest';
import { respond } from '../../src/conversation/index.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { recommendationReply } from '../../src/reply/recommendation-reply.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type SubjectNotes, type TeamNote, withTeamNotes } from '../../src/reply/team-notes.ts';
import { recommendation } from '../support/recommendation.ts';
import { ourWords, userWords } from '../support/reply-spans.ts';

const note = (parts: Partial<TeamNote> = {}): TeamNote => ({
  about: 'kvm-qemu',
  author: 'ana',
  at: '2026-03-12T10:00:00.000Z',
  usedFor: 'forty web sites',
  score: 4,
  pros: 'fast',
  cons: '',
  since: 2019,
  ...parts,
});
const three: SubjectNotes = {
  about: 'kvm-qemu',
  count: 3,
  mean: 13 / 3,
  newest: [note(), note({ author: 'ben', score: 5 }), note({ author: 'cem', score: 4, cons: 'slow disks' })],
};

function explained(topic: string): Reply {
  const reply = explainReply(topic);
  if (!reply) throw new Error(`Nothing explains ${topic}.`);
  return reply;
}

describe("a team's notes", () => {
  it('stand below an explanation: how many, how good, and the newest with author and date', () => {
    const { result } = withTeamNotes(explained('kvm-qemu'), [three]);

    expect(result.text).toContain('Your team: 3 notes, 4.3 of 5.');
    expect(result.text.replace(/\s+/g, ' ')).toContain(
      'ana, 12 March 2026: 4 of 5 (well). Used for “forty web sites” since 2019. Good: “fast”.',
    );
    expect(result.text.replace(/\s+/g, ' ')).toContain('Not so good: “slow disks”');
  });

  it('count one note as one', () => {
    expect(withTeamNotes(explained('kvm-qemu'), [{ ...three, count: 1, mean: 4, newest: [note()] }]).result.text).toContain(
      'Your team: 1 note, 4.0 of 5.',
    );
  });

  it('quote three at most', () => {
    const many = { ...three, count: 9, newest: Array.from({ length: 9 }, () => note()) };

    expect(withTeamNotes(explained('kvm-qemu'), [many]).result.text.match(/12 March 2026/g)).toHaveLength(3);
  });

  it('stand right behind the table of a comparison, each under the name of its subject', () => {
    const reply = compareReply(['kvm', 'lxc']);
    const beside = reply && withTeamNotes(reply, [three, { ...three, about: 'lxc', count: 1, mean: 2 }]);

    const types = beside?.parts.map((part) => (part.type === 'heading' ? part.text : part.type)) ?? [];
    expect(types.slice(types.indexOf('table'))).toEqual(['table', 'Your team’s experience', 'list', 'detail']);
    expect(beside?.result.text.replace(/\s+/g, ' ')).toMatch(
      /KVM[^.]*\. Your team: 3 notes, 4\.3 of 5\..*LXC\. Your team: 1 note, 2\.0 of 5/,
    );
  });

  it('change nothing else of a recommendation', () => {
    const log = [
      {
        at: '2026-01-01T00:00:00.000Z',
        who: 'U1',
        kind: 'asked' as const,
        payload: { text: '40 LAMP sites on Debian and one Exchange server' },
      },
    ];
    const plain = respond(log);
    const bad = (plain.about ?? []).map((about) => ({ ...three, about, mean: 1, newest: [note({ about, score: 1 })] }));
    const beside = withTeamNotes(respond(log), bad);

    expect(beside.result.text).toContain('1.0 of 5');
    expect({ ...beside.result, text: '' }).toEqual({ ...plain.result, text: '' });
    expect([beside.title, beside.summary, beside.sources, beside.nextSteps]).toEqual([
      plain.title,
      plain.summary,
      plain.sources,
      plain.nextSteps,
    ]);
    expect(beside.parts.filter((part) => plain.parts.some((one) => JSON.stringify(one) === JSON.stringify(part)))).toHaveLength(
      plain.parts.length,
    );
  });

  it('stay away from answers about something else', () => {
    const reply = explained('xen');

    expect(withTeamNotes(reply, [three])).toBe(reply);
    expect(withTeamNotes(explained('dangers'), [three]).result.text).not.toContain('Your team');
  });

  it('are nothing but literal text, whatever is in them', () => {
    const hostile = '<!channel> @everyone <@U1> \u202Eevil \u0007 [x](http://x.example) ';
    const hostileNote = note({ author: hostile, usedFor: hostile.repeat(20), pros: hostile, cons: hostile });
    const reply = withTeamNotes(explained('kvm-qemu'), [{ ...three, newest: [hostileNote] }]);

    expect(ourWords(reply)).not.toMatch(/evil|everyone|U1/);
    expect(userWords(reply).join('')).not.toMatch(/\u202E/);
    expect(userWords(reply).every((text) => text.length <= 170)).toBe(true);
    expect(reply.result.text).not.toMatch(/<!channel|@everyone/);
  });
});

describe('the buttons for a note', () => {
  const notesOf = (reply: Reply | null) =>
    reply?.nextSteps.flatMap((step) => (step.do === 'note' ? [[step.label, step.about]] : []));

  it('know the model, kind or platform that was explained', () => {
    expect(notesOf(explained('proxmox'))).toEqual([['Add your experience', 'proxmox-ve']]);
    expect(notesOf(explained('microvm'))).toEqual([['Add your experience', 'microvm']]);
  });

  it('stand for each of two that were compared, and for all of many', () => {
    expect(notesOf(compareReply(['kvm', 'lxc']))).toEqual([
      [expect.stringMatching(/^Add your experience: .*KVM/), 'kvm-qemu'],
      ['Add your experience: LXC', 'lxc'],
    ]);
    expect(notesOf(compareReply([]))).toEqual([['Add your experience', null]]);
  });

  it('stand below a recommendation, on the model that was advised', () => {
    expect(notesOf(recommendationReply(recommendation()))).toEqual([['Add your experience', 'hardware']]);
  });

  it('are left out where there is nothing to note', () => {
    expect(notesOf(explained('dangers'))).toEqual([]);
  });
});

describe('an answer', () => {
  it('names the rules that fired and the version of the knowledge', () => {
    const reply = recommendationReply(recommendation());

    expect(reply.rules).toEqual(['para-legacy', 'own-kernel-os']);
    expect(reply.result.knowledge).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names the kept answer that it gives', () => {
    const payload = { text: 'what is the difference between a container and a virtual machine?' };

    expect(respond([{ at: '2026-01-01T00:00:00.000Z', who: 'U1', kind: 'asked', payload }]).rules).toEqual([
      expect.stringMatching(/^answer-/),
    ]);
  });
});
