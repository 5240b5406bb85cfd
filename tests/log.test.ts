import { describe, expect, it } from 'vitest';
import { createLog, type LogLevel, redact } from '../src/log.ts';

function recorder(level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLog(
    level,
    (line) => lines.push(line),
    () => new Date('2026-11-01T09:00:00Z'),
  );
  return { log, lines };
}

describe('the log', () => {
  it('writes one JSON object per line', () => {
    const { log, lines } = recorder();
    log.info('Answered a command.', { ms: 12, team: 'T1' });
    expect(lines).toEqual([
      `${JSON.stringify({ time: '2026-11-01T09:00:00.000Z', level: 'info', msg: 'Answered a command.', ms: 12, team: 'T1' })}\n`,
    ]);
  });

  it('leaves out what is below its level', () => {
    const { log, lines } = recorder('warn');
    log.info('Not this.');
    log.warn('But this.');
    expect(lines).toHaveLength(1);
  });

  it('writes the stack of an error, without the secrets in it', () => {
    const { log, lines } = recorder();
    log.error(
      'Failed.',
      { reference: 'abcd1234' },
      new TypeError('call with xoxb-1-2-secret to https://hooks.slack.com/commands/T1/2/3 failed'),
    );
    expect(JSON.parse(lines.join(''))).toMatchObject({
      reference: 'abcd1234',
      error: {
        name: 'TypeError',
        message: 'call with [token] to [response url] failed',
        stack: expect.stringContaining('log.test.ts'),
      },
    });
    expect(lines.join('')).not.toMatch(/secret|hooks\.slack/);
  });

  it('does not repeat what an error quotes of a text that could not be read', () => {
    const { log, lines } = recorder();
    for (const read of [() => JSON.parse('our payroll'), () => JSON.parse('{"text": payroll}')]) {
      try {
        read();
      } catch (error) {
        log.error('Failed.', { detail: `Malformed: ${error instanceof Error ? error.message : ''}` }, error);
      }
    }
    log.warn('Failed.', {}, new TypeError("Cannot use 'in' operator to search for 'id' in our payroll\nand more"));
    expect(lines.join('')).toContain('is not valid JSON');
    expect(lines.join('')).not.toMatch(/payroll|and more/);
  });

  it('takes whatever was thrown', () => {
    const { log, lines } = recorder();
    log.error('Failed.', {}, 'just a string');
    expect(JSON.parse(lines.join(''))).toMatchObject({ error: { message: 'just a string' } });
  });

  it('leaves out fields that hold secrets or what people wrote', () => {
    const { log, lines } = recorder();
    log.info('Careless.', { text: 'our servers', token: 'abc', response_url: 'http://127.0.0.1:4000/r/1' });
    expect(JSON.parse(lines.join(''))).toMatchObject({ text: '[left out]', token: '[left out]', response_url: '[left out]' });
  });
});

describe('redaction', () => {
  it.each([
    ['xoxb-12-34-abC', '[token]'],
    ['xoxe.xoxp-1-Mi0yLTE', '[token]'],
    ['xapp-1-A02-9-ff', '[token]'],
    ['Bearer abc.def', '[token]'],
    ['https://hooks.slack.com/actions/T1/2/x', '[response url]'],
    ['https://files.slack.com/files-pri/T1-F1/estate.xlsx', '[file url]'],
  ])('covers %s', (secret, instead) => {
    expect(redact(`before ${secret} after`)).toBe(`before ${instead} after`);
  });

  it('leaves ordinary addresses alone', () => {
    expect(redact('see https://docs.slack.dev/reference')).toBe('see https://docs.slack.dev/reference');
  });
});
