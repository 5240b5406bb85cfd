import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface BotProcessOptions {
  /** The settings, and nothing else of this process's environment but its PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs `dist/main.js` instead of the sources. */
  readonly built?: boolean;
}

export interface BotProcess {
  readonly pid: number;
  /** Resolves with the first line on standard output that matches; rejects with all output when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  output(): string;
  /** Ends the process and waits until it has gone. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  readonly ended: Promise<number | null>;
  /** Resident memory in MB. Linux only. */
  residentMb(): number;
}

/** Starts the bot as a process of its own, in an empty folder, so that no `.env` and no database of a developer is touched. */
export function startBotProcess({ env, built = false }: BotProcessOptions): BotProcess {
  const folder = mkdtempSync(join(tmpdir(), 'virt-bot-'));
  const entry = built ? [join(ROOT, 'dist/main.js')] : ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/main.ts')];
  const child = spawn(process.execPath, entry, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { text, changed } = collect(child);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(code);
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => text.out + text.err,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        function look(): void {
          const found = text.out.split('\n').find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        }
        changed.push(look);
        look();
        void ended.then((code) => reject(new Error(`The bot ended with ${code}:\n${text.out}${text.err}`)));
      }),
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    residentMb() {
      const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return Number(kb) / 1024;
    },
  };
}

function collect(child: ChildProcess) {
  const text = { out: '', err: '' };
  const changed: (() => void)[] = [];
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      for (const look of changed) look();
    });
  }
  return { text, changed };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
