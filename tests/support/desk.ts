import type { DeliveryLedger, ExperienceStore, FeedbackStore } from '../../src/conversation/ports.ts';
import { createLog } from '../../src/log.ts';
import { createReturnAddresses } from '../../src/slack/answers/return-addresses.ts';
import { createWorks } from '../../src/slack/deliveries/works.ts';
import type { Desk } from '../../src/slack/desk.ts';
import { cannedConversations } from './canned-reply.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

/** A ledger in memory. */
export function memoryLedger(): DeliveryLedger {
  const taken = new Map<string, string | null>();
  return {
    async take(key, payload) {
      if (taken.has(key)) return false;
      taken.set(key, payload);
      return true;
    },
    async remember(key, payload) {
      if (typeof taken.get(key) === 'string') taken.set(key, payload);
    },
    async done(key) {
      taken.set(key, null);
    },
    async release(key) {
      taken.delete(key);
    },
    async unfinished() {
      return [...taken].flatMap(([key, payload]) => (payload === null ? [] : [{ key, payload }]));
    },
    async prune() {},
  };
}

const NO_NOTES: ExperienceStore = {
  add: async () => 'kept',
  change: async () => false,
  remove: async () => false,
  own: async () => [],
  find: async () => null,
  about: async () => [],
  latest: async () => [],
  forget: async () => {},
};
const NO_FEEDBACK: FeedbackStore = {
  report: async () => {},
  describe: async () => false,
  list: async () => [],
  prune: async () => {},
  forget: async () => {},
};

/** What listeners are registered with, without anything behind it. */
export function bareDesk(): Desk {
  const places = {
    append: async () => 'kept' as const,
    heard: async () => null,
    shownWith: async () => null,
    shownNow: async () => {},
    answered: async () => {},
    log: async () => [],
    bind: async () => {},
    find: async () => null,
    recent: async () => [],
    forget: async () => {},
    forgetOwn: async () => 0,
  };
  return {
    conversations: cannedConversations(places),
    places,
    experience: NO_NOTES,
    feedback: NO_FEEDBACK,
    inventories: { keep: async () => {}, find: async () => null },
    settings: { of: async () => ({ pseudonyms: false, changed: null }), choose: async () => {}, forget: async () => {} },
    readInventory: async () => ({ ok: false, code: 'empty', sentence: 'Nothing is read here.' }),
    works: createWorks(memoryLedger()),
    returnAddresses: createReturnAddresses(now),
    log: createLog('error', () => {}),
    teamId: 'T0',
    botUserId: 'U0BOT',
    botName: 'virt-advisor',
    retentionDays: 90,
    now,
    forget: async () => {},
  };
}
