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

  it.each([
    'https://evil.example/hook',
    'http://169.254.169.254/',
    'https://hooks.slack.com.evil.example/x',
    'http://hooks.slack.com/x',
    'https://slack.com/elsewhere',
  ])('go to Slack and nowhere else, response_urls included: not to %s', async (url) => {
    const { fetch } = clientOptions(slackApiUrl(undefined), logger);

    await expect(fetch?.(url)).rejects.toThrow(/not Slack/);
  });

  it('go wherever what stands in for Slack says, but only over HTTP', async () => {
    await expect(options.fetch?.('http://127.0.0.1:9/hook')).rejects.not.toThrow(/not Slack/);
    await expect(options.fetch?.('file:///etc/hosts')).rejects.toThrow(/not Slack/);
  });
});
