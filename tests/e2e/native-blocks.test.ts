import { describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

/** A question that leaves a choice between two models. */
const CONTESTED = 'one nginx web server on Debian';
const MANY =
  'an Exchange server, a Samba file server, a WireGuard VPN, 40 LAMP sites on Debian, Home Assistant, a Jellyfin box, a pfSense firewall and a PostgreSQL database';

const running = botForEachTest();

const LONG = `${MANY}, a Zabbix monitor, an Asterisk phone system, a Minecraft server, an Oracle database, a Jenkins runner and a DHCP server`;

function typesOf({ blocks }: Message): unknown[] {
  return blocks.map(({ type }) => type);
}

async function asked(text: string): Promise<Message> {
  const ana = running.ws.user('ana');
  await ana.slash(`/virt ${text}`);
  return ana.nextEphemeral();
}

describe('an answer in native blocks', () => {
  it('draws how often each model comes first, and says the figures', async () => {
    const answer = await asked(CONTESTED);

    expect(typesOf(answer)).toContain('data_visualization');
    expect(textOf(answer)).toMatch(/Hardware: \d+\s%; Para: \d+\s%; OS: \d+\s%/);
  });

  it('puts many workloads into a table to sort and search', async () => {
    const answer = await asked(MANY);

    expect(typesOf(answer)).toContain('data_table');
    expect(typesOf(answer)).not.toContain('table');
  });

  it('draws the layers of a model that somebody asks to explain', async () => {
    const answer = await asked('explain microvm');

    expect(textOf(answer)).toContain('│Guest kernel│ │Guest kernel│');
    expect(textOf(answer)).toContain('Each guest has its own: small VMM');
  });

  it.each([
    ['charts', CONTESTED, /Hardware +\d+/],
    ['sortable tables', MANY, /Exchange/],
    ['drawings', 'explain hardware', /Shared by all guests/],
  ])('comes once more in plain words where a workspace refuses %s', async (_what, question, holds) => {
    const ana = running.ws.user('ana').in('#infra');
    const answer = await asked(question);
    running.ws.fail('chat.postMessage', { error: 'invalid_blocks' });
    running.expected.push('chat.postMessage was refused with invalid_blocks: ');

    await ana.click(answer, 'Share in channel');

    const shared = await running.ws.channel('#infra').next();
    expect(new Set(typesOf(shared))).toEqual(new Set(['section']));
    expect(textOf(shared).replace(/\s+/g, ' ')).toMatch(holds);
    expect(running.ws.channel('#infra').messages.filter(({ text }) => text === shared.text)).toHaveLength(1);
  });

  it('continues in blocks that a workspace does take, where it refuses those of the second message', async () => {
    const ana = running.ws.user('ana').in('#infra');
    running.ws.fail('chat.postMessage', { delayMs: 1 });
    running.ws.fail('chat.postMessage', { error: 'invalid_blocks' });
    running.expected.push('chat.postMessage was refused with invalid_blocks: ');

    await ana.mention(LONG);

    const rest = await running.ws.channel('#infra').find(({ text }) => /continued/.test(text));
    expect(typesOf(rest)).toContain('rich_text');
    expect(typesOf(rest)).not.toContain('container');
  });
});
