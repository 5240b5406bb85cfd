import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { unbroken } from '../../src/reply/no-break.ts';
import { ourWords } from '../support/reply-spans.ts';

const NUMBER_AND_UNIT = /\d (?:%|[KMGT]i?B\b|ms\b|cores?\b|vCPUs?\b)/;

describe('a number and its unit', () => {
  it.each([
    ['99 % of them', '99\u00a0% of them'],
    ['16 GiB, 20 ms and 7 vCPUs', '16\u00a0GiB, 20\u00a0ms and 7\u00a0vCPUs'],
    ['10 Gbit/s on 8 cores', '10\u00a0Gbit/s on 8\u00a0cores'],
    ['2 sites, 3 servers, 4 mBuckets', '2 sites, 3 servers, 4 mBuckets'],
  ])('belong together in "%s"', (text, kept) => {
    expect(unbroken(text)).toBe(kept);
  });

  it('never come apart in a reply', () => {
    const replies = [
      answerText('40 LAMP sites on Debian and PostgreSQL with 64 GB of RAM'),
      answerText('what is the overhead of containers?'),
      compareReply([]),
      compareReply(['kvm', 'lxc']),
      explainReply('hardware'),
      explainReply('firecracker'),
    ].flatMap((reply) => reply ?? []);
    const words = replies.map(ourWords).join('\n');

    expect(words).toMatch(/\d\u00a0%/);
    expect(words).not.toMatch(NUMBER_AND_UNIT);
  });
});
