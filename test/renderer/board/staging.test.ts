import { describe, expect, test } from 'vitest';
import { SEEN_THINGS } from '../../../game/core/scenario/vocabulary.ts';
import { holderPicture } from '../../../game/renderer/art/art.ts';
import { contains, shared } from '../../../game/renderer/board/layout/boxes.ts';
import { faceBox } from '../../../game/renderer/board/layout/cast.ts';
import type { Item, Kind, Staging } from '../../../game/renderer/board/staging/item.ts';
import { hitAt, nextToCount, tipFor } from '../../../game/renderer/board/staging/pointing.ts';
import { castOf } from '../../../game/renderer/board/layout/cast.ts';
import {
  aPerson,
  aSetting,
  HATS,
  house,
  measure,
  realViews,
  staged,
  STORIES,
  street,
  through,
  withCount,
} from './board-views.ts';

const ofKind = ({ items }: Staging, kind: Kind): readonly Item[] => items.filter((one) => one.kind === kind);
const idsOf = (staging: Staging, kind: Kind): string[] => ofKind(staging, kind).map(({ id }) => id);
const boxOf = ({ x, y, paint: { box } }: Item) => ({
  x: x + box.x,
  y: y + box.y,
  width: box.width,
  height: box.height,
});

const targetOf = ({ shape }: Staging['hot'][number]) => ('box' in shape ? shape.box : expect.fail('a line'));

describe('in the street', () => {
  test.each([0, 1, 26, 41, 60])('%i bags are %i bags', (count) => {
    expect(ofKind(staged(street({ figures: withCount(count) })), 'bag')).toHaveLength(count);
  });

  test('one bag fewer leaves the others where they lie', () => {
    const [more, fewer] = [41, 40].map((count) => ofKind(staged(street({ figures: withCount(count) })), 'bag'));
    expect(more!.slice(0, 40).map(({ x, y }) => [x, y])).toEqual(fewer!.map(({ x, y }) => [x, y]));
  });

  test.each([
    [false, true],
    [true, false],
  ])('with open %s, that the container is locked is %s', (open, locked) => {
    const [container] = ofKind(staged(street({ open })), 'holder');
    expect(container!.paint.key).toBe(holderPicture('bags', { open: !locked, onWall: false, count: 12 }));
  });

  test('a tie shows from level 1 on, dotted first and then full, between two who are both there', () => {
    const people = [aPerson('sam'), aPerson('wil', { sector: 'civilSociety' })];
    const linesAt = (level: number) =>
      staged(
        street({
          people,
          ties: [{ id: 't', between: ['sam', 'wil'], names: ['Sam', 'Wil'], level, text: 'They sweep.' }],
        }),
      ).lines.map(({ dots, full }) => [dots, full]);
    expect([linesAt(0), linesAt(1), linesAt(2)]).toEqual([[], [[1, 0]], [[0, 1]]]);
    const alone = street({
      people: [people[0]!],
      ties: [{ id: 't', between: ['sam', 'wil'], names: ['Sam', 'Wil'], level: 2, text: undefined }],
    });
    expect(staged(alone).lines).toEqual([]);
  });

  test('somebody you have not met is an outline without a door', () => {
    const staging = staged(street({ people: [aPerson('sam', { met: false })] }));
    expect(ofKind(staging, 'person')[0]!.paint.key).toMatch(/^stranger/);
    expect(ofKind(staging, 'door')).toEqual([]);
    expect(staging.hot.at(-1)!.words).toContain('nobody asked yet');
  });
});

describe('in the house', () => {
  const objection = (text: string) => ({ text, settledBy: 'evidence' as const });
  const karim = aPerson('karim', { sector: 'ownOrganisation', name: 'Karim', portrait: { seed: 'k', pose: 'keys' } });
  const withObjections = (...texts: readonly string[]) =>
    house({
      people: [karim],
      barriers: [{ id: 'lock', title: 'The lock', owner: 'Karim', open: texts.map(objection), settled: [] }],
    });

  test('an open objection is a slip beside its owner', () => {
    const staging = staged(withObjections('If it burns again?'));
    expect(idsOf(staging, 'slip')).toEqual(['slip lock If it burns again?']);
    expect(ofKind(staging, 'slip')[0]!.actor).toBe('karim');
  });

  test('all objections are told when pointed at, also those that lie under another', () => {
    const texts = [
      'If it burns again, whose fault is it then?',
      'Who empties it on Sundays and who pays?',
      'Who may lock it again, and when, and why?',
      'Is this our task at all, by the way?',
    ];
    const told = staged(withObjections(...texts)).hot.flatMap(({ words }) => words);
    for (const text of texts) expect(told).toContain(text);
  });

  test('slips leave every face free', () => {
    for (const view of STORIES.flatMap(realViews).filter(({ lens }) => lens === 'publicServant')) {
      const setting = aSetting(view);
      const faces = castOf(view.people, setting.picture, view.lens).map(({ spot }) => faceBox(spot));
      for (const slip of ofKind(staged(view), 'slip')) {
        for (const face of faces) expect(shared({ ...boxOf(slip), width: boxOf(slip).width - 34 }, face)).toBe(0);
      }
    }
  });

  test.each([
    ['open', 'due week 5'],
    ['kept', 'kept'],
    ['broken', 'broken'],
  ] as const)('a promise that is %s is stamped %s', (state, words) => {
    const staging = staged(
      house({ promises: [{ id: 'p', text: 'Find out', to: 'Sam, flat 9C', due: 5, state, owner: undefined }] }),
    );
    expect(idsOf(staging, 'stamp')).toEqual(['stamp p']);
    expect(staging.hot.find(({ id }) => id === 'card p')!.words).toEqual(['To Sam', 'Find out', words]);
  });

  test('lines of command say what they are', () => {
    expect(staged(house()).hot.some(({ words }) => words[0] === 'Line of command')).toBe(true);
  });
});

