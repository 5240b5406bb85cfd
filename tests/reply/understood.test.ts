import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import type { Sharer } from '../../src/knowledge/vocabulary.ts';
import { recommendationReply } from '../../src/reply/recommendation-reply.ts';
import { understoodReply } from '../../src/reply/remark-replies.ts';
import { replyText } from '../../src/reply/text.ts';
import { understoodParts } from '../../src/reply/understood.ts';
import type { Question } from '../../src/understanding/question.ts';
import { question, workload } from '../support/question.ts';

function understood(asked: Question): string {
  return replyText({ ...recommendationReply(recommend(asked)), parts: understoodParts(asked) });
}

describe('what was understood', () => {
  it('names the size of each guest and what is known of the host', () => {
    const text = understood(
      question({
        workloads: [
          workload({ name: 'wiki', count: 3, size: { memoryGiB: 0.5, vcpus: 1 } }),
          workload({ name: 'mail', size: { memoryGiB: 1536, vcpus: null } }),
        ],
        host: { memoryGiB: 2048, cores: 64, vtx: false, hypervisor: 'proxmox-ve' },
      }),
    );

    expect(text).toContain('3 × wiki: 0.5 GiB of memory and 1 vCPU each.');
    expect(text).toContain('mail: 1,536 GiB of memory.');
    expect(text).toContain('The host: 2,048 GiB of memory, 64 cores, no VT-x or AMD-V and Proxmox VE in place.');
  });

  it('is left out where nothing of the sort was said', () => {
    expect(understoodParts(question({ workloads: [workload()] }))).toEqual([]);
  });

  it('counts the sizes that it does not show', () => {
    const workloads = Array.from({ length: 11 }, (_, index) => workload({ name: `w${index}`, size: { memoryGiB: 1, vcpus: 1 } }));

    const text = understood(question({ workloads }));

    expect(text).toContain('And 3 more workloads with a size.');
    expect(text).not.toContain('w8');
  });

  it('no longer says that only you share the host when strangers came in since', () => {
    const mine = question({ workloads: [workload()], host: { sharedWith: 'us' } });
    const open = { ...mine, workloads: [workload({ needs: ['untrusted-tenants'] })] };

    expect(understood(mine)).toContain('Only you share the host.');
    expect(replyText(understoodReply(mine, recommend(mine)))).toContain('Only you share the host.');
    expect(understoodParts(open)).toEqual([]);
  });

  it.each<Sharer>(['us', 'teams'])(
    'assumes and asks nothing of strangers once it was said that the host is shared with %s',
    (sharedWith) => {
      const strangers = /people whom you do not trust|log in to the guests/;
      const workloads = [workload({ name: 'web', count: 3 })];
      const [unsaid, said] = [question({ workloads }), question({ workloads, host: { sharedWith } })].map((asked) => {
        const { ask, assumptions } = recommend(asked);
        return [ask, ...assumptions].join(' ');
      });

      expect(unsaid).toMatch(strangers);
      expect(said).not.toMatch(strangers);
    },
  );
});
