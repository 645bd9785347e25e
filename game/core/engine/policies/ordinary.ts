/**
 * A plausible professional without a plan to win: reads the inbox, asks before acting, comes back to those who were asked,
 * keeps promises, says which hat is worn when it matters, asks the leader now and then, goes home when the hours are up.
 */
import { HATS } from '../../scenario/vocabulary.ts';
import { compile } from '../compiled.ts';
import type { Decision } from '../decision.ts';
import { type Choice, type Game, choices, read } from '../game.ts';
import { asking, concerns } from './expected-hat.ts';
import { type Policy, type Roll, pick, rollOf } from './player.ts';

const END: Decision = { kind: 'end' };

type Taste = { readonly decision: Decision; readonly liking: number };

export const ordinary: Policy = (_scenario, seed) => {
  const roll = rollOf(seed);
  const asked = new Set<string>();
  return (game) => {
    const all = choices(game);
    const open = all.filter(({ closed }) => closed === undefined);
    const inbox = open.filter(({ decision }) => decision.kind === 'answer');
    if (inbox.length > 0) return pick(roll, inbox).decision;
    const tastes = open
      .filter(({ decision }) => !(decision.kind === 'ask' && asked.has(asking(game, decision))))
      .flatMap(({ decision }) => taste(game, decision, roll))
      .concat(changes(game, all, open, roll));
    const best = tastes.toSorted((a, b) => b.liking - a.liking)[0]?.decision ?? END;
    if (best.kind === 'ask') asked.add(asking(game, best));
    return best;
  };
};

const affordable = (game: Game, hours: number, funds: number): boolean =>
  hours <= read(game, 'hours')! && funds * 3 <= read(game, 'funds')!;

/** A sheet is put on the table when two thirds of its names would sign, or when there is little time left to wait. */
const sheetLiking = (game: Game, action: string): number => {
  const { deeds, turnStarts } = compile(game.scenario);
  const act = deeds.acts.find(({ id }) => id === action)!;
  if (act.sheet < 0) return 0;
  const { names } = deeds.sheets[act.sheet]!;
  const ready = names.filter(({ when }) => when(game.state) === 1).length;
  const late = read(game, 'week')! * 3 >= turnStarts.at(-1)! * 2;
  return ready * 3 >= names.length * 2 || late ? 4 : -10;
};

/** How much one feels like doing something, from about 1 to 10; nothing where one would not think of it. */
const taste = (game: Game, d: Decision, roll: Roll): Taste[] => {
  const { scenario } = game;
  const mood = roll(40) / 10;
  if (d.kind === 'promise') return d.move === 'keep' ? [{ decision: d, liking: 8 + mood }] : [];
  if (d.kind !== 'act' && !affordable(game, 1, 0)) return [];
  if (d.kind === 'leader') return [{ decision: d, liking: 2 + mood }];
  if (d.kind === 'clear') return [{ decision: d, liking: 3 + mood }];
  if (d.kind === 'ask') return [{ decision: d, liking: 3 + mood }];
  if (d.kind !== 'act') return [];
  const action = scenario.actions[d.action]!;
  if (!affordable(game, action.cost.hours, action.cost.funds)) return [];
  const actor = concerns(scenario, d);
  const thread = actor !== undefined && read(game, `thread.${actor}`)! > 0 ? 2 : 0;
  const sheet = sheetLiking(game, d.action);
  const useful = action.serves.some((interest) => read(game, `known.${interest}`) === 1) ? 1.5 : 0;
  const liking = 4 + mood + thread + sheet + useful - 1.5 * read(game, `done.${d.action}`)!;
  return liking > 1 ? [{ decision: d, liking }] : [];
};

/** Changes hats once a turn at most, for somebody with whom nothing can be done in the hat that is on. */
const changes = (game: Game, all: readonly Choice[], open: readonly Choice[], roll: Roll): Taste[] => {
  if (read(game, 'hours')! < 4 || Object.keys(game.scenario.actors).some((id) => read(game, `toldNow.${id}`) === 1))
    return [];
  const worn = HATS[read(game, 'hat.publicServant') === 1 ? 0 : 1]!;
  const waiting = new Set(
    all.flatMap(({ decision: d, closed }) => {
      if (d.kind !== 'act' && d.kind !== 'ask') return [];
      const actor = concerns(game.scenario, d);
      if (actor === undefined) return [];
      const other = closed?.code === 'wrong-hat' || read(game, `expects.${actor}.${worn}`) === 0;
      return other ? [actor] : [];
    }),
  );
  return open.flatMap(({ decision }) =>
    decision.kind === 'hat' && decision.announcedTo !== 'silent' && waiting.has(decision.announcedTo[0]!)
      ? [{ decision, liking: 4 + roll(40) / 10 + (read(game, `thread.${decision.announcedTo[0]}`)! > 0 ? 2 : 0) }]
      : [],
  );
};
