/**
 * Conditions: the syntax of CEL over the scenario's own names, checked to a small typed tree. No calls, no macros, no
 * lists, no strings, no fractions. The library parses; what a name is and which values a term can take is decided here.
 */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { type Otherwise, type Saying, says } from './finding.ts';
import { type Slip, slipIn } from './mending/condition-slip.ts';
import { didYouMean } from './mending/nearest.ts';
import type { Names, Range } from './names.ts';
import { phrase } from './phrase.ts';

export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='] as const;
const ARITHMETIC = ['+', '-', '*', '/', '%'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Arithmetic = (typeof ARITHMETIC)[number];
/** What holds where a comparison does not. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** A checked condition: plain data, whole numbers only; truth is 1, falsehood 0. */
export type Expression =
  | { readonly op: 'value'; readonly value: number }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'not' | 'negate'; readonly of: Expression }
  | { readonly op: 'and' | 'or' | Comparison | Arithmetic; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'if'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression };

/** What is wrong with a condition, and at which character of it (from 0). */
export type Fault = Saying & {
  readonly offset: number;
  /** The character after the last that is meant. */
  readonly end: number;
  /** A name that is declared nowhere. */
  readonly name?: string;
  /** What certainly was meant by these characters. */
  readonly meant?: string;
};
export type Checked =
  | { readonly ok: true; readonly expression: Expression; readonly range: Range }
  | { readonly ok: false; readonly fault: Fault };

const DEEPEST = 32;
const MOST_NODES = 200;
const LARGEST = 2 ** 31 - 1;
const BOOL: Range = { type: 'bool', min: 0, max: 1 };

type Typed = { readonly expression: Expression; readonly range: Range };
class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.rule);
    this.fault = fault;
  }
}
const refuse = (node: ASTNode, rule: string, otherwise?: Otherwise): never => {
  throw new Refused({ ...says(rule, {}, otherwise), offset: node.start, end: node.end });
};

/** Parses and checks one condition that has to be true or false. Never throws; the first fault is returned. */
export const checkCondition = (source: string, names: Names): Checked => {
  try {
    const { ast } = parse(source);
    const { expression, range } = checker(names)(ast, 0);
    if (range.type !== 'bool') refuse(ast, 'condition-not-boolean');
    return { ok: true, expression, range };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    return { ok: false, fault: syntaxFault(source, error) };
  }
};

const syntaxFault = (source: string, error: unknown): Fault => {
  const slip = slipIn(source);
  if (slip) return slipFault(slip);
  const at = error as { range?: { start?: number }; node?: { pos?: number } };
  const found = at.range?.start ?? at.node?.pos ?? 0;
  const offset = Math.min(found, Math.max(0, source.length - 1));
  const hint = phrase('finding.condition-syntax.do');
  const saying = says('condition-syntax', {}, { hint, ...(found < source.length ? {} : { as: 'end' }) });
  return { ...saying, offset, end: offset + 1 };
};

/** A condition that begins with `!` is a tag to YAML, so that one is for the author to write. */
const slipFault = ({ offset, end, written, meant }: Slip): Fault => ({
  ...says('condition-syntax', { written, meant }, { as: meant === '!' ? 'not' : 'slip' }),
  offset,
  end,
  ...(meant === '!' ? {} : { meant }),
});

const isComparison = (op: string): op is Comparison => (COMPARISONS as readonly string[]).includes(op);
const isArithmetic = (op: string): op is Arithmetic => (ARITHMETIC as readonly string[]).includes(op);

/** A checker with its own count of nodes, so that no condition costs more than it may. */
const checker = (names: Names) => {
  let nodes = 0;
  const check = (node: ASTNode, depth: number): Typed => {
    if (depth > DEEPEST || ++nodes > MOST_NODES) refuse(node, 'condition-too-long');
    const of = (child: ASTNode) => check(child, depth + 1);
    const { op } = node;
    if (op === 'value') return literal(node, node.args);
    if (op === 'id' || op === '.') return lookUp(node, names);
    if (op === '!_') return { expression: { op: 'not', of: truth(of, node.args).expression }, range: BOOL };
    if (op === '-_') return negate(number(of, node.args));
    if (op === '&&' || op === '||') {
      const [left, right] = node.args.map((side) => truth(of, side).expression) as [Expression, Expression];
      return { expression: { op: op === '&&' ? 'and' : 'or', left, right }, range: BOOL };
    }
    if (op === '?:') return choose(of, node.args);
    if (isComparison(op)) return compare(of, op, node.args as [ASTNode, ASTNode]);
    if (isArithmetic(op)) return calculate(of, op, node.args as [ASTNode, ASTNode]);
    return refuse(node, 'condition-construct');
  };
  return check;
};

type Check = (node: ASTNode) => Typed;

const literal = (node: ASTNode, value: unknown): Typed => {
  if (typeof value === 'boolean') return { expression: { op: 'value', value: value ? 1 : 0 }, range: BOOL };
  if (typeof value === 'bigint' && value <= 1_000_000n) {
    const whole = Number(value);
    return { expression: { op: 'value', value: whole }, range: { type: 'int', min: whole, max: whole } };
  }
  return refuse(node, 'condition-construct', { as: 'literal' });
};

