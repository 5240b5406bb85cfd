import type { Logger, webApi } from '@slack/bolt';

const SLACK_API = 'https://slack.com/api/';
const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_SECONDS = 20;
/** Where a real response_url points (commercial and government Slack). */
const RESPONSE_URLS = ['https://hooks.slack.com/', 'https://hooks.slack-gov.com/'];

/** Where an upload goes (docs.slack.dev/reference/methods/files.getUploadURLExternal). */
const UPLOADS = 'https://files.slack.com/upload/';

/** What a call fails with when Slack's answer has not come in time: a word of ours, beside Slack's own. */
export const NO_ANSWER = 'no_answer_in_time';

/** Slack's address, with the closing slash that the client needs. */
export function slackApiUrl(apiUrl: string | undefined): string {
  return apiUrl === undefined ? SLACK_API : apiUrl.replace(/\/?$/, '/');
}

/**
 * Options for interactive calls: few retries, since nobody waits half an hour, and a deadline.
 * Bolt sends `respond()` through the same `fetch`, so its deadline and its allowed addresses hold there too.
 */
export function clientOptions(apiUrl: string, logger: Logger): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 2, minTimeout: 300, factor: 2 },
    allowAbsoluteUrls: false,
    fetch: guardedFetch(apiUrl),
  };
}

function guardedFetch(apiUrl: string): webApi.FetchFunction {
  // What stands in for Slack (ALLOW_OTHER_SLACK_API) may take answers wherever it likes.
  const allowed = apiUrl === SLACK_API ? [apiUrl, UPLOADS, ...RESPONSE_URLS] : ['http://', 'https://'];
  return async (url, init) => {
    const { href, origin } = new URL(url);
    // A TypeError, as for any address that cannot be reached: the answer then goes another way.
    if (!allowed.some((start) => href.startsWith(start))) throw new TypeError(`Refused to call ${origin}: it is not Slack.`);
    try {
      const response = await fetch(url, { ...init, redirect: 'error', signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS) });
      return isLongWait(response) ? failed('ratelimited') : response;
    } catch (error) {
      // A late answer mostly means that Slack has taken the call. There is no key against posting twice (`client_msg_id` is no argument
      // of docs.slack.dev/reference/methods/chat.postMessage), and a click has expired by then: so nothing is sent again, unlike after
      // a 500 or a cut line, which come at once and mostly mean that it was not taken.
      if (error instanceof Error && error.name === 'TimeoutError') return failed(NO_ANSWER);
      throw error;
    }
  };
}

/** An answer after which the client tries nothing more. */
function failed(error: string): Response {
  return Response.json({ ok: false, error });
}

/** The client would hold back every call for as long as one method is to wait, an hour if need be: from here on the call fails instead. */
function isLongWait({ headers, status }: Response): boolean {
  return status === 429 && Number(headers.get('retry-after')) > LONGEST_WAIT_SECONDS;
}
