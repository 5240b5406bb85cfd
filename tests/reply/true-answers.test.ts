import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { answerReply } from '../../src/reply/answer-reply.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { recommendationReply } from '../../src/reply/recommendation-reply.ts';
import { plain } from '../../src/reply/text.ts';
import { understand } from '../../src/understanding/index.ts';

function advised(text: string): string {
  return recommendationReply(recommend(understand(text))).result.text.replace(/\s+/g, ' ');
}

function answered(text: string): string {
  return answerReply(understand(text)).result.text.replace(/\s+/g, ' ');
}

describe('what a reply claims', () => {
  it('says the caveat of what it advises, among several workloads too', () => {
    expect(advised('build agents for iOS apps: need macOS 14 in something')).toContain('on Apple computers only');
  });

  it('names no Linux platform for a mix with FreeBSD jails', () => {
    const text = advised('12 web apps in FreeBSD jails, and one windows server 2022 for the accounting');
    expect(text).toContain('The price of the mix');
    expect(text).not.toContain('Some platforms run both');
  });

  it('advises the hypervisor of FreeBSD beside jails', () => {
    expect(advised('12 web apps in FreeBSD jails, and one ubuntu box for a minecraft server')).toContain('e.g. bhyve');
  });

  it('gives Xen both of its models in a comparison', () => {
    expect(plain(compareReply(['bhyve', 'xen'])?.summary ?? [])).toContain(
      'Xen does both para-virtualisation and hardware virtualisation',
    );
  });

  it('does not say that Windows Server runs on Windows', () => {
    expect(advised('6 windows server 2019 boxes and 4 ubuntu web servers')).not.toContain('Server 2019 runs on Windows');
  });

  it('knows that nesting is on by default in KVM today', () => {
    expect(answered('nested virtualisation with kvm, possible?')).toContain('on by default since Linux 4.20');
  });

  it.each([
    'do I need to license all cores of the host for windows server in a VM?',
    'what happened to VMware Server and what should I use instead',
    'what is a VPS exactly',
    'why is my clock drifting in the guest',
  ])('takes “%s” as a question of fact', (text) => {
    expect(understand(text).intent.kind).toBe('answer');
  });

  it('still takes a plan of one’s own as a plan, though licences come up', () => {
    expect(understand('I need 3 windows server VMs for SQL Server, how do we license them?').intent.kind).toBe('recommendation');
  });
});
