import { describe, expect, test, vi } from 'vitest';
import { type Room, type Stage, countsFrom, countsOf } from '../../../../game/core/debrief/room/room.ts';
import { bundled } from '../../../support/games.ts';
import { exampleRoom, stagesOf } from '../../../support/stages.ts';

vi.setConfig({ testTimeout: 60_000 });

const scenario = bundled('locked-containers');
const wish = { scenario: 'locked-containers', sessions: 9, seed: 5, language: 'en' };
const room = exampleRoom(scenario, wish);
const counts = countsOf(room.class);
const kept = (): unknown => JSON.parse(JSON.stringify(counts));
const withEarlier = (earlier: Room['earlier']): readonly Stage[] => stagesOf({ ...room, earlier });
const ghosts = (stages: readonly Stage[]): readonly string[] => [
  ...new Set(stages.flatMap((stage) => ('earlier' in stage && stage.earlier !== undefined ? [stage.kind] : []))),
];

describe('what is kept of a class', () => {
  test('is read back as it was written', () => {
    expect(countsFrom(kept())).toEqual(counts);
    expect(counts.n).toBe(9);
  });

  test('has anchors alone, and counts of all of their answers', () => {
    const anchors = room.class.splits.filter(({ anchor, shown }) => anchor && shown);
    expect(Object.keys(counts.splits)).toEqual(anchors.map(({ dilemma }) => dilemma));
    for (const { dilemma, answered } of anchors)
      expect(Object.values(counts.splits[dilemma]!.counts).reduce((a, b) => a + b)).toBe(answered);
  });

  test('names nobody and repeats no sentence', () => {
    const text = JSON.stringify(counts);
    for (const { alias, file } of room.class.sessions) {
      expect(text).not.toContain(alias);
      expect(text).not.toContain(file);
    }
    for (const { justifications } of room.class.splits)
      for (const { text: sentence } of justifications) expect(text).not.toContain(sentence);
  });

  test('is nothing but a number of a class of two', () => {
    const two = countsOf(exampleRoom(scenario, { ...wish, sessions: 2 }).class);
    expect(two).toMatchObject({ n: 2, splits: {}, endings: undefined, hats: [], curves: {}, tasks: {} });
    expect(countsFrom(JSON.parse(JSON.stringify(two)))).toBeUndefined();
  });

  test.each([
    [undefined],
    [null],
    ['two-hats-class/1'],
    [[]],
    [{}],
    [{ format: 'two-hats-class/2' }],
    [{ ...counts, n: 2 }],
    [{ ...counts, n: 'nine' }],
    [{ ...counts, splits: { fines: { n: 9, counts: { agree: '<b>' } } } }],
    [{ ...counts, splits: { fines: 4 } }],
    [{ ...counts, hats: [{ week: 1 }] }],
    [{ ...counts, curves: { seen: [{ week: 1, median: null }] } }],
    [{ ...counts, endings: { habit: -1 } }],
    [{ ...counts, tasks: undefined }],
  ])('and is refused where it is something else (%#)', (it) => {
    expect(countsFrom(it)).toBeUndefined();
  });
});

describe('the ghost of an earlier class', () => {
  test('stands behind every picture that can bear it', () => {
    expect(ghosts(withEarlier(counts)).toSorted()).toEqual(['curves', 'endings', 'hats', 'split', 'tasks']);
  });

  test('is not there without one', () => {
    expect(ghosts(withEarlier(undefined))).toEqual([]);
  });

  test('is not laid behind other answers or other endings than there were then', () => {
    const renamed = (one: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(one).map(([id, n], i) => [i === 0 ? `${id}2` : id, n]));
    const splits = Object.fromEntries(
      Object.entries(counts.splits).map(([id, one]) => [id, { ...one, counts: renamed(one.counts) }]),
    );
    const found = ghosts(withEarlier({ ...counts, splits, endings: renamed(counts.endings!) }));
    expect(found.toSorted()).toEqual(['curves', 'hats', 'tasks']);
  });
});
