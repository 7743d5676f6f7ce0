export type Cell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula, also in the width of East Asian scripts (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A row of a table after RFC 4180, its line break at the end. Words are never taken for a formula: those get an apostrophe. */
export function toCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed().replaceAll('\0', '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** By its mark at the beginning spreadsheets know that a table is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
