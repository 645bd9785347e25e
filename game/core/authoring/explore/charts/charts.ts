/**
 * What the storylines allow beyond the rules one by one: which of their states can be active together, and in which order. Rules
 * for what they do not allow are taken out, and the rest is asked again what could be, until nothing more falls out.
 */
import { type Game, type Shape, shapeOf, successorsOf } from '../../../engine/engine.ts';
import { type Possible, possibleIn } from '../rules/possible.ts';
import type { Rule } from '../rules/rule.ts';
import { chancesOf, transitionsIn } from './chances.ts';
import { type WalkedChart, walkChart } from './walk-chart.ts';

export type Chart = { readonly shape: Shape; readonly walked: WalkedChart };
/** By storyline. One with too many configurations to walk is missing: nothing is concluded from it. */
export type Charts = ReadonlyMap<string, Chart>;

/** Some tenths of a second for one storyline. */
const MOST_STEPS = 200_000;

/** What could be at the most, and the storylines walked with that. */
export const narrowed = (
  game: Game,
  all: readonly Rule[],
): { readonly possible: Possible; readonly charts: Charts } => {
  let rules = all;
  for (;;) {
    const possible = possibleIn(game, rules);
    const charts = chartsOf(game, all, possible);
    const left = allowed(game, rules, charts);
    if (sizeOf(left) === sizeOf(rules)) return { possible, charts };
    rules = left;
  }
};

const chartsOf = (game: Game, rules: readonly Rule[], possible: Possible): Charts => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return new Map(
    Object.keys(game.scenario.storylines).flatMap((storyline): [string, Chart][] => {
      const shape = shapeOf(game.compiled.chart, storyline);
      const successors = shape && successorsOf(shape, chancesOf(game, shape, byId, possible));
      const walked = successors && walkChart(shape.first, successors, MOST_STEPS);
      return shape === undefined || walked === undefined ? [] : [[storyline, { shape, walked }]];
    }),
  );
};

/** The rules without transitions that are never taken, and without entering states that are never active. */
const allowed = (game: Game, rules: readonly Rule[], charts: Charts): readonly Rule[] => {
  const never = new Set<string>();
  const names = new Set<string>();
  for (const [storyline, { shape, walked }] of charts) {
    for (const [one, { rule }] of transitionsIn(game, storyline)) if (!walked.taken.has(one)) never.add(rule);
    for (const node of shape.states) {
      if (walked.configurations.some((here) => shape.isActive(node, here))) continue;
      names.add(`at.${storyline}.${node.id}`).add(`!enter.${storyline}.${node.id}`);
    }
  }
  return rules.flatMap((rule) => {
    if (never.has(rule.id)) return [];
    return rule.brings.some(({ name }) => names.has(name))
      ? [{ ...rule, brings: rule.brings.filter(({ name }) => !names.has(name)) }]
      : [rule];
  });
};

const sizeOf = (rules: readonly Rule[]): number => rules.reduce((sum, { brings }) => sum + 1 + brings.length, 0);
