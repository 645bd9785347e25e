/** Proofs that something cannot be reached, each with its reason in words. */
import type { Phrase } from '../../../view/view.ts';
import type { Goal } from '../goals.ts';
import { type Expression, type Need, namesIn } from './needs.ts';
import type { Possible } from './possible.ts';
import { couldHold } from './ranges.ts';
import type { GoalId } from '../report.ts';
import type { Rule } from './rule.ts';

const phrase = (key: string, values: Phrase['values'] = {}): Phrase => ({ key, values });

/** Why none of these goals can ever be reached; what has no entry could be, as far as this can tell. */
export const provedUnreachable = (
  goals: readonly Goal[],
  rules: readonly Rule[],
  possible: Possible,
): ReadonlyMap<GoalId, Phrase> =>
  new Map(
    goals.flatMap((goal): [GoalId, Phrase][] => {
      const failing = goal.needs.find((need) => !couldHold(need, possible.spanOf));
      return failing === undefined ? [] : [[goal.id, reasonFor(failing, rules, possible, 0)]];
    }),
  );

/** How far a reason goes back to what lies behind it. */
const DEEPEST = 6;

/** Why a need can never hold: what fails in it, and why nothing brings that. */
const reasonFor = (need: Need, rules: readonly Rule[], possible: Possible, depth: number): Phrase => {
  if (need.op === 'atLeast') return phrase('explore.why.sheet', { need: need.count, of: need.of.length });
  const failing = firstFailing(need, possible);
  if (failing.op === 'name') return whyNever(failing.name, rules, possible, depth);
  if (failing.op === '>=' && failing.left.op === 'name' && failing.right.op === 'value' && failing.right.value === 1)
    return whyNever(failing.left.name, rules, possible, depth);
  return outOfRange(failing, possible);
};

/** Of several conditions that must all hold, the first that cannot. */
const firstFailing = (e: Expression, possible: Possible): Expression => {
  if (e.op !== 'and') return e;
  return firstFailing(couldHold(e.left, possible.spanOf) ? e.right : e.left, possible);
};

const outOfRange = (e: Expression, possible: Possible): Phrase => {
  const names = [...new Set(namesIn(e))];
  const condition = inWords(e);
  if (names.length !== 1) return phrase('explore.why.condition', { condition });
  const { least, most } = possible.spanOf(names[0]!);
  return phrase('explore.why.range', { condition, name: names[0]!, least, most });
};

/** Why a name never becomes true: nothing brings it, or what could bring it cannot happen. */
const whyNever = (name: string, rules: readonly Rule[], possible: Possible, depth: number): Phrase => {
  const bringing = rules.filter(({ brings }) =>
    brings.some((one) => one.name === name && ('to' in one ? one.to > 0 : one.most > 0)),
  );
  const [kind = ''] = name.split('.');
  if (bringing.length === 0 || depth > DEEPEST)
    return phrase(NOTHING[kind] ?? 'explore.why.nothing', { name: bareName(name) });
  const why = bringing.map((rule) => ({ rule, why: whyNot(rule, rules, possible, depth + 1) }));
  return (
    why.find((one) => one.why !== undefined)?.why ??
    phrase(APART[kind] ?? 'explore.why.nothing', { name: bareName(name) })
  );
};

/** What is said where nothing at all brings a name, by its kind. */
const NOTHING: Readonly<Record<string, string>> = {
  at: 'explore.why.no-way',
  dilemma: 'explore.why.not-opened',
  known: 'explore.why.not-told',
  knowledge: 'explore.why.not-told',
  settled: 'explore.why.not-settled',
  flag: 'explore.why.not-set',
};

/** What is said where each way to it could be gone by itself: only walking the storyline showed that none is. */
const APART: Readonly<Record<string, string>> = { at: 'explore.why.apart' };

const bareName = (name: string): string =>
  name.replace(/^!/, '').replace(/^(at|dilemma|known|knowledge|settled)\./, '');

const whyNot = (rule: Rule, rules: readonly Rule[], possible: Possible, depth: number): Phrase | undefined => {
  const failing = rule.needs.find((need) => !couldHold(need, possible.spanOf));
  if (failing) return reasonFor(failing, rules, possible, depth);
  const { price, after } = rule;
  if (price && price.hours > possible.mostHours)
    return phrase('explore.why.hours', { n: price.hours, most: possible.mostHours });
  if (price && price.funds > possible.spanOf('funds').most)
    return phrase('explore.why.funds', { n: price.funds, most: possible.spanOf('funds').most });
  if (price && price.energy > possible.spanOf('energy').most) return phrase('explore.why.energy', { n: price.energy });
  const week = after && (possible.earliest(after.state) ?? 1) + after.weeks;
  return week !== undefined && week > possible.lastWeek + 1
    ? phrase('explore.why.late', { week, last: possible.lastWeek })
    : undefined;
};

const WORDS: Readonly<Record<string, string>> = { and: '&&', or: '||' };

/** A condition as an author would write it. */
const inWords = (e: Expression): string => {
  switch (e.op) {
    case 'value':
      return String(e.value);
    case 'name':
      return e.name;
    case 'not':
      return `!${bracketed(e.of)}`;
    case 'negate':
      return `-${bracketed(e.of)}`;
    case 'if':
      return `${bracketed(e.test)} ? ${bracketed(e.then)} : ${bracketed(e.otherwise)}`;
    default:
      return `${bracketed(e.left)} ${WORDS[e.op] ?? e.op} ${bracketed(e.right)}`;
  }
};

const bracketed = (e: Expression): string =>
  e.op === 'value' || e.op === 'name' || e.op === 'not' ? inWords(e) : `(${inWords(e)})`;
