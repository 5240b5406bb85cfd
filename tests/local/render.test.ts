import { describe, expect, it } from 'vitest';
import { renderBlocks } from '../../src/local/render/blocks.ts';
import { plainLook } from '../../src/local/render/look.ts';
import { mrkdwn } from '../../src/local/render/mrkdwn.ts';
import { GALLERY_BLOCKS, GALLERY_VIEW } from './gallery.ts';

const names = (id: string) => ({ U0BEN: 'ben', C0INFRA: 'infra' })[id];
const show = (...blocks: { [key: string]: unknown }[]) => renderBlocks(blocks, plainLook(names)).text;
const text = (value: string) => mrkdwn(value, names).text;

describe('mrkdwn', () => {
  it.each([
    ['*bold* _italic_ ~gone~ `code`', '<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code>'],
    ['2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
    [
      '<https://a.example/?a=1&amp;b=2|the *site*>',
      '<a href="https://a.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">the *site*</a>',
    ],
    ['<javascript:alert(1)|click>', '&lt;javascript:alert(1)|click&gt;'],
    ['<b>', '&lt;b&gt;'],
    ['<@U0BEN> in <#C0INFRA|old-name>', '<span class="mention">@ben</span> in <span class="mention">#infra</span>'],
    ['<!channel>', '<span class="mention broadcast">@channel</span>'],
    ['&lt;!channel&gt; &amp;amp;', '&lt;!channel&gt; &amp;amp;'],
    ['> a quote\nand more', '<blockquote>a quote</blockquote>and more'],
    ['<!date^0^{date}|once>', '1970-01-01 00:00'],
    ['```let x = "y";```', '<pre>let x = &quot;y&quot;;</pre>'],
    [':tada: :unknown_one:', '🎉 :unknown_one:'],
  ])('shows %s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) '",
  '</textarea><svg onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\uE0000\uE001',
  '<https://x.example/"onclick="alert(1)|x>',
  '<javascript:alert(1)>',
  '`<img src=x onerror=alert(1)>`',
];

/** Whether some markup holds a tag, attribute or address that the hostile texts try to make. */
function isAlive(markup: string): boolean {
  const bare = markup.replace(/="[^"]*"/g, '=""');
  return /<(script|img|svg)/i.test(bare) || /<[^>]*\s(on\w+|autofocus)/i.test(bare) || /href="(?!https?:|mailto:)/i.test(markup);
}

/** The same blocks with every string in them replaced, types and ids aside. */
function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, poison));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, poison, name)]));
  }
  return typeof value === 'string' && !['type', 'style', 'level', 'align'].includes(key) ? poison : value;
}

describe('hostile text', () => {
  it.each(HOSTILE)('stays inert in every field of every block: %s', (poison) => {
    const blocks = poisoned([...GALLERY_BLOCKS, ...GALLERY_VIEW.blocks], poison);
    if (!Array.isArray(blocks)) throw new Error('no blocks');
    const markup = show(...blocks);
    expect(markup.length).toBeGreaterThan(1000);
    expect(isAlive(markup)).toBe(false);
  });

  it('stays inert as the type of a block', () => {
    expect(isAlive(show({ type: '"><script>' }))).toBe(false);
  });

  it('is seen by this test when it is alive', () => {
    expect(isAlive('<p><script>alert(1)</script></p>')).toBe(true);
    expect(isAlive('<input value="" onfocus=alert(1)>')).toBe(true);
    expect(isAlive('<a href="javascript:alert(1)">')).toBe(true);
  });
});

describe('blocks', () => {
  it('that nobody knows are shown as such', () => {
    expect(show({ type: 'hologram' })).toContain('Unknown block: hologram');
    expect(show({ type: 'rich_text', elements: [{ type: 'rich_text_poem' }] })).toContain(
      'Unknown block: rich text rich_text_poem',
    );
  });

  it('of a table have a head, and numbers to the right', () => {
    const markup = show({
      type: 'table',
      rows: [[{ type: 'raw_text', text: 'Hosts' }], [{ type: 'raw_number', value: 3, text: '3' }]],
    });
    expect(markup).toContain('<th scope="col" class="left">Hosts</th>');
    expect(markup).toContain('<td class="right">3</td>');
  });

  it('of a chart say their numbers', () => {
    const segments = [{ label: 'Linux', value: 40 }];
    expect(show({ type: 'data_visualization', title: 'Systems', chart: { type: 'pie', segments } })).toMatch(/Linux.*40/s);
  });

  it('of a chart with several series stand side by side, a line for each category', () => {
    const series = ['Hardware', 'OS'].map((name, index) => ({ name, data: [{ label: 'Density', value: 3.5 + index }] }));
    const markup = show({ type: 'data_visualization', title: 'Marks', chart: { type: 'bar', series } });
    expect(markup).toContain('<th scope="col">Hardware</th><th scope="col">OS</th>');
    expect(markup).toMatch(/<th scope="row">Density<\/th><td>.*3\.5<\/td><td>.*4\.5<\/td>/);
  });

  it('name pictures instead of loading them', () => {
    const markup = show({ type: 'image', image_url: 'https://x.example/a.png', alt_text: 'A drawing' });
    expect(markup).not.toContain('<img');
    expect(markup).toContain('A drawing');
  });

  it('tie every label to its field', () => {
    const markup = show(...GALLERY_VIEW.blocks);
    expect(markup).toContain('<label for="x.name.v">Name');
    expect(markup).toContain('id="x.name.v"');
  });
});
