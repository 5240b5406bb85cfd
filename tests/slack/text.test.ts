import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from '../../src/reply/clip.ts';
import { clean, clip, clipped, isolated, shown } from '../../src/slack/text/clean.ts';
import { escapedText, link, mrkdwn } from '../../src/slack/text/mrkdwn.ts';
import { readable } from '../../src/slack/text/readable.ts';

describe('reading what somebody typed', () => {
  it('takes our own mention out, wherever it stands', () => {
    expect(readable('so <@U0BOT> what about <@U0BOT|virt>Exchange', 'U0BOT')).toBe('so what about Exchange');
  });

  it('turns other references into plain words', () => {
    const typed = '<@U1> <@U2|ana> in <#C1|infra> and <#C2> says <http://x.example/a&amp;b|our page>, <mailto:a@b.example>';

    expect(readable(typed, 'U0BOT')).toBe('somebody ana in infra and a channel says our page, a@b.example');
  });

  it('makes broadcasts harmless words', () => {
    expect(readable('<!channel> <!here|here> <!subteam^S1|@ops> <!subteam^S1> <!date^1^{date}|today>', 'U0BOT')).toBe(
      'channel here @ops subteam today',
    );
  });

  it('unescapes entities exactly once', () => {
    expect(readable('a &lt; b &amp;&amp; &amp;lt;c', undefined)).toBe('a < b && &lt;c');
  });

  it('reads no more than ten thousand characters', () => {
    expect(readable('x'.repeat(50_000), undefined)).toHaveLength(10_000);
  });
});

describe('showing text', () => {
  it('drops what cannot be seen and keeps what scripts and emoji need', () => {
    expect(clean('a\u202Eb\u2066c\u200Bd\u0000e\uD800f')).toBe('abcdef');
    expect(clean('👩\u200d💻 \nक\u200dष')).toBe('👩\u200d💻 \nक\u200dष');
  });

  it('drops joiners that join nothing, fillers, and all but a few marks of a flood', () => {
    expect(clean(`a\u200d\u200d \u200cb\u3164\u2800\u00adc${'\u0301'.repeat(1000)}`)).toBe(`a bc${'\u0301'.repeat(6)}`);
    expect(clean('\u2764\ufe0f\u200d🔥 👩🏽\u200d💻 می\u200cخواهم')).toBe('\u2764\ufe0f\u200d🔥 👩🏽\u200d💻 می\u200cخواهم');
  });

  it.each([
    ['ab😀', 4, 'ab😀'],
    ['ab😀d', 4, 'ab…'],
    ['a👩🏽\u200d💻b', 7, 'a…'],
    ['a🇬🇧b', 4, 'a…'],
    ['ae\u0301x', 3, 'a…'],
    ['e\u0301'.repeat(10), 1, '…'],
    ['abc', 0, ''],
  ])('clips %j at %i between characters, never inside one', (text, max, clippedText) => {
    expect(clip(text, max)).toBe(clippedText);
  });

  it('keeps words that run from right to left to themselves', () => {
    expect(isolated('שרת דואר')).toBe('\u2068שרת דואר\u2069');
    expect(isolated('mail server')).toBe('mail server');
    expect(clipped(`on ${isolated('שרת דואר')} now`, 8)).toBe('on \u2068שר…\u2069');
  });

  it('stays within its length and leaves nothing open, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 2, max: 60 }),
        (own, theirs, max) => {
          const text = clipped(`${clean(own)}${isolated(clean(`${theirs}שלום`))}${clean(own)}`, max);
          expect(text.length).toBeLessThanOrEqual(max);
          expect(text.split('\u2068')).toHaveLength(text.split('\u2069').length);
          expect(text).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });

  it('cuts a long text into pieces that lose nothing and break no character', () => {
    const text = 'père 👩🏽\u200d💻 '.repeat(200);
    const pieces = inPieces(text, 100);

    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(pieces.every((piece) => !/^[\u200d\u0300-\u036f]|^🏽|\u200d$/u.test(piece))).toBe(true);
  });

  it('never shows nothing', () => {
    expect(shown('\u200B \u202E', 10)).toBe('—');
  });
});

describe('mrkdwn', () => {
  it('escapes every interpolation once', () => {
    expect(mrkdwn`*bold* ${'<!channel> & <@U1>'}`).toBe('*bold* &lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  it('links only to web addresses that stay inside their brackets', () => {
    expect(link('https://example.org/?a=1&b=2', 'A|B <c>')).toBe('<https://example.org/?a=1&amp;b=2|A/B &lt;c&gt;>');
    expect(link('https://example.org/>', 'label')).toBe('label');
    expect(link('javascript:alert(1)', 'label')).toBe('label');
  });

  it('stays below its length after escaping and cuts no entity', () => {
    const text = escapedText('&'.repeat(5000), 3000);

    expect(text.length).toBeLessThanOrEqual(3000);
    expect(text.replaceAll('&amp;', '')).toBe('…');
  });

  it.each([
    ['*bold* _it_ ~s~ `code`', 'bold it s code'],
    ['nfs_kernel_server 2*3', 'nfs_kernel_server 2*3'],
    ['so :smile: and 10:30:00', 'so smile and 10:30:00'],
    ['see http://evil.example/x and slack://open', 'see evil.example/x and open'],
    ['http:*//evil.example', 'evil.example'],
    ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
  ])('leaves no markup in %j, which cannot be escaped', (text, kept) => {
    expect(escapedText(text, 100)).toBe(kept);
  });
});
