import { z } from 'zod';

/** An id or a time as Slack makes them: a form carries several in the 3,000 characters that it may remember. */
export const slackId = z.string().max(50);
