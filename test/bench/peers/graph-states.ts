/** Our states a second beside those of `@xstate/graph`, on one chart: parallel regions, each a round of states. */
import { getAdjacencyMap } from '@xstate/graph';
import { createMachine } from 'xstate';
import { walkChart } from '../../../game/core/authoring/explore/charts/walk-chart.ts';
import { begin, shapeOf, successorsOf } from '../../../game/core/engine/engine.ts';
import { type Scenario, readScenario } from '../../../game/core/scenario/scenario.ts';
import type { Work } from '../side-by-side.ts';
import { scenarioHead } from './content.ts';

const REGIONS = 6;
const STATES = 4;
/** How often we walk in a round: once takes some milliseconds, too short to be measured. */
const WALKS = 20;
export const ALL_STATES = STATES ** REGIONS;

const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const stateOf = (region: number, i: number): string => `r${region}s${i % STATES}`;

/** One free act a region, which brings its region on by one state. */
const ours = (): Scenario => {
  const actions = each(REGIONS, (r) => `  go${r}: {title: Go ${r}, family: arranging, hats: {publicServant: {}}}\n`);
  const region = (r: number): string =>
    each(STATES, (i) => `${stateOf(r, i)}: {on: {act.go${r}: ${stateOf(r, i + 1)}}}`).join(', ');
  const regions = each(REGIONS, (r) => `r${r}: {initial: ${stateOf(r, 0)}, states: {${region(r)}}}`);
  const storylines = `storylines:\n  rounds: {type: parallel, states: {${regions.join(', ')}}}\n`;
  const read = readScenario({ 'scenario.yaml': `${scenarioHead()}actions:\n${actions.join('')}${storylines}` });
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return read.scenario;
};

/** As exploring walks a storyline: every event may come at any time, breadth first. */
export const ourStates = (): Work => {
  const { chart } = begin(ours(), 1, [], false).compiled;
  const shape = shapeOf(chart, 'rounds')!;
  const successors = successorsOf(shape, () => 'always')!;
  return () => {
    let states = 0;
    for (let i = 0; i < WALKS; i++) {
      const { configurations, steps } = walkChart(shape.first, successors)!;
      states += counted(configurations.length, steps.length / 2);
    }
    return states;
  };
};

/** The same chart as an XState machine. */
export const graphStates = (): Work => {
  const regions = each(REGIONS, (r): [string, object] => [
    `r${r}`,
    {
      initial: stateOf(r, 0),
      states: Object.fromEntries(each(STATES, (i) => [stateOf(r, i), { on: { [`go${r}`]: stateOf(r, i + 1) } }])),
    },
  ]);
  const machine = createMachine({ type: 'parallel', states: Object.fromEntries(regions) } as object);
  const events = each(REGIONS, (r) => ({ type: `go${r}` }));
  return () => {
    const states = Object.values(getAdjacencyMap(machine, { events, limit: Infinity }));
    return counted(
      states.length,
      states.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0),
    );
  };
};

/** Each event leads on from each state. */
const counted = (states: number, transitions: number): number => {
  if (states !== ALL_STATES || transitions !== ALL_STATES * REGIONS)
    throw new Error(`${states} states and ${transitions} transitions were found in ${ALL_STATES} states`);
  return states;
};
