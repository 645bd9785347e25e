import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf, placeInOutline } from '../../../../game/renderer/app/workshop/outline.ts';
import { remembered } from '../../../../game/renderer/app/workshop/remembered.ts';
import type { FindingView } from '../../../../game/renderer/ui/workshop/workshop-view.ts';
import { keyLines } from '../../../../game/renderer/worker/declared.ts';
import { bundled } from '../../../support/games.ts';

const bags = bundled('locked-containers');
const TEXT = readFileSync('scenarios/locked-containers/scenario.yaml', 'utf8');
const outlined = (text: string, findings: readonly FindingView[] = [], read = true) =>
  outlineOf({ lines: Object.fromEntries(keyLines(text)), scenario: read ? bags : undefined, findings });
const names = (text: string, read = true): readonly string[] =>
  outlined(text, [], read).flatMap(({ group, entries }) =>
    entries.map(({ path, name, line }) => `${group} ${line} ${name ?? path}`),
  );
const mistake = (line: number): FindingView => ({ severity: 'mistake', line }) as FindingView;

describe('the contents of a scenario', () => {
  test('name its things as people do, each with its line', () => {
    const text =
      'title: Bags\nactors:\n  sam:\n    trust: 25\nevents:\n  badPress: {text: x}\nleader:\n  does:\n    evaluate: {}';
    expect(names(text)).toEqual([
      'about 1 title',
      'people 3 Sam',
      `news 6 ${bags.texts['events.badPress.title']}`,
      'leader 9 leader.does.evaluate',
    ]);
  });

  test('make do with ids while nothing can be read', () =>
    expect(names('actors:\n  nightWorkers:\n    trust: x', false)).toEqual(['people 2 Night workers']));

  test('take no id for what every object inherits', () =>
    expect(names('ties:\n  constructor:\n    level: 1')).toEqual(['ties 2 Constructor']));

  test('are those of a translation, too, whose lines have whole paths', () =>
    expect(names('title: Zakken\nactors.sam.name: Sam\nactors.sam.role: Verpleegkundige\nfixed.0: Nooit')).toEqual([
      'about 1 title',
      'about 4 fixed',
      'people 2 Sam',
    ]));

  test('count the mistakes of each', () => {
    const text = 'actors:\n  sam:\n    trust: x\n  wil:\n    trust: y\n    name: z';
    const [people] = outlined(text, [mistake(3), mistake(5), mistake(6)]);
    expect(people?.entries.map(({ path, mistakes }) => [path, mistakes])).toEqual([
      ['actors.sam', 1],
      ['actors.wil', 2],
    ]);
  });

  test('have everything that a bundled scenario has', () => {
    const groups = outlined(TEXT);
    const count = (group: string) => groups.find((one) => one.group === group)?.entries.length;
    for (const [group, part] of [
      ['people', bags.actors],
      ['actions', bags.actions],
      ['dilemmas', bags.dilemmas],
      ['news', bags.events],
      ['storylines', bags.storylines],
      ['endings', bags.endings],
      ['leader', bags.leader.does],
    ] as const)
      expect([group, count(group)]).toEqual([group, Object.keys(part).length]);
    expect(groups.flatMap(({ entries }) => entries).every(({ line }) => line > 0)).toBe(true);
  });
});

test.each([
  ['actors.sam.interests.oneCard.text', { group: 'people', path: 'actors.sam' }],
  ['actors', { group: 'people', path: undefined }],
  ['start.turns', { group: 'about', path: 'start' }],
  ['leader.does.evaluate.guard', { group: 'leader', path: 'leader.does.evaluate' }],
  ['leader.attention', { group: 'leader', path: undefined }],
  ['', undefined],
])('the place %j lies in %j', (path, place) => expect(placeInOutline(path.split('.'))).toEqual(place));

test('what is asked the same is not worked out again', () => {
  let worked = 0;
  const sum = remembered(({ a, b }: { a: number; b: number }) => (worked++, a + b));
  expect([sum({ a: 1, b: 2 }), sum({ a: 1, b: 2 }), sum({ a: 2, b: 2 }), worked]).toEqual([3, 3, 4, 2]);
});
