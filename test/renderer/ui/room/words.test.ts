import { describe, expect, test } from 'vitest';
import type { Ranked } from '../../../../game/core/debrief/class/discuss.ts';
import { ROOM_TEXTS } from '../../../../game/renderer/ui/room/room-texts.ts';
import { whyWords } from '../../../../game/renderer/ui/room/words/reason-words.ts';
import { fileName, stageWords } from '../../../../game/renderer/ui/room/words/stage-words.ts';
import { clockWords, gone, timerWords } from '../../../../game/renderer/ui/room/words/timer-words.ts';
import { LANGUAGES } from '../../../../game/renderer/ui/settings.ts';
import { learn, sayIn } from '../../../../game/renderer/ui/text/text.ts';

learn(ROOM_TEXTS);
const say = sayIn('en');
const MINUTE = 60_000;

describe('the texts of the room', () => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  test('are the same list in every language, with the same gaps', () => {
    for (const language of LANGUAGES) {
      const texts = ROOM_TEXTS[language];
      expect(Object.keys(texts).sort()).toEqual(Object.keys(ROOM_TEXTS.en).sort());
      for (const [key, text] of Object.entries(texts)) {
        expect([key, gaps(text)]).toEqual([key, gaps(ROOM_TEXTS.en[key as keyof typeof ROOM_TEXTS.en])]);
        expect([key, text.trim()]).not.toEqual([key, '']);
      }
    }
  });
});

describe('the time of a part of ten minutes', () => {
  const at = (spent: number, since?: number, now = 0) => timerWords(say, { minutes: 10, spent, since }, now);
  test.each([
    [0, '10 min left'],
    [1, '10 min left'],
    [MINUTE, '9 min left'],
    [8.2 * MINUTE, '2 min left'],
    [9 * MINUTE, '1 min left'],
    [9.5 * MINUTE, 'less than a minute left'],
    [10 * MINUTE, 'time is up'],
    [10.9 * MINUTE, 'time is up'],
    [11 * MINUTE, '1 min over'],
    [12.5 * MINUTE, '2 min over'],
  ])('after %i ms: %s', (spent, words) => expect(at(spent)).toBe(words));
  test('runs on from where it was held', () => expect(at(5 * MINUTE, 1000, 1000 + 3 * MINUTE)).toBe('2 min left'));
  test('never goes back, whatever the clock says', () =>
    expect(gone({ minutes: 10, spent: 500, since: 2000 }, 1000)).toBe(500));
  test('is written in minutes and seconds', () =>
    expect([0, 7_900, 67_000, 605_000].map(clockWords)).toEqual(['0:00', '0:07', '1:07', '10:05']));
});

describe('why a dilemma is worth discussing', () => {
  const options = [
    { id: 'agree', name: 'Prepare the fines' },
    { id: 'time', name: 'Ask for time' },
  ];
  const ranked = (reasons: Ranked['reasons'], sessions = 12): Ranked => ({
    dilemma: 'fines',
    title: 'Fines?',
    anchor: true,
    n: 19,
    sessions,
    runs: 20,
    score: 1,
    reasons,
  });
  const why = (...reasons: Ranked['reasons']) => whyWords(say, { ranked: ranked(reasons), options }).reasons;

  test('says each reason with the names of the story', () => {
    expect(why({ kind: 'divided', division: 0.9, best: 'time', worst: 'agree', by: 4.26, score: 1 })).toEqual([
      'The class was divided, and it mattered: “Ask for time” was worth 4.3 points more than “Prepare the fines”.',
    ]);
    expect(why({ kind: 'costly', option: 'agree', n: 17, best: 'time', by: 3, score: 1 })).toEqual([
      '17 of 19 chose “Prepare the fines”. “Ask for time” was worth 3 points more.',
    ]);
    expect(why({ kind: 'anger', missed: 7, pointed: 18, score: 1 })[0]).toContain('7 of 18');
  });
  test('keeps their order, and an option that nobody knows any more as its id', () => {
    const all = why(
      { kind: 'marked', score: 0.5 },
      { kind: 'costly', option: 'gone', n: 17, best: 'time', by: 3, score: 0.4 },
    );
    expect(all).toHaveLength(2);
    expect(all[1]).toContain('“gone”');
  });
  test('says on how many games and re-runs it rests, or that there were none', () => {
    const rests = (sessions: number) => whyWords(say, { ranked: ranked([], sessions), options }).rests;
    expect(rests(12)).toContain('12 games');
    expect(rests(12)).toContain('20 times');
    expect(rests(0)).toContain('not known yet');
  });
});

test('a picture says what it is about, what it is, and what was found', () => {
  const split = {
    kind: 'split',
    title: 'Fines?',
    headline: { key: 'room.headline.answers', values: { n: 19 } },
    n: 19,
    twice: 0,
    options: [],
  } as const;
  expect(stageWords(say, split)).toBe('Fines? – How you answered. How 19 of you answered.');
  expect(stageWords(say, { kind: 'writing' })).toBe('Everybody writes');
  expect(fileName(say, split)).toBe('Fines - How you answered');
  expect(fileName(say, { ...split, title: '../..\\<Karim>: “Says who?”' })).toBe('Karim Says who - How you answered');
});
