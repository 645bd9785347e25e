import { describe, expect, test } from 'vitest';
import type { Anger, Debrief, Figure, Promised, Task } from '../../../../game/core/debrief/debrief.ts';
import { angerWords } from '../../../../game/renderer/ui/debrief/parts/knew/anger-words.ts';
import { fedWords } from '../../../../game/renderer/ui/debrief/parts/fed-words.ts';
import {
  hatsHeadline,
  hoursHeadline,
  houseHeadline,
  knewHeadline,
  skillsHeadline,
  unseenHeadline,
} from '../../../../game/renderer/ui/debrief/parts/headlines.ts';
import { learn, sayIn } from '../../../../game/renderer/ui/text/text.ts';
import { DEBRIEF_TEXTS } from '../../../../game/renderer/ui/debrief/debrief-texts.ts';

learn(DEBRIEF_TEXTS);

const say = sayIn('en');
const n = (value: number): Figure => ({ how: 'sum', value, entries: [] });
const people = {
  sam: { name: 'Sam' },
  wil: { name: 'Wil' },
} as unknown as Debrief['people'];

const anger = (expected: string | undefined, actual: string | undefined, tied: readonly string[] = []): Anger => ({
  expected,
  actual,
  tied,
  trust: [],
});

describe('then and now', () => {
  const title = (...angers: readonly Anger[]): string =>
    knewHeadline({ knew: angers.map((one) => ({ anger: one })) as unknown as Debrief['knew'], people }, say);

  test.each([
    ['nothing was answered', [], 'You have not answered a dilemma yet'],
    ['as expected', [anger('sam', 'sam')], 'What you knew then, and what you know now'],
    ['nobody was pointed at', [anger(undefined, 'sam')], 'What you knew then, and what you know now'],
    ['one of a tie was pointed at', [anger('wil', 'sam', ['wil'])], 'What you knew then, and what you know now'],
    ['another one was angrier', [anger('wil', 'sam')], 'You did not see the anger of Sam coming'],
    [
      'and again',
      [anger('wil', 'sam'), anger('sam', 'wil')],
      'More than once, somebody else was angrier than you thought',
    ],
  ])('%s', (_what, angers, said) => expect(title(...angers)).toBe(said));

  test.each([
    ['nobody', anger('sam', undefined), 'Nobody: none of them lost trust through it.'],
    ['as thought', anger('sam', 'sam'), 'Sam, as you thought.'],
    ['another', anger('wil', 'sam'), 'Sam, of those you could point at.'],
    ['all of a tie', anger('wil', 'sam', ['wil']), 'Sam and Wil alike, of those you could point at.'],
  ])('who was angriest: %s', (_what, one, said) => expect(angerWords({ people }, one, say)).toBe(said));
});

describe('two hats', () => {
  type Worn = 'publicServant' | 'networkManager';
  const title = (worn: readonly Worn[], inHours: readonly [number, number], silent: readonly boolean[] = []): string =>
    hatsHeadline(
      {
        hats: {
          stretches: worn.map((hat) => ({ hat, from: 1, to: 2 })),
          hours: { publicServant: n(inHours[0]), networkManager: n(inHours[1]) },
          switches: silent.map((one) => ({ silent: one })),
        } as unknown as Debrief['hats'],
      },
      say,
    );

  test.each([
    ['never off', ['publicServant'], [40, 0], 'The badge was on all the way'],
    ['never on', ['networkManager'], [0, 40], 'The badge stayed in your bag all the way'],
    [
      'off for a while in which no hour was spent',
      ['publicServant', 'networkManager', 'publicServant'],
      [40, 0],
      'Most of your hours had the badge on',
    ],
    ['mostly off', ['publicServant', 'networkManager'], [10, 30], 'Most of your hours had the badge off'],
    ['half and half', ['publicServant', 'networkManager'], [20, 20], 'Two hats, and who knew which one you wore'],
    ['nothing was done', ['publicServant'], [0, 0], 'Two hats, and who knew which one you wore'],
  ] as const)('%s', (_what, worn, inHours, said) => expect(title(worn, inHours)).toBe(said));

  test('most changes were silent', () =>
    expect(title(['publicServant', 'networkManager'], [20, 20], [true, true, false])).toBe(
      'You often changed hats without saying so',
    ));
});

