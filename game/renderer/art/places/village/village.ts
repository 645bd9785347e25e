/** The square of a shrinking town: houses, one of them boarded up, and between them the plot where one was taken down. */
import { byHand } from '../../ink.ts';
import { circle, INK, path, rect, times } from '../../svg.ts';
import { church, paving, seat } from '../buildings.ts';
import { tree } from '../landscape.ts';
import type { Paints } from '../paints.ts';
import type { Middle, PlaceState, Scenery } from '../place.ts';
import { blindWall, empty, lived } from './houses.ts';
import { fence, ground } from './plot.ts';
import { spots } from './spots.ts';

const MIDDLE: Middle = {
  foot: { x: 422, y: 626 },
  board: { x: 562, y: 640, scale: 0.8 },
  left: 330,
  right: 518,
  plots: { x: 240, y: 512, width: 364, height: 98 },
};

/** The hills behind the town, with the houses that are left up there. */
const hills = ({ tone, lit }: Paints): string =>
  path(
    byHand(
      'M-170 500V420C-60 380 60 372 160 404C260 352 380 340 470 382C560 340 700 330 800 372C880 350 960 352 1010 366V500Z',
    ),
    {
      fill: tone('#b3a07a'),
    },
  ) +
  path(byHand('M-170 500V456C0 430 160 428 300 452C440 424 640 418 1010 438V500Z'), { fill: tone('#a3a066') }) +
  times(9, (i) => {
    const [x, y] = [190 + i * 58, 424 - ((i * 29) % 46)];
    return (
      path(`M${x} ${y}v-15h20v15Z`, { fill: tone('#f0dcb8'), line: INK, width: 1.2 }) +
      path(`M${x - 3} ${y - 14}l13 -9l13 9Z`, { fill: tone('#c06a48'), line: INK, width: 1.2 }) +
      (i % 3 === 1 ? rect(x + 7, y - 10, 5, 6, { fill: lit }) : '')
    );
  }) +
  times(8, (i) => path(`M${214 + i * 61} ${446 - ((i * 17) % 22)}q-5 -24 0 -36q5 12 0 36Z`, { fill: tone('#6f7d4a') }));

/** Somebody still lives here: washing between two houses, and a cat who sees it all. */
const signsOfLife = ({ tone }: Paints): string =>
  path('M-30 352Q30 372 88 350', { line: INK, width: 1.8 }) +
  path('M-8 357v26h22v-25ZM24 360l2 30h18l2 -32ZM56 357v20h20v-22Z', { fill: tone('#f6ecd6'), line: INK, width: 1.6 }) +
  path('M24 360l2 30h18l2 -32Z', { fill: tone('#5f8a87'), line: INK, width: 1.6 }) +
  path('M648 556q-4 -20 6 -24q-2 -10 2 -12l4 5h6l4 -5q4 2 2 12q8 6 8 24Z', { fill: '#3a302c' }) +
  path('M680 554q12 -2 10 -16', { line: '#3a302c', width: 4, round: true });

const stall = (x: number, y: number, { tone }: Paints): string =>
  path(`M${x + 6} ${y}v-92M${x + 120} ${y}v-92`, { line: INK, width: 4 }) +
  rect(x, y - 46, 126, 34, { fill: tone('#a9743f'), line: INK }) +
  times(6, (i) =>
    circle(x + 14 + i * 20, y - 50, 8, { fill: ['#d9772a', '#a8b24e', '#c9453a'][i % 3]!, line: INK, width: 1.3 }),
  ) +
  path(`M${x - 10} ${y - 78}l18 -38h110l18 38Z`, { fill: tone('#f3dcb4'), line: INK }) +
  times(3, (i) => path(`M${x + 8 + i * 44} ${y - 78}l6 -38h18l8 38Z`, { fill: '#b4480c', opacity: 0.86 }));

const well = (x: number, y: number, { tone }: Paints): string =>
  path(byHand(`M${x - 34} ${y}v-26h68v26q-34 12 -68 0Z`, 0.6), { fill: tone('#d8c3a2'), line: INK, width: 2.2 }) +
  path(`M${x - 34} ${y - 26}q34 -12 68 0q-34 12 -68 0Z`, { fill: '#3a4a55', line: INK, width: 2 }) +
  path(`M${x - 28} ${y - 28}v-38h56v38M${x} ${y - 66}v22`, { line: INK, width: 3 }) +
  path(`M${x - 6} ${y - 44}h12l-2 11h-8Z`, { fill: tone('#8d7a66'), line: INK, width: 1.5 });

const linden = (x: number, y: number, paints: Paints): string =>
  tree(x, y, 62, paints, '#8f9a50') +
  path(`M${x - 48} ${y + 8}v-16M${x + 48} ${y + 8}v-16M${x} ${y + 14}v-16`, { line: INK, width: 4 }) +
  path(byHand(`M${x - 58} ${y - 8}Q${x} ${y + 12} ${x + 58} ${y - 8}Q${x} ${y + 24} ${x - 58} ${y - 8}Z`, 0.6), {
    fill: paints.tone('#a9743f'),
    line: INK,
  });

export const villageSquare = (paints: Paints, { open, grown }: Pick<PlaceState, 'open' | 'grown'>): Scenery => ({
  back:
    hills(paints) +
    church(478, 470, paints) +
    path(byHand('M-170 488H1010V760H-170Z'), { fill: paints.tone('#d9bd95') }) +
    blindWall(252, 492, 160, 130, paints) +
    lived({ x: -176, width: 132, floors: 3, colour: '#e8cda0' }, '#3d6f7a', paints) +
    empty({ x: -40, width: 122, floors: 3, colour: '#d9c3a4' }, paints) +
    lived({ x: 86, width: 142, floors: 4, colour: '#eab98c' }, '#4f7a5c', paints) +
    lived({ x: 622, width: 130, floors: 4, colour: '#f0dcb8' }, '#7a3350', paints) +
    lived({ x: 756, width: 128, floors: 3, colour: '#e2a880' }, '#3d6f7a', paints) +
    empty({ x: 888, width: 132, floors: 3, colour: '#d9c3a4' }, paints) +
    signsOfLife(paints) +
    ground(grown, paints) +
    paving(622, '#d9bd95', '#bf9f76', paints) +
    path(byHand('M-170 552H206V624H-170ZM630 552H1010V624H630Z'), { fill: paints.tone('#d3b58c') }),
  front: linden(18, 644, paints) + stall(712, 640, paints) + well(-104, 630, paints) + seat(930, 616, paints),
  before: [{ z: 622, drawn: fence(open, paints) }],
  middle: MIDDLE,
  people: spots,
  sun: [520, 268],
});
