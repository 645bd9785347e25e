/** Our states a second beside those of `@xstate/graph`, on one chart: parallel regions, each a round of states. */
import { getAdjacencyMap } from '@xstate/graph';
import { createMachine } from 'xstate';
import { type Decision, type Game, begin, decide, openDecisions, turnWeek } from '../../../game/core/engine/engine.ts';
import { type Scenario, readScenario } from '../../../game/core/scenario/scenario.ts';
import type { Work } from '../side-by-side.ts';
import { scenarioHead } from './content.ts';

const REGIONS = 6;
const STATES = 4;
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

/** Every state of the storylines that any order of the acts leads to, breadth first; how many there are. */
export const ourStates = (): Work => {
  const scenario = ours();
  const start = begin(scenario, 1, [], false);
  const where = start.compiled.chart.flatMap(({ active }) => (active < 0 ? [] : [active]));
  const keyOf = ({ state }: Game): string => {
    let key = '';
    for (const slot of where) key += state[slot];
    return key;
  };
  const isAct = ({ kind }: Decision): boolean => kind === 'act';
  return () => {
    const seen = new Set([keyOf(start)]);
    let edge: Game[] = [start];
    while (edge.length > 0) {
      const next: Game[] = [];
      for (const game of edge) {
        for (const decision of openDecisions(game).filter(isAct)) {
          const result = decide(game, { week: turnWeek(game), decision });
          if (!result.ok) throw new Error(`an open act was refused: ${result.refusal.code}`);
          const key = keyOf(result.value);
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(result.value);
        }
      }
      edge = next;
    }
    return counted(seen.size);
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
  return () => counted(Object.keys(getAdjacencyMap(machine, { events, limit: Infinity })).length);
};

const counted = (states: number): number => {
  if (states !== ALL_STATES) throw new Error(`${states} states were found, there are ${ALL_STATES}`);
  return states;
};
