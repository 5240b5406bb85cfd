import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/input.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const ANA = { team: 'T1', user: 'U1' };

let store: Store;
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(() => store.close());

function asked(who: string, minute = 0): Input {
  return { at: `2026-11-01T09:${String(minute).padStart(2, '0')}:00.000Z`, who, kind: 'asked', payload: { text: 'a server' } };
}

/** A conversation in places, with one input of each person. */
async function talk(id: string, places: readonly string[], people: readonly string[], minute = 0): Promise<void> {
  for (const place of places) await store.conversations.bind(place, id);
  for (const who of people) await store.conversations.append(id, asked(who, minute));
}

describe('where a person asked something', () => {
  it('is listed with its thread, the latest first, up to the most', async () => {
    await talk('old', ['T1:C1:1.0'], ['U1'], 1);
    await talk('new', ['T1:private:new', 'T1:C1:2.0'], ['U2', 'U1'], 3);
    await talk('middle', ['T1:private:middle'], ['U1'], 2);

    expect(await store.conversations.recent(ANA, 2)).toEqual([
      { conversation: 'new', place: 'T1:C1:2.0', at: asked('U1', 3).at },
      { conversation: 'middle', place: 'T1:private:middle', at: asked('U1', 2).at },
    ]);
  });

  it('leaves out other people, other teams, and buttons', async () => {
    await talk('of-ben', ['T1:C1:1.0'], ['U2']);
    await talk('of-another-team', ['T2:C1:1.0', 'T10:C1:1.0'], ['U1']);
    await talk('help', ['T1:private:help'], []);
    await store.conversations.append('help', { ...asked('U1'), kind: 'action', payload: { do: 'help' } });

    expect(await store.conversations.recent(ANA, 5)).toEqual([]);
  });
});

describe('forgetting what one person wrote alone', () => {
  it('takes conversations and places, and says how many', async () => {
    await talk('alone', ['T1:private:alone'], ['U1']);
    await talk('thread', ['T1:C1:1.0'], ['U1', 'U1']);
    await talk('nowhere', [], ['U1']);

    expect(await store.conversations.forgetOwn(ANA)).toBe(3);

    for (const id of ['alone', 'thread', 'nowhere']) expect(await store.conversations.log(id)).toEqual([]);
    expect(await store.conversations.find('T1:C1:1.0')).toBeNull();
    expect(await store.conversations.forgetOwn(ANA)).toBe(0);
  });

  it('leaves threads with others, other people and other teams alone', async () => {
    await talk('together', ['T1:C1:1.0'], ['U1', 'U2']);
    await talk('of-ben', ['T1:private:of-ben'], ['U2']);
    await talk('of-another-team', ['T2:private:x'], ['U1']);

    expect(await store.conversations.forgetOwn(ANA)).toBe(0);

    for (const id of ['together', 'of-ben', 'of-another-team']) expect(await store.conversations.log(id)).not.toEqual([]);
    expect(await store.conversations.find('T1:C1:1.0')).toBe('together');
  });
});
