/** The front in which somebody's door lies, where there are no galleries: its wall, a kitchen window, and the place beside it. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand, box } from '../ink.ts';
import { at, type Box, circle, INK, path, rect, times } from '../svg.ts';
import { partOfPlace, type PlaceScene } from './place-view.ts';
import type { Light, ScenePaints } from './scene-paints.ts';

type Elsewhere = Exclude<PlaceName, 'housingBlocks'>;
type Front = {
  readonly wall: Readonly<Record<Light, readonly [wall: string, joint: string, foot: string]>>;
  readonly how: 'bricks' | 'boards' | 'plaster';
  readonly shutters: string;
  /** From where on the left the place is seen beside the wall. */
  readonly from: number;
};

const BRICK: Front['wall'] = { evening: ['#6a4658', '#573848', '#4a3142'], day: ['#c98862', '#a8684a', '#a8684a'] };
const PLASTER: Front['wall'] = { evening: ['#655f80', '#57516f', '#4a4663'], day: ['#eed2a6', '#d8b98a', '#c9a57a'] };
const BOARDS: Front['wall'] = { evening: ['#46546f', '#3a4660', '#333d55'], day: ['#a9b7a8', '#8b9a8c', '#7a8778'] };
const PLAIN = { wall: BRICK, how: 'bricks', shutters: '#3d5f86' } as const;

const FRONTS: Readonly<Record<Elsewhere, Front>> = {
  polder: { ...PLAIN, shutters: '#2f5b52', from: 450 },
  villageSquare: { wall: PLASTER, how: 'plaster', shutters: '#3d6f7a', from: 226 },
  harbour: { wall: BOARDS, how: 'boards', shutters: '#b4552f', from: 440 },
  school: { ...PLAIN, from: 150 },
  townHall: { wall: PLASTER, how: 'plaster', shutters: '#7a3350', from: 170 },
  clinic: { ...PLAIN, shutters: '#5f8a87', from: 90 },
  energyQuarter: { ...PLAIN, shutters: '#d9a03a', from: 440 },
};

const [WALL, FOOT] = [424, 550] as const;
const OUTLOOK: Box = { x: 0, y: 0, width: 438, height: 720 };
/** As much of the place as fills the outlook, its horizon where the railing would be. */
const SEEN = { y: 90, width: 384, height: 630 } as const;

const texture = (how: Front['how'], joint: string): string => {
  if (how === 'boards')
    return path(byHand(times(16, (i) => `M${WALL + 26 + i * 62} 12V484`)), { line: joint, width: 3 });
  if (how === 'plaster') {
    return [
      [392, 330, 60],
      [560, 96, 44],
      [1000, 440, 70],
    ]
      .map(([x, y, r]) =>
        path(
          byHand(
            `M${x! - r!} ${y}q${r! * 0.4} ${-r! * 0.5} ${r!} ${-r! * 0.3}q${r!} 0 ${r! * 0.8} ${r! * 0.4}q${-r!} ${r! * 0.4} ${-r! * 1.8} ${-r! * 0.1}Z`,
          ),
          {
            fill: joint,
            opacity: 0.7,
          },
        ),
      )
      .join('');
  }
  return times(7, (j) => {
    const y = 54 + j * 70;
    const row = path(byHand(`M${WALL} ${y}H1290`), { line: joint, width: 2 });
    return (
      row + path(byHand(times(8, (i) => `M${474 + i * 130 + (j % 2) * 65} ${y}v-70`)), { line: joint, width: 1.6 })
    );
  });
};

/** A kitchen: a lamp over a table, a pot, two cups, and a plant on the sill. */
const kitchen = (shutters: string, lit: boolean): string =>
  path(byHand(box(1066, 112, 168, 236), 1), { fill: lit ? '#f4c06c' : '#8fa9b8', line: INK, width: 6 }) +
  path('M1150 116V178', { line: INK, width: 4 }) +
  path('M1118 212Q1122 176 1150 176Q1178 176 1182 212Z', { fill: '#c2500f', line: INK, width: 4 }) +
  (lit ? path('M1120 212L1080 306H1220L1180 212Z', { fill: '#fff0c0', opacity: 0.55 }) : '') +
  path('M1072 306H1228V346H1072Z', { fill: lit ? '#a9743f' : '#6f5a48', line: INK, width: 4 }) +
  path('M1128 306v-26q14 -12 28 0v26ZM1156 286q14 -2 12 12q-2 8 -12 6', { fill: '#5f8a87', line: INK, width: 3.6 }) +
  path('M1092 306v-14h18v14ZM1186 306v-14h18v14Z', { fill: '#fff6e6', line: INK, width: 3 }) +
  path('M1150 112V176M1066 230H1234', { line: INK, width: 5 }) +
  [1012, 1234]
    .map(
      (x) =>
        rect(x, 108, 54, 244, { fill: shutters, line: INK, width: 5 }) +
        path(
          times(8, (i) => `M${x + 10} ${134 + i * 27}h34`),
          { line: INK, width: 2.6, opacity: 0.5 },
        ),
    )
    .join('') +
  path(byHand(box(1054, 346, 192, 16), 1), { fill: '#c9c3c8', line: INK, width: 4 });

