import { describe, expect, it } from 'vitest';
import { STYLE } from '../../src/local/render/style.ts';

type Palette = Readonly<Record<string, string>>;

function palette(rule: string): Palette {
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
const [LIGHT = {}, OWN_DARK = {}] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, rule = '']) => palette(rule));
const DARK = { ...LIGHT, ...OWN_DARK };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['bg', 'panel', 'hover', 'field'];
/** Texts on what they stand on: 4.5 to 1 (WCAG 1.4.3). */
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['fg', [...GROUNDS, 'warm']],
  ['soft', GROUNDS],
  ['accent', GROUNDS],
  ['bad', GROUNDS],
  ['code', ['panel']],
  ['side-fg', ['side', 'side-on']],
  ['on-accent', ['accent']],
  ['on-bad', ['bad']],
  ['on-go', ['go']],
];
/** Edges of fields, rings around what has the keys, and bars: 3 to 1 (WCAG 1.4.11). */
const SHAPES: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['edge', ['bg', 'field']],
  ['accent', GROUNDS],
  ['ok', GROUNDS],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s palette', (_name, colours) => {
  const cases = [...TEXTS.map((each) => [...each, 4.5] as const), ...SHAPES.map((each) => [...each, 3] as const)];

  it.each(cases)('shows %s on %s with enough contrast', (front, grounds, least) => {
    for (const ground of grounds) {
      expect(contrast(colours[front] ?? '', colours[ground] ?? ''), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('contrast', () => {
  it('is counted as WCAG counts it', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
  });
});

describe('the style sheet', () => {
  it('moves nothing by itself, whatever one prefers', () => {
    expect(STYLE).not.toMatch(/animation|transition|scroll-behavior|@keyframes/);
  });
});
