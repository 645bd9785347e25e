/** The seven other places through the network manager's lens: each a scenery of its own under the same sky. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { at, type Box } from '../svg.ts';
import { cloud, birds, sky, sunOrMoon } from './landscape.ts';
import { footOf, seenIn } from './middle.ts';
import { clinic, townHall } from './scenery-civic.ts';
import { energyQuarter, school } from './scenery-near.ts';
import { harbour } from './scenery-far.ts';
import { polder } from './polder/polder.ts';
import { villageSquare } from './village/village.ts';
import { type Paints, paintsFor } from './paints.ts';
import { FORMATS, type PlacePicture, type PlaceState, type Scenery, type Spot } from './place.ts';
import { layer, shifted } from './sheet.ts';

type Drawn = (paints: Paints, state: Pick<PlaceState, 'open' | 'grown'>) => Scenery;

const SCENERIES: Readonly<Record<Exclude<PlaceName, 'housingBlocks'>, Drawn>> = {
  polder,
  harbour,
  school,
  villageSquare,
  townHall,
  clinic,
  energyQuarter,
};

const YOU = { x: 690, y: 704, z: 704, scale: 0.86 } as const;
const SUN = [548, 330] as const;
/** Nobody stands nearer to an edge than this. */
const EDGE = 26;

const air = ({ width, height }: Box, dx: number, dy: number, paints: Paints, [x, y]: readonly [number, number]) =>
  sky(width, height, dy, paints) +
  sunOrMoon(x + dx, y + dy, width, paints) +
  cloud(330 + dx, 132 + dy, 1, paints) +
  cloud(690 + dx, 108 + dy, 0.8, paints) +
  (dy > 0 ? cloud(180, 116, 1.1, paints) : '') +
  (paints.theme === 'light' ? birds(420 + dx, 186 + dy) : '');

export const scenery = (
  name: keyof typeof SCENERIES,
  paints: Paints,
  state: Pick<PlaceState, 'open' | 'grown'>,
): Scenery => SCENERIES[name](paints, state);

export const openAir = (name: keyof typeof SCENERIES, state: PlaceState): Omit<PlacePicture, 'name' | 'thing'> => {
  const { theme, format, thing } = state;
  const whole: Box = { x: 0, y: 0, ...FORMATS[format] };
  const paints = paintsFor(theme);
  const dx = (whole.width - FORMATS.standard.width) / 2;
  const dy = whole.height - FORMATS.standard.height;
  const { back, front, before = [], middle, people, you, sun = SUN, air: own = '' } = scenery(name, paints, state);
  const moved = <T extends Spot>(one: T): T => ({ ...one, x: one.x + dx, y: one.y + dy, z: one.z + dy });
  const foot = footOf(thing, middle);
  const shows = `${state.open ? 'open' : 'shut'} ${state.grown}`;
  return {
    ...whole,
    layers: [
      layer('sky', -1000, whole, air(whole, dx, dy, paints, sun) + at(dx, dy, own)),
      layer(`town ${shows}`, -900, { ...whole, y: 40, height: whole.height - 40 }, at(dx, dy, back)),
      layer(`near ${shows}`, -300, { ...whole, y: 200, height: whole.height - 200 }, at(dx, dy, front)),
      ...before.map(({ z, drawn }, i) =>
        layer(`before ${i} ${shows}`, z + dy, { ...whole, y: 200, height: whole.height - 200 }, at(dx, dy, drawn)),
      ),
    ],
    people: people.map((one) => shifted(one, dx, dy)).filter(({ x }) => x > EDGE && x < whole.width - EDGE),
    you: { ...moved({ ...YOU, ...you, z: you?.y ?? YOU.z }), seated: false, terminals: [] },
    seen: seenIn(thing, middle).map(moved),
    beside: moved({ scale: 1, onWall: false, ...foot, z: foot.y }),
    promises: undefined,
    command: [],
    signs: [],
  };
};
