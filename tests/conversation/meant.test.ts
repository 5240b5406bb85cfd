import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { isMeant } from '../../src/conversation/meant.ts';

const asked = (text: string): Input => ({ at: '2026-11-01T09:00:00.000Z', who: 'U1', kind: 'asked', payload: { text } });
const AFTER_A_PLAN = [asked('40 LAMP sites on Debian, one Exchange server and a print server')];
const AFTER_AN_ANSWER = [asked('do containers have their own kernel?')];

describe('words without a mention, in a thread with a plan', () => {
  it.each([
    'what if one of them is Windows?',
    'drop the print server',
    'Forget the print server, please.',
    'and two Oracle databases',
    'the host has 64 cores and 1 TiB',
    'isolation matters most',
    'why not containers?',
    'why?',
    'what about licences?',
    'can LXC do live migration?',
    'make it 60',
    'what if we had 60?',
    'and what about Docker?',
    'compare lxc and kvm',
    'which one is cheaper?',
    'what if we add a WireGuard VPN',
    'we also have a pfSense firewall',
    'what would you recommend for PostgreSQL?',
    'should the print server be a VM?',
    'no VT-x on the host',
  ])('are meant for us: %s', (text) => {
    expect(isMeant(AFTER_A_PLAN, text)).toBe(true);
  });

  it.each([
    'thanks, that helps',
    'lol',
    '+1',
    'no',
    'agreed',
    'help',
    'I’ll be late for lunch',
    'Ben, can you order the two servers?',
    'I moved the Exchange server yesterday',
    'can you reboot the print server please?',
    "ok let's do that",
    'meeting at 3 pm?',
    "and I'll update the Windows server tonight",
    'we had an outage on the Oracle database last night',
    'who is on call?',
    'who owns the Exchange server?',
    'when is the Exchange migration?',
    'is the print server in building 3?',
    'I think Ben is right about the containers',
    "I don't trust containers",
    'shall we meet tomorrow to talk about the servers?',
    'the print server is broken again',
    'Ben said the Debian boxes are fine',
    'has anybody seen the invoice for the VMware licences?',
    'please send me the list of the 40 sites',
    'I asked security, they said containers are fine for us',
    'remove me from this thread',
    'drop me a line',
    'what do you think, Ben?',
    'what about lunch?',
    'did you see the football?',
  ])('stay between people: %s', (text) => {
    expect(isMeant(AFTER_A_PLAN, text)).toBe(false);
  });
});

describe('words without a mention, where only a general question was answered', () => {
  it.each(['and what about Docker?', 'is LXC safe?', 'which virtualisation fits ten web sites on Debian?'])(
    'are meant for us: %s',
    (text) => {
      expect(isMeant(AFTER_AN_ANSWER, text)).toBe(true);
    },
  );

  it.each(['interesting', 'make it 60', 'the web sites are down again'])('stay between people: %s', (text) => {
    expect(isMeant(AFTER_AN_ANSWER, text)).toBe(false);
  });
});
