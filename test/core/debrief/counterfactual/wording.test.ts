import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Difference,
  counterfactual,
  goalTitles,
  worthWords,
} from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import { differenceOf } from '../../../../game/core/debrief/counterfactual/spread.ts';
import { differenceWords } from '../../../../game/core/debrief/counterfactual/wording.ts';
import type { Phrase, Words } from '../../../../game/core/view/view.ts';
import { sayIn } from '../../../../game/node/cli/text/say.ts';
import { bundled } from '../../../support/games.ts';
import { playedSession } from '../../../support/played.ts';

const bags = bundled('locked-containers');
const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);
const of = (...differences: readonly number[]): Difference => differenceOf(differences, times(differences.length, 0));

describe('a difference in words', () => {
  test.each([
    [of(...times(20, 4), ...times(20, 11)), 'Between 4 and 11 points more for citizens than after your answer'],
    [of(...times(20, -4), ...times(20, -11)), 'Between 4 and 11 points less for citizens than after your answer'],
    [of(...times(40, -3)), '3 less for citizens than after your answer, in nearly all of 40 games.'],
    [of(...times(100, 4), ...times(100, -4)), 'No difference for citizens to be seen in 200 games.'],
    [of(...times(200, 0)), 'No difference for citizens to be seen in 200 games.'],
    [of(...times(30, 4), ...times(10, -2)), 'More often more than less: 30 of 40 games gained more'],
    [of(...times(10, 4)), 'Too few games to say anything yet: 10.'],
  ])('is no more than the games show', (difference, said) =>
    expect(sayIn('en').words(differenceWords(difference))).toContain(said),
  );
  test('names both ends where a single game may go either way', () =>
    expect(sayIn('en').words(differenceWords(of(...times(30, 4), ...times(10, -2))))).toContain(
      'between −2 and +4 points',
    ));
});

describe.each(['en', 'nl'])('a whole report in %s', (language) => {
  const session = playedSession(bags, 'ordinary', 3);
  const { jobs, run, report } = counterfactual(bags, session, { runs: 20, along: 0 });
  const whole = report(jobs.map(run));
  const titles = goalTitles(bags, language);
  const words = worthWords(whole, titles);
  const keys = JSON.parse(
    readFileSync(new URL(`../../../../assets/locales/${language}/worth.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const named = (one: Words): readonly Phrase[] =>
    typeof one === 'string'
      ? []
      : [one, ...Object.values(one.values ?? {}).flatMap((value) => (typeof value === 'object' ? named(value) : []))];

  test('has a sentence for each way, and a text for each sentence', () => {
    expect(whole.decisions.map(({ n }) => Object.keys(words.decisions[n]!.ways))).toEqual(
      whole.decisions.map(({ ways }) => ways.slice(1).map(({ way }) => way)),
    );
    const all = [
      words.headline,
      words.players,
      ...Object.values(words.decisions).flatMap(({ base, ways }) => [...base, ...Object.values(ways).flat()]),
    ];
    expect(all.length).toBeGreaterThan(30);
    const missing = all.flatMap(named).filter(({ key }) => key.startsWith('worth.') && keys[key] === undefined);
    expect(missing).toEqual([]);
    for (const one of all) expect(sayIn(language).words(one)).not.toMatch(/\{\w+\}/);
  });
  test('a report that is not whole claims nothing', () =>
    expect(worthWords({ ...whole, partial: true }, titles).headline).toEqual({ key: 'worth.title' }));
});
