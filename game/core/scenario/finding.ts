/** What a check says about a file: one line each, like a good compiler. */
import { type Phrase, type Value, type Values, type Words, phrase } from './phrase.ts';
import { withoutUnseen } from './yaml/unseen.ts';

export type Severity = 'error' | 'warning';

/** Text put in place of the UTF-16 units from `from` up to, not including, `to` of a file. */
export type Edit = { readonly file: string; readonly from: number; readonly to: number; readonly text: string };

/** A certain mend: applying all its edits, none of which overlap, takes the finding away and changes nothing else. */
export type Fix = { readonly title: Phrase; readonly edits: readonly Edit[] };

/**
 * Lines and columns count from 1, columns in UTF-16 units. `message` and `hint` (what to do) are worded by whoever shows
 * them, in the language of who reads them; `fix` does what is to be done where that is certain. `end` is the place after the last unit that is meant; without it the finding is about the word at its place.
 */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: Phrase;
  readonly hint: Phrase;
  readonly end?: Position;
  readonly fix?: Fix;
};

export type Position = { readonly line: number; readonly column: number };

export type Saying = Pick<Finding, 'rule' | 'message' | 'hint'>;

/** `as`: which of the rule's sayings, where it has several. `hint`: what to do, where that is not always the same. */
export type Otherwise = { readonly as?: string; readonly hint?: Phrase | undefined };

/** What a rule says: the texts `finding.<rule>` and `finding.<rule>.do`, with what is filled in. */
export const says = (rule: string, values?: Values, { as, hint }: Otherwise = {}): Saying => {
  const key = as === undefined ? `finding.${rule}` : `finding.${rule}.${as}`;
  return { rule, message: phrase(key, values), hint: hint ?? phrase(`${key}.do`, values) };
};

/** `file:line:column  severity  rule — message — hint`, in the words of `words`. */
export const findingLine = (f: Finding, words: (given: Words) => string): string =>
  `${f.file}:${f.line}:${f.column}  ${words(phrase(`severity.${f.severity}`))}  ${f.rule} — ${words(f.message)} — ${words(f.hint)}`;

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
  message: plainPhrase(finding.message),
  hint: plainPhrase(finding.hint),
});

const plainPhrase = ({ key, values }: Phrase): Phrase =>
  values === undefined
    ? { key }
    : phrase(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value)])));

const plainValue = (value: Value): Value => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? withoutUnseen(value) : plainPhrase(value);
};

const moreThan = (findings: readonly Finding[]): Finding => ({
  file: findings[0]!.file,
  line: 1,
  column: 1,
  severity: 'warning',
  ...says('more-findings', { n: findings.length - MOST }),
});
