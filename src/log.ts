export const LOG_LEVELS = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts beside a message. Only primitives, so that nobody can hand in a whole payload. */
export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Structured logging. `msg` is a fixed sentence; what varies goes into `fields`. What people wrote goes into neither. */
export interface Log {
  info(msg: string, fields?: Fields): void;
  warn(msg: string, fields?: Fields, cause?: unknown): void;
  /** `cause` is whatever was caught; its name, message and stack are written, with secrets taken out. */
  error(msg: string, fields?: Fields, cause?: unknown): void;
}

/** A log that writes one JSON object per line. */
export function createLog(level: LogLevel, write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const least = LOG_LEVELS.indexOf(level);
  function line(at: LogLevel, msg: string, fields: Fields, cause: unknown): void {
    if (LOG_LEVELS.indexOf(at) > least) return;
    const entry = { time: now().toISOString(), level: at, msg, ...clean(fields), ...described(at, cause) };
    write(`${JSON.stringify(entry)}\n`);
  }
  return {
    info: (msg, fields = {}) => line('info', msg, fields, undefined),
    warn: (msg, fields = {}, cause) => line('warn', msg, fields, cause),
    error: (msg, fields = {}, cause) => line('error', msg, fields, cause),
  };
}

/** Takes tokens, response URLs, file addresses and what errors quote out of a text. */
export function redact(text: string): string {
  return SECRETS.reduce((result, [pattern, instead]) => result.replace(pattern, instead), text);
}

// A response_url lets anyone who has it post for 30 minutes; a file address names what a person uploaded.
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/xox[a-z](?:\.xox[a-z])?-[\w-]+/gi, '[token]'],
  [/xapp-[\w-]+/gi, '[token]'],
  [/\bBearer\s+\S+/gi, '[token]'],
  [/https?:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"')]*/gi, '[response url]'],
  [/https?:\/\/[\w.:-]+\/(?:response|commands|actions)\/[^\s"')]*/gi, '[response url]'],
  [/https?:\/\/[\w.:-]*files[\w.:-]*\/[^\s"')]*/gi, '[file url]'],
  [/https?:\/\/[\w.:-]+\/(?:files-pri|files|upload)\/[^\s"')]*/gi, '[file url]'],
  // The engine's own messages quote what it could not read, which may be what somebody wrote.
  [/"[\s\S]*" is not valid JSON/g, '[left out] is not valid JSON'],
  [/( operator to search for '[^']*' in )[\s\S]*?(?=\n {4}at |$)/g, '$1[left out]'],
];

const SECRET_FIELDS = /(?:token|secret|password|response_?url|url_private\w*|^text$|^payload$|^body$)/i;
const LONGEST = 2000;

function clean(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value] as const;
    return [key, SECRET_FIELDS.test(key) ? '[left out]' : short(redact(value))] as const;
  });
  return Object.fromEntries(entries);
}

function described(at: LogLevel, cause: unknown): { error?: Fields } {
  if (cause === undefined) return {};
  if (!(cause instanceof Error)) return { error: { message: short(redact(String(cause))) } };
  const stack = at === 'error' && cause.stack !== undefined ? { stack: short(redact(cause.stack)) } : {};
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  return { error: { name: cause.name, message: short(redact(cause.message)), ...code, ...stack } };
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
