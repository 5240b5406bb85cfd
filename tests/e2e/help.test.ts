import { describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

function inDirectMessage(): Promise<Message> {
  return running.ws.until(() => running.ws.channel('@ana').messages.find(({ bot_id }) => bot_id !== undefined));
}

describe('help', () => {
  it.each(['', ' help', ' HELP', ' help?'])('opens for "/virt%s"', async (rest) => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt${rest}`);

    expect(textOf(await ana.nextEphemeral())).toContain('/virt explain dangers');
  });

  it.each(['', 'help', 'Help?', 'form'])('opens for a mention that says "%s"', async (text) => {
    await running.ws.user('ana').say(`@bot ${text}`);

    expect(textOf(await running.ws.channel('#infra').next())).toContain('/virt explain dangers');
  });

  it('opens in a direct message', async () => {
    await running.ws.user('ana').dm('help');

    expect(textOf(await inDirectMessage())).toContain('/virt explain dangers');
  });

  it.each([
    'Try: 40 LAMP sites, one Exchange server',
    'Try: can I run Docker in LXC?',
    'Try: LXC or KVM for PostgreSQL?',
    'The three models compared',
    'Dangers of consolidation',
    'Platforms and their status',
  ])('answers its button "%s"', async (label) => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt help');

    await ana.click(await ana.nextEphemeral(), label);

    const answer = textOf(await ana.nextEphemeral());
    expect(answer).toContain('Sources');
    expect(answer).not.toContain('What I can do');
  });

  it('leads to the form', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt');

    await ana.click(await ana.nextEphemeral(), 'Plan with the form');

    expect(ana.modal.title).toBe('Plan virtualisation');
  });
});

describe('/virt size', () => {
  it('says how to drop an inventory in, and what to say of it then', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt size');
    const said = textOf(await ana.nextEphemeral());
    expect(said).toContain('Drop a list of your machines into a message that mentions me');
    expect(said).toMatch(/RVTools/);
    expect(said).toMatch(/leave out powered-off/);
  });
});

describe('the words of a command', () => {
  it.each([
    ['compare lxc, kvm', 'LXC and KVM with QEMU'],
    ['explain dangers', 'dangers'],
    ['platforms', 'Platforms'],
    ['size', 'Size an estate'],
  ])('mean the same in a mention: %s', async (text, title) => {
    await running.ws.user('ana').mention(text);

    expect(textOf(await running.ws.channel('#infra').next()).split('\n')[0]).toMatch(new RegExp(title, 'i'));
  });
});
