/** Whether a storyline's transitions can happen: by what the rules allow, and by which of its states are active. */
import type { ChartNode, ChartTransition, Configuration, Game, Holding, Shape } from '../../../engine/engine.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { type StateNode, transitionsOf } from '../rules/chart-rules.ts';
import { type Expression, namesIn, written } from '../rules/needs.ts';
import type { Possible } from '../rules/possible.ts';
import { type SpanOf, couldHold, spanOf } from '../rules/ranges.ts';
import type { Rule } from '../rules/rule.ts';

/** What is known of names in a configuration: of the storyline's own states exactly whether they are active. */
export const spanIn = ({ states, isActive }: Shape, of: SpanOf): ((here: Configuration) => SpanOf) => {
  const own = new Map(states.map((node) => [nameOf(node), node]));
  return (here) => (name) => {
    const node = own.get(name);
    if (node === undefined) return of(name);
    const active = Number(isActive(node, here));
    return { least: active, most: active };
  };
};

const nameOf = ({ storyline, id }: ChartNode): string => `at.${storyline}.${id}`;

/** Every transition of a storyline with the id of its rule and its guard as it is written. */
export const transitionsIn = (
  { scenario, compiled }: Game,
  storyline: string,
): Map<ChartTransition, { readonly rule: string; readonly guard: Expression | undefined }> => {
  const sources = sourcesOf(scenario, storyline);
  return new Map(
    compiled.chart
      .filter((node) => node.storyline === storyline && node.parent >= 0)
      .flatMap(({ id, always, on, after }) => {
        const compiledOnes = [always, ...on.values(), ...after.map(({ transitions }) => transitions)].flat();
        return transitionsOf(sources.get(id)!).map(({ place, one }, i) => [
          compiledOnes[i]!,
          { rule: `state:${storyline}.${id} ${place}`, guard: written(scenario, one.guard)[0] },
        ]);
      }),
  );
};

const sourcesOf = (scenario: Scenario, storyline: string): ReadonlyMap<string, StateNode> => {
  type Nodes = Readonly<Record<string, StateNode>>;
  const below = (states: Nodes): [string, StateNode][] =>
    Object.entries(states).flatMap(([id, node]) => [[id, node], ...below((node.states ?? {}) as Nodes)]);
  return new Map(below(scenario.storylines[storyline]!.states));
};

/** Whether the transitions of a storyline can happen, must or cannot, where their event comes or their weeks are over. */
export const chancesOf = (game: Game, shape: Shape, rules: ReadonlyMap<string, Rule>, possible: Possible): Holding => {
  const { storyline } = shape.root;
  const within = spanIn(shape, possible.spanOf);
  const readsOwn = (guard: Expression) => namesIn(guard).some((name) => name.startsWith(`at.${storyline}.`));
  const chances = new Map<ChartTransition, Chance | Expression>();
  for (const [transition, { rule, guard }] of transitionsIn(game, storyline)) {
    if (!possible.could(rules.get(rule)!)) chances.set(transition, 'never');
    else if (guard === undefined) chances.set(transition, 'always');
    else chances.set(transition, readsOwn(guard) ? guard : chanceOf(guard, possible.spanOf));
  }
  return (transition, here) => {
    const chance = chances.get(transition)!;
    return typeof chance === 'string' ? chance : chanceOf(chance, within(here));
  };
};

type Chance = ReturnType<Holding>;

const chanceOf = (guard: Expression, of: SpanOf): Chance => {
  if (!couldHold(guard, of)) return 'never';
  const { least, most } = spanOf(guard, of);
  return least > 0 || most < 0 ? 'always' : 'maybe';
};
