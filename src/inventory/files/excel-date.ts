const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, with the leap day that 1900 did not have; and of the 1904 system. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_466;

/** Formats that Excel knows without being told: dates and times (ECMA-376 part 1, 18.8.30). */
export function isBuiltInDate(numFmtId: number): boolean {
  return (numFmtId >= 14 && numFmtId <= 22) || (numFmtId >= 27 && numFmtId <= 36) || (numFmtId >= 50 && numFmtId <= 58);
}

/** Whether a format code of a workbook's own shows a date: a year or a day outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  return /[yd]/i.test(bare) || /h+:m/i.test(bare);
}

/** `2018-10-05` or `2018-10-05T12:22:47` for a stored day number; what is no day number comes back as it is. */
export function isoDate(stored: string, system: 1900 | 1904): string {
  const serial = Number(stored);
  if (!(serial >= 1) || serial >= LAST_DAY) return stored;
  const early = system === 1900 && serial < 60 ? 1 : 0;
  const iso = new Date(EPOCHS[system] + Math.round((serial + early) * 86_400) * (DAY_MS / 86_400)).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
