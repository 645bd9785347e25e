/** What a check says about a file: one line each, like a good compiler. */

export type Severity = 'error' | 'warning';

/** Text put in place of the UTF-16 units from `from` up to, not including, `to` of a file. */
export type Edit = { readonly file: string; readonly from: number; readonly to: number; readonly text: string };

/** A certain mend: applying all its edits, none of which overlap, takes the finding away and changes nothing else. */
export type Fix = { readonly title: string; readonly edits: readonly Edit[] };

/**
 * Lines and columns count from 1, columns in UTF-16 units. `hint` says what to do, `fix` does it where that is certain.
 * `end` is the place after the last unit that is meant; without it the finding is about the word at its place.
 */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly end?: Position;
  readonly fix?: Fix;
};

export type Position = { readonly line: number; readonly column: number };

/** `file:line:column  severity  rule — message — hint`. */
export const findingLine = (f: Finding): string =>
  `${f.file}:${f.line}:${f.column}  ${f.severity}  ${f.rule} — ${f.message}${f.hint === '' ? '' : ` — ${f.hint}`}`;

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');

/** In the order in which a reader meets them. */
export const inFileOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
