import { expect, test } from 'vitest';
import type { DecisionWorth, Verdict } from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import { whatIfStage } from '../../../../game/core/debrief/room/room.ts';

type Way = DecisionWorth['ways'][number];
const band = { p10: 1, median: 4, p90: 9 };
const difference = (verdict: Verdict, mean: number) => ({
  pairs: 200,
  mean,
  margin: 1,
  band,
  more: 120,
  less: 10,
  verdict,
});
const way = (id: string, verdict?: Verdict, mean = 0): Way => ({
  way: id,
  taken: verdict === undefined,
  runs: 200,
  gained: band,
  pillars: {} as Way['pillars'],
  endings: {},
  against:
    verdict === undefined
      ? undefined
      : { gained: difference(verdict, mean), pillars: {} as NonNullable<Way['against']>['pillars'], endings: [] },
  good: undefined,
  bad: undefined,
});
const decision = (...others: readonly Way[]): DecisionWorth => ({
  n: 4,
  week: 2,
  dilemma: 'fines',
  ways: [way('warn'), ...others],
  came: { gained: 6, ending: 'habit' },
});
const titles = { title: 'Fines?', ways: { agree: 'Prepare the fines', warn: 'Only warn', wait: 'Ask for time' } };
const headlineOf = (...others: readonly Way[]) => {
  const stage = whatIfStage(decision(...others), 'ordinary', titles);
  return stage.kind === 'whatIf' ? stage.headline : undefined;
};

test('a what-if on stage says of the way that differed most what its re-runs bear', () => {
  expect(headlineOf(way('agree', 'mostlyLess', -2.14), way('wait', 'surelyMore', 5.25))).toEqual({
    key: 'room.headline.whatIf.surelyMore',
    values: { way: 'Ask for time', by: 5.3 },
  });
  expect(headlineOf(way('agree', 'mostlyLess', -2.14))).toEqual({
    key: 'room.headline.whatIf.mostlyLess',
    values: { way: 'Prepare the fines', by: 2.1 },
  });
});

test('and nothing of a difference that may be luck, however large', () => {
  expect(headlineOf(way('agree', 'unseen', -40))).toEqual({ key: 'room.headline.whatIf.unseen' });
  expect(headlineOf()).toEqual({ key: 'room.headline.whatIf.unseen' });
});

test('has the way that was taken first, each with its place among the answers, and what the game came to', () => {
  expect(whatIfStage(decision(way('agree', 'unseen')), 'ordinary', titles)).toMatchObject({
    kind: 'whatIf',
    title: 'Fines?',
    week: 2,
    policy: 'ordinary',
    runs: 200,
    came: 6,
    ways: [
      { name: 'Only warn', place: 1, taken: true, ...band },
      { name: 'Prepare the fines', place: 0, taken: false, ...band },
    ],
  });
});
