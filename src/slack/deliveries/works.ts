import type { DeliveryLedger } from '../../conversation/ports.ts';

/** What is being worked on, so that each delivery has its effect once and a stop can wait for what is under way. */
export interface Works {
  /** Runs `job` unless this delivery was taken before. Nothing is kept to do it again after a crash. */
  once(key: string, job: () => Promise<unknown>): Promise<void>;
  /** True for the first taker; `payload` is what it takes to do the work again. */
  take(key: string, payload: string): Promise<boolean>;
  /** Changes what it takes to do the work of a delivery again. */
  remember(key: string, payload: string): Promise<void>;
  /** Runs the job of a delivery that was taken: done when it succeeds, given back when it throws or answers false. */
  finish(key: string, job: () => Promise<unknown>): Promise<void>;
  /** Jobs of the same place run one after another. */
  inTurn(place: string, job: () => Promise<void>): Promise<void>;
  /** Remembers work until it ends. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits for all work under way; false when the deadline came first. */
  drained(deadlineMs: number): Promise<boolean>;
}

export function createWorks(deliveries: DeliveryLedger): Works {
  const underWay = new Set<Promise<unknown>>();
  const lastIn = new Map<string, Promise<void>>();

  const works: Works = {
    async once(key, job) {
      if (await deliveries.take(key, '')) await works.finish(key, job);
    },
    take: (key, payload) => deliveries.take(key, payload),
    remember: (key, payload) => deliveries.remember(key, payload),
    async finish(key, job) {
      let outcome: unknown;
      try {
        outcome = await job();
      } catch (error) {
        await deliveries.release(key);
        throw error;
      }
      await (outcome === false ? deliveries.release(key) : deliveries.done(key));
    },
    async inTurn(place, job) {
      const mine = (lastIn.get(place) ?? Promise.resolve()).then(job, job);
      const settled = mine.catch(() => {});
      lastIn.set(place, settled);
      try {
        await mine;
      } finally {
        if (lastIn.get(place) === settled) lastIn.delete(place);
      }
    },
    track(work) {
      const settled: Promise<unknown> = work.catch(() => {}).finally(() => underWay.delete(settled));
      underWay.add(settled);
      return work;
    },
    async drained(deadlineMs) {
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), deadlineMs);
      });
      const ended = (async () => {
        while (underWay.size > 0) await Promise.all(underWay);
        return true;
      })();
      return Promise.race([ended, deadline]).finally(() => clearTimeout(timer));
    },
  };
  return works;
}
