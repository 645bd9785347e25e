import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, FORMATS, place, type PlacePicture } from '../../../game/renderer/art/art.ts';
import type { Person } from '../../../game/core/view/view.ts';
import { type Box, contains, shared } from '../../../game/renderer/board/layout/boxes.ts';
import { placeBubble } from '../../../game/renderer/board/layout/bubble.ts';
import { castOf, faceBox, isSeen, type Stand } from '../../../game/renderer/board/layout/cast.ts';
import { formatFor, frameFor, onPlane } from '../../../game/renderer/board/layout/frame.ts';
import { arc, awayFrom, evenly, POINTS } from '../../../game/renderer/board/layout/lines.ts';
import { placeTags } from '../../../game/renderer/board/layout/tags.ts';
import { firstName, shortened, wrapped } from '../../../game/renderer/board/layout/words.ts';
import { PLACES } from '../../../game/core/scenario/vocabulary.ts';
import { aPerson, casts, HATS, measure, realViews, STORIES } from './board-views.ts';

const pictureOf = (
  lens: (typeof HATS)[number],
  format: Format = 'standard',
  name: (typeof PLACES)[number] = 'housingBlocks',
): PlacePicture => place(name, { lens, theme: 'light', format, open: false, thing: 'tally', grown: 0 });

const area = ({ width, height }: Box): number => width * height;
const hidden = (a: Box, b: Box): number => shared(a, b) / Math.min(area(a), area(b));

/** The places put some people behind others' shoulders; of several, those at the back may be half hidden. */
const allowed = (a: Stand, b: Stand): number => (a.spot.group || b.spot.group ? 0.6 : 0.34);

/** Pairs of faces of which one hides more of the other than may be. */
const clashes = (stands: readonly Stand[]): string[] =>
  stands.flatMap((a, i) =>
    stands
      .slice(i + 1)
      .filter((b) => hidden(faceBox(a.spot), faceBox(b.spot)) > allowed(a, b))
      .map((b) => `${a.person.id} at ${a.spot.id} and ${b.person.id} at ${b.spot.id}`),
  );

