import { describe, expect, it } from 'vitest';
import { type Config, type Environment, readConfig } from '../src/config.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_SIGNING_SECRET: 'f00d' };

function config(env: Environment): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problems(env: Environment): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

describe('the mode', () => {
  it('is local without a Slack token', () => {
    expect(config({})).toMatchObject({
      mode: 'local',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: 'file:./data/virt.db',
      logLevel: 'warn',
    });
  });

  it('is HTTP with a bot token and a signing secret', () => {
    expect(config(http)).toMatchObject({
      mode: 'http',
      host: '0.0.0.0',
      slackApiUrl: 'https://slack.com/api/',
      logLevel: 'info',
    });
  });

  it('is Socket Mode as soon as there is an app token', () => {
    expect(config({ ...http, SLACK_APP_TOKEN: 'xapp-1-a' })).toMatchObject({ mode: 'socket', appToken: 'xapp-1-a' });
  });

  it('stays local with settings that are blank', () => {
    expect(config({ SLACK_BOT_TOKEN: ' ', PORT: '', NODE_ENV: 'development' })).toMatchObject({ mode: 'local', port: 3000 });
  });

  it('never is local in production', () => {
    expect(problems({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN is missing: open api\.slack\.com\/apps/),
      expect.stringMatching(/^SLACK_SIGNING_SECRET is missing: .*App Credentials/),
    ]);
  });
});

describe('problems', () => {
  it('come all at once', () => {
    const found = problems({
      SLACK_BOT_TOKEN: 'xoxp-1',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      RETENTION_DAYS: '0',
      DATABASE_URL: 'mysql://x',
    });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual([
      'SLACK_BOT_TOKEN',
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'RETENTION_DAYS',
      'SLACK_SIGNING_SECRET',
    ]);
  });

  it('name the signing secret when it is missing, and where to find it', () => {
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1-2-abc' })).toEqual([
      expect.stringContaining('Basic Information → App Credentials'),
    ]);
  });

  it('name the bot token when there is an app token only', () => {
    expect(problems({ SLACK_APP_TOKEN: 'xapp-1-a' })).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN is missing/)]);
  });

  it('never repeat a secret', () => {
    expect(problems({ SLACK_BOT_TOKEN: 'xoxp-very-secret', SLACK_APP_TOKEN: 'hidden-too' }).join()).not.toMatch(
      /very-secret|hidden-too/,
    );
  });

  it('say that PostgreSQL comes later, and what to set until then', () => {
    expect(problems({ DATABASE_URL: 'postgres://db/virt' })).toEqual([
      expect.stringMatching(/later version.*file:\.\/data\/virt\.db/),
    ]);
  });

  it('say that many workspaces are not built yet', () => {
    expect(problems({ SLACK_CLIENT_ID: '1.2', NODE_ENV: 'production' }).join('\n')).toMatch(/many workspaces .* not built yet/);
  });
});

describe('another Slack API address', () => {
  const other = { SLACK_BOT_TOKEN: 'xoxb-local', SLACK_SIGNING_SECRET: 'x', SLACK_API_URL: 'http://127.0.0.1:4000/api' };

  it('is refused', () => {
    expect(problems(other)).toEqual([expect.stringContaining('ALLOW_OTHER_SLACK_API=1')]);
  });

  it('is allowed when asked for, with its closing slash', () => {
    expect(config({ ...other, ALLOW_OTHER_SLACK_API: '1' }).slackApiUrl).toBe('http://127.0.0.1:4000/api/');
  });

  it('never gets a token that looks real', () => {
    expect(problems({ ...other, ...http, ALLOW_OTHER_SLACK_API: '1' })).toEqual([expect.stringContaining('looks real')]);
    const app = { ...other, SLACK_APP_TOKEN: 'xapp-1-A1-2', ALLOW_OTHER_SLACK_API: '1' };
    expect(problems(app)).toEqual([expect.stringContaining('looks real')]);
  });

  it("may be Slack's own, with or without its closing slash", () => {
    expect(config({ ...http, SLACK_API_URL: 'https://slack.com/api' }).slackApiUrl).toBe('https://slack.com/api/');
  });
});

describe('notes', () => {
  it('say which settings are left aside', () => {
    const { notes } = config({ ...http, SLACK_CLIENT_ID: '1.2', ENCRYPTION_KEY: 'k' });
    expect(notes).toEqual([expect.stringContaining('many workspaces'), expect.stringContaining('ENCRYPTION_KEY')]);
  });

  it('say that the local workspace stays on this machine', () => {
    const read = config({ HOST: '0.0.0.0' });
    expect(read.host).toBe('127.0.0.1');
    expect(read.notes).toEqual([expect.stringContaining('127.0.0.1 only')]);
  });
});
