import type { Message } from './tokens.ts';

const MIGHT =
  /\b(?:could|might)\s+(?:also\s+|just\s+|always\s+)?(?:install|use|run|put|set\s+up|spin\s+up)\s+(?:an?\s+|the\s+)?$/;

/** "I could install Docker in that VM, but …": a way that the asker thought of and does not want. */
export function isLeftAside({ text }: Message, start: number, end: number): boolean {
  return MIGHT.test(text.slice(Math.max(0, start - 40), start)) && /^[^.?!]{0,60}\bbut\b/.test(text.slice(end, end + 64));
}
