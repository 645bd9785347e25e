/** Walking every state: how many there are (another number means that something else is told apart), and the same findings as without leaving anything out. */
import { describe, expect, test } from 'vitest';
import { explorer } from '../../../../game/core/authoring/explore/explore.ts';
import { studyOf } from '../../../../game/core/authoring/explore/study.ts';
import { walkOf } from '../../../../game/core/authoring/explore/walk/exhaust.ts';
import { aHamlet } from '../../../support/hamlet.ts';

const PATIENT = 60_000;
const TWO_WEEKS = { start: { turns: [1, 1] } };

const walked = (patch: Readonly<Record<string, unknown>>, everything: boolean) => {
  const study = studyOf(aHamlet(patch), undefined);
  const walk = walkOf(study.beginnings, study.record, () => undefined, everything);
  while (walk.step());
  return { size: walk.size(), byWeek: walk.byWeek(), reached: [...study.record.ways.keys()].toSorted() };
};

describe('a hamlet of two weeks', () => {
  test('has so many different states at the beginning of each week', () => {
    expect(walked(TWO_WEEKS, false)).toMatchObject({ size: 5380, byWeek: { 1: 2, 2: 210 } });
  });
});

describe('searching where walking was given up', () => {
  test.each([400, 1000])('tells of no more states than there are, with a limit of %i', (limit) => {
    const small = {
      start: { turns: [1, 1], hours: 1 },
      actions: { look: undefined },
      actors: { ada: { questions: undefined } },
      dilemmas: { paint: undefined },
      storylines: { council: undefined },
    };
    const task = explorer(aHamlet(small), { limit });
    while (task.advance());
    const { states, exhaustive } = task.report();
    expect(exhaustive).toBe(false);
    expect(states).toBeLessThanOrEqual(walked(small, false).size);
  });
});

/** Small scenarios that differ in what is read later: gauges, flags, trust, promises, cases, people who may be away. */
const VARIANTS: readonly (readonly [what: string, patch: Readonly<Record<string, unknown>>])[] = [
  ['as it is', {}],
  [
    'trust decides',
    {
      endings: { dry: { when: 'trust.ada >= 33 && at.pump.quiet' } },
      actions: { look: { with: 'ada', effects: { 'trust.ada': 4 } } },
    },
  ],
  ['value decides', { endings: { dry: { when: 'value >= 14' } } }],
  ['a count decides', { endings: { dry: { when: 'done.look == 2' } } }],
  [
    'an answer decides',
    {
      endings: { dry: { when: 'answered.paint.yes' } },
      dilemmas: { paint: { anchor: true, deadline: undefined, options: { yes: { cost: undefined } } } },
    },
  ],
  ['a flag is read by what is done once', { actions: { look: { once: true, guard: '!flag.greased' } } }],
  [
    'what went stale can be asked again',
    {
      events: { news: { stale: ['ada.leak'] } },
      storylines: { pump: { states: { drips: { after: { 1: 'bursts' } } } } },
    },
  ],
  [
    'a promise falls due',
    {
      dilemmas: { paint: { options: { no: { promises: { soon: { text: 'Soon.', to: 'ada', dueIn: 1 } } } } } },
      endings: { dry: { when: 'kept.soon' } },
    },
  ],
  [
    'chance',
    {
      outcomes: {
        luck: {
          good: { weight: 1, text: 'Good.', effects: { 'flag.greased': true } },
          bad: { weight: 1, text: 'Bad.' },
        },
      },
      actions: { look: { draw: 'luck' } },
    },
  ],
  ['somebody is away', { actors: { ada: { present: 'week >= 2 || done.look > 0' } } }],
  [
    'ripening',
    { actors: { ada: { questions: { when: { ripens: 2, early: 'Not yet.' } } } }, actions: { look: { with: 'ada' } } },
  ],
];

describe('leaving out what nothing reads later', () => {
  test.each(VARIANTS)(
    'finds the same with fewer states: %s',
    (_, patch) => {
      const few = { ...patch, start: { turns: [1, 1], hours: 1, energy: 25 } };
      const short = walked(few, false);
      const long = walked(few, true);
      expect(short.reached).toEqual(long.reached);
      expect(short.size).toBeLessThan(long.size);
    },
    PATIENT,
  );
});
