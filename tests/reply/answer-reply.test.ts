import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/knowledge/vocabulary.ts';
import { answerReply } from '../../src/reply/answer-reply.ts';
import { plain } from '../../src/reply/text.ts';
import { model, platform, question } from '../support/question.ts';
import { marksIn } from '../support/reply-spans.ts';

function ask(text: string, parts: Parameters<typeof question>[0] = {}) {
  return answerReply(question({ text, intent: { kind: 'answer' }, ...parts }));
}

function lead(text: string, parts: Parameters<typeof question>[0] = {}): string {
  return plain(ask(text, parts).summary);
}

describe('the answer to a general question', () => {
  it('says yes or no first when something cannot work', () => {
    expect(lead('does a container get a newer kernel from its image?', { topic: 'feasibility' })).toMatch(
      /^No: a container has no kernel of its own/,
    );
    expect(lead('can openbsd run in docker?', { topic: 'feasibility' })).toMatch(/^No: /);
  });

  it('answers from the rules what no kept answer covers', () => {
    const parts = { topic: 'feasibility', candidates: [platform('openvz')], workloads: [] } as const;
    expect(lead('does solaris run under openvz', parts)).toMatch(/^No: .*virtual machine/s);
    expect(lead('does debian run under xcp-ng', { topic: 'feasibility', candidates: [platform('xcp-ng')] })).toMatch(
      /^Yes: XCP-ng runs Linux guests/,
    );
  });

  it('gives three short reasons to consolidate before the others', () => {
    const reply = ask('give me the case for consolidation', { topic: 'why-consolidate' });
    expect(reply.result.text.length).toBeGreaterThan(300);
    expect(plain(reply.summary).length).toBeLessThan(900);
  });

  it('says for each danger what each model does about it', () => {
    expect(ask('which dangers are there', { topic: 'dangers' }).result.text).toContain('what each model does about it');
  });

  it('compares what is named, and all three models when nothing is', () => {
    const named = ask('esxi vs lxc', { topic: 'versus', candidates: [platform('vmware-esxi'), platform('lxc')] });
    expect(named.title).toBe('VMware ESXi (vSphere) and LXC');
    expect(ask('how do they differ?', { topic: 'difference-models' }).title).toBe('Hardware, para- and OS-virtualisation');
  });

  it('sets two things side by side rather than tell of one of them', () => {
    const candidates = [platform('kvm-qemu'), platform('bhyve')];
    expect(ask('bhyve or kvm', { topic: 'versus', candidates }).title).toBe('KVM with QEMU and bhyve');
    expect(lead('bhyve or kvm', { topic: 'versus', candidates })).toMatch(/^Both are hardware virtualisation/);
    const kept = ask('docker vs lxc', { topic: 'versus', candidates: [platform('docker'), platform('lxc')] });
    expect(kept.title).toBe('System containers and application containers');
  });

  it('begins a list of figures with those of what is named', () => {
    const firecracker = { topic: 'memory', candidates: [platform('firecracker')] } as const;
    expect(lead('how much memory does a firecracker microvm need', firecracker)).toMatch(/^A Firecracker microVM/);
    const esxi = { topic: 'memory', candidates: [platform('vmware-esxi')] } as const;
    expect(lead('memory overhead per vm on esxi', esxi)).toMatch(/^A virtual machine on ESXi/);
  });

  it('tells first whether a platform is alive when that is asked', () => {
    const asked = { topic: 'platform-status', candidates: [platform('gvisor')] } as const;
    expect(lead('is gvisor still maintained', asked)).toMatch(/^Active: /);
  });

  it('describes a platform and its status', () => {
    const text = lead('what became of it', { topic: 'platform-status', candidates: [platform('vmware-server')] });
    expect(text).toContain('2011');
  });

  it('ends every word on licences with the contract', () => {
    for (const text of ['oracle licence on vmware', 'windows server licence for vms', 'what about licences']) {
      expect(ask(text, { topic: 'licensing' }).result.text).toMatch(/contract/);
    }
  });

  it('holds the point in its first 1,500 characters', () => {
    const { text } = ask('what is the difference between xen pv and hvm', {
      topic: 'versus',
      candidates: [platform('xen-pv'), platform('xen-hvm')],
    }).result;
    expect(text.slice(0, 1500)).toContain('guest kernel is modified');
    expect(text.slice(0, 1500)).toContain('unmodified');
  });

  it('is never empty and never without a source, whatever is asked', () => {
    const word = fc.constantFrom(
      'xen',
      'memory',
      'docker',
      'why',
      'licence',
      'gpu',
      'zzz',
      '@channel',
      'windows',
      'fast',
      'kernel',
      '🐧',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(...TOPICS, null), fc.boolean(), (words, topic, named) => {
        const reply = ask(words.join(' '), { topic, candidates: named ? [platform('xen'), model('os')] : [] });
        expect(plain(reply.summary).length).toBeGreaterThan(20);
        expect(reply.sources.length).toBeGreaterThan(0);
        expect(new Set(marksIn(reply)).size).toBe(reply.sources.length);
        expect(reply.result.text).not.toMatch(/@channel/);
      }),
      { numRuns: 300 },
    );
  });
});
