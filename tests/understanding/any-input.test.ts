import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { software } from '../../src/knowledge/software/index.ts';

const WORDS =
  'vm lxc or docker not without 3 12x 40 each the other two windows 7 linux freebsd solaris 8 xen kvm proxmox no vt-x needs own kernel root students customers why what is can run on in under versus migrate live passthrough gpu usb x ( ) , . ? ! : - -> 64gb web1, web2 lx01..lx06 "if'.split(
    ' ',
  );
const name = fc.constantFrom(...software.flatMap(({ aliases }) => aliases), ...platforms.flatMap(({ aliases }) => aliases));
const fieldTalk = fc.array(fc.oneof(fc.constantFrom(...WORDS), name), { maxLength: 25 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fieldTalk,
  fieldTalk,
);

describe('any text', () => {
  it('gets a reply, and no recommendation or answer without a source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { kind, sources, workloads, text: reply } = answerText(text).result;
        expect(reply.length).toBeGreaterThan(0);
        if (kind === 'recommendation' || kind === 'answer') expect(sources.length).toBeGreaterThan(0);
        if (kind === 'recommendation') expect(workloads.length).toBeGreaterThan(0);
        for (const { count } of workloads) expect(Number.isInteger(count) && count >= 1).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of ten thousand characters is read in a moment, however it repeats', () => {
    const stretches = [
      'a ',
      '(',
      '3 ',
      'web1, ',
      'each ',
      '"',
      'one of our ',
      '- lx01: ',
      '40 x ',
      'docker in ',
      '\n',
      'customers ',
    ];
    for (const stretch of stretches) {
      const started = performance.now();
      answerText(stretch.repeat(10_000 / stretch.length));
      expect([stretch, performance.now() - started < 2_000]).toEqual([stretch, true]);
    }
  });
});
