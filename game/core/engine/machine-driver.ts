/** Play on the XState machine itself: slow, and the last word on what a decision does. Replays are carried out on it. */
import type { AnyStateMachine } from 'xstate';
import type { Scenario } from '../scenario/scenario.ts';
import type { Compiled } from './compiled.ts';
import type { LoadedDraw } from './decision.ts';
import { type Driver, type Game, type Seed, beginOn } from './game.ts';
import type { State } from './slots.ts';
import { perform } from './stimulus.ts';
import { type Position, beginMachine, machineOf, runMachine } from './storyline/machine.ts';

const machines = new WeakMap<Compiled, AnyStateMachine>();
/** Where the machine stands in each state of a game; forgotten with the game. */
const positions = new WeakMap<State, Position>();

const machineFor = (compiled: Compiled): AnyStateMachine => {
  const made = machines.get(compiled) ?? machineOf(compiled);
  machines.set(compiled, made);
  return made;
};

const MACHINE: Driver = {
  begin: (step) => {
    perform(step, { kind: 'begin' });
    positions.set(step.state, beginMachine(machineFor(step.compiled), step));
  },
  run: (step, stimulus, before) => {
    positions.set(step.state, runMachine(machineFor(step.compiled), positions.get(before)!, step, stimulus));
  },
};

/** Begins a game that the machine carries out; `decide` and all else work on it as on any other. */
export const beginOnMachine = (scenario: Scenario, seed: Seed, loaded: readonly LoadedDraw[] = []): Game =>
  beginOn(MACHINE, scenario, seed, loaded, true);

/** Where the machine stands in this game; undefined for a game that the stepper carries out. */
export const positionOf = (game: Game): Position | undefined => positions.get(game.state);
