import type { ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import { botSees, isPicture } from './files.ts';
import type { StoredFile } from './state.ts';

/** What was uploaded may be anything: it is shown in place only as a picture, and never as a page of ours. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** A file for the bot (with its token and `files:read`) or for the page. Anybody else is sent to sign in, as Slack does. */
export function answerFile(context: Context, url: URL, authorization: string, response: ServerResponse): void {
  const [, , key = '', third = ''] = url.pathname.split('/');
  const file = context.state.files.get(key.replace(/^[^-]*-/, ''));
  if (file === undefined || !mayRead(context, file, authorization, url)) {
    response.writeHead(302, { location: `${context.origin}/signin` }).end();
    return;
  }
  const inPlace = isPicture(file) && third !== 'download';
  const name = encodeURIComponent(file.name);
  response.writeHead(200, {
    ...HEADERS,
    'content-type': inPlace || file.ready ? file.mimetype : 'application/octet-stream',
    'content-length': file.bytes.length,
    'content-disposition': inPlace ? 'inline' : `attachment; filename*=UTF-8''${name}`,
  });
  response.end(file.bytes);
}

function mayRead(context: Context, file: StoredFile, authorization: string, url: URL): boolean {
  if (url.searchParams.get('session') === context.session) return true;
  const isBot = authorization === `Bearer ${context.token}` && !context.revoked;
  return isBot && context.state.manifest.scopes.includes('files:read') && botSees(context.state, file);
}

/** What lies behind Slack's sign-in: a page with status 200, which a careless bot takes for the file. */
export const SIGN_IN = '<!doctype html><title>Sign in</title><p>Sign in to see this file.</p>';
