import { describe, expect, test } from 'vitest';
import type { ExploreReport, Trap } from '../../../../game/core/authoring/explore/explore.ts';
import type { SimulateReport } from '../../../../game/core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { balanceView } from '../../../../game/renderer/app/workshop/balance-view.ts';
import type { Bench } from '../../../../game/renderer/app/workshop/bench-state.ts';
import type { Checked } from '../../../../game/renderer/app/workshop/checking.ts';
import { isStale, storyView } from '../../../../game/renderer/app/workshop/story-view.ts';

const HASH = 'the one that was explored';
const scenario = {
  contentHash: HASH,
  storylines: { walks: { states: { on: {}, off: {} } } },
  endings: {},
  texts: {},
} as unknown as Scenario;
const checked = { scenario, findings: [], lines: { 'storylines.walks.states.off': 7 } } as unknown as Checked;
const trap = (state: string, final: boolean): Trap =>
  ({ kind: 'locked-in', state: `state:walks.${state}`, final, week: 3, turnsLeft: 2, witness: [] }) as unknown as Trap;
const report = {
  states: 9,
  exhaustive: false,
  partial: false,
  reached: { 'state:walks.on': [], 'state:walks.off': [] },
  unreachable: {},
  notReached: [],
  traps: [trap('off', true), trap('on', false)],
  fairness: [],
  deadWeeks: [],
  coverage: { transitions: {} },
} as unknown as ExploreReport;
const node = (id: string, kind: 'atomic' | 'final') => ({
  id: `state:walks.${id}`,
  kind,
  label: id,
  notes: [],
  path: ['storylines', 'walks', 'states', id],
});
const diagram = {
  storyline: 'walks',
  title: 'Walks',
  width: 9,
  height: 9,
  edges: [],
  nodes: [node('on', 'atomic'), node('off', 'final')],
};
const bench = {
  checked,
  checking: 'checked',
  sound: { scenario, diagrams: { walks: diagram }, names: {} },
  storyline: 'walks',
  exploring: { kind: 'idle' },
  explored: { report, contentHash: HASH },
  simulating: { kind: 'idle' },
} as unknown as Bench;

describe('a state from which only the last ending is left', () => {
  const { drawing, explored } = storyView({ ...bench, here: 'storylines.walks' });
  test('is drawn as a fault, unless its author marked it as final', () => {
    expect(drawing?.nodes.map(({ label, standing }) => [label, standing])).toEqual([
      ['on', 'stuck'],
      ['off', 'lastOnly'],
    ]);
  });
  test('is listed in its own words and last, where it may be meant', () => {
    expect(explored?.findings.map(({ kind, goal, line }) => [kind, goal, line])).toEqual([
      ['lockedIn', 'state:walks.on', undefined],
      ['lastOnly', 'state:walks.off', 7],
    ]);
  });
});

test('a state in which a mistake stands names the line of the mistake, not its own', () => {
  const lines = { 'storylines.walks.states.on': 3, 'storylines.walks.states.off': 7 };
  const findings = [{ file: 'scenario.yaml', line: 5, severity: 'error' }];
  const broken = { ...bench, checked: { ...checked, lines, findings } } as unknown as Bench;
  expect(storyView({ ...broken, here: '' }).drawing?.nodes.map(({ line, mistaken }) => [line, mistaken])).toEqual([
    [3, 5],
    [7, undefined],
  ]);
});

test.each<[string, Bench['checking'], string, boolean]>([
  ['the text that was checked', 'checked', HASH, false],
  ['another text', 'checked', 'another', true],
  ['a text that is being checked', 'checking', HASH, true],
  ['a text whose check took too long', 'tooLong', HASH, true],
])('a report about %s: %s', (_, checking, contentHash, stale) => {
  expect(isStale({ checked, checking }, contentHash)).toBe(stale);
});

test.each([
  [true, true, 'yes'],
  [false, true, 'no'],
  [false, false, 'free'],
] as const)('both hats needed (%s), one alone costs something (%s): %s', (pass, costs, verdict) => {
  const twoHats = { pass, costs, share: 0.6, switching: 0 } as unknown as SimulateReport['twoHats'];
  const simulated = {
    report: { runs: 1, partial: false, twoHats, figures: [], dominated: [], fake: [], policies: {}, neverBinding: [] },
    contentHash: HASH,
  } as unknown as Bench['simulated'];
  expect(balanceView({ ...bench, simulated }).balance?.verdict).toBe(verdict);
});