const pathOf = (node: ASTNode): string | undefined => {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const [object, field] = node.args;
  const path = pathOf(object);
  return path === undefined ? undefined : `${path}.${field}`;
};

const lookUp = (node: ASTNode, names: Names): Typed => {
  const name = pathOf(node);
  if (name === undefined) return refuse(node, 'condition-construct', { as: 'name' });
  const range = names.get(name);
  if (range) return { expression: { op: 'name', name }, range };
  const saying = says('condition-name', { name }, { hint: didYouMean(name, names.keys()) });
  throw new Refused({ ...saying, offset: node.start, end: node.end, name });
};

const truth = (check: Check, node: ASTNode): Typed => {
  const typed = check(node);
  if (typed.range.type === 'bool') return typed;
  return refuse(node, 'condition-type', { as: 'truth' });
};

const number = (check: Check, node: ASTNode): Typed => {
  const typed = check(node);
  if (typed.range.type === 'int') return typed;
  return refuse(node, 'condition-type', { as: 'number' });
};

const within = (node: ASTNode, min: number, max: number): Range => {
  if (Math.max(Math.abs(min), Math.abs(max)) <= LARGEST) return { type: 'int', min, max };
  return refuse(node, 'condition-range');
};

const negate = ({ expression, range }: Typed): Typed => ({
  expression: { op: 'negate', of: expression },
  range: { type: 'int', min: 0 - range.max, max: 0 - range.min },
});

const choose = (check: Check, [test, then, otherwise]: [ASTNode, ASTNode, ASTNode]): Typed => {
  const condition = truth(check, test);
  const first = check(then);
  const second = first.range.type === 'bool' ? truth(check, otherwise) : number(check, otherwise);
  return {
    expression: { op: 'if', test: condition.expression, then: first.expression, otherwise: second.expression },
    range: {
      type: first.range.type,
      min: Math.min(first.range.min, second.range.min),
      max: Math.max(first.range.max, second.range.max),
    },
  };
};

const compare = (check: Check, op: Comparison, [a, b]: [ASTNode, ASTNode]): Typed => {
  const left = op === '==' || op === '!=' ? check(a) : number(check, a);
  const right = left.range.type === 'bool' ? truth(check, b) : number(check, b);
  return { expression: { op, left: left.expression, right: right.expression }, range: BOOL };
};

const calculate = (check: Check, op: Arithmetic, [a, b]: [ASTNode, ASTNode]): Typed => {
  const left = number(check, a);
  const right = number(check, b);
  if ((op === '/' || op === '%') && right.range.min <= 0 && right.range.max >= 0) {
    refuse(b, 'condition-division');
  }
  return {
    expression: { op, left: left.expression, right: right.expression },
    range: within(a, ...arithmeticBounds(op, span(left.range), span(right.range))),
  };
};

type Bounds = readonly [min: number, max: number];
const span = ({ min, max }: Range): Bounds => [min, max];

/** Between which values the result lies; the right side of a division is not zero. */
export const arithmeticBounds = (op: Arithmetic, a: Bounds, b: Bounds): Bounds => {
  if (op === '+') return [a[0] + b[0], a[1] + b[1]];
  if (op === '-') return [a[0] - b[1], a[1] - b[0]];
  if (op === '%') {
    const most = Math.max(Math.abs(b[0]), Math.abs(b[1])) - 1;
    return [a[0] < 0 ? -most : 0, a[1] > 0 ? most : 0];
  }
  const apply = (x: number, y: number) => (op === '*' ? x * y : Math.trunc(x / y));
  const corners = [apply(a[0], b[0]), apply(a[0], b[1]), apply(a[1], b[0]), apply(a[1], b[1])];
  return [Math.min(...corners), Math.max(...corners)];
};

/** The value of a checked condition for given values of its names; division truncates towards zero as in CEL. */
export const evaluate = (expression: Expression, valueOf: (name: string) => number): number => {
  const e = expression;
  switch (e.op) {
    case 'value':
      return e.value;
    case 'name':
      return valueOf(e.name);
    case 'not':
      return evaluate(e.of, valueOf) === 0 ? 1 : 0;
    case 'negate':
      return 0 - evaluate(e.of, valueOf);
    case 'and':
      return evaluate(e.left, valueOf) !== 0 && evaluate(e.right, valueOf) !== 0 ? 1 : 0;
    case 'or':
      return evaluate(e.left, valueOf) !== 0 || evaluate(e.right, valueOf) !== 0 ? 1 : 0;
    case 'if':
      return evaluate(e.test, valueOf) === 0 ? evaluate(e.otherwise, valueOf) : evaluate(e.then, valueOf);
    default:
      return combine(e.op, evaluate(e.left, valueOf), evaluate(e.right, valueOf));
  }
};

/** One comparison or one step of arithmetic on whole numbers. */
export const combine = (op: Comparison | Arithmetic, left: number, right: number): number => {
  switch (op) {
    case '==':
      return left === right ? 1 : 0;
    case '!=':
      return left === right ? 0 : 1;
    case '<':
      return left < right ? 1 : 0;
    case '<=':
      return left <= right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case '>=':
      return left >= right ? 1 : 0;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return (left / right) | 0;
    case '%':
      return (left % right) | 0;
  }
};
