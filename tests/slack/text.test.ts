import { describe, expect, it } from 'vitest';
import { clean, clip, shown } from '../../src/slack/text/clean.ts';
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

  it('clips between characters, never inside one', () => {
    expect(clip('ab😀', 4)).toBe('ab😀');
    expect(clip('ab😀d', 4)).toBe('ab…');
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
});
