/**
 * What could be, at the most: every name with the values it can take, from the beginning and from every rule that could
 * apply, until nothing changes any more. It knows no order and forgets what excludes what, so it allows more than games do;
 * what it does not allow, no game can bring (abstract interpretation with intervals; Cousot and Cousot 1977).
 */
import type { Game } from '../../../engine/engine.ts';
import { HOURS_RANGE } from '../../../scenario/names.ts';
import { type Span, type SpanOf, couldHold } from './ranges.ts';
import type { Price, Rule } from './rule.ts';

export type Possible = {
  readonly spanOf: SpanOf;
  readonly could: (rule: Rule) => boolean;
  /** The first week in which a storyline state can be entered; undefined for never. */
  readonly earliest: (state: string) => number | undefined;
  readonly lastWeek: number;
  /** The most hours that one decision can take: those of a turn, what effects add, overtime. */
  readonly mostHours: number;
};

/** What the rules of the game move by themselves, in both directions. */
const MOVED = /^(trust|engagement|risk|given)\.|^(hours|energy)$/;
/** What the rules lower by themselves. */
const LOWERED = /^(legitimacy|accountability|cover|funds)$/;

/** `assumed` gives other beginnings: every name has at least this span. */
export const possibleIn = (
  game: Game,
  rules: readonly Rule[],
  assumed: ReadonlyMap<string, Span> = new Map(),
): Possible => {
  const { compiled, scenario } = game;
  const spans = new Map<string, Span>(assumed);
  const earliest = new Map<string, number>();
  const lastWeek = compiled.turnStarts.at(-1)! - 1;
  const derived = derivedSpans(game, (name) => spanOf(name));
  const bounds = boundsOf(game);
  const spanOf: SpanOf = (name) => {
    const own = derived(name) ?? spans.get(name);
    if (own) return own;
    const first = initialSpan(game, name, lastWeek);
    spans.set(name, first);
    return first;
  };
  const { overtimeHours } = compiled.numbers;
  const given = rules.some(({ brings }) => brings.some((one) => one.name === 'hours' && 'most' in one && one.most > 0));
  const mostHours = overtimeHours + (given ? HOURS_RANGE.max : scenario.start.hours);
  const mostOf = mostsOf(game, rules, { perTurn: given ? Infinity : mostHours, lastWeek });
  const possible: Possible = {
    spanOf,
    could: (rule) =>
      inTime(rule, earliest, lastWeek) &&
      affordable(rule.price, spanOf, mostHours) &&
      rule.needs.every((need) => couldHold(need, spanOf)),
    earliest: (state) => earliest.get(state),
    lastWeek,
    mostHours,
  };
  settle(rules, possible, (rule) => applied(rule, { spans, spanOf, earliest, bounds, mostOf }));
  return possible;
};

/** Applies every rule that could be, again and again; each only ever widens. */
const settle = (rules: readonly Rule[], possible: Possible, apply: (rule: Rule) => boolean): void => {
  for (let changed = true; changed;) {
    changed = false;
    for (const rule of rules) if (possible.could(rule)) changed = apply(rule) || changed;
  }
};

const inTime = ({ after }: Rule, earliest: ReadonlyMap<string, number>, lastWeek: number): boolean => {
  if (after === undefined || after.weeks === 0) return true;
  return (earliest.get(after.state) ?? 1) + after.weeks - 1 <= lastWeek;
};

export const affordable = (price: Price | undefined, spanOf: SpanOf, mostHours: number): boolean =>
  price === undefined ||
  (price.hours <= mostHours && price.funds <= spanOf('funds').most && price.energy <= spanOf('energy').most);

type Work = {
  readonly spans: Map<string, Span>;
  readonly spanOf: SpanOf;
  readonly earliest: Map<string, number>;
  readonly bounds: (name: string) => Span;
  readonly mostOf: (name: string) => number;
};

