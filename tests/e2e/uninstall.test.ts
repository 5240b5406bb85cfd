import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const HERE = 'T0LOCAL';
const ELSEWHERE = 'T0OTHER';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(() => running.close());

/** Everything that a team can leave behind, left behind by somebody else. */
async function talkElsewhere(): Promise<void> {
  const { conversations, deliveries, experience, feedback } = running.store;
  const at = new Date().toISOString();
  await conversations.append('other', { at, who: 'U9', kind: 'asked', payload: { text: '40 LAMP sites' } });
  await conversations.bind(`${ELSEWHERE}:C1:1.2`, 'other');
  await deliveries.take(`message:${ELSEWHERE}:C1:1.2`, '{}');
  const note = { id: 'n', about: 'lxc', author: 'zoe', at, usedFor: 'sites', score: 4, pros: '', cons: '', since: null } as const;
  await experience.add({ team: ELSEWHERE, user: 'U9' }, note, 5);
  await feedback.report({ id: 'f', at, team: ELSEWHERE, place: 'p', conversation: 'other', rules: [], knowledge: 'k' });
}

async function left(team: string, user: string) {
  const { conversations, experience, feedback } = running.store;
  const reports = (await feedback.list()).filter((report) => report.team === team);
  const [recent, notes] = [await conversations.recent({ team, user }, 9), await experience.latest(team, 9)];
  return { conversations: recent.length, notes: notes.length, reports: reports.length };
}

describe('when the app is removed from a workspace', () => {
  it('deletes everything that came from there, and nothing of another', async () => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    await talkElsewhere();
    await ana.slash('/virt 40 LAMP sites on Debian');
    await ana.click(await ana.nextEphemeral(), 'Something wrong?');
    await ana.modal.close();
    const asked = await ana.mention('an Exchange server');
    await ws.channel('#infra').next();
    await ana.slash('/virt note lxc');
    await ana.modal.fill('What did you use it for?', 'web sites').choose('How did it go?', '4 – well').submit();
    const place = `${HERE}:${ws.channel('#infra').id}:${asked.ts}`;
    const conversation = (await store.conversations.find(place)) ?? '';
    expect(await left(HERE, ana.id)).toEqual({ conversations: 2, notes: 1, reports: 1 });

    await ws.uninstall();
    await ws.until(() => running.logged.some((line) => line.includes('is forgotten')), 'the deletion');

    expect(await left(HERE, ana.id)).toEqual({ conversations: 0, notes: 0, reports: 0 });
    expect(await store.conversations.log(conversation)).toEqual([]);
    expect(await store.conversations.find(place)).toBeNull();
    expect(await left(ELSEWHERE, 'U9')).toEqual({ conversations: 1, notes: 1, reports: 1 });
    expect((await store.deliveries.unfinished()).map(({ key }) => key)).toEqual([`message:${ELSEWHERE}:C1:1.2`]);
  });

  it('keeps everything when only a person’s own token was revoked', async () => {
    const { ws } = running;
    await ws.user('ana').slash('/virt 40 LAMP sites on Debian');
    const event = { type: 'tokens_revoked', tokens: { oauth: ['U0ANA'], bot: [] } };

    await ws.deliver('event', { type: 'event_callback', team_id: HERE, event_id: 'Ev1', event });

    expect(await left(HERE, ws.user('ana').id)).toMatchObject({ conversations: 1 });
  });
});
