import { describe, expect, test } from 'vitest';
import type { Debrief, Switch } from '../../../../game/core/debrief/debrief.ts';
import { keptState } from '../../../../game/renderer/ui/debrief/cards/kept-state.ts';
import { noTurning, turningTitle } from '../../../../game/renderer/ui/debrief/cards/turning.ts';
import { groupsOf } from '../../../../game/renderer/ui/debrief/parts/skill-groups.ts';
import { listed, listedShort, namesInWords } from '../../../../game/renderer/ui/debrief/pieces/names.ts';
import { againWords, weeksInWords } from '../../../../game/renderer/ui/debrief/pieces/spans.ts';
import { costGroups } from '../../../../game/renderer/ui/debrief/weeks/cost-groups.ts';
import { storyOf } from '../../../../game/renderer/ui/debrief/weeks/hat-marks.tsx';
import { learn, sayIn } from '../../../../game/renderer/ui/text/text.ts';
import { DEBRIEF_TEXTS } from '../../../../game/renderer/ui/debrief/debrief-texts.ts';

learn(DEBRIEF_TEXTS);

const say = sayIn('en');

describe('weeks', () => {
  const turns = [1, 2, 3, 4].map((week) => ({ week, weeks: 1 })).concat({ week: 5, weeks: 4 }, { week: 9, weeks: 1 });

  test.each([
    ['one', [3], 'week 3'],
    ['a long turn', [5], 'weeks 5–8'],
    ['one after the other', [3, 4, 5], 'weeks 3–8'],
    ['with a gap', [1, 5, 9], 'weeks 1 and 5–9'],
  ])('%s', (_what, first, words) => expect(weeksInWords(turns, first, say)).toBe(words));

  test.each([
    ['en', 5, 'You would play weeks 5–8 again.'],
    ['en', 3, 'You would play week 3 again.'],
    ['nl', 5, 'Je zou week 5–8 overdoen.'],
  ] as const)('the one to play again (%s %i)', (language, week, words) =>
    expect(againWords(turns, week, sayIn(language))).toBe(words),
  );
});

test('names, long and short', () => {
  const names = ['Sam', 'Wil, from number 8', 'Petra'];
  expect(listed(names, sayIn('nl'))).toBe('Sam, Wil, from number 8 en Petra');
  expect(listedShort(names, say)).toBe('Sam, Wil, and Petra');
  expect(namesInWords([...names, 'Karim'], say)).toBe('Sam, Wil and 2 more');
});

test.each([
  [{ kind: 'alike' }, 9, 'You worked alike throughout', 'From your first week'],
  [
    { kind: 'tooShort', least: 4 },
    3,
    'Your first weeks',
    'at least 4 rounds to see whether a way of working changes. You played 3.',
  ],
  [
    { kind: 'tooShort', least: 6 },
    1,
    'Your first weeks',
    'at least 6 rounds to see whether a way of working changes. You played one.',
  ],
] as const)('nothing turned: %o', (turning, turns, title, why) => {
  expect(turningTitle(turning, say)).toBe(title);
  expect(noTurning(turning, turns, say)).toContain(why);
});

describe('whether what was written is kept', () => {
  test.each([
    ['nothing yet', ' ', '', 'kept', undefined],
    ['emptied', '', 'Ask first', 'kept', 'back.along.emptied'],
    ['being written', 'Ask first, then', 'Ask first', 'kept', 'back.along.writing'],
    ['in the session', 'Ask first ', 'Ask first', 'kept', 'back.along.kept'],
    ['in a session that is not on disk', 'Ask first', 'Ask first', 'notKept', 'back.along.notSafe'],
    ['in a game that is only practised', 'Ask first', 'Ask first', 'nowhere', 'back.along.nowhere'],
    ['in this window alone', 'Ask first', 'Ask first', 'readOnly', 'back.along.notKept.short'],
  ] as const)('%s', (_what, draft, kept, keeping, state) => expect(keptState(draft, kept, keeping)).toBe(state));
});

describe('what a change of hats took', () => {
  type Cost = Switch['costs'][number];
  const cost = (name: string, cause: Cost['cause']): Cost => ({
    actor: name,
    name,
    cause,
    trust: { how: 'sum', value: -3, entries: [0] },
  });

  test.each([
    ['nobody saw it', true, [], ['back.weeks.silent.unseen']],
    ['announced, and well', false, [], []],
    ['seen', true, [cost('Sam', 'noticed')], ['back.weeks.cost.noticed']],
    [
      'unseen, and it broke what was said before',
      true,
      [cost('Sam', 'broken')],
      ['back.weeks.silent.unseen', 'back.weeks.cost.broken'],
    ],
    [
      'one sentence a cause',
      false,
      [cost('Sam', 'tooOften'), cost('Wil', 'broken'), cost('Petra', 'tooOften')],
      ['back.weeks.cost.broken', 'back.weeks.cost.tooOften'],
    ],
  ] as const)('%s', (_what, silent, costs, leads) =>
    expect(costGroups({ silent, costs }).map(({ lead }) => lead)).toEqual(leads),
  );

  test('is told with a real minus', () => {
    const one = { week: 3, to: 'networkManager', told: ['Sam'], silent: false, costs: [cost('Sam', 'broken')] };
    expect(storyOf(one as unknown as Switch, say)).toBe(
      `Week 3: you became ${say('hat.networkManager')} and told Sam. Sam had been told otherwise: −3 trust.`,
    );
  });
});

test('who had been told of the other hat in an earlier week stands apart', () => {
  const skill = { skill: 'flexibility', side: 'against', words: { key: 'debrief.skill.expected.publicServant' } };
  const debrief = {
    skills: [
      { ...skill, n: 1, actor: 'sam' },
      { ...skill, n: 2, actor: 'wil' },
    ],
    meetings: {
      all: [
        { n: 1, actor: 'sam', knew: true },
        { n: 2, actor: 'wil', knew: false },
      ],
    },
  } as unknown as Debrief;
  expect(groupsOf(debrief, 'flexibility', 'against').map(({ kind }) => kind)).toEqual([
    'knew.publicServant',
    'expected.publicServant',
  ]);
});
