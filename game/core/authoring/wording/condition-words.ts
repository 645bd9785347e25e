/** Conditions in people's words. What has no plain words of its own stays as the file has it. */
import { type Comparison, type Expression, OPPOSITE } from '../../scenario/expression.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Phrase, Words } from '../../view/view.ts';
import { sourceOf } from '../lint/lint.ts';
import { countWords, endWords, truthWords } from './name-words.ts';

const COMPARED: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'most',
  '>': 'above',
  '>=': 'least',
  '==': 'equal',
  '!=': 'unequal',
};
/** The same seen from the other side: `3 < week` is `week > 3`. */
const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};
type Compared = Extract<Expression, { readonly left: Expression }> & { readonly op: Comparison };
const isComparison = (e: Expression): e is Compared => e.op in COMPARED;

/** A condition as a clause that may stand behind “if”; `so` false says that it does not hold. */
export const conditionWords = (scenario: Scenario, e: Expression, so = true): Words => {
  if (e.op === 'not') return conditionWords(scenario, e.of, !so);
  if (e.op === 'name') return truthWords(scenario, e.name, so) ?? asWritten(e, so);
  if (e.op === 'and' || e.op === 'or') return together(scenario, e, so);
  return isComparison(e) ? comparison(scenario, e, so) : asWritten(e, so);
};

const asWritten = (e: Expression, so: boolean): string => sourceOf(so ? e : { op: 'not', of: e });

/** Not (a and b) is: not a, or not b. */
const together = (scenario: Scenario, e: Extract<Expression, { readonly left: Expression }>, so: boolean): Phrase => {
  const isAnd = (e.op === 'and') === so;
  const side = (part: Expression): Words => {
    const words = conditionWords(scenario, part, so);
    const mixed = (part.op === 'and' || part.op === 'or') && part.op !== e.op;
    return mixed ? { key: 'if.bracketed', values: { what: words } } : words;
  };
  return { key: isAnd ? 'if.and' : 'if.or', values: { a: side(e.left), b: side(e.right) } };
};

const comparison = (scenario: Scenario, { op, left, right }: Compared, so: boolean): Words => {
  if (left.op === 'value' && right.op !== 'value')
    return comparison(scenario, { op: TURNED[op], left: right, right: left }, so);
  const truly = so ? op : OPPOSITE[op];
  if (left.op === 'name') {
    const n = right.op === 'value' ? right.value : undefined;
    if (n !== undefined && isTruth(scenario, left.name)) {
      const words = truthWords(scenario, left.name, (n !== 0) === (truly === '=='));
      if (words !== undefined) return words;
    }
    const end = n === undefined ? undefined : ended(scenario, left.name, truly, n);
    if (end !== undefined) return end;
  }
  return { key: `if.${COMPARED[truly]}`, values: { what: amount(scenario, left), n: amount(scenario, right) } };
};

const SIGNS: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/** What is compared: a count, a number, or a sum of them. */
const amount = (scenario: Scenario, e: Expression): Words => {
  if (e.op === 'name') return countWords(scenario, e.name);
  const sign = SIGNS[e.op];
  if (sign === undefined || !('left' in e)) return sourceOf(e, false);
  const side = (part: Expression): Words =>
    part.op in SIGNS ? { key: 'if.bracketed', values: { what: amount(scenario, part) } } : amount(scenario, part);
  return { key: 'of.sum', values: { a: side(e.left), sign, b: side(e.right) } };
};

/** A flag may be a number or so or not: by how it begins. */
const isTruth = ({ flags }: Scenario, name: string): boolean => {
  const [kind, id = ''] = name.split('.');
  return kind !== 'flag' || typeof flags[id]?.initial === 'boolean';
};

/** At least one, none at all, and for ties two: as what people say of it. */
const ended = (scenario: Scenario, name: string, op: Comparison, n: number): Phrase | undefined => {
  const least = op === '>=' ? n : op === '>' ? n + 1 : op === '!=' && n === 0 ? 1 : undefined;
  if (least === 1 || least === 2) return endWords(scenario, name, least);
  const most = op === '<=' ? n : op === '<' ? n - 1 : op === '==' ? n : undefined;
  if (most === 0) return endWords(scenario, name, 0);
  return op === '==' && n === 2 ? endWords(scenario, name, 2) : undefined;
};
