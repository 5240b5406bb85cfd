import { describe, expect, it } from 'vitest';
import { recommendationReply } from '../../src/reply/recommendation-reply.ts';
import { plain } from '../../src/reply/text.ts';
import { question } from '../support/question.ts';
import { advice, containers, finding, recommendation, verdict } from '../support/recommendation.ts';
import { linesOf, marksIn, ourWords, userWords } from '../support/reply-spans.ts';

const HOSTILE = '@channel <!everyone> *bold* `rm -rf` <script>alert(1)</script> \u001b[31m';

function tableOf(reply: ReturnType<typeof recommendationReply>) {
  const table = reply.parts.find((part) => part.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

/** The text without its line breaks. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('the reply to a recommendation', () => {
  it('says the verdict in its first sentence, with examples of platforms', () => {
    const reply = recommendationReply(recommendation());
    expect(plain(reply.summary)).toMatch(
      /^Use hardware virtualisation on bare metal \(e\.g\. Proxmox VE or KVM with QEMU\) for the NFS server\./,
    );
    expect(reply.result.text.indexOf('Use hardware virtualisation')).toBeLessThan(120);
  });

  it('gives the confidence in a word and a figure', () => {
    expect(plain(recommendationReply(recommendation()).summary)).toContain(
      'Confidence: high. It comes first in 93\u00a0% of the weightings tried.',
    );
  });

  it('compares all three models, one row each, for one workload', () => {
    const table = tableOf(recommendationReply(recommendation()));
    expect(table.columns.map(({ label }) => label)).toEqual(['Model', 'Verdict', 'Why', 'Why not']);
    expect(table.rows.map(([first]) => plain(first ?? []))).toEqual([
      'Hardware virtualisation',
      'Para-virtualisation',
      'OS-virtualisation',
    ]);
  });

  it('compares per workload when there are several, with short reasons', () => {
    const table = tableOf(recommendationReply(recommendation({ workloads: [containers('LAMP sites', 40), advice()] })));
    expect(table.columns.map(({ label }) => label)).toEqual(['Workload', 'Hardware', 'Para', 'OS', 'Recommended']);
    expect(table.rows.map((row) => row.map(plain))).toEqual([
      ['40 LAMP sites', 'fits', 'possible: legacy', 'fits', 'OS-virtualisation (system containers, e.g. Incus)'],
      [
        'the NFS server',
        'fits',
        'possible: legacy',
        'ruled out: a kernel of its own',
        'Hardware virtualisation on bare metal (e.g. Proxmox VE)',
      ],
    ]);
  });

  it('names the price of a mix and a platform that runs both', () => {
    const { text } = recommendationReply(recommendation({ workloads: [containers('LAMP sites', 40), advice()] })).result;
    expect(text).toContain('The price of the mix');
    expect(flat(text)).toContain('40 guests on OS-virtualisation: 2 kinds of platform');
    expect(text).toContain('Some platforms run both');
  });

  it('says when a workload would alone do well elsewhere', () => {
    const joining = advice({ alone: 'os' });
    expect(plain(recommendationReply(recommendation({ workloads: [joining] })).summary)).toContain(
      'Alone, the NFS server would do well with OS-virtualisation; here it joins the others',
    );
  });

  it('calls a near tie too close to call and names the deciding question', () => {
    const near = advice({
      tooClose: true,
      confidence: 0.54,
      verdicts: { ...advice().verdicts, os: verdict('os', { acceptability: 0.46 }) },
    });
    const reply = recommendationReply(
      recommendation({ workloads: [near], tooClose: true, ask: { question: 'Do the guests trust each other?', answers: [] } }),
    );
    expect(reply.title).toBe('Too close to call: hardware virtualisation just ahead');
    expect(plain(reply.summary)).toContain(
      'Too close to call: it comes first in 54\u00a0% of the weightings tried, OS-virtualisation in 46\u00a0%.',
    );
    expect(plain(reply.summary)).toContain('The deciding question: Do the guests trust each other?');
  });

  it('says so when no model works, and what would help', () => {
    const stuck = advice({
      best: null,
      verdicts: {
        hardware: verdict('hardware', { level: 'ruled-out', findings: [finding({ remedy: 'A Mac as the host' })], score: null }),
        para: verdict('para', { level: 'ruled-out', findings: [finding()], score: null }),
        os: verdict('os', { level: 'ruled-out', findings: [finding()], score: null }),
      },
    });
    const reply = recommendationReply(recommendation({ workloads: [stuck] }));
    expect(plain(reply.summary)).toContain('None of the three models works as described for the NFS server.');
    expect(flat(reply.result.text)).toContain('What helps: A Mac as the host.');
    expect(reply.result.workloads[0]?.recommended).toEqual({ model: null, kind: null, platforms: [] });
  });

  it('begins with what changed since the last verdict', () => {
    const changed = ['NFS server: moved from OS-virtualisation to hardware virtualisation.'];
    const reply = recommendationReply(recommendation(), { changed });
    expect(plain(reply.summary)).toMatch(/^Changed: NFS server: moved from OS-virtualisation to hardware virtualisation\. Use /);
  });

  it('says plainly that nothing moved', () => {
    const reply = recommendationReply(recommendation(), { changed: ['The verdict stays as it was.'] });
    expect(plain(reply.summary)).toMatch(/^The verdict stays as it was\. Use /);
  });

  it('shows what would change the verdict, what was assumed and what was left out', () => {
    const asked = question({ unwanted: ['no windows'] });
    const { text } = recommendationReply(recommendation({ question: asked, assumptions: ['the guest runs Linux'] })).result;
    expect(text).toContain('- If density mattered most, then OS-virtualisation.');
    expect(text).toContain('- the guest runs Linux.');
    expect(text).toContain('Left out, as you asked: “no windows”.');
  });

  it('says who or what brought a reason up', () => {
    const said = finding({ on: { said: 'kernel nfs' } });
    const one = advice({ verdicts: { ...advice().verdicts, os: verdict('os', { level: 'ruled-out', findings: [said] }) } });
    expect(flat(recommendationReply(recommendation({ workloads: [one] })).result.text)).toContain('(You said “kernel nfs”.)');
  });

  it('names the successors of a platform that has ended', () => {
    const asked = question({ candidates: [{ type: 'platform', id: 'vmware-server', role: 'in-place' }] });
    const text = flat(recommendationReply(recommendation({ question: asked })).result.text);
    expect(text).toMatch(/VMware Server, which you named, has ended: .*2011.* Look at .*VMware/);
  });

  it('shows twenty-five of a hundred workloads and counts the rest', () => {
    const reply = recommendationReply(
      recommendation({ workloads: Array.from({ length: 100 }, (_, index) => containers(`site ${index}`)) }),
    );
    expect(tableOf(reply).rows).toHaveLength(25);
    expect(reply.result.text).toContain('And 75 more workloads: 75 OS-virtualisation.');
    expect(plain(reply.summary).length).toBeLessThan(500);
    expect(reply.result.workloads).toHaveLength(100);
  });

  it('gives every reason a source, and lists no source that it does not use', () => {
    const reply = recommendationReply(recommendation({ workloads: [containers('LAMP sites', 40), advice()] }));
    const marks = new Set(marksIn(reply));
    expect([...marks].sort((a, b) => a - b)).toEqual(reply.sources.map((_, index) => index + 1));
    const reasons = linesOf(reply).filter((line) => plain(line).includes('share its one kernel'));
    expect(reasons.length).toBeGreaterThan(0);
    for (const line of reasons) expect(line.some((span) => typeof span === 'object' && 'source' in span)).toBe(true);
  });

  it('keeps a person’s words in literal spans, wherever they appear', () => {
    const hostile = advice({ workload: { name: HOSTILE, os: { family: 'linux', detail: HOSTILE, said: true } } });
    const reply = recommendationReply(
      recommendation({
        workloads: [hostile, containers(HOSTILE, 3)],
        question: question({ unwanted: [HOSTILE] }),
        assumptions: [`${HOSTILE} is assumed to be one machine`],
        ask: { question: `Does ${HOSTILE} need a kernel?`, answers: [] },
      }),
      { changed: [`${HOSTILE}: left out.`] },
    );
    expect(ourWords(reply)).not.toContain('@channel');
    expect(ourWords(reply)).not.toContain('<script>');
    expect(userWords(reply).some((words) => words.includes('<script>'))).toBe(true);
    expect(reply.result.text).not.toMatch(/@channel|<!everyone/);
    expect(reply.result.text).not.toContain('\u001b');
  });

  it('offers what to do next: a change, a model that lost, the form, a note of one’s own, sharing', () => {
    const reply = recommendationReply(recommendation());
    expect(reply.nextSteps.map((step) => step.do)).toEqual(['ask', 'explain', 'explain', 'open-form', 'note', 'share']);
    expect(reply.nextSteps[0]).toEqual({
      do: 'ask',
      label: 'What if density mattered most?',
      text: 'What if density mattered most?',
    });
    for (const { label } of reply.nextSteps) expect(label.length).toBeLessThanOrEqual(75);
  });
});