describe('through both lenses', () => {
  test.each(HATS)('as %s everybody met has a name and a door', (lens) => {
    const people = [
      aPerson('sam'),
      aPerson('wil', { sector: 'civilSociety' }),
      aPerson('karim', { sector: 'ownOrganisation', portrait: { seed: 'k', outdoors: true } }),
    ];
    const staging = staged(through(lens, people));
    expect(idsOf(staging, 'tag')).toEqual(['tag sam', 'tag wil', 'tag karim']);
    expect(idsOf(staging, 'door')).toEqual(['door sam', 'door wil', 'door karim']);
  });

  test.each([
    [1, 836, 720],
    [1.5, 1254, 1080],
    [2, 836, 720],
    [1, 1400, 1000],
  ])(
    'at %f × letters in %i × %i names of the bundled stories neither cover each other nor leave the board',
    (textScale, width, height) => {
      for (const view of STORIES.flatMap(realViews)) {
        const { frame } = aSetting(view, {}, { textScale, width, height });
        const tags = ofKind(staged(view, {}, { textScale, width, height }), 'tag').map(boxOf);
        for (const [i, a] of tags.entries()) {
          expect(
            contains({ ...frame.bounds, x: frame.bounds.x - 1, width: frame.bounds.width + 2 }, [a.x + 4, a.y + 4]),
          ).toBe(true);
          // The paint is four units larger than the tag on every side.
          for (const b of tags.slice(i + 1))
            expect(
              shared(
                { ...a, width: a.width - 8, height: a.height - 8 },
                { ...b, width: b.width - 8, height: b.height - 8 },
              ),
            ).toBe(0);
        }
      }
    },
  );

  test('whoever is looked at stands out, and says a sentence', () => {
    const staging = staged(street({ people: [aPerson('sam')] }), {
      focus: 'sam',
      speech: { actor: 'sam', text: 'Say it short.' },
    });
    expect([idsOf(staging, 'halo'), idsOf(staging, 'bubble')]).toEqual([['halo sam'], ['bubble']]);
  });

  test('whoever is not in the street speaks with a face in the bubble', () => {
    const joris = aPerson('joris', { sector: 'ownOrganisation' });
    const [bubble] = ofKind(
      staged(street({ people: [joris] }), { speech: { actor: 'joris', text: 'Who pays?' } }),
      'bubble',
    );
    expect(bubble!.paint.key).toContain('"joris"');
  });
});

describe('while counting', () => {
  const counting = staged(house({ people: [aPerson('sam')], figures: withCount(5) }), { counted: 0 });

  test('the street shows through either lens, without people, without you, without words', () => {
    expect(counting.lens).toBe('networkManager');
    expect([idsOf(counting, 'person'), idsOf(counting, 'you'), idsOf(counting, 'tag'), idsOf(counting, 'bag')]).toEqual(
      [[], [], [], ['counted 0', 'counted 1', 'counted 2', 'counted 3', 'counted 4']],
    );
  });

  test('every bag can be clicked once', () => {
    const marked = new Set<number>();
    for (const { x, y } of ofKind(counting, 'bag')) {
      const next = nextToCount(counting.hot, marked, [x, y - 10], 24);
      if (next !== undefined) marked.add(next);
    }
    expect(marked.size).toBe(5);
    expect(nextToCount(counting.hot, marked, [counting.items.at(-1)!.x, 600], 24)).toBeUndefined();
  });

  test.each(SEEN_THINGS)('%s are counted one by one where they stick, hang or grow', (thing) => {
    const many = 24;
    const { hot, items } = staged(street({ place: 'polder', figures: withCount(many, thing) }), { counted: 0 });
    const shown = items.filter(({ kind }) => kind === 'bag' || kind === 'counted');
    const marked = new Set<number>();
    for (const { id } of shown) {
      const { x, y, width, height } = targetOf(hot.find((one) => one.id === id)!);
      const next = nextToCount(hot, marked, [x + width / 2, y + height / 2], 24);
      if (next !== undefined) marked.add(next);
    }
    expect([shown.length, marked.size]).toEqual([many, many]);
  });
});

describe('pointing', () => {
  const hot = (id: string, x: number, size: number, actor?: string) => ({
    id,
    actor,
    words: [id],
    shape: { box: { x, y: 100, width: size, height: size } },
  });
  const line = {
    id: 'tie',
    words: ['tie'],
    shape: {
      line: [
        [0, 300],
        [200, 300],
      ] as const,
    },
  };

  test.each([
    ['the uppermost of two', [hot('a', 100, 50), hot('b', 120, 50)], [130, 120], 'b'],
    ['a small thing within a fingertip', [hot('a', 100, 6)], [95, 103], 'a'],
    ['nothing where nothing is', [hot('a', 100, 6)], [140, 103], undefined],
    ['a line from near by', [line], [100, 309], 'tie'],
    ['what is really there before a line near by', [line, hot('a', 90, 205)], [100, 304], 'a'],
  ] as const)('%s', (_, hots, at, id) => {
    expect(hitAt(hots, at, 24)?.id).toBe(id);
  });

  test('tells in words that stay on the board and beside the thing', () => {
    for (const view of realViews('locked-containers')) {
      const { frame, palette } = aSetting(view);
      for (const one of staged(view).hot) {
        const tip = tipFor(one, [400, 400], frame, measure, palette);
        if (tip === undefined) continue;
        expect(contains(frame.room, [tip.x, tip.y])).toBe(true);
        if ('box' in one.shape)
          expect(shared(boxOf(tip), one.shape.box) / (one.shape.box.width * one.shape.box.height)).toBeLessThan(0.5);
      }
    }
  });
});