/** Widens the spans by what a rule brings; true if any grew. */
const applied = (rule: Rule, { spans, spanOf, earliest, bounds, mostOf }: Work): boolean => {
  let grew = false;
  for (const change of rule.brings) {
    if (isDerived(change.name)) continue;
    const { least, most } = spanOf(change.name);
    const edge = bounds(change.name);
    const wide =
      'to' in change
        ? { least: Math.min(least, change.to), most: Math.max(most, change.to) }
        : {
            least: change.least < 0 ? edge.least : least,
            most: change.most > 0 ? Math.max(most, Math.min(edge.most, mostOf(change.name))) : most,
          };
    if (wide.least < least || wide.most > most) {
      spans.set(change.name, wide);
      grew = true;
    }
    if (change.name.startsWith('!enter.') && enters(rule, change.name.slice(7), earliest)) grew = true;
  }
  return grew;
};

const enters = ({ after }: Rule, state: string, earliest: Map<string, number>): boolean => {
  const week = after === undefined ? 1 : (earliest.get(after.state) ?? 1) + after.weeks;
  if (week >= (earliest.get(state) ?? Infinity)) return false;
  earliest.set(state, week);
  return true;
};

/**
 * The beginning and all that could ever be added, each rule as often as it can apply: once, or for the hours there are.
 * `perTurn` are all hours that one turn can take: without end where anything gives hours back while it lasts.
 */
const mostsOf = (
  game: Game,
  rules: readonly Rule[],
  { perTurn, lastWeek }: { readonly perTurn: number; readonly lastWeek: number },
): ((name: string) => number) => {
  const turns = game.scenario.start.turns.length;
  const known = new Map<string, number>();
  return (name) => {
    let most = known.get(name);
    if (most === undefined) {
      most = initialSpan(game, name, lastWeek).most;
      for (const { brings, once, price } of rules) {
        const hours = price?.hours ?? 0;
        const times = once ? 1 : hours > 0 ? turns * Math.floor(perTurn / hours) : Infinity;
        for (const one of brings) if (one.name === name && 'most' in one && one.most > 0) most += one.most * times;
      }
      known.set(name, most);
    }
    return most;
  };
};

const boundsOf = (game: Game): ((name: string) => Span) => {
  const byName = new Map(game.compiled.quantities.map(({ name, min, max }) => [name, { least: min, most: max }]));
  return (name) => byName.get(name) ?? { least: 0, most: 1000 };
};

/** What a name is before anything has happened; what the game itself moves can be anything from the start. */
const initialSpan = (game: Game, name: string, lastWeek: number): Span => {
  const { compiled } = game;
  if (name === 'week') return { least: 1, most: lastWeek };
  if (name.startsWith('truth.')) return { least: 0, most: 1 };
  if (MOVED.test(name)) return boundsOf(game)(name);
  const value = compiled.reader(name)?.(compiled.initial) ?? 0;
  return { least: LOWERED.test(name) ? 0 : value, most: value };
};

const isDerived = (name: string): boolean => /^(names|open)\.|^seen$/.test(name);

/** What is counted from other names: names on a sheet, open objections, what is seen of value. */
const derivedSpans = (game: Game, spanOf: SpanOf): ((name: string) => Span | undefined) => {
  const { scenario } = game;
  return (name) => {
    const [kind = '', id = ''] = name.split('.');
    if (kind === 'seen') return seen(scenario.value.seen, spanOf('value'));
    if (kind === 'names' && Object.hasOwn(scenario.agreements, id)) {
      const signed = Object.keys(scenario.agreements[id]!.names).map((actor) => spanOf(`signed.${id}.${actor}`));
      return { least: 0, most: signed.filter(({ most }) => most > 0).length };
    }
    if (kind === 'open' && Object.hasOwn(scenario.barriers, id)) {
      const all = Object.entries(scenario.barriers[id]!.objections);
      const stay = all.filter(([one, { raised }]) => raised && spanOf(`settled.${id}.${one}`).most === 0);
      return { least: stay.length, most: all.length };
    }
    return undefined;
  };
};

const seen = ({ at0, at100 }: { at0: number; at100: number }, value: Span): Span => {
  const of = (one: number) => at0 + ((at100 - at0) * one) / 100;
  const ends = [of(value.least), of(value.most)];
  return { least: Math.floor(Math.min(...ends)), most: Math.ceil(Math.max(...ends)) };
};
