import { type Unit, unitBeside } from './header.ts';

type Mark = '.' | ',';

/** How the numbers of a column are written. */
export interface Locale {
  /** The mark before the decimals; null where no cell shows it. */
  readonly decimal: Mark | null;
}

/** A number as a cell has it, with the unit that stands beside it in the cell. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit | null;
  /** `4.096` may be four or four thousand: no cell of the column or the sheet shows which. */
  readonly ambiguous: boolean;
}

const SPACES = /[\s\u00a0\u2007\u2009\u202f'’`]/g;
const NUMBER = /^(?<sign>[-+−]?)(?<digits>\d[\d.,]*|[.,]\d+)(?<exponent>[eE][-+]?\d+)?(?<unit>%|[a-zA-Z]+)?$/;

/** What a cell shows of its column's decimal mark: the mark, or null for nothing. */
function decimalShownBy(cell: string): Mark | null {
  const { digits, exponent } = NUMBER.exec(cell.replace(SPACES, ''))?.groups ?? {};
  if (!digits) return null;
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  if (exponent) return last;
  if (marks.length === 1) return isGrouped(digits) ? null : last;
  if (new Set(marks).size === 1) return last === '.' ? ',' : '.';
  return last;
}

/** Whether the one mark of these digits may stand between thousands: `4.096`, not `0.512`, `12.5` or `4096.125`. */
function isGrouped(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

/** The vote of cells on their decimal mark; a tie is no answer. */
export function voteOn(cells: Iterable<string>): Locale {
  let [dots, commas] = [0, 0];
  for (const cell of cells) {
    if (cell.length > 40 || !(cell.includes('.') || cell.includes(','))) continue;
    const shown = decimalShownBy(cell);
    if (shown === '.') dots += 1;
    else if (shown === ',') commas += 1;
  }
  return { decimal: dots === commas ? null : dots > commas ? '.' : ',' };
}

/** The number that a cell of up to 15 digits and nothing else is, as most are; null for any other. */
export function wholeNumber(cell: string): number | null {
  if (cell.length === 0 || cell.length > 15) return null;
  let value = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const digit = cell.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A cell as a number. Where the locale does not say what the mark in `4.096` is, `assume` does, and the amount is marked as ambiguous.
 * Null where the cell holds no number.
 */
export function amountOf(cell: string, locale: Locale, assume: (mark: Mark) => 'decimal' | 'thousands'): Amount | null {
  const plain = wholeNumber(cell);
  if (plain !== null) return { value: plain, unit: null, ambiguous: false };
  const groups = NUMBER.exec(cell.replace(SPACES, ''))?.groups;
  if (!groups?.digits) return null;
  const { digits, sign, exponent = '', unit: word = '' } = groups;
  const unit = unitBeside(word);
  if (unit === null && !/^(?:|%|v?cpus?|v?cores?|procs?)$/i.test(word)) return null;
  const mark = digits.includes('.') ? '.' : ',';
  const lone = isGrouped(digits) && exponent === '';
  const ambiguous = lone && locale.decimal === null;
  const decimal = decimalShownBy(cell) ?? (ambiguous ? (assume(mark) === 'decimal' ? mark : null) : locale.decimal);
  const digitsOnly =
    decimal === '.'
      ? digits.replaceAll(',', '')
      : decimal === ','
        ? digits.replaceAll('.', '').replace(',', '.')
        : digits.replace(/[.,]/g, '');
  const value = Number(`${sign === '−' ? '-' : sign}${digitsOnly}${exponent}`);
  return Number.isFinite(value) ? { value, unit, ambiguous } : null;
}
