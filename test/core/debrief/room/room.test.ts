import { describe, expect, test, vi } from 'vitest';
import en from '../../../../assets/locales/en/room.json' with { type: 'json' };
import game from '../../../../assets/locales/en/game.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/room.json' with { type: 'json' };
import { begin } from '../../../../game/core/engine/engine.ts';
import { lookAt } from '../../../../game/core/view/view.ts';
import { type Split, classOf } from '../../../../game/core/debrief/class/class.ts';
import { mostWorthDiscussing } from '../../../../game/core/debrief/class/discuss.ts';
import { angerHeadline, slopeHeadline, splitHeadline } from '../../../../game/core/debrief/room/headlines.ts';
import { type Room, LENGTHS, offerOf, partsOf, planOf, stepsOf } from '../../../../game/core/debrief/room/room.ts';
import { sayFrom } from '../../../../game/core/view/phrase.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { sittingsOf } from '../../../support/class-of.ts';
import { bundled } from '../../../support/games.ts';

vi.setConfig({ testTimeout: 60_000 });

const say = sayFrom({ ...game, ...en }, 'en');
const ids = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

const split = (last: Readonly<Record<string, number>>, moves: Split['moves'] = []): Split =>
  ({
    answered: Object.values(last).reduce((sum, n) => sum + n, 0),
    moves,
    twice: moves.length === 0 ? 0 : 15,
    options: Object.entries(last).map(([id, n]) => ({ id, name: id, first: [], last: ids(n) })),
  }) as unknown as Split;

describe('a split as a headline', () => {
  test.each<[string, Split]>([
    ['The advice cost “wardens” 5 votes.', split({ wardens: 6, later: 9 }, [{ from: 'wardens', to: 'later', n: 5 }])],
    ['9 of 11 of you chose “later”.', split({ wardens: 2, later: 9 })],
    ['How 12 of you answered.', split({ wardens: 4, later: 5, warning: 3 })],
    [
      'Two camps: 8 for “later”, 7 for “wardens”.',
      split({ wardens: 7, later: 8 }, [
        { from: 'wardens', to: 'later', n: 5 },
        { from: 'later', to: 'wardens', n: 4 },
      ]),
    ],
    ['Two camps: 6 for “later”, 5 for “wardens”.', split({ wardens: 5, later: 6 })],
    ['How 5 of you answered.', split({ wardens: 2, later: 3 })],
  ])('%s', (headline, one) => {
    expect(say(splitHeadline(one))).toBe(headline);
  });
});

const pointed = (rows: readonly (readonly [name: string, expected: number, actual: number])[]) =>
  angerHeadline({
    dilemma: 'fines',
    title: 'Fines?',
    pointed: 19,
    missed: [],
    calm: 0,
    people: rows.map(([name, expected, actual]) => ({ id: name, name, expected: ids(expected), actual: ids(actual) })),
  });

describe('anger as a headline', () => {
  test.each<[string, Parameters<typeof pointed>[0]]>([
    [
      'You looked at Wil. It was Sam who lost most trust.',
      [
        ['Sam', 4, 12],
        ['Wil', 9, 5],
        ['Aydın', 6, 2],
      ],
    ],
    [
      '7 more of you lost Sam than had looked there.',
      [
        ['Sam', 4, 11],
        ['Karim', 5, 10],
        ['Wil', 4, 0],
      ],
    ],
    [
      '4 more of you lost Sam than had looked there.',
      [
        ['Sam', 4, 8],
        ['Wil', 5, 4],
        ['Aydın', 4, 2],
      ],
    ],
    [
      'Whom 19 of you expected to be angry, and who was.',
      [
        ['Sam', 9, 10],
        ['Wil', 10, 9],
      ],
    ],
  ])('%s', (headline, rows) => {
    expect(say(pointed(rows))).toBe(headline);
  });
});

describe('hands as a headline', () => {
  test.each<[string, number[][]]>([
    [
      'The talk brought “b” 4 hands.',
      [
        [7, 5],
        [4, 8],
      ],
    ],
    [
      'The talk moved hardly a hand.',
      [
        [7, 6],
        [4, 5],
      ],
    ],
  ])('%s', (headline, hands) => {
    const options = hands.map(([first, last], i) => ({ name: 'ab'[i]!, first: first!, last: last! }));
    expect(say(slopeHeadline(options))).toBe(headline);
  });
});