const clogs =
  path('M1084 588q-12 -2 -10 -14q8 -8 20 -6l22 -12q16 -4 18 10q20 2 26 12q4 10 -8 10Z', {
    fill: '#e8c98a',
    line: INK,
    width: 4.5,
  }) +
  path('M1092 572q8 -8 24 -14', { line: INK, width: 3 }) +
  path('M1164 580q-10 -4 -6 -14q8 -8 20 -6l20 -10q14 -4 16 8q18 4 24 12q2 10 -8 10Z', {
    fill: '#dfbc78',
    line: INK,
    width: 4.5,
  });

const churn =
  path('M970 604V534q0 -14 14 -20v-18h32v18q14 6 14 20v70Z', { fill: '#b9b5bf', line: INK, width: 4.5 }) +
  path('M978 496h44M966 552h68', { line: INK, width: 5 });

const pots =
  path('M976 604l-8 -48h64l-8 48Z', { fill: '#b4552f', line: INK, width: 4.5 }) +
  path('M978 556q-30 -50 6 -58q12 -34 36 -4q40 -4 14 62Z', { fill: '#5f7a4a', line: INK, width: 4.5 }) +
  path('M1088 594l-6 -36h50l-6 36Z', { fill: '#c98a45', line: INK, width: 4.5 }) +
  path('M1092 558q-20 -24 2 -36q12 -24 28 0q20 8 6 36Z', { fill: '#7c8a4e', line: INK, width: 4.5 }) +
  [
    [1098, 536],
    [1116, 530],
    [1112, 548],
  ]
    .map(([x, y]) => circle(x!, y!, 6, { fill: '#d86a8c', line: INK, width: 2.4 }))
    .join('');

const boots =
  path('M1086 590V536h30v34q26 0 30 20Z', { fill: '#3f5a4c', line: INK, width: 4.5 }) +
  path('M1142 586V534h30v34q26 0 28 18Z', { fill: '#4a6a5a', line: INK, width: 4.5 });

const crate =
  path(byHand(box(966, 544, 80, 58), 0.8), { fill: '#a9743f', line: INK, width: 4.5 }) +
  path('M966 564h80M966 584h80', { line: INK, width: 3 });

/** What stands at the door. */
const AT_THE_DOOR: Partial<Readonly<Record<PlaceName, string>>> = {
  polder: churn + clogs,
  villageSquare: pots,
  harbour: crate + boots,
  energyQuarter: crate + boots,
};
export const atTheDoor = (place: PlaceName): string => AT_THE_DOOR[place] ?? pots;

/** A low fence, a wall or a chain between the pavement and the place. */
const edge = (place: Elsewhere, { rail, corner }: ScenePaints): string => {
  if (place === 'polder')
    return (
      path(byHand('M-10 520H412M-10 566H412M-10 612H330'), { line: INK, width: 15 }) +
      path(byHand('M-10 520H412M-10 566H412M-10 612H330'), { line: rail, width: 8 }) +
      [36, 150, 264, 374]
        .map((x) => path(byHand(box(x, 494, 18, 150), 0.8), { fill: rail, line: INK, width: 4 }))
        .join('')
    );
  return path(byHand('M-10 596H412V556H-10Z'), { fill: corner, line: INK, width: 4 });
};

const halo = ({ halo: strength }: ScenePaints, bright: number): string =>
  circle(790, 324, 330, { fill: '#ffc98a', opacity: 0.1 * bright * strength }) +
  circle(790, 324, 236, { fill: '#ffc98a', opacity: 0.14 * bright * strength });

/** All but the door: `bright` is how much light comes out of it, from 0 to 1. */
export const houseFront = (
  scene: Omit<PlaceScene, 'theme' | 'place'> & { readonly place: Elsewhere },
  light: Light,
  paints: ScenePaints,
  bright: number,
): string => {
  const { wall, how, shutters, from } = FRONTS[scene.place];
  const [colour, joint, foot] = wall[light];
  const outlook = { ...scene, theme: light === 'evening' ? 'dark' : 'light' } as const;
  return (
    partOfPlace(outlook, { ...SEEN, x: from }, OUTLOOK) +
    edge(scene.place, paints) +
    path(byHand(box(WALL, -10, 880, FOOT + 10)), { fill: colour }) +
    path(byHand(`M${WALL - 12} -20H${WALL}V${FOOT}L${WALL - 12} ${FOOT + 8}Z`), { fill: foot }) +
    texture(how, joint) +
    path(byHand(box(WALL, 484, 880, 68)), { fill: foot }) +
    path(byHand(`M${WALL} -10V${FOOT}`), { line: INK, width: 5 }) +
    halo(paints, bright) +
    path(byHand(`M${WALL - 12} ${FOOT}H1300V760H150Z`), { fill: paints.floor }) +
    path(byHand(`M${WALL - 12} ${FOOT}L150 754M${WALL - 12} ${FOOT}H1300`), { line: paints.rail, width: 4 }) +
    at(0, 0, kitchen(shutters, light === 'evening'))
  );
};
