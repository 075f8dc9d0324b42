const DAY = 86_400_000;

/** Serial number of an ISO day as Excel counts it; null when the text is no day of the calendar. */
export function isoToSerial(iso: string, date1904 = false): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // before 1 March 1900 Excel counts a 29 February that there never was
  const shifted = serial < 61 ? serial - 1 : serial;
  return date1904 ? serial - 1462 : shifted;
}