describe('who stands where', () => {
  const formats = Object.keys(FORMATS) as Format[];
  const cases = PLACES.flatMap((name) =>
    HATS.flatMap((lens) => formats.map((format) => [name, lens, format] as const)),
  );

  test.each(cases)('in %s as %s, %s: everybody has a spot of their own, nobody hides a face', (name, lens, format) => {
    const picture = pictureOf(lens, format, name);
    fc.assert(
      fc.property(casts, (people) => {
        const stands = castOf(people, picture, lens);
        expect(stands.map(({ person }) => person.id)).toEqual(people.map(({ id }) => id));
        expect(new Set(stands.map(({ spot }) => spot.id)).size).toBe(people.length);
        expect(clashes(stands)).toEqual([]);
        for (const { spot } of stands)
          expect(contains({ x: 0, y: 0, ...FORMATS[format] }, [spot.x, spot.y])).toBe(true);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test.each(STORIES)('the people of %s stand in both lenses, unless they work indoors', (story) => {
    for (const { lens, people, place: where } of realViews(story)) {
      const stands = castOf(people, pictureOf(lens, 'standard', where), lens);
      const absent = people.filter(({ id }) => !stands.some(({ person }) => person.id === id));
      expect(absent.every((person) => lens === 'networkManager' && person.inside && !isSeen(person, lens))).toBe(true);
      expect(clashes(stands)).toEqual([]);
    }
  });

  const spotOf = (person: Person, lens: (typeof HATS)[number]) => castOf([person], pictureOf(lens), lens)[0]?.spot.id;
  test.each([
    [
      'a neighbour who leans on the railing',
      aPerson('sam', { portrait: { seed: 's', pose: 'rail' } }),
      'topGallery',
      'faraway',
    ],
    ['several at the bus stop', aPerson('early', { portrait: { seed: 's', group: true } }), 'busStop', 'waiting'],
    [
      'a foreman in the workshop',
      aPerson('karim', { sector: 'ownOrganisation', portrait: { seed: 's', pose: 'keys', outdoors: true } }),
      'container',
      'workshop',
    ],
    [
      'a colleague at a desk',
      aPerson('joris', { sector: 'ownOrganisation', portrait: { seed: 's', pose: 'desk' } }),
      undefined,
      'office',
    ],
    [
      'the director',
      aPerson('verhoef', { sector: 'leadership', portrait: { seed: 's', pose: 'desk' } }),
      undefined,
      'director',
    ],
    ['the alderman', aPerson('mayor', { sector: 'politics' }), 'entrance', 'tower'],
  ])('%s', (_, person, inTheStreet, inTheHouse) => {
    expect([spotOf(person, 'networkManager'), spotOf(person, 'publicServant')]).toEqual([inTheStreet, inTheHouse]);
  });

  test('people keep their spots when somebody arrives before them in the file', () => {
    const picture = pictureOf('networkManager');
    const first = castOf([aPerson('denise', { sector: 'business' })], picture, 'networkManager');
    const kept = new Map(first.map(({ person, spot }) => [person.id, spot.id]));
    const [petra, denise] = castOf(
      [aPerson('petra', { sector: 'business' }), aPerson('denise', { sector: 'business' })],
      picture,
      'networkManager',
      kept,
    );
    expect(denise!.spot.id).toBe(first[0]!.spot.id);
    expect(petra!.spot.id).not.toBe(denise!.spot.id);
  });
});

describe('names', () => {
  const ROOM = { x: 0, y: 66, width: 836, height: 650 };
  const ask = (id: string, x: number, y: number) => ({
    id,
    at: [x, y] as const,
    width: 110,
    height: 32,
    body: { x: x - 26, y: y - 150, width: 52, height: 140 },
  });

  test('stay where the place wants them while there is room', () => {
    expect(placeTags([ask('a', 200, 600)], { room: ROOM, faces: [], things: [] }).get('a')).toEqual({
      x: 145,
      y: 600,
      width: 110,
      height: 32,
    });
  });

  test('are nudged until no two cover each other', () => {
    const asks = Array.from({ length: 8 }, (_, i) => ask(`p${i}`, 300 + i * 20, 600));
    const boxes = [...placeTags(asks, { room: ROOM, faces: [], things: [] }).values()];
    expect(boxes.every((a, i) => boxes.every((b, j) => i === j || shared(a, b) === 0))).toBe(true);
    expect(
      boxes.every(({ x, y, width, height }) => contains(ROOM, [x, y]) && contains(ROOM, [x + width, y + height])),
    ).toBe(true);
  });

  test('keep off faces', () => {
    const face = { x: 180, y: 590, width: 50, height: 50 };
    const box = placeTags([ask('a', 200, 600)], { room: ROOM, faces: [face], things: [] }).get('a')!;
    expect(shared(box, face)).toBe(0);
  });

  test.each([
    ['Sam, flat 9C', 'Sam'],
    ['Wil', 'Wil'],
  ])('%s is called %s', (name, short) => expect(firstName(name)).toBe(short));
});

describe('a sentence in a bubble', () => {
  const room = { x: 0, y: 66, width: 836, height: 650 };
  const faces = fc.record({
    x: fc.integer({ min: 0, max: 780 }),
    y: fc.integer({ min: 70, max: 640 }),
    width: fc.constant(46),
    height: fc.constant(60),
  });
  const sizes = fc.record({ width: fc.integer({ min: 120, max: 420 }), height: fc.integer({ min: 40, max: 220 }) });

  test('never leaves the board and never covers the speaker', () => {
    fc.assert(
      fc.property(faces, sizes, fc.array(faces, { maxLength: 12 }), (face, size, others) => {
        const { box } = placeBubble({ ...size, at: [face.x + 20, face.y - 90], face, room, faces: others, tags: [] });
        expect(contains(room, [box.x, box.y]) && contains(room, [box.x + box.width, box.y + box.height])).toBe(true);
        expect(shared(box, face)).toBe(0);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('points at a name that hangs between it and the face, and not through it', () => {
    const face = { x: 300, y: 400, width: 46, height: 60 };
    const name = { x: 260, y: 350, width: 126, height: 32 };
    const placed = (own: Box | undefined) =>
      placeBubble({ width: 200, height: 60, at: [323, 240], face, room, faces: [], tags: [name], name: own });
    const above = ({ tail }: { tail: readonly [number, number] }) => tail[1] < name.y;
    expect([above(placed(name)), above(placed(undefined))]).toEqual([true, false]);
    expect(contains(name, placed(name).tail)).toBe(false);
  });

  test('hangs where the place wants it if that covers nobody', () => {
    const face = { x: 300, y: 300, width: 46, height: 60 };
    const { box, tail } = placeBubble({ width: 200, height: 60, at: [323, 180], face, room, faces: [], tags: [] });
    expect([box.x, box.y]).toEqual([223, 180]);
    expect(tail[1]).toBeGreaterThan(240);
    expect(tail[1]).toBeLessThan(300);
  });
});

describe('the plane in its box', () => {
  test.each([
    ['836 × 720', 836, 720, 'standard'],
    ['1254 × 1080, the classroom', 1254, 1080, 'standard'],
    ['1400 × 1000', 1400, 1000, 'wide'],
    ['700 × 900', 700, 900, 'standard'],
    ['1672 × 1080', 1672, 1080, 'wide'],
  ] as const)('%s', (_, width, height, format) => {
    expect(formatFor({ width, height })).toBe(format);
    const frame = frameFor({ width, height, ratio: 2, textScale: 1 });
    const { bounds } = frame;
    // The whole place is seen, and the whole box is filled.
    expect(bounds.x <= 0.01 && bounds.y <= 0.01).toBe(true);
    expect(bounds.x + bounds.width).toBeGreaterThanOrEqual(FORMATS[format].width - 0.5);
    expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(FORMATS[format].height - 0.5);
    expect(onPlane(frame, [0, 0])[0]).toBeCloseTo(bounds.x);
  });

  test('letters are never smaller than 16 pixels of the page, and sentences grow to twice that', () => {
    const small = frameFor({ width: 560, height: 480, ratio: 1, textScale: 1 });
    expect(small.text * small.scale).toBeGreaterThanOrEqual(16);
    const large = frameFor({ width: 836, height: 720, ratio: 1, textScale: 2 });
    expect(large.reading * large.scale).toBeCloseTo(33);
  });
});

describe('lines', () => {
  test('have equally many points, so that a curve can become a right angle', () => {
    expect(arc([0, 0], [100, 0], 1)).toHaveLength(POINTS);
    expect(
      evenly([
        [0, 0],
        [100, 0],
        [100, 50],
      ]),
    ).toHaveLength(POINTS);
  });
  test('rise between neighbours, and swing aside between people above each other', () => {
    expect(Math.min(...arc([0, 500], [200, 500], 1).map(([, y]) => y))).toBeLessThan(460);
    expect(Math.max(...arc([300, 200], [300, 600], 1).map(([x]) => x))).toBeGreaterThan(340);
  });
  test('begin and end at those they bind', () => {
    const points = arc([10, 20], [300, 40], 1);
    expect([points[0], points.at(-1)]).toEqual([
      [10, 20],
      [300, 40],
    ]);
    expect(
      evenly([
        [5, 5],
        [5, 60],
        [80, 60],
      ]).at(-1),
    ).toEqual([80, 60]);
  });
  test('know how far they are', () =>
    expect(
      awayFrom(
        [
          [0, 0],
          [100, 0],
        ],
        [50, 9],
      ),
    ).toBe(9));
});

describe('words', () => {
  const how = { size: 10, width: 54, measure };
  test('break between words', () => expect(wrapped('one two three', how)).toEqual(['one two', 'three']));
  test('break inside a word that is wider than a line', () =>
    expect(wrapped('Zusammenarbeiten', how)).toEqual(['Zusammenar', 'beiten']));
  test('end in an ellipsis where there is no room', () =>
    expect(wrapped('one two three fourteen', how, 2)).toEqual(['one two', 'three fou…']));
  test('are left alone if they fit', () => expect(shortened('one two', how)).toBe('one two'));
});
