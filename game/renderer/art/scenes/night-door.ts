/** Somebody in a lit doorway by night, and the sentence that stayed there: room for it is left of them. */
import type { Hat, Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand, box } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { type Paints, paintsFor } from '../places/paints.ts';
import { at, circle, INK, path, rect, svg, times } from '../svg.ts';
import { bands, CARD_SCENE, crescent, farOff, type Somebody, youStanding } from './card-ground.ts';

export type NightDoorOptions = {
  readonly place: PlaceName;
  /** Nobody where nothing was left unsaid: the door stands open and the room is empty. */
  readonly teller: Somebody | undefined;
  /** A door of the house you work for has pillars and a step; others a lamp and flower pots. */
  readonly inside: boolean;
  /** You, going away down the road in this hat; not there if you never came. */
  readonly you: Hat | undefined;
  /** You have come up to the door. */
  readonly near?: boolean;
};

const SKY = ['#22386a', '#2f4a80', '#48608f'] as const;
const LAMPLIGHT = '#ffe1a0';

const STARS = [
  [28, 20, 1.6],
  [226, 14, 1.8],
  [246, 50, 1.2],
  [12, 66, 1.3],
  [118, 10, 1.2],
  [176, 30, 1.4],
] as const;

const street = (place: PlaceName, paints: Paints): string =>
  bands(SKY) +
  STARS.map(([x, y, r]) => circle(x, y, r, { fill: '#fff6df' })).join('') +
  crescent(66, 34) +
  farOff(
    { place, word: 'night left', at: [-6, 74, 0.5], size: [4, 4], colours: ['#c9b8c8', '#8f83a0'], minor: true },
    paints,
  ) +
  farOff({ place, word: 'night middle', at: [118, 92, 0.42], size: [4, 3], colours: ['#bcb0c8', '#8a809c'] }, paints) +
  path(byHand('M-10 132C120 124 260 138 410 130V220H-10Z'), { fill: '#4b4f6e' }) +
  path(byHand('M-10 146H270V178H-10Z'), { fill: '#3a3d5a' }) +
  path('M-10 162H250', { line: '#8f8aa0', width: 1.6, dash: '14 10' });

const streetLamp =
  path('M214 98L170 174H262Z', { fill: '#ffe9b0', opacity: 0.16 }) +
  path('M196 176V96Q196 90 202 90H212', { line: INK, width: 3, round: true }) +
  path('M204 90h16l-3 7h-10Z', { fill: '#fff0c0', line: INK, width: 1.4 });

const pots =
  path('M366 196l-4 -20h22l-4 20Z', { fill: '#b4552f', line: INK, width: 1.8 }) +
  path('M366 176q-12 -20 4 -24q4 -16 12 -2q16 -2 6 26Z', { fill: '#5f7a4a', line: INK, width: 1.8 });

const dwelling =
  path(byHand('M256 -6H410V196H256Z'), { fill: '#7c6a78' }) +
  times(8, (i) =>
    path(`M${262 + (i % 2) * 12} ${10 + i * 24}h${22}M${350 + (i % 2) * 8} ${18 + i * 24}h26`, {
      line: '#69586a',
      width: 1.6,
    }),
  ) +
  path(byHand('M256 196V-6'), { line: INK, width: 2.4 }) +
  path('M248 8H410V15H248Z', { fill: '#5c4c5c', line: INK, width: 1.8 }) +
  path(byHand(box(276, 34, 76, 162), 0.8), { fill: '#e9dcc6', line: INK, width: 2.4 }) +
  rect(283, 42, 62, 154, { fill: LAMPLIGHT, line: INK, width: 2 }) +
  path('M283 42h18v154h-18Z', { fill: '#ffd98a' }) +
  path('M345 42L366 50V202L345 196Z', { fill: '#c2500f', line: INK, width: 2.2 }) +
  circle(361, 126, 2.6, { fill: '#f5d98f', line: INK, width: 1.2 }) +
  path('M304 34v-12h20v12', { fill: '#fff0c0', line: INK, width: 1.8 }) +
  pots;

const office =
  path('M250 196V44H410V196Z', { fill: '#6f7fa6', line: INK, width: 2.4 }) +
  path('M240 44L326 19L412 44Z', { fill: '#8795b8', line: INK, width: 2.4 }) +
  path('M250 52H410', { line: INK, width: 1.8 }) +
  rect(260, 52, 14, 144, { fill: '#9db0d4', line: INK, width: 2 }) +
  rect(384, 52, 14, 144, { fill: '#9db0d4', line: INK, width: 2 }) +
  rect(284, 60, 76, 136, { fill: LAMPLIGHT, line: INK, width: 2.4 }) +
  path('M284 60h14v136h-14Z', { fill: '#ffd98a' }) +
  path('M284 74h76', { line: INK, width: 1.6 }) +
  path('M360 60L376 68V202L360 196Z', { fill: '#1d4a8c', line: INK, width: 2.2 }) +
  path('M244 196H404V204H244Z', { fill: '#8b93ad', line: INK, width: 1.8 });

const inTheDoor = ({ portrait, expression }: Somebody): string =>
  at(
    314,
    197,
    figureDrawing(portrait, expression, { flip: !portrait.group, pose: portrait.pose === 'wave' ? 'hang' : undefined }),
    portrait.group ? 0.62 : 0.84,
  );

/** Night in both themes: nobody heard it by day either. */
export const nightDoor = ({ place, teller, inside, you, near = false }: NightDoorOptions): string =>
  svg(
    CARD_SCENE,
    street(place, paintsFor('dark')) +
      streetLamp +
      (inside ? office : dwelling) +
      path('M284 198H346L384 216H214Z', { fill: '#ffe9ae', opacity: 0.5 }) +
      (teller ? inTheDoor(teller) : '') +
      (you ? youStanding(you, near ? [196, 202, 0.8] : [64, 198, 0.43]) : ''),
  );
