import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { respond } from '../../src/conversation/respond.ts';

function talk(...texts: readonly string[]) {
  return respond(
    texts.map((text, at): Input => ({ at: new Date(at).toISOString(), who: 'U1', kind: 'asked', payload: { text } })),
  );
}

const PLAN = '40 LAMP sites on Debian, one Exchange server and a print server';

describe('a conversation', () => {
  it('says what a follow-up changed', () => {
    const { result } = talk(PLAN, 'isolation matters most');

    expect(result.text).toContain('Changed: LAMP sites: moved from OS-virtualisation to hardware virtualisation.');
  });

  it('keeps the plan through a question of another kind', () => {
    const { result } = talk(PLAN, 'what is Xen?', 'drop the print server');

    expect(result.workloads.map(({ name }) => name)).toEqual(['LAMP sites', 'Exchange server']);
  });

  it('gives the reasons again when asked why', () => {
    const { result } = talk(PLAN, 'why not containers?');

    expect(result.kind).toBe('recommendation');
    expect(result.workloads).toHaveLength(3);
  });

  it('answers a bare topic beside the plan', () => {
    const { result } = talk(PLAN, 'what about licences?');

    expect(result.kind).toBe('answer');
    expect(result.topic).toBe('licensing');
  });

  it('says that nothing moved when nothing did', () => {
    expect(talk(PLAN, 'the host has 64 cores and 1 TiB RAM').result.text).toContain('The verdict stays as it was.');
  });

  it('starts anew with a question of its own', () => {
    const { result } = talk(PLAN, 'zigbee2mqtt with a usb stick, LXC or VM?');

    expect(result.workloads.map(({ apps }) => apps[0])).toEqual(['zigbee2mqtt']);
  });

  it('answers the same log the same way', () => {
    expect(talk(PLAN, 'drop the print server')).toEqual(talk(PLAN, 'drop the print server'));
  });
});
