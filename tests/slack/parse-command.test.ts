import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/slack/listeners/commands/parse.ts';

const KNOWN = ['kvm', 'lxc', 'vmware esxi', 'vmware', 'os-virtualisation', 'hardware', 'dangers', 'para'];
const isSubject = (text: string) => KNOWN.includes(text.toLowerCase());
const parse = (text: string) => parseCommand(text, isSubject);
const asked = (text: string) => ({ kind: 'asked', payload: { text } });

describe('/virt', () => {
  it.each(['', '  ', 'help', 'HELP'])('opens help for "%s"', (text) => {
    expect(parse(text)).toEqual({ kind: 'action', payload: { do: 'help' } });
  });

  it('opens the form only when nothing follows', () => {
    expect(parse('form')).toBe('form');
    expect(parse('form a cluster of three hosts')).toEqual(asked('form a cluster of three hosts'));
  });

  it('opens the form for a note alone, or on a model, kind or platform', () => {
    expect(parse('note')).toEqual({ note: null });
    expect(parse('note proxmox')).toEqual({ note: 'proxmox-ve' });
    expect(parse('note OS-virtualisation')).toEqual({ note: 'os' });
    expect(parse('note system containers')).toEqual({ note: 'system-container' });
    expect(parse('note dangers')).toEqual(asked('note dangers'));
    expect(parse('note that our Exchange server needs Windows')).toEqual(asked('note that our Exchange server needs Windows'));
  });

  it('lists platforms only when nothing follows', () => {
    expect(parse('platforms')).toEqual({ kind: 'action', payload: { do: 'platforms' } });
    expect(parse('platforms for Exchange?')).toEqual(asked('platforms for Exchange?'));
  });

  it.each([
    ['compare lxc kvm', ['lxc', 'kvm']],
    ['compare LXC vs. KVM', ['LXC', 'KVM']],
    ['compare lxc, vmware esxi and para', ['lxc', 'vmware esxi', 'para']],
    ['compare vmware esxi lxc', ['vmware esxi', 'lxc']],
    ['compare vmware lxc', ['vmware', 'lxc']],
    ['compare hardware', ['hardware']],
    ['compare', []],
  ])('compares in "%s"', (text, subjects) => {
    expect(parse(text)).toEqual({ kind: 'action', payload: { do: 'compare', subjects } });
  });

  it('takes a comparison with unknown words as a question', () => {
    expect(parse('compare lxc for my mail server')).toEqual(asked('compare lxc for my mail server'));
  });

  it('explains known topics and asks about all else', () => {
    expect(parse('explain dangers')).toEqual({ kind: 'action', payload: { do: 'explain', topic: 'dangers' } });
    expect(parse('explain why my VM is slow')).toEqual(asked('explain why my VM is slow'));
    expect(parse('explain')).toEqual(asked('explain'));
  });

  it('takes anything else as a question', () => {
    expect(parse(' 40 LAMP sites and one Exchange server ')).toEqual(asked('40 LAMP sites and one Exchange server'));
    expect(parse('size my estate')).toEqual(asked('size my estate'));
  });

  it('ends in good time for a long row of names', () => {
    const many = `compare ${'vmware '.repeat(3000)}nonsense`;

    expect(parse(many)).toEqual(asked(many.trim()));
  });
});
