import type { Conversations } from '../../src/conversation/conversations.ts';
import type { Input } from '../../src/conversation/input.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import type { Part, Reply } from '../../src/reply/reply.ts';

const URL = 'https://example.org/paper?a=1&b=2';

/** A reply with a part of every type, about whatever was said. */
export function cannedReply(said: string, more: Partial<Reply> = {}): Reply {
  const parts: Part[] = [
    { type: 'heading', text: 'Why' },
    { type: 'prose', spans: ['You said ', { user: said }, ', so ', { strong: 'hardware' }, ' it is.', ' ', { source: 1 }] },
    {
      type: 'table',
      caption: 'The three models',
      columns: [
        { label: 'Model', align: 'left' },
        { label: 'Verdict', align: 'left' },
        { label: 'Share', align: 'right' },
      ],
      rows: [
        [['Hardware virtualisation'], [{ strong: 'fits' }], ['93 %']],
        [['OS-virtualisation'], ['ruled out for ', { user: said }], ['0 %']],
      ],
    },
    {
      type: 'list',
      items: [
        ['The kernel is Windows. ', { source: 1 }],
        [{ user: said }, ' is assumed to be one guest.'],
      ],
    },
    { type: 'detail', title: 'How sure this is', parts: [{ type: 'prose', spans: ['Tried with many weightings.'] }] },
    { type: 'note', spans: ['Knowledge of ', { strong: 'today' }, '.'] },
  ];
  return {
    title: 'Hardware virtualisation',
    summary: ['Use ', { strong: 'hardware virtualisation' }, ' for ', { user: said }, '.'],
    parts,
    sources: [{ id: 'paper', title: 'A paper <on> things & more', year: 2011, url: URL }],
    nextSteps: [
      { do: 'ask', label: 'What if one is Windows?', text: 'what if one is Windows?' },
      { do: 'explain', label: 'The dangers', topic: 'dangers' },
      { do: 'open-form', label: 'Use the form' },
      { do: 'share', label: 'Share in channel' },
    ],
    result: {
      id: null,
      kind: 'recommendation',
      topic: null,
      workloads: [],
      priorities: [],
      host: { vtx: null, memoryGiB: null, cores: null, hypervisor: null },
      estate: 'hardware',
      tooClose: false,
      assumptions: [],
      flips: [],
      ask: null,
      text: `Use hardware virtualisation for ${said}.`,
      sources: [],
      knowledge: '2026-01-01',
    },
    ...more,
  };
}

/** Conversations that say back everything that was said in them, so that a test sees which inputs arrived where. */
export function cannedConversations(store: ConversationStore): Conversations {
  return {
    async say(id, input, _team, source) {
      await store.append(id, input, source);
      return cannedReply(saidIn(await store.log(id)));
    },
    async answer(id) {
      const log = await store.log(id);
      return log.length === 0 ? null : cannedReply(saidIn(log));
    },
    async correct(id, correction) {
      await store.append(id, correction);
      return { changed: true, reply: cannedReply(saidIn(await store.log(id))) };
    },
    concerns: async () => true,
    takeAway: async () => null,
    namesKey: async () => null,
  };
}

function saidIn(log: readonly Input[]): string {
  return log.map((input) => (input.kind === 'asked' ? input.payload.text : JSON.stringify(input.payload))).join(' + ');
}
