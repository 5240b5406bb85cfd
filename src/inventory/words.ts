import type { Machine } from './inventory.ts';

const TRUE = /^(?:true|1|-1|yes|y|on|x|ja|wahr|oui|vrai|si|sí|verdadero|vero|sim|verdadeiro|tak|prawda|da|да|истина|evet)$/i;
const FALSE = /^(?:false|0|no|n|off|nein|falsch|non|faux|falso|não|nie|fałsz|nee|onwaar|нет|ложь|hayır|physical)$/i;
const NOTHING = /^(?:|-+|n\/?a|null|none|nil|\(null\)|unknown|not available|#n\/a|#value!|#ref!)$/i;

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
  return TRUE.test(cell.trim());
}

/** The words for no. */
export function isFalse(cell: string): boolean {
  return FALSE.test(cell.trim());
}

/** A cell's text, or null for the ways of saying that there is none; "VM" stands in cells that RVTools could not fill. */
export function something(cell: string): string | null {
  const text = cell.replace(/[\p{Cc}\s\u00a0]+/gu, ' ').trim();
  return NOTHING.test(text) || text === 'VM' ? null : text;
}

export function powerOf(cell: string): Machine['power'] {
  const word = cell.trim().replace(/[_-]/g, ' ');
  return POWER.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown';
}
