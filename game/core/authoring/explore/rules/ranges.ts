/** Which values a condition can take when all that is known of each name is from where to where it can go. */
import type { Expression, Need } from './needs.ts';

/** Whole numbers, both ends included; truth is 1, falsehood 0. */
export type Span = { readonly least: number; readonly most: number };
export type SpanOf = (name: string) => Span;

const span = (least: number, most: number): Span => ({ least, most });
const truth = (never: boolean, always: boolean): Span => span(always ? 1 : 0, never ? 0 : 1);
const canBeTrue = ({ least, most }: Span): boolean => least !== 0 || most !== 0;
const canBeFalse = ({ least, most }: Span): boolean => least <= 0 && most >= 0;

/** The span of a condition or a term. */
export const spanOf = (e: Expression, of: SpanOf): Span => {
  switch (e.op) {
    case 'value':
      return span(e.value, e.value);
    case 'name':
      return of(e.name);
    case 'not': {
      const inner = spanOf(e.of, of);
      return truth(!canBeFalse(inner), !canBeTrue(inner));
    }
    case 'negate': {
      const inner = spanOf(e.of, of);
      return span(0 - inner.most, 0 - inner.least);
    }
    case 'if': {
      const test = spanOf(e.test, of);
      const some = [...(canBeTrue(test) ? [e.then] : []), ...(canBeFalse(test) ? [e.otherwise] : [])];
      const spans = some.map((one) => spanOf(one, of));
      return span(Math.min(...spans.map((one) => one.least)), Math.max(...spans.map((one) => one.most)));
    }
    default:
      return ofPair(e.op, spanOf(e.left, of), spanOf(e.right, of));
  }
};

type PairOp = Extract<Expression, { left: Expression }>['op'];

const ofPair = (op: PairOp, a: Span, b: Span): Span => {
  switch (op) {
    case 'and':
      return truth(!canBeTrue(a) || !canBeTrue(b), !canBeFalse(a) && !canBeFalse(b));
    case 'or':
      return truth(!canBeTrue(a) && !canBeTrue(b), !canBeFalse(a) || !canBeFalse(b));
    case '==':
      return truth(
        a.most < b.least || b.most < a.least,
        a.least === a.most && b.least === b.most && a.least === b.least,
      );
    case '!=':
      return truth(
        a.least === a.most && b.least === b.most && a.least === b.least,
        a.most < b.least || b.most < a.least,
      );
    case '<':
      return truth(a.least >= b.most, a.most < b.least);
    case '<=':
      return truth(a.least > b.most, a.most <= b.least);
    case '>':
      return truth(a.most <= b.least, a.least > b.most);
    case '>=':
      return truth(a.most < b.least, a.least >= b.most);
    default:
      return calculated(op, a, b);
  }
};

const calculated = (op: '+' | '-' | '*' | '/' | '%', a: Span, b: Span): Span => {
  if (op === '+') return span(a.least + b.least, a.most + b.most);
  if (op === '-') return span(a.least - b.most, a.most - b.least);
  if (op === '%') {
    const most = Math.max(Math.abs(b.least), Math.abs(b.most)) - 1;
    return span(a.least < 0 ? -most : 0, a.most > 0 ? most : 0);
  }
  const one = (x: number, y: number) => (op === '*' ? x * y : Math.trunc(x / y));
  const corners = [one(a.least, b.least), one(a.least, b.most), one(a.most, b.least), one(a.most, b.most)];
  return span(Math.min(...corners), Math.max(...corners));
};

/** Whether a need could hold. */
export const couldHold = (need: Need, of: SpanOf): boolean => {
  if (need.op !== 'atLeast') return canBeTrue(spanOf(need, of));
  return need.of.filter((one) => canBeTrue(spanOf(one, of))).length >= need.count;
};
