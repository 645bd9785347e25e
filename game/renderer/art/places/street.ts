/** The housing blocks as the network manager sees them: the street, from the galleries of block C to the evening shop. */
import { byHand } from '../ink.ts';
import { at, type Box, path } from '../svg.ts';
import { blockBefore, blockBehind } from './block-c.ts';
import { birds, cloud, flats, meadow, sky, skyline, sunOrMoon, tree } from './landscape.ts';
import { type Paints, paintsFor } from './paints.ts';
import { FORMATS, type Layer, type Middle, type PlacePicture, type PlaceState, type Spot } from './place.ts';
import { footOf, seenIn } from './middle.ts';
import { layer, shifted } from './sheet.ts';
import { PEOPLE, YOU } from './street-spots.ts';
import { bicycle, busStop, lamp, shop, truck } from './street-things.ts';

/** How far each group of the standard street moves. The wide one has more sky above and more room between. */
export type Shifts = { readonly left: number; readonly middle: number; readonly right: number; readonly down: number };
const SHIFTS = {
  standard: { left: 0, middle: 0, right: 0, down: 0 },
  wide: { left: 0, middle: 124, right: 284, down: 144 },
} as const satisfies Record<PlaceState['format'], Shifts>;

const MIDDLE: Middle = {
  foot: { x: 440, y: 618 },
  left: 356,
  right: 540,
  plots: { x: 330, y: 578, width: 250, height: 84 },
};

const air = (paints: Paints, shifts: Shifts, { width, height }: Box): string =>
  sky(width, height, shifts.down, paints) +
  sunOrMoon(548 + shifts.middle, 330 + shifts.down, width, paints) +
  cloud(356 + shifts.middle, 118 + shifts.down, 1, paints) +
  cloud(664 + shifts.right, 128 + shifts.down, 0.8, paints) +
  (shifts.down > 0 ? cloud(860, 96, 1.2, paints) + cloud(430, 140, 0.8, paints) : '') +
  (paints.theme === 'light' ? birds(400 + shifts.middle, 176 + shifts.down) : '');

const distance = (paints: Paints, shifts: Shifts): string => {
  const wide = shifts.down > 0;
  return (
    skyline(300, 470, paints.tone('#eba47a')) +
    (wide ? skyline(560, 470, paints.tone('#eba47a')) : '') +
    (wide ? flats('D', [352, 190, 120, 290], ['#e0a07c', '#c98862'], paints) : '') +
    flats('B', [356 + shifts.middle, 236, 104, 230], ['#dd9670', '#c27a57'], paints) +
    flats('A', [640 + shifts.right - (wide ? 60 : 0), 150, 150, 320], ['#d98a63', '#b96d4c'], paints) +
    (wide ? flats('E', [1020, 250, 104, 230], ['#dd9670', '#c27a57'], paints) : '') +
    tree(500 + shifts.middle, 486, 34, paints) +
    tree(622 + shifts.middle, 480, 26, paints, '#a08650') +
    tree(338, 486, 26, paints) +
    (wide ? tree(852, 488, 36, paints) + tree(420, 484, 24, paints, '#a08650') : '')
  );
};

/** Grass, road and path, in the plane of the standard street but as wide as the picture. */
const ground = ({ tone }: Paints, width: number, { middle, right }: Shifts): string =>
  path(byHand(`M-10 470C260 456 560 462 ${width + 14} 474V740H-10Z`), { fill: tone('#cfa56f') }) +
  path(byHand(`M-10 486H${width + 14}V520H-10Z`), { fill: tone('#a88f83') }) +
  path(byHand(`M-10 507H${width + 14}M-10 498H${width + 14}`), { line: tone('#e8cbb0'), width: 1.8 }) +
  path(byHand(`M-10 520C300 512 560 516 ${width + 14} 520V740H-10Z`), { fill: tone('#e5c08c') }) +
  path(byHand('M-10 652C120 628 230 640 300 700C316 716 320 730 320 740H-10Z'), { fill: tone('#b5ad6c') }) +
  path(byHand(`M${560 + right} 740C${600 + right} 690 ${700 + right} 668 ${width + 14} 664V740Z`), {
    fill: tone('#b5ad6c'),
  }) +
  path(
    byHand(
      `M${330 + middle} 740C${330 + middle} 690 ${300 + middle} 650 ${296 + middle} 610L${380 + middle} 606C${392 + middle} 650 ${520 + middle} 690 ${540 + middle} 740Z`,
    ),
    { fill: tone('#f1d7aa'), opacity: 0.85 },
  );

