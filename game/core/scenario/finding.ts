/** What a check says about a file: one line each, like a good compiler. */
import { withoutUnseen } from './yaml/unseen.ts';

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

const MOST = 300;

/** As many findings as anybody reads, errors before warnings, and one that says how many more there are. */
export const readable = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length <= MOST) return findings.map(plainly);
  const errorsFirst = findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return [moreThan(findings), ...inFileOrder(errorsFirst.slice(0, MOST)).map(plainly)];
};

/** A finding may quote what a stranger wrote; it must not turn its own letters round. */
const plainly = (finding: Finding): Finding => ({
  ...finding,
  message: withoutUnseen(finding.message),
  hint: withoutUnseen(finding.hint),
});

const moreThan = (findings: readonly Finding[]): Finding => ({
  file: findings[0]!.file,
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'more-findings',
  message: `There are ${findings.length - MOST} more findings than these.`,
  hint: 'mend the first ones and check again',
});
