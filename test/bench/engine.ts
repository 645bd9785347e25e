/** The bars of the rules: decisions and states a second, ours and those of peers. */
import { Compiler } from 'inkjs/full';
import { type Scenario, readScenario } from '../../game/core/scenario/scenario.ts';
import { bundled } from '../support/games.ts';
import { type Bar, type Ratio, shown } from './bar.ts';
import { decisionsPerSecond } from './decisions.ts';
import { inkOfKnots, scenarioOfDilemmas } from './peers/content.ts';
import { graphStates, ourStates } from './peers/graph-states.ts';
import { choicesOf, decisionsOf } from './peers/inkjs-choices.ts';
import { onMachine, onStepper, playedAtRandom } from './peers/xstate-transition.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';

const manyDilemmas = (): Scenario => {
  const read = readScenario({ 'scenario.yaml': scenarioOfDilemmas() });
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return read.scenario;
};

/** A bar that says how many times as fast as a peer we are. */
const times = (name: string, ratio: Ratio, bar: number, unit: string, measured: SideBySide): Bar => ({
  name,
  ratio,
  measured: measured.ratio,
  bar,
  atMost: false,
  unit: '×',
  detail: `${shown(measured.ours)} and ${shown(measured.peer)} ${unit}; rounds ${measured.rounds.map(shown).join(', ')}`,
});

/** Decisions a second with all choices listed before each, ledger kept. */
const absolute = (rounds: number): Bar => {
  const { median, rounds: measured } = decisionsPerSecond(bundled('locked-containers'), rounds);
  return {
    name: 'decide, all choices listed, ledger kept',
    measured: median,
    bar: 100_000,
    atMost: false,
    unit: 'decisions/s',
    detail: `rounds ${measured.map(shown).join(', ')}`,
  };
};

const besideInk = (many: Scenario, rounds: number): Bar => {
  const compiled = new Compiler(inkOfKnots()).Compile().ToJson();
  if (typeof compiled !== 'string') throw new Error('inkjs compiled nothing');
  const measured = sideBySide(rounds, decisionsOf(many, 30_000), choicesOf(compiled, 1_000));
  return times('decisions beside inkjs’s choices', 'inkjsChoices', 30, 'a second', measured);
};

/** In a scenario that people play: with a region for each of 625 dilemmas one transition takes the machine seconds. */
const besideTransition = (rounds: number): Bar => {
  const scenario = bundled('locked-containers');
  const played = [playedAtRandom(scenario, 1), playedAtRandom(scenario, 2)];
  const measured = sideBySide(rounds, onStepper(scenario, played, 50), onMachine(scenario, played));
  return times('decisions beside XState’s transition()', 'xstateTransition', 10, 'a second', measured);
};

const besideGraph = (rounds: number): Bar =>
  times('states beside getAdjacencyMap', 'graphStates', 20, 'a second', sideBySide(rounds, ourStates(), graphStates()));

/** Measures one after another; what is measured is told before, for it takes a while. */
export const engineBars = (rounds: number, tell: (what: string) => void): Bar[] => {
  tell(`Playing locked-containers at random, ${rounds} rounds …`);
  const bars = [absolute(rounds)];
  const many = manyDilemmas();
  tell('Playing 625 dilemmas beside inkjs …');
  bars.push(besideInk(many, rounds));
  tell('Replaying beside XState …');
  bars.push(besideTransition(rounds));
  tell('Walking 4,096 states beside @xstate/graph …');
  bars.push(besideGraph(rounds));
  return bars;
};
