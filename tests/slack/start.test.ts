import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { signInProblem } from '../../src/slack/start-error.ts';
import { boltLog } from '../../src/slack/transport/bolt-log.ts';
import { clientOptions, slackApiUrl } from '../../src/slack/transport/client-options.ts';
import { startBotInWorkspace } from '../support/bot.ts';

const logger = boltLog(createLog('error', () => {}));

describe('signing in', () => {
  it('fails in words that tell an operator what to change', async () => {
    const refused = new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' });

    expect(signInProblem(refused, 'https://slack.com/api/').message).toMatch(/SLACK_BOT_TOKEN.*api\.slack\.com\/apps.*OAuth/);
  });

  it('throws such words from start when Slack refuses the token', async () => {
    await expect(startBotInWorkspace({ more: { token: 'xoxb-wrong' } })).rejects.toThrow(/SLACK_BOT_TOKEN/);
  });

  it('asks for the signing secret that HTTP needs', async () => {
    await expect(startBotInWorkspace({ more: { signingSecret: undefined } })).rejects.toThrow(/SLACK_SIGNING_SECRET/);
  });
});

describe('calls to Slack', () => {
  const options = clientOptions(slackApiUrl('http://127.0.0.1:9/api'), logger);

  it('are retried twice at most and end after ten seconds', () => {
    expect(options).toMatchObject({
      timeout: 10_000,
      allowAbsoluteUrls: false,
      retryConfig: { retries: 2, minTimeout: 300, factor: 2 },
    });
    expect(options.slackApiUrl).toBe('http://127.0.0.1:9/api/');
  });

  it('go to Slack and nowhere else, response_urls included', async () => {
    await expect(options.fetch?.('https://evil.example/hook')).rejects.toThrow(/not Slack/);
    await expect(options.fetch?.('http://169.254.169.254/')).rejects.toThrow(/not Slack/);
  });
});
