/** What a choice costs, exactly, before it is made. */
import { type Decision, type Game, read } from '../engine/engine.ts';
import { promisesOf } from '../scenario/names.ts';

export type Price = {
  readonly hours: number;
  /** How many of these hours would be overtime, and the energy that they take. */
  readonly overtime: number;
  readonly funds: number;
  /** Energy in all, that of the overtime included. */
  readonly energy: number;
  /** Hours of their own that each of those present gives. */
  readonly theirs: number;
};

type Bare = Pick<Price, 'hours' | 'funds' | 'energy' | 'theirs'>;
const FREE: Bare = { hours: 0, funds: 0, energy: 0, theirs: 0 };

const numbers = ({ compiled }: Game) => compiled.numbers;

const barePrice = (game: Game, d: Decision): Bare => {
  const { scenario } = game;
  switch (d.kind) {
    case 'act':
      return scenario.actions[d.action]!.cost;
    case 'ask':
      return scenario.actors[d.actor]!.questions[d.question]!.cost;
    case 'answer':
      return { ...FREE, ...scenario.dilemmas[d.dilemma]!.options[d.option]!.cost };
    case 'clear':
      return { ...FREE, hours: numbers(game).clearHours };
    case 'hat':
      return d.announcedTo === 'silent'
        ? { ...FREE, energy: numbers(game).silentEnergy }
        : { ...FREE, hours: numbers(game).announceHours };
    case 'leader':
      return { ...FREE, hours: numbers(game).leaderHours };
    case 'promise':
      return { ...FREE, hours: promiseHours(game, d) };
    case 'undo':
    case 'end':
    case 'draw':
      return FREE;
  }
};

const promiseHours = (game: Game, { move, promise }: Extract<Decision, { kind: 'promise' }>): number => {
  if (move === 'break') return 0;
  const { promiseHours: usual } = numbers(game);
  return move === 'keep' ? (promisesOf(game.scenario).get(promise)?.terms.hours ?? usual) : usual;
};

/** The price of a decision that the scenario has; hours beyond those of the turn are overtime. */
export const priceOf = (game: Game, decision: Decision): Price => {
  const { hours, funds, energy, theirs } = barePrice(game, decision);
  const overtime = Math.max(0, hours - read(game, 'hours')!);
  return { hours, overtime, funds, energy: energy + overtime * numbers(game).overtimeEnergy, theirs };
};

/** Hours of overtime that this turn still allows. */
export const overtimeLeft = (game: Game): number => numbers(game).overtimeHours - read(game, 'overtime')!;
