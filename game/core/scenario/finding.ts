/** What a check says about a file: one line each, like a good compiler. */

export type Severity = 'error' | 'warning';

/** Lines and columns count from 1, columns in UTF-16 units. `hint` says what to do. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
};

export type Position = { readonly line: number; readonly column: number };

/** `file:line:column  severity  rule — message — hint`. */
export const findingLine = (f: Finding): string =>
  `${f.file}:${f.line}:${f.column}  ${f.severity}  ${f.rule} — ${f.message}${f.hint === '' ? '' : ` — ${f.hint}`}`;

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');

/** In the order in which a reader meets them. */
export const inFileOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
