import type { Machine } from './inventory.ts';
import { remembered } from './remembered.ts';

const TRUE = /^(?:true|1|-1|yes|y|on|x|ja|wahr|oui|vrai|si|sí|verdadero|vero|sim|verdadeiro|tak|prawda|da|да|истина|evet)$/i;
const FALSE = /^(?:false|0|no|n|off|nein|falsch|non|faux|falso|não|nie|fałsz|nee|onwaar|нет|ложь|hayır|physical)$/i;
const NOTHING = /^(?:|-+|n\/?a|null|none|nil|\(null\)|unknown|not available|#n\/a|#value!|#ref!)$/i;

const LONGEST_NOTHING = 'not available'.length;
const NOTHING_BEGINS = '-nN(uU#';

const POWER: readonly (readonly [RegExp, Machine['power']])[] = [
  [
    /^(?:powered ?off|off|stopped|shut ?off|shut ?down|down|halted|not ?running|inactive|deallocated|terminated|crashed|aus|ausgeschaltet|gestoppt|beendet|arrêté|éteint|apagado|spento|desligado)$/i,
    'off',
  ],
  [/^(?:suspended|paused|pmsuspended|saved|frozen|hibernated)$/i, 'suspended'],
  [
    /^(?:powered ?on|on|running|up|started|active|idle|in shutdown|blocked|poweron|true|an|ein|eingeschaltet|läuft|wird ausgeführt|allumé|démarré|encendido|acceso|ligado)$/i,
    'on',
  ],
];

/** The words for yes that spreadsheets write, in the languages that they are set to. */
export function isTrue(cell: string): boolean {
  return cell.length < 20 && TRUE.test(cell.trim());
}

/** The words for no. */
export function isFalse(cell: string): boolean {
  return FALSE.test(cell.trim());
}

/** A cell's text, or null for the ways of saying that there is none; "VM" stands in cells that RVTools could not fill. */
export function something(cell: string): string | null {
  if (cell === '') return null;
  const text = isTidy(cell) ? cell : cell.replace(/[\p{Cc}\s\u00a0]+/gu, ' ').trim();
  return (text.length <= LONGEST_NOTHING && NOTHING_BEGINS.includes(text.charAt(0)) && NOTHING.test(text)) || text === 'VM'
    ? null
    : text;
}

/** Printable ASCII with single spaces within: nothing to tidy up, as in most cells of millions. */
function isTidy(text: string): boolean {
  let space = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (space && code === 0x20)) return false;
    space = code === 0x20;
  }
  return !space;
}

/** What a cell says of the power of a machine. */
export const powerOf = remembered((cell: string): Machine['power'] => {
  const word = cell.trim().replace(/[_-]/g, ' ');
  return POWER.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown';
});
