import { expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

function written(isTTY: boolean): { readonly stream: Parameters<typeof progressOn>[0]; readonly text: () => string } {
  let text = '';
  function write(piece: string | Uint8Array): boolean {
    text += String(piece);
    return true;
  }
  const stream = { isTTY, write };
  return { stream, text: () => text };
}

it('a terminal sees a bar that grows, and nothing of it in the end', () => {
  const { stream, text } = written(true);
  const progress = progressOn(stream);
  progress.step('reading estate.csv', 0);
  progress.step('placing 40 machines', 0.5);
  progress.end();
  const lines = text().split('\r\u001b[2K');
  expect(lines.map((line) => line.replaceAll('░', ''))).toEqual([
    '',
    'virt:  reading estate.csv …',
    `virt: ${'█'.repeat(10)} placing 40 machines …`,
    '',
  ]);
});

it('a pipe sees nothing', () => {
  const { stream, text } = written(false);
  const progress = progressOn(stream);
  progress.step('reading estate.csv', 0);
  progress.end();
  expect(text()).toBe('');
});

it('a file name cannot steer the terminal', () => {
  const { stream, text } = written(true);
  progressOn(stream).step('reading \u001b[31mred', 0);
  expect(text()).not.toContain('\u001b[31m');
});
