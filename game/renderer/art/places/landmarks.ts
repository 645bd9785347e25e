/** One landmark a place, as seen from the house: its foot is the origin, about 190 wide and 320 high. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { lot } from '../lot.ts';
import { circle, path, rect, times } from '../svg.ts';
import type { HousePaints } from './house-paints.ts';

type Colours = Pick<HousePaints, 'far' | 'block' | 'shell' | 'unlit' | 'lit'>;

/** What the light of a person who lives far off shines from, measured from the landmark's foot. */
export type Landmark = { readonly drawing: string; readonly light: readonly [number, number] };

const LIT = '#ffb347';

const window1 = (x: number, y: number, fill: string, w = 10, h = 14): string => rect(x, y, w, h, { fill });
const herLight = (x: number, y: number): string =>
  rect(x - 5, y - 7, 10, 14, { fill: LIT }) + rect(x - 8, y - 10, 16, 20, { line: '#ffcf8a' });

const blocks = ({ far, block, shell, unlit, lit }: Colours): Landmark => ({
  light: [-5, -302],
  drawing:
    path('M-104 0V-164h40V0ZM50 0V-190h70V0Z', { fill: far }) +
    path('M-62 0V-316H52V0Z', { fill: block }) +
    path('M-62 -316H52', { line: shell, width: 3 }) +
    path(
      times(11, (j) => `M-62 ${-289 + j * 28}H52`),
      { line: unlit, width: 3, opacity: 0.8 },
    ) +
    times(11, (j) => times(5, (i) => window1(-52 + i * 21, -309 + j * 28, lot(`far ${j} ${i}`) < 0.36 ? lit : unlit))) +
    herLight(-5, -302),
});

const polder = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-34, -40],
  drawing:
    path('M-110 0V-22H120V0Z', { fill: far }) +
    path('M-84 0V-58H20V0ZM-96 -56L-70 -104H6L32 -56Z', { fill: block }) +
    window1(-70, -46, unlit) +
    window1(-6, -46, lit) +
    path('M58 0L64 -108H88L94 0ZM62 -106q14 -20 28 0Z', { fill: unlit }) +
    path('M76 -108L40 -172M76 -108L140 -144M76 -108L112 -44M76 -108L12 -72', { line: far, width: 6 }) +
    herLight(-34, -40),
});

const harbour = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-50, -84],
  drawing:
    path('M-110 0V-40H-20V0ZM-96 -40V-108H-34V-40Z', { fill: block }) +
    times(3, (i) => window1(-88 + i * 18, -62, i === 1 ? lit : unlit)) +
    path('M30 0L52 -250H66L88 0M36 -70H82M42 -140H76M59 -250L-40 -300L-44 -286L52 -234M-40 -290V-200', {
      line: far,
      width: 8,
    }) +
    rect(-54, -200, 28, 24, { fill: unlit }) +
    path('M-110 0H120V14H-110Z', { fill: far }) +
    herLight(-50, -84),
});

const school = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [0, -154],
  drawing:
    path('M-108 0V-92H112V0Z', { fill: far }) +
    path('M-46 0V-130L2 -186L50 -130V0Z', { fill: block }) +
    times(
      3,
      (i) =>
        window1(-98 + i * 18, -70, i === 2 ? lit : unlit, 12, 20) +
        window1(58 + i * 18, -70, i === 0 ? lit : unlit, 12, 20),
    ) +
    path('M-14 0V-52H18V0Z', { fill: unlit }) +
    circle(2, -100, 15, { fill: lit }) +
    path('M2 -100V-110M2 -100L9 -96', { line: unlit, width: 2.4 }) +
    herLight(0, -154),
});

const villageSquare = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-78, -64],
  drawing:
    path('M-20 0V-170L6 -268L32 -170V0Z', { fill: block }) +
    circle(6, -150, 12, { fill: lit }) +
    path('M32 0V-84H78L96 -110L114 -84V0ZM-110 0V-88L-78 -122L-46 -88V0Z', { fill: far }) +
    window1(46, -60, unlit) +
    window1(66, -60, lit) +
    window1(92, -60, unlit) +
    window1(-98, -32, unlit) +
    window1(-66, -32, lit) +
    herLight(-78, -64),
});

const townHall = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-64, -96],
  drawing:
    path('M-108 0V-150h70V0ZM-112 -148L-74 -190L-34 -148Z', { fill: far }) +
    path('M-26 0V-210h64V0ZM-32 -208L6 -250L44 -208Z', { fill: block }) +
    path('M48 0V-130h70V0Z', { fill: far }) +
    times(5, (j) => times(2, (i) => window1(-14 + i * 26, -192 + j * 34, (i + j) % 3 === 0 ? lit : unlit, 12, 18))) +
    times(
      3,
      (j) => window1(60, -112 + j * 34, unlit, 12, 18) + window1(88, -112 + j * 34, j === 1 ? lit : unlit, 12, 18),
    ) +
    herLight(-64, -96),
});

const clinic = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-76, -146],
  drawing:
    path('M-108 0V-170H-10V0Z', { fill: block }) +
    path('M-10 0V-104H116V0Z', { fill: far }) +
    times(4, (j) =>
      times(3, (i) => window1(-98 + i * 28, -153 + j * 36, (i * 2 + j) % 3 === 1 ? lit : unlit, 14, 16)),
    ) +
    times(2, (j) => times(4, (i) => window1(6 + i * 26, -84 + j * 40, (i + j) % 2 === 0 ? lit : unlit, 14, 16))) +
    path('M44 -140h12v-12h12v12h12v12h-12v12h-12v-12h-12Z', { fill: lit }) +
    herLight(-84, -145),
});

const energyQuarter = ({ far, block, unlit, lit }: Colours): Landmark => ({
  light: [-62, -62],
  drawing:
    path('M76 0V-240', { line: far, width: 7 }) +
    path('M76 -240L76 -316M76 -240L142 -202M76 -240L10 -202', { line: far, width: 8 }) +
    circle(76, -240, 7, { fill: block }) +
    times(3, (i) =>
      path(`M${-112 + i * 62} 0V-72L${-80 + i * 62} -116L${-50 + i * 62} -72V0Z`, { fill: i === 1 ? far : block }),
    ) +
    times(3, (i) =>
      path(`M${-102 + i * 62} -76L${-82 + i * 62} -104L${-72 + i * 62} -104L${-90 + i * 62} -76Z`, { fill: '#6f9bd8' }),
    ) +
    times(3, (i) => window1(-88 + i * 62, -34, i === 1 ? lit : unlit)) +
    herLight(-62, -54),
});

const ALL: Readonly<Record<PlaceName, (paints: Colours) => Landmark>> = {
  housingBlocks: blocks,
  polder,
  harbour,
  school,
  villageSquare,
  townHall,
  clinic,
  energyQuarter,
};

export const landmark = (name: PlaceName, paints: Colours): Landmark => ALL[name](paints);