describe('a class on the stage', () => {
  const scenario = bundled('locked-containers');
  const sessions = classFrom(scenario, 'locked-containers', 12);
  const sittings = sittingsOf(scenario, sessions);
  const measured = classOf(scenario, sittings, { scenario: 'locked-containers', language: 'en', association: true });
  const ranked = mostWorthDiscussing(measured.splits, measured.anger, []);
  const room: Room = {
    look: lookAt(begin(scenario, 0), 'en'),
    class: measured,
    sittings,
    worths: [],
    ranked,
    hands: {},
    putUp: {},
  };
  const offer = offerOf(measured, ranked);
  const stages = (own = room) => partsOf(offer).flatMap((part) => stepsOf(part, own));

  test('has all that the plan of 45 minutes names, an anchor first', () => {
    const plan = planOf(offer, { minutes: 45, pinned: [], banned: [], order: [] });
    expect(plan.map(({ part }) => part.kind)).toEqual(['writing', 'dilemma', 'pair', 'fact', 'handovers', 'monday']);
    const first = offer.dilemmas[0]!;
    expect(scenario.dilemmas[first]!.anchor).toBe(true);
  });

  test('every part of every plan has something to show', () => {
    for (const minutes of LENGTHS) {
      for (const { part } of planOf(offer, { minutes, pinned: [], banned: [], order: [] }))
        expect(stepsOf(part, room).length).toBeGreaterThan(0);
    }
  });

  test('reveals a dilemma in order', () => {
    const [dilemma = ''] = offer.dilemmas;
    const kinds = stepsOf({ kind: 'dilemma', dilemma }, room).map(({ kind }) => kind);
    expect(kinds).toEqual(['situation', 'options', 'hands', 'advisers', 'split', 'anger', 'hands']);
    const { options } = measured.splits.find((one) => one.dilemma === dilemma)!;
    const hands = { [options[0]!.id]: 5 };
    const voted = stepsOf({ kind: 'dilemma', dilemma }, { ...room, hands: { [dilemma]: [hands, hands] } });
    expect(voted.at(-1)).toMatchObject({
      kind: 'slope',
      options: [{ first: 5, last: 5 }, ...options.slice(1).map(() => ({ first: 0 }))],
    });
  });

  test('names nobody of the class, no file, and no sentence of theirs', () => {
    const shown = JSON.stringify(stages());
    expect(stages().length).toBeGreaterThan(20);
    for (const { alias } of sittings) expect(shown).not.toContain(alias);
    for (const session of sessions) for (const { content } of session.texts) expect(shown).not.toContain(content);
  });

  test('tells nothing of fewer than three who heard something', () => {
    const small = measured.facts.map(({ fact }) => stepsOf({ kind: 'fact', fact }, room)).flat();
    for (const stage of small) if (stage.kind === 'heard') expect([1, 2]).not.toContain(stage.heard.length);
    expect(measured.facts.some(({ heard }) => heard.length > 0 && heard.length < 3)).toBe(true);
  });

  test('but for the sentence that the instructor puts up', () => {
    const said = measured.splits.find(({ justifications }) => justifications.length > 0)!;
    const { text } = said.justifications[0]!;
    const part = { kind: 'dilemma', dilemma: said.dilemma } as const;
    expect(JSON.stringify(stepsOf(part, { ...room, putUp: { [said.dilemma]: [text] } }))).toContain(
      JSON.stringify(text),
    );
    expect(JSON.stringify(stepsOf(part, { ...room, putUp: { [said.dilemma]: ['made up'] } }))).not.toContain('made up');
  });
  test('says once what two wrote word for word', () => {
    const first = room.class.splits.find(({ justifications }) => justifications.length > 0)!;
    const [one] = first.justifications;
    const twice = { ...first, justifications: [...first.justifications, one!] };
    const splits = room.class.splits.map((each) => (each === first ? twice : each));
    const steps = stepsOf(
      { kind: 'dilemma', dilemma: first.dilemma },
      { ...room, class: { ...room.class, splits }, putUp: { [first.dilemma]: [one!.text] } },
    );
    const up = steps.find((step) => step.kind === 'reasons')?.reasons ?? [];
    expect(up.filter(({ option }) => option.id === one!.option)).toHaveLength(1);
  });

  test('every headline has its words, in both languages', () => {
    const keys = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([name, inner]) =>
            name === 'key' && typeof inner === 'string' && inner.startsWith('room.') ? [inner] : keys(inner),
          );
    const used = new Set(keys(stages()));
    expect(used.size).toBeGreaterThan(4);
    for (const key of used) expect([key, key in en, key in nl]).toEqual([key, true, true]);
  });
});
