/** The seven other places through the network manager's lens: each a scenery of its own over the same open ground. */
import type { Place as PlaceName, Sector } from '../../../core/scenario/vocabulary.ts';
import { at, type Box } from '../svg.ts';
import { cloud, birds, sky, sunOrMoon } from './landscape.ts';
import { clinic, townHall } from './scenery-civic.ts';
import { energyQuarter, school, villageSquare } from './scenery-near.ts';
import { harbour, polder } from './scenery-far.ts';
import { type Paints, paintsFor } from './paints.ts';
import { FORMATS, type PersonSpot, type PlacePicture, type PlaceState, type Scenery } from './place.ts';
import { layer, shifted, spot } from './sheet.ts';

const SCENERIES: Readonly<Record<Exclude<PlaceName, 'housingBlocks'>, (paints: Paints) => Scenery>> = {
  polder,
  harbour,
  school,
  villageSquare,
  townHall,
  clinic,
  energyQuarter,
};

type Row = readonly [id: string, x: number, y: number, scale: number, flip: boolean, sectors: readonly Sector[]];

/** Near, middle and far, so that nobody hides another. */
const ROWS: readonly Row[] = [
  ['nearLeft', 104, 672, 0.84, false, ['civilSociety', 'citizens']],
  ['nearMiddle', 330, 676, 0.84, false, ['citizens', 'civilSociety']],
  ['nearRight', 566, 672, 0.84, true, ['business', 'citizens']],
  ['left', 216, 610, 0.78, false, ['citizens', 'civilSociety']],
  ['middle', 450, 612, 0.78, true, ['civilSociety', 'publicAgency']],
  ['right', 778, 618, 0.78, true, ['business', 'publicAgency']],
  ['farLeft', 48, 568, 0.66, false, ['publicAgency', 'business']],
  ['farMiddle', 560, 560, 0.66, true, ['ownOrganisation', 'publicAgency']],
  ['farRight', 668, 566, 0.66, true, ['politics', 'leadership', 'ownOrganisation']],
];

/** Far off, the name hangs over the head: whoever stands nearer would hide it. */
const overhead = (x: number, y: number, scale: number, width = 110) => ({
  label: { x: Math.max(76, x), y: y - 176 * scale - 34, width },
});

const people: readonly PersonSpot[] = [
  ...ROWS.map(([id, x, y, scale, flip, sectors]) =>
    spot({ id, x, y, scale, flip, sectors, ...(id.startsWith('far') && overhead(x, y, scale)) }),
  ),
  spot({
    id: 'group',
    x: 334,
    y: 558,
    scale: 0.62,
    group: true,
    sectors: ['citizens', 'civilSociety'],
    ...overhead(334, 558, 0.62, 180),
  }),
];

const YOU = { x: 690, y: 704, z: 704, scale: 0.86 } as const;

export const openAir = (name: keyof typeof SCENERIES, { theme, format }: PlaceState): Omit<PlacePicture, 'name'> => {
  const whole: Box = { x: 0, y: 0, ...FORMATS[format] };
  const paints = paintsFor(theme);
  const dx = (whole.width - FORMATS.standard.width) / 2;
  const dy = whole.height - FORMATS.standard.height;
  const { back, front } = SCENERIES[name](paints);
  const air =
    sky(whole.width, whole.height, dy, paints) +
    sunOrMoon(548 + dx, 330 + dy, whole.width, paints) +
    cloud(330 + dx, 132 + dy, 1, paints) +
    cloud(690 + dx, 108 + dy, 0.8, paints) +
    (dy > 0 ? cloud(180, 116, 1.1, paints) : '') +
    (theme === 'light' ? birds(420 + dx, 186 + dy) : '');
  return {
    ...whole,
    layers: [
      layer('sky', -1000, whole, air),
      layer('town', -900, { ...whole, y: 40, height: whole.height - 40 }, at(dx, dy, back)),
      layer('near', -300, { ...whole, y: 200, height: whole.height - 200 }, at(dx, dy, front)),
    ],
    people: people.map((one) => shifted(one, dx, dy)),
    you: { ...YOU, x: YOU.x + dx, y: YOU.y + dy, z: YOU.z + dy, seated: false, terminals: [] },
    seen: [],
    beside: undefined,
    promises: undefined,
    command: [],
    signs: [],
  };
};
