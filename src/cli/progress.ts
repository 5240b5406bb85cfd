/** Says on a terminal what goes on; says nothing in a pipe. */
export interface Progress {
  /** Begins something, after this share of the whole (0 to 1). */
  step(what: string, done: number): void;
  /** Leaves nothing of it behind. */
  end(): void;
}

const CELLS = 20;
const CLEAR = '\r\u001b[2K';

/** A bar in the last line of a terminal. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  let shown = false;
  return {
    step(what, done) {
      const full = Math.round(Math.min(1, Math.max(0, done)) * CELLS);
      const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
      stream.write(`${CLEAR}virt: ${bar} ${what.replace(/\p{Cc}/gu, ' ').slice(0, 48)} …`);
      shown = true;
    },
    end() {
      if (shown) stream.write(CLEAR);
      shown = false;
    },
  };
}