const GRASS_LEFT = [
  [20, 690],
  [180, 676],
  [205, 704],
  [250, 690],
  [30, 712],
  [160, 712],
  [112, 700],
] as const;
const GRASS_RIGHT = [
  [742, 690],
  [770, 704],
  [806, 690],
  [640, 716],
  [700, 708],
  [826, 712],
] as const;

const grass = (paints: Paints, { right }: Shifts): string =>
  meadow([...GRASS_LEFT, ...GRASS_RIGHT.map(([x, y]) => [x + right, y] as const)], paints);

const town = (paints: Paints, shifts: Shifts, width: number): string =>
  distance(paints, shifts) +
  ground(paints, width, shifts) +
  grass(paints, shifts) +
  (shifts.down > 0 ? lamp(404, 536, paints) + lamp(905, 534, paints) : '');

const layersOf = (paints: Paints, shifts: Shifts, whole: Box, doorOpen: boolean): readonly Layer[] => {
  const { middle, right, down } = shifts;
  const tall = down > 0;
  const truckAt = middle + (tall ? 110 : 0);
  const block: Box = { x: 0, y: 40, width: 350, height: 570 + down };
  const part = (id: string, z: number, box: Box, drawn: string, dx = 0): Layer =>
    layer(id, z, box, at(dx, down, drawn));
  return [
    layer('sky', -1000, whole, air(paints, shifts, whole)),
    part('town', -900, { ...whole, y: 60, height: whole.height - 60 }, town(paints, shifts, whole.width)),
    part('stop', -700, { x: 330 + middle, y: 400 + down, width: 150, height: 140 }, busStop(paints), middle),
    part(
      'truck',
      -650,
      { x: 440 + truckAt, y: 430 + down, width: 200, height: 120 },
      at(4, -24, truck(paints), 0.97),
      truckAt,
    ),
    part(doorOpen ? 'block open' : 'block', -600, block, blockBehind(tall, paints, doorOpen)),
    part('railings', -400, block, blockBefore(tall, paints) + bicycle(150, 590)),
    part('shop', -300, { x: 620 + right, y: 340 + down, width: 216, height: 330 }, shop(paints), right - 20),
  ];
};

const groupOf = (x: number): keyof Omit<Shifts, 'down'> => (x < 340 ? 'left' : x < 640 ? 'middle' : 'right');

const moveSpot = (one: Spot, dx: number, dy: number): Spot => ({ ...one, x: one.x + dx, y: one.y + dy, z: one.z + dy });

/** The street in day or night, standard or wide. Bags and container are the board's. */
export const street = ({ theme, format, open, thing }: PlaceState): Omit<PlacePicture, 'name' | 'thing'> => {
  const whole: Box = { x: 0, y: 0, ...FORMATS[format] };
  const shifts = SHIFTS[format];
  const { middle, right, down } = shifts;
  const foot = footOf(thing, MIDDLE);
  const people = PEOPLE(format).map((one) => shifted(one, shifts[groupOf(one.x)], down));
  return {
    ...whole,
    layers: layersOf(paintsFor(theme), shifts, whole, open && thing !== 'bags'),
    people,
    you: { ...moveSpot(YOU, right - (format === 'wide' ? 60 : 0), down), seated: false, terminals: [] },
    seen: seenIn(thing, MIDDLE).map((one) => moveSpot(one, middle, down)),
    beside: { ...moveSpot({ scale: 1, ...foot, z: foot.y }, middle, down), onWall: false },
    promises: undefined,
    command: [],
    signs: [
      { id: 'shop', x: 670 + right, y: 372 + down, width: 136, height: 36, size: 21, colour: '#ffeccb' },
      { id: 'meetingRoom', x: 76, y: 488 + down, width: 92, height: 22, size: 16.5, colour: '#2a1c18' },
    ],
  };
};
