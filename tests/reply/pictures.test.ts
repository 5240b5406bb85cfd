import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelCards } from '../../src/knowledge/models/index.ts';
import { KINDS, MODELS } from '../../src/knowledge/vocabulary.ts';
import { explainReply } from '../../src/reply/explain.ts';
import { layersInWords } from '../../src/reply/pictures/layers.ts';
import { layersAsSvg } from '../../src/reply/pictures/svg.ts';
import { layersAsText } from '../../src/reply/pictures/text-drawing.ts';

const ALL = [...MODELS, ...KINDS];

function fileOf(name: string): URL {
  return new URL(`../../docs/pictures/${name}`, import.meta.url);
}

function stackOf(id: (typeof ALL)[number]) {
  return modelCards.find((card) => card.id === id)?.stack ?? [];
}

/** Words without the lines and breaks between them. */
function flat(lines: readonly string[]): string {
  return lines
    .join(' ')
    .replace(/[│┌┐└┘├┤─\s]+/g, ' ')
    .toLowerCase();
}

describe('the layers of a model, drawn in text', () => {
  it.each(ALL)('are no wider than a phone takes: %s', (id) => {
    expect(Math.max(...layersAsText(id).map((line) => line.length))).toBeLessThanOrEqual(34);
  });

  it.each(ALL)('have straight edges: %s', (id) => {
    const [, ...boxes] = layersAsText(id);
    expect(new Set(boxes.map((line) => line.length)).size).toBe(1);
  });

  it.each(ALL)('have guests in columns above what they share: %s', (id) => {
    const lines = layersAsText(id);
    expect(lines[0]).toMatch(/^ +Guest 1 +Guest 2 +…$/);
    expect(lines[1]).toMatch(/^┌─+┐ ┌─+┐$/);
    expect(lines.at(-1)).toMatch(/^└─+┘$/);
    expect(lines.at(-2)).toContain('Hardware');
  });

  it('draw one kernel across all guests of OS-virtualisation, and one in each column of hardware virtualisation', () => {
    const kernels = (id: 'os' | 'hardware') => layersAsText(id).filter((line) => /kernel/i.test(line));
    expect(kernels('os').map((line) => line.match(/kernel/g)?.length)).toEqual([1]);
    expect(kernels('hardware').map((line) => line.match(/kernel/g)?.length)).toEqual([2]);
  });
});

describe('the layers of a model, in words', () => {
  it.each(ALL)('name every layer and every note: %s', (id) => {
    const words = layersInWords(id).toLowerCase();
    for (const { layer, note } of stackOf(id)) {
      expect(words).toContain(layer.toLowerCase());
      if (note) expect(words).toContain(note.toLowerCase());
    }
  });

  it('say what is shared and what each guest has', () => {
    expect(layersInWords('os')).toBe(
      'OS-virtualisation, layer by layer from the bottom up. Shared by all guests: hardware (VT-x and AMD-V not needed), host kernel (one for all guests). Each guest has its own: isolation (own files, processes, network and limits), applications.',
    );
  });
});

describe('an explanation', () => {
  it.each(ALL)('shows the layers and says them: %s', (id) => {
    const text = explainReply(id)?.result.text ?? '';
    expect(text).toContain(layersAsText(id).join('\n'));
    expect(flat([text])).toContain(flat([layersInWords(id)]));
  });

  it('of the differences shows all three', () => {
    const text = explainReply('differences')?.result.text ?? '';
    for (const model of MODELS) expect(flat([text])).toContain(flat([layersInWords(model)]));
  });
});

describe('the pictures in docs/pictures', () => {
  it.each(ALL)('are those that the knowledge gives (else: npm run pictures): %s', (id) => {
    expect(readFileSync(fileOf(`${id}.svg`), 'utf8')).toBe(layersAsSvg(id));
  });

  it.each(ALL)('come as PNG too, of the same size and small: %s', (id) => {
    const png = readFileSync(fileOf(`${id}.png`));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(layersAsSvg(id)) ?? [];
    expect(png.length).toBeLessThan(40_000);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width), Number(height)]);
  });

  it.each(ALL)('have a title and a description: %s', (id) => {
    const svg = layersAsSvg(id);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<desc id="desc">${layersInWords(id)}</desc>`);
  });

  it.each(ALL)('draw what is shared over the full width and the rest three times: %s', (id) => {
    const widths = [...layersAsSvg(id).matchAll(/<rect [^>]*width="(\d+)" height="46"/g)].map(([, width]) => Number(width));
    const widest = Math.max(...widths);
    expect(widths.filter((width) => width === widest)).toHaveLength(stackOf(id).filter(({ perGuest }) => !perGuest).length);
    expect(widths.filter((width) => width < widest / 3)).toHaveLength(3 * stackOf(id).filter(({ perGuest }) => perGuest).length);
  });

  it.each(ALL)('keep every word inside the frame: %s', (id) => {
    const svg = layersAsSvg(id);
    const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*font-size="(\d+)"[^>]*?(text-anchor="middle")?>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(8);
    for (const [, x, size, middle, words = ''] of texts) {
      const width = words.length * Number(size) * 0.55;
      expect(Number(x) + (middle ? width / 2 : width), words).toBeLessThan(800);
    }
  });
});
