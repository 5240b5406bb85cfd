import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { signInProblem, socketProblem } from '../../src/slack/start-error.ts';
import { boltLog } from '../../src/slack/transport/bolt-log.ts';
import { clientOptions, slackApiUrl } from '../../src/slack/transport/client-options.ts';
import { startBotInWorkspace } from '../support/bot.ts';

const SLACK = 'https://slack.com/api/';

const logger = boltLog(createLog('error', () => {}));

describe('signing in', () => {
  it('fails in words that tell an operator what to change', async () => {
    const refused = new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' });

    expect(signInProblem(refused, SLACK).message).toMatch(/SLACK_BOT_TOKEN.*api\.slack\.com\/apps.*OAuth/);
  });

  it.each(['invalid_auth', 'token_revoked', 'account_inactive', 'missing_scope', 'not_allowed_token_type'])(
    'is over until somebody changes a setting: %s',
    (error) => {
      const refused = new webApi.WebAPIPlatformError({ ok: false, error });

      expect(signInProblem(refused, SLACK)).toMatchObject({ isFinal: true, message: expect.stringContaining('SLACK_BOT_TOKEN') });
      expect(socketProblem(refused, SLACK)).toMatchObject({ isFinal: true, message: expect.stringContaining('SLACK_APP_TOKEN') });
    },
  );

  it.each(['internal_error', 'ratelimited', 'service_unavailable', '<html>Down for maintenance</html>', ''])(
    'may work at another start, and no token is blamed: %s',
    (error) => {
      const troubled = new webApi.WebAPIPlatformError({ ok: false, error });

      for (const problem of [signInProblem(troubled, SLACK), socketProblem(troubled, SLACK)]) {
        expect(problem).toMatchObject({ isFinal: false, message: expect.stringContaining('Slack at slack.com') });
        expect(problem.message).not.toMatch(/TOKEN|html/);
      }
    },
  );

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
    'https://files.slack.com/files-pri/T1-F1/estate.csv',
    'https://files.slack.com.evil.example/upload/',
  ])('go to Slack and nowhere else, response_urls included: not to %s', async (url) => {
    const { fetch } = clientOptions(slackApiUrl(undefined), logger);

    await expect(fetch?.(url)).rejects.toThrow(/not Slack/);
  });

  it('go wherever what stands in for Slack says, but only over HTTP', async () => {
    await expect(options.fetch?.('http://127.0.0.1:9/hook')).rejects.not.toThrow(/not Slack/);
    await expect(options.fetch?.('file:///etc/hosts')).rejects.toThrow(/not Slack/);
  });
});
