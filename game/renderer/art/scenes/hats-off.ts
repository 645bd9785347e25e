/** After the last week: both hats on a bench under the lamp, the street going home. Nobody in it, and nothing given away. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand, box } from '../ink.ts';
import { birds, flats, meadow, sunOrMoon, tree } from '../places/landscape.ts';
import { type Paints, paintsFor } from '../places/paints.ts';
import { scenery } from '../places/open-air.ts';
import { BEYOND, type Growth, type Theme } from '../places/place.ts';
import { lamp } from '../places/street-things.ts';
import { at, type Box, INK, path, rect, svg } from '../svg.ts';
import { wornHat } from '../things/hats.ts';

export const HATS_OFF: Box = { x: 0, y: 0, width: 1280, height: 680 };

const SKY = {
  light: ['#fbe3bd', '#f9cf9c', '#f4b47c', '#e99d6c'],
  dark: ['#111a36', '#18244a', '#22315f', '#324373'],
} as const;

const sky = (theme: Theme): string => {
  const [first, second, third, fourth] = SKY[theme];
  return (
    rect(0, 0, 1280, 680, { fill: first }) +
    path(byHand('M-10 150C300 110 620 190 1290 130V700H-10Z'), { fill: second }) +
    path(byHand('M-10 290C320 260 700 320 1290 270V700H-10Z'), { fill: third }) +
    path(byHand('M-10 400C320 380 700 420 1290 380V700H-10Z'), { fill: fourth })
  );
};

const town = (paints: Paints): string =>
  path(
    byHand(
      'M-10 500V430h60v-30h50v40h90v-60h20v-24h10v24h20v60h110v-30h80v40h120v-50h60v30h110v-44h40v44h90v-24h70v30h110v-50h50v40h110v-30h100v110Z',
    ),
    { fill: paints.tone('#d98a63') },
  ) +
  flats('dusk a', [36, 196, 178, 300], ['#c9785a', '#ab5f45'], paints) +
  flats('dusk b', [292, 300, 126, 196], ['#d98a63', '#b96d4c'], paints) +
  flats('dusk c', [1000, 226, 204, 270], ['#b96a4e', '#9a533b'], paints) +
  tree(250, 500, 40, paints) +
  tree(470, 502, 32, paints, '#a08650') +
  tree(950, 500, 36, paints);

const ground = ({ tone }: Paints): string =>
  path(byHand('M-10 490C300 478 700 486 1290 492V700H-10Z'), { fill: tone('#cfa56f') }) +
  path(byHand('M-10 508H1290V542H-10Z'), { fill: tone('#a88f83') }) +
  path('M-10 525H1290', { line: tone('#e8cbb0'), width: 2, dash: '16 12' }) +
  path(byHand('M-10 542C320 534 700 538 1290 542V700H-10Z'), { fill: tone('#e5c08c') }) +
  path(byHand('M-10 640C160 606 380 612 560 700H-10Z'), { fill: tone('#b5ad6c') });

/** A bench with its back to the houses, and on it what was worn. */
const bench =
  path('M-120 6L-112 -52M120 6L112 -52M-96 6V-40M96 6V-40', { line: INK, width: 7, round: true }) +
  path(byHand(box(-126, -112, 252, 20), 0.8), { fill: '#a9743f', line: INK, width: 2.6 }) +
  path(byHand(box(-126, -86, 252, 18), 0.8), { fill: '#a9743f', line: INK, width: 2.6 }) +
  path('M-108 -112V-46M108 -112V-46', { line: INK, width: 6, round: true }) +
  path(byHand(box(-134, -56, 268, 20), 0.8), { fill: '#bd8650', line: INK, width: 2.6 });

const satchel =
  path('M-30 -30Q-34 -64 0 -66Q34 -64 30 -30', { line: INK, width: 7 }) +
  path('M-30 -30Q-34 -64 0 -66Q34 -64 30 -30', { line: '#e8cf9f', width: 3.4 }) +
  path(byHand(box(-36, -36, 72, 38), 0.8), { fill: '#e8cf9f', line: INK, width: 2.6 }) +
  path('M-36 -30Q0 -6 36 -30', { line: INK, width: 2.2 });

/** Of another place its own scenery, drawn as wide as the picture. */
const [WIDTH, DOWN] = [836, -24] as const;

const behind = (place: PlaceName, grown: Growth, paints: Paints): string => {
  if (place === 'housingBlocks') return town(paints) + ground(paints);
  const { back, front, before = [] } = scenery(place, paints, { open: false, grown });
  const scale = HATS_OFF.width / (WIDTH + 2 * BEYOND);
  return at(BEYOND * scale, DOWN * scale, back + front + before.map(({ drawn }) => drawn).join(''), scale);
};

/** 1280 × 680; the upper half is free for words. */
export const hatsOff = (place: PlaceName, theme: Theme, grown: Growth): string => {
  const paints = paintsFor(theme);
  return svg(
    HATS_OFF,
    sky(theme) +
      (theme === 'light' ? sunOrMoon(700, 376, 1280, paints) : at(860, 0, sunOrMoon(270, 236, 420, paints))) +
      (theme === 'light' ? birds(560, 300) : '') +
      behind(place, grown, paints) +
      meadow(
        [
          [60, 660],
          [120, 640],
          [236, 656],
          [330, 670],
          [420, 664],
        ],
        paints,
      ) +
      lamp(66, 622, paints) +
      path('M110 632H410L450 646H90Z', { fill: '#3a2418', opacity: 0.2 }) +
      at(
        270,
        630,
        bench + at(-62, -66, wornHat('publicServant'), 1.35) + at(44, -66, wornHat('networkManager'), 1.35),
        1.15,
      ) +
      at(452, 640, satchel, 1.1),
  );
};
