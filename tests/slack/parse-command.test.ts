import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/slack/listeners/commands/parse.ts';

const asked = (text: string) => ({ kind: 'asked', payload: { text } });
const compare = (...subjects: string[]) => ({ kind: 'action', payload: { do: 'compare', subjects } });
const explain = (topic: string) => ({ kind: 'action', payload: { do: 'explain', topic } });
const HELP = { kind: 'action', payload: { do: 'help' } };
const PLATFORMS = { kind: 'action', payload: { do: 'platforms' } };

describe('/virt', () => {
  it.each(['', '  ', '?', 'help', 'HELP', ' help ', 'help?', '"help"', 'explain'])('opens help for "%s"', (text) => {
    expect(parseCommand(text)).toEqual(HELP);
  });

  it.each(['form', 'FORM', '  form  ', '“form”'])('opens the form for "%s"', (text) => {
    expect(parseCommand(text)).toBe('form');
  });

  it.each([
    ['note', null],
    ['note proxmox', 'proxmox-ve'],
    ['Note  Proxmox', 'proxmox-ve'],
    ['note “Proxmox”', 'proxmox-ve'],
    ['note OS-virtualisation', 'os'],
    ['note system containers', 'system-container'],
  ])('opens the form for a note in "%s"', (text, about) => {
    expect(parseCommand(text)).toEqual({ note: about });
  });

  it.each(['platforms', 'PLATFORMS', ' platforms ', 'platforms?'])('lists the platforms for "%s"', (text) => {
    expect(parseCommand(text)).toEqual(PLATFORMS);
  });

  it.each(['size', 'SIZE', ' size? '])('says how to hand in an inventory for "%s"', (text) => {
    expect(parseCommand(text)).toEqual({ kind: 'action', payload: { do: 'size' } });
  });

  it.each([
    ['compare', []],
    ['compare lxc kvm', ['lxc', 'kvm']],
    ['compare lxc,kvm', ['lxc', 'kvm']],
    ['COMPARE LXC VS. KVM', ['LXC', 'KVM']],
    ['compare   lxc    kvm', ['lxc', 'kvm']],
    ['compare lxc, vmware esxi and para', ['lxc', 'vmware esxi', 'para']],
    ['compare vmware esxi lxc', ['vmware esxi', 'lxc']],
    ['compare "vmware esxi" "lxc"', ['"vmware esxi"', '"lxc"']],
    ['compare “KVM” and ‘LXC’', ['“KVM”', '‘LXC’']],
    ['"compare lxc kvm"', ['lxc', 'kvm']],
    ['compare hardware', ['hardware']],
    ['compare hardware to os', ['hardware', 'os']],
  ])('compares in "%s"', (text, subjects) => {
    expect(parseCommand(text)).toEqual(compare(...subjects));
  });

  it.each([
    ['explain dangers', 'dangers'],
    ['EXPLAIN   Dangers', 'Dangers'],
    ['explain why?', 'why?'],
    ['explain "para-virtualisation"', '"para-virtualisation"'],
    ['explain ‘LXC’.', '‘LXC’.'],
    ['explain windows licences', 'windows licences'],
  ])('explains in "%s"', (text, topic) => {
    expect(parseCommand(text)).toEqual(explain(topic));
  });

  it.each([
    '40 LAMP sites on Debian and one Exchange server',
    'compare notes on lxc vs kvm for 40 sites',
    'compare lxc for my mail server',
    'compare lxc or kvm for PostgreSQL?',
    'explain why my VM is slow',
    'explain why my container cannot mount nfs',
    'explain "why" to my boss, and what it costs',
    'form follows function?',
    'form a cluster of three hosts',
    'help me choose between lxc and kvm',
    'helpdesk software for 20 people',
    'note dangers',
    'note to self: move the Exchange server',
    'note that our Exchange server needs Windows',
    'platforms for Windows',
    'size my estate',
    'size 40 LAMP sites',
    'may we run “Docker” in LXC?',
  ])('takes "%s" as a question', (text) => {
    expect(parseCommand(`  ${text} `)).toEqual(asked(text));
  });

  it('ends in good time for a long row of names', () => {
    const many = `compare ${'vmware '.repeat(3000)}nonsense`;

    expect(parseCommand(many)).toEqual(asked(many));
  });
});
