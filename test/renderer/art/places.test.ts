import { describe, expect, test } from 'vitest';
import { HATS, PLACES, SECTORS, SEEN_MOST, SEEN_THINGS } from '../../../game/core/scenario/vocabulary.ts';
import {
  type Format,
  FORMATS,
  growthAt,
  place,
  type PlacePicture,
  type PlaceState,
  type Theme,
} from '../../../game/renderer/art/art.ts';
import { faults } from './well-formed.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const SIZES = Object.keys(FORMATS) as Format[];
const STATE: PlaceState = {
  lens: 'networkManager',
  theme: 'light',
  format: 'standard',
  open: false,
  thing: 'tally',
  grown: 0,
};

const all: readonly (readonly [string, PlacePicture])[] = PLACES.flatMap((name) =>
  HATS.flatMap((lens) =>
    THEMES.flatMap((theme) =>
      SIZES.map(
        (format) =>
          [`${name} as ${lens}, ${theme}, ${format}`, place(name, { ...STATE, lens, theme, format })] as const,
      ),
    ),
  ),
);

const inside = (picture: PlacePicture, x: number, y: number): boolean =>
  x >= 0 && x <= picture.width && y >= 0 && y <= picture.height;

describe.each(all)('%s', (_, picture) => {
  test('is well drawn, and not too much', () => {
    for (const { picture: drawn } of picture.layers) expect(faults(drawn)).toEqual([]);
    expect(picture.layers.reduce((sum, one) => sum + one.picture.length, 0)).toBeLessThan(120_000);
  });

  test('paints its layers in order, each with a name of its own', () => {
    const { layers } = picture;
    expect([...layers].sort((a, b) => a.z - b.z)).toEqual(layers);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });

  test('has everybody, their names and what they say inside the picture', () => {
    for (const { x, y, label, bubble, slips } of picture.people) {
      expect(inside(picture, x, y)).toBe(true);
      expect(inside(picture, label.x, label.y + 20)).toBe(true);
      expect(inside(picture, ...bubble.tail)).toBe(true);
      expect(inside(picture, bubble.x, bubble.y)).toBe(true);
      if (slips) expect(inside(picture, slips.x + slips.width, slips.y + slips.height)).toBe(true);
    }
    expect(inside(picture, picture.you.x, picture.you.y)).toBe(true);
  });

  test('has a spot for at least one of every sector, and one for a group', () => {
    const suited = new Set(picture.people.flatMap(({ sectors }) => sectors));
    expect(SECTORS.filter((sector) => !suited.has(sector))).toEqual([]);
    expect(picture.people.some(({ group }) => group)).toBe(true);
    expect(new Set(picture.people.map(({ id }) => id)).size).toBe(picture.people.length);
  });
});

describe('the street of the housing blocks', () => {
  const street = place('housingBlocks', { ...STATE, thing: 'bags' });

  test('has room for sixty bags beside a container, none in the same spot', () => {
    expect(street.seen).toHaveLength(60);
    expect(new Set(street.seen.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
    expect(street.beside).toBeDefined();
  });

  test('lays bags down nearest to the container first', () => {
    const distance = ({ x, y }: { readonly x: number; readonly y: number }) =>
      Math.hypot(x - street.beside!.x, y - street.beside!.y);
    const mean = (from: number, to: number) =>
      street.seen.slice(from, to).reduce((sum, one) => sum + distance(one), 0) / (to - from);
    expect(mean(0, 12)).toBeLessThan(mean(44, 60));
  });

  test('stands people behind their railing', () => {
    const gallery = street.people.find(({ id }) => id === 'topGallery')!;
    const z = (id: string) => street.layers.find((one) => one.id === id)!.z;
    expect(gallery.z).toBeGreaterThan(z('block'));
    expect(gallery.z).toBeLessThan(z('railings'));
  });

  test('looks different by night, and the wide one is more than a stretched one', () => {
    const by = (theme: Theme, format: Format) => place('housingBlocks', { ...STATE, theme, format });
    expect(by('dark', 'standard').layers[0]!.picture).not.toBe(street.layers[0]!.picture);
    expect(by('light', 'wide').people.length).toBeGreaterThan(street.people.length);
  });
});

test('each place has a scenery of its own in both lenses', () => {
  for (const lens of HATS) {
    const pictures = PLACES.map((name) =>
      place(name, { ...STATE, lens })
        .layers.map((one) => one.picture)
        .join(''),
    );
    expect(new Set(pictures).size).toBe(PLACES.length);
  }
});

const drawn = (name: (typeof PLACES)[number], state: Partial<PlaceState> = {}): string =>
  place(name, { ...STATE, ...state })
    .layers.map(({ picture }) => picture)
    .join('');

describe.each(PLACES)('%s', (name) => {
  test.each(SEEN_THINGS)('has room for %s, each in a spot of its own, on the picture', (thing) => {
    for (const format of SIZES) {
      const picture = place(name, { ...STATE, thing, format });
      expect(picture.seen).toHaveLength(SEEN_MOST[thing]);
      expect(new Set(picture.seen.map(({ x, y }) => `${x} ${y}`)).size).toBe(SEEN_MOST[thing]);
      expect(picture.seen.every(({ x, y }) => inside(picture, x, y))).toBe(true);
      expect(picture.beside).toBeDefined();
    }
  });

  test('shows what is open', () => {
    // Where bags are counted between the blocks it is the container that opens, and the board draws that.
    expect(drawn(name, { open: true })).not.toBe(drawn(name));
  });

  test('is well drawn in every state', () => {
    for (const open of [true, false])
      for (const grown of [0, 1, 2, 3] as const)
        for (const { picture } of place(name, { ...STATE, open, grown }).layers) expect(faults(picture)).toEqual([]);
  });

  test('has no words of a language on it, and no flats but between the blocks', () => {
    const letters = [...drawn(name).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(letters).toEqual(name === 'housingBlocks' ? ['C'] : []);
  });
});

test.each(['polder', 'villageSquare'] as const)('what has come of it can be seen %s', (name) => {
  const stages = ([0, 1, 2, 3] as const).map((grown) => drawn(name, { grown }));
  expect(new Set(stages).size).toBe(stages.length);
});

test.each([
  [-0.1, 0],
  [0, 0],
  [0.25, 1],
  [0.6, 2],
  [0.75, 3],
  [1, 3],
])('of the way of value %d is stage %i', (far, stage) => expect(growthAt(far)).toBe(stage));
