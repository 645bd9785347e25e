import { expect, test } from 'vitest';
import { begin, read } from '../../../../game/core/engine/engine.ts';
import { endOf, endingAt, isTabled, pillarAt, valueAt } from '../../../../game/core/debrief/counterfactual/reruns.ts';
import { aScenario } from '../../../support/games.ts';
import { smallTown } from '../../../support/small-town.ts';

const SHEETS = 40;

test('the end of a game keeps its levels and each of its sheets apart, however many there are', () => {
  const { names, effects } = smallTown.agreements.pact;
  const each = (of: (i: number) => readonly [string, unknown]) =>
    Object.fromEntries(Array.from({ length: SHEETS }, (_, i) => of(i)));
  const actions = each((i) => [`table${i}`, smallTown.actions.table]);
  const agreements = each((i) => [`sheet${i}`, { action: `table${i}`, names, effects }]);
  const game = begin(aScenario({ actions, agreements }), 1);
  const last = Object.keys(game.scenario.agreements).length - 1;
  const state = game.state.slice();
  state[game.compiled.layout.agreements[last]!.tabled] = 1;
  const end = endOf({ ...game, state });
  expect([valueAt(end), pillarAt(end, 'design'), endingAt(end)]).toEqual([
    read(game, 'value'),
    read(game, 'design'),
    -1,
  ]);
  expect([...game.compiled.layout.agreements.keys()].filter((i) => isTabled(end, i))).toEqual([last]);
});