describe('hours', () => {
  const title = (spent: number, overtime: number, together: number, left = 0): string =>
    hoursHeadline(
      {
        ended: true,
        resources: {
          hours: { spent: n(spent), overtime: n(overtime), together: n(together), inside: n(spent - together) },
          funds: { start: n(100), received: n(0), left: n(left) },
        } as unknown as Debrief['resources'],
      },
      say,
    );

  test.each([
    ['none', title(0, 0, 0), 'Where your hours and euros went'],
    ['much overtime', title(100, 10, 50), 'It took more hours than there were'],
    ['much money left', title(100, 0, 50, 50), 'Much of the money was still there at the end'],
    ['mostly with others', title(100, 0, 75), 'You spent most of your hours with people outside'],
    ['mostly not', title(100, 0, 25), 'You spent most of your hours inside the house or alone'],
    ['some of each', title(100, 0, 50), 'Where your hours and euros went'],
  ])('%s', (_what, title, said) => expect(title).toBe(said));
});

describe('the house', () => {
  const task = (state: Task['state'], asked = 0): Task =>
    ({ state, asked: Array.from({ length: asked }, () => ({})) }) as unknown as Task;
  const title = (tasks: readonly Task[], promises: readonly string[] = [], objections: readonly string[] = []) =>
    houseHeadline(
      {
        tasks,
        house: {
          promises: promises.map((state) => ({ state })),
          barriers: [{ objections: objections.map((state) => ({ state })) }],
        } as unknown as Debrief['house'],
      },
      say,
    );

  test.each([
    ['a promise left alone', title([], ['kept', 'orphaned']), 'One promise was left to nobody'],
    ['two of them', title([], ['orphaned', 'orphaned']), 'Some promises were left to nobody'],
    ['nothing asked', title([task('neverAsked'), task('absent')]), 'The leader was never asked for anything'],
    ['nothing to ask', title([task('absent')]), 'The leader, your house, and what you promised'],
    [
      'every objection answered',
      title([task('done', 1)], [], ['settled', 'notRaised']),
      'Every objection that was raised got its answer',
    ],
    [
      'one still open',
      title([task('done', 1)], [], ['settled', 'open']),
      'The leader, your house, and what you promised',
    ],
  ])('%s', (_what, title, said) => expect(title).toBe(said));
});

describe('what grew unseen', () => {
  const title = (...grown: readonly number[]): string =>
    unseenHeadline(
      {
        risks: grown.map((value, i) => ({
          risk: (['inequality', 'hiddenDemands'] as const)[i]!,
          grown: n(value),
          fed: [],
        })),
      },
      say,
    );

  test.each([
    ['nothing', title(0, 0), 'Nothing grew unseen'],
    ['one most', title(5, 2), `What grew most unseen: ${say('risk.inequality')}`],
    ['two alike', title(5, 5), 'Several things grew that nobody counted'],
  ])('%s', (_what, title, said) => expect(title).toBe(said));

  const promise = (state: Promised['state']) =>
    ({ house: { promises: [{ text: 'I will *call* you', state }] } }) as unknown as Debrief;
  const why = { key: 'cause.promise.named', values: { text: 'I will *call* you' } };

  test.each([
    ['a promise left alone says so', promise('orphaned'), why, 'a promise left alone: “I will call you”'],
    ['one that was kept does not', promise('kept'), why, say.words(why)],
    ['nor does anything else', promise('orphaned'), 'The soup', 'The soup'],
  ])('%s', (_what, debrief, why, said) => expect(fedWords(debrief, { why }, say)).toBe(said));
});

test.each([
  ['two of a kind', 2, 'How you worked, in moments'],
  ['three of a kind', 3, 'Again and again you asked, and came back'],
])('how somebody worked: %s', (_what, times, said) => {
  const one = { words: { key: 'debrief.skill.cameBack' } };
  expect(
    skillsHeadline({ skills: Array.from({ length: times }, () => one) as unknown as Debrief['skills'] }, say),
  ).toBe(said);
});
