/**
 * CSV as RFC 4180 has it: commas, lines that end in CR LF, texts in quotation marks with their own doubled. Numbers stand bare,
 * what is not there is an empty cell.
 *
 * A spreadsheet takes a cell that begins with = + - @ (also full-width, and behind blanks) for a formula, whatever the
 * quotation marks; some cut a quoted cell at its lines first. So every such line of a text gets an apostrophe in front,
 * which spreadsheets do not show as part of the text (OWASP, “CSV Injection”). Numbers are ours and may be negative.
 */
export type CsvCell = string | number | boolean | undefined;

const FORMULA = /^[\p{C}\p{Z}]*[=+\-@＝＋－＠\t]/u;
const LINES = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/;

/** A text that no spreadsheet takes for a formula. Line ends become LF; characters that cannot be written are left out. */
export const harmlessText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .split(LINES)
    .map((line) => (FORMULA.test(line) ? `'${line}` : line))
    .join('\n');

const cellOf = (cell: CsvCell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell === '' ? '' : `"${harmlessText(cell).replaceAll('"', '""')}"`;
  return String(cell);
};

/** Column names stand bare: they are ours, in small letters and underscores. */
export const csvOf = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [head.join(','), ...rows.map((row) => row.map(cellOf).join(','))].map((line) => `${line}\r\n`).join('');
