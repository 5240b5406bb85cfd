import { describe, expect, it } from 'vitest';
import { finish } from '../../src/reply/result.ts';
import { replyText } from '../../src/reply/text.ts';
import { user } from '../../src/reply/user-text.ts';

const EMPTY = { title: 'Title', summary: ['The verdict.'], parts: [], sources: [], nextSteps: [] } as const;
const left = (label: string) => ({ label, align: 'left' }) as const;

describe('a reply as plain text', () => {
  it('begins with the title and the verdict', () => {
    expect(replyText(EMPTY)).toBe('Title\n\nThe verdict.');
  });

  it('numbers the sources and gives their addresses', () => {
    const source = { id: 's', title: 'A page', year: 2020, url: 'https://example.org/page' };
    expect(replyText({ ...EMPTY, summary: ['So.', ' ', { source: 1 }], sources: [source] })).toBe(
      'Title\n\nSo. [1]\n\nSources\n[1] A page, 2020\n    https://example.org/page',
    );
  });

  it('keeps every line within a hundred columns, also in wide tables', () => {
    const cell = ['word '.repeat(60)];
    const table = {
      type: 'table',
      caption: 'Wide',
      columns: ['a', 'b', 'c', 'd'].map(left),
      rows: [[cell, cell, cell, cell]],
    } as const;
    const detail = { type: 'detail', title: 'More', parts: [table] } as const;
    const lines = replyText({ ...EMPTY, parts: [table, detail] }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('aligns the columns of a table', () => {
    const table = {
      type: 'table',
      caption: 'Counts',
      columns: [left('Name'), { label: 'Hosts', align: 'right' }],
      rows: [
        [['web'], ['2']],
        [['database'], ['10']],
      ],
    } as const;
    expect(replyText({ ...EMPTY, parts: [table] })).toContain(
      'Name      Hosts\n--------  -----\nweb           2\ndatabase     10',
    );
  });

  it('breaks no number from its unit', () => {
    const { result } = finish({ ...EMPTY, summary: [`${'x'.repeat(97)} 42 %`] }, { kind: 'answer' });
    expect(result.text).toContain('\n42 %');
  });

  it('says nothing with a space that only looks like one', () => {
    expect(replyText({ ...EMPTY, summary: ['16\u00a0GiB'] })).toBe('Title\n\n16 GiB');
  });

  it.each(['@channel', '@here', '@everyone', '<!channel>', '<!here|here>', '@CHANNEL', '@everyone!'])(
    'makes %s harmless',
    (call) => {
      const text = replyText({ ...EMPTY, summary: ['For ', user(`a ${call} b`), '.'] });
      expect(text).not.toMatch(/<!|@(channel|here|everyone)/i);
      expect(text).toMatch(/\(at\)(channel|here|everyone)/i);
    },
  );

  it('lets no control character or direction mark of a person through', () => {
    const text = replyText({ ...EMPTY, summary: [user('a\u001b[31mb\u202ec\r\nd')] });
    expect(text).toContain('a [31mb c d');
  });

  it('shortens a name of any length', () => {
    const text = replyText({ ...EMPTY, summary: [user('😀'.repeat(5000))] });
    expect(text.length).toBeLessThan(200);
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
