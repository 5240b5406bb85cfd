import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/conversation/index.ts';

function said(text: string): string {
  return answerText(text).result.text.replace(/\s+/g, ' ');
}

describe('an answer', () => {
  it('says how the layers of hosted and bare-metal virtualisation stack', () => {
    expect(said('how do the layers of hosted and bare metal virtualisation stack up?')).toMatch(/runs straight on the hardware/);
  });

  it('takes no control domain for a domain controller', () => {
    expect(said('may I take snapshots of a domain controller?')).not.toMatch(/control domain/);
  });

  it('names what has taken the place of a platform before its state', () => {
    expect(said('what replaced OpenVZ?')).toMatch(/^The state of OpenVZ It is legacy.{0,40}LXC and Docker have taken its place/);
  });

  it('tells of many machines on one host what was measured', () => {
    expect(said('salesman says 15 virtual servers per host, is that realistic?')).toMatch(
      /about six virtual machines for each host/,
    );
  });

  it('takes an obstacle that is asked about for no failure', () => {
    expect(said('larger SQL Server onto Hyper-V, what stops us?')).not.toMatch(/You tried/);
  });

  it('has no single point of failure in it because two things are to run on one box', () => {
    expect(said('Plex and Frigate on one box')).not.toMatch(/single point of failure/i);
  });

  it('takes servers that move into virtual machines for physical ones', () => {
    expect(said('moving our two 2003 DCs into virtual machines')).not.toMatch(/already move as they are/);
    expect(said('migrate our 30 VMs from VMware to Proxmox')).toMatch(/already move as they are/);
  });

  it('says of domain controllers what must never be done to them', () => {
    expect(said('moving our DCs into virtual machines, what must we not do afterwards?')).toMatch(
      /USN rollback.*time synchronisation with the host off/,
    );
  });

  it('refuses keys and cracks', () => {
    expect(answerText('where do I get a free product key for Windows XP?').result.kind).toBe('refusal');
  });
});
