import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../log.ts';

/** Bolt's log lines as ours. Its debug lines hold whole payloads (people's words, tokens), so they are never written. */
export function boltLog(log: Log): Logger {
  const detail = (parts: unknown[]) => ({ detail: parts.map(String).join(' ').slice(0, 500) });
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => log.warn('Slack library', detail(parts)),
    error: (...parts: unknown[]) => log.error('Slack library', detail(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
