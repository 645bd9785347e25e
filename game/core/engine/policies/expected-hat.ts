/** Wears the hat that the next person expects, as far as it was heard, and says so; otherwise without a plan. */
import type { Scenario } from '../../scenario/scenario.ts';
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { Decision } from '../decision.ts';
import { type Choice, type Game, choices, read } from '../game.ts';
import { type Policy, type Roll, pick, rollOf } from './player.ts';

type Directed = Extract<Decision, { kind: 'act' | 'ask' }>;

/** Whom a decision concerns: the actor picked or asked, else the first of those who are there. */
export const concerns = (scenario: Scenario, d: Directed): string | undefined =>
  d.kind === 'ask' ? d.actor : (d.actor ?? scenario.actions[d.action]!.with[0]);

/** The hat that somebody was heard to expect; before that, the one a stranger in their place is known to expect. */
const expectation = (game: Game, actor: string): Hat =>
  HATS[read(game, `heardExpects.${actor}`)! - 1] ?? game.scenario.actors[actor]!.expects;

const worn = (game: Game): Hat => (read(game, 'hat.publicServant') === 1 ? 'publicServant' : 'networkManager');
const isDirected = (choice: Choice): choice is Choice & { decision: Directed } =>
  choice.decision.kind === 'act' || choice.decision.kind === 'ask';

export const expectedHat: Policy = (_scenario, seed) => {
  const roll = rollOf(seed);
  const asked = new Set<string>();
  return (game) => {
    const all = choices(game).filter(({ decision }) => !(decision.kind === 'ask' && asked.has(asking(game, decision))));
    const decision = next(game, all, roll);
    if (decision.kind === 'ask') asked.add(asking(game, decision));
    return decision;
  };
};

/** A question in the hat it is asked in: it is not asked twice of the same person in the same role. */
export const asking = (game: Game, d: Extract<Decision, { kind: 'ask' }>): string =>
  `${d.actor} ${d.question} ${worn(game)}`;

const next = (game: Game, all: readonly Choice[], roll: Roll): Decision => {
  const open = all.filter(({ closed }) => closed === undefined);
  return (
    first(open, 'answer', roll) ??
    first(open, 'promise', roll, (d) => d.kind === 'promise' && d.move === 'keep') ??
    fitting(game, open, roll) ??
    switchFor(game, all, open, roll) ??
    first(open, 'leader', roll, () => read(game, 'hours')! > 0) ?? { kind: 'end' }
  );
};

const first = (
  open: readonly Choice[],
  kind: Decision['kind'],
  roll: Roll,
  also: (d: Decision) => boolean = () => true,
) => {
  const found = open.filter(({ decision }) => decision.kind === kind && also(decision));
  return found.length === 0 ? undefined : pick(roll, found).decision;
};

const inPlainHours = (game: Game, d: Directed): boolean => {
  const { scenario } = game;
  const cost =
    d.kind === 'act' ? scenario.actions[d.action]!.cost : scenario.actors[d.actor]!.questions[d.question]!.cost;
  return cost.hours <= read(game, 'hours')!;
};

const fitting = (game: Game, open: readonly Choice[], roll: Roll): Decision | undefined => {
  const fits = open.filter(isDirected).filter(({ decision }) => {
    const actor = concerns(game.scenario, decision);
    return inPlainHours(game, decision) && (actor === undefined || expectation(game, actor) === worn(game));
  });
  return fits.length === 0 ? undefined : pick(roll, fits).decision;
};

/** One change a turn, announced to somebody who expects the other hat and with whom something could then be done. */
const switchFor = (game: Game, all: readonly Choice[], open: readonly Choice[], roll: Roll): Decision | undefined => {
  if (read(game, 'hours')! < 3 || Object.keys(game.scenario.actors).some((id) => read(game, `toldNow.${id}`) === 1))
    return undefined;
  const wanted = all.filter(isDirected).flatMap(({ decision, closed }) => {
    const actor = concerns(game.scenario, decision);
    const possible = closed === undefined || closed.code === 'wrong-hat';
    return possible && actor !== undefined && expectation(game, actor) !== worn(game) ? [actor] : [];
  });
  const switches = open.filter(
    ({ decision: d }) =>
      d.kind === 'hat' && d.announcedTo !== 'silent' && d.announcedTo.some((actor) => wanted.includes(actor)),
  );
  return switches.length === 0 ? undefined : pick(roll, switches).decision;
};
