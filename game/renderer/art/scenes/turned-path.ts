/** The way you went, as stepping stones: square ones in the badge, round ones without, and a stake where it turned. */
import type { Hat, Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { paintsFor } from '../places/paints.ts';
import type { Theme } from '../places/place.ts';
import { circle, INK, n, path, svg } from '../svg.ts';
import { bands, CARD_SCENE, crescent, farOff, type Somebody, standing, youStanding } from './card-ground.ts';

export type TurnedPathOptions = {
  readonly place: PlaceName;
  readonly theme: Theme;
  /** Hats by turn, up to where it turned and from there on; only the nearest stones are drawn. */
  readonly before: readonly Hat[];
  readonly after: readonly Hat[];
  /** The hat you wear as you walk on. */
  readonly hat: Hat;
  readonly beside: Somebody | undefined;
};

const SKY = { light: ['#f9cf9c', '#f4b47c', '#e99d6c'], dark: ['#111a36', '#1b2750', '#2b3866'] } as const;
const MOST = 6;
/** Where the turning stone lies, in steps of the path from its near end (0) to its far end (1). */
const TURN = 0.46;

const placeOf = (k: number): readonly [number, number, number] => [
  20 + 352 * k ** 0.92,
  192 - 62 * k + Math.sin(k * 8 + 0.4) * 5,
  1.05 - 0.6 * k,
];

const stone = (hat: Hat, k: number): string => {
  const [x, y, s] = placeOf(k);
  const far = k > TURN + 0.01;
  const look = { line: INK, width: 1.6 };
  return hat === 'publicServant'
    ? path(`M${n(x - 12 * s)} ${n(y - 6 * s)}h${n(22 * s)}l${n(3 * s)} ${n(12 * s)}h${n(-24 * s)}Z`, {
        ...look,
        fill: far ? '#7f9cc6' : '#1d4a8c',
      })
    : `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(13 * s)}" ry="${n(7 * s)}" fill="${far ? '#e6a878' : '#c2500f'}" stroke="${INK}" stroke-width="1.6"/>`;
};

const stones = (before: readonly Hat[], after: readonly Hat[]): string => {
  const near = before.slice(-MOST);
  const far = after.slice(0, MOST + 1);
  return (
    far
      .map((hat, i) => stone(hat, TURN + (i / MOST) * (1 - TURN)))
      .toReversed()
      .join('') + near.map((hat, i) => stone(hat, TURN * (1 - (near.length - i) / (MOST + 0.4)))).join('')
  );
};

/** The stake of a placard that whoever shows the picture hangs up; it leads up to its upper edge. */
const stake = (): string => {
  const [x, y] = placeOf(TURN);
  return (
    path(`M${n(x)} ${n(y - 3)}C${n(x + 5)} ${n(y - 40)} ${n(x - 6)} 90 ${n(x - 6)} 34`, { line: INK, width: 4.6 }) +
    path(`M${n(x)} ${n(y - 3)}C${n(x + 5)} ${n(y - 40)} ${n(x - 6)} 90 ${n(x - 6)} 34`, {
      line: '#a9743f',
      width: 2.2,
    }) +
    circle(x, y - 2, 3.2, { fill: INK })
  );
};

/** Dusk over the path; its middle is free for a placard. */
export const turnedPath = ({ place, theme, before, after, hat, beside }: TurnedPathOptions): string => {
  const paints = paintsFor(theme);
  const { tone } = paints;
  return svg(
    CARD_SCENE,
    bands(SKY[theme]) +
      (theme === 'light' ? circle(252, 112, 30, { fill: '#fff0cf' }) : crescent(86, 30)) +
      farOff(
        { place, word: 'path middle', at: [236, 46, 0.58], size: [3, 5], colours: ['#c9785a', '#ab5f45'] },
        paints,
      ) +
      farOff(
        { place, word: 'path right', at: [322, 14, 0.68], size: [4, 6], colours: ['#b96a4e', '#9a533b'], minor: true },
        paints,
      ) +
      (place === 'housingBlocks'
        ? path(byHand('M-10 134V116h30v-10h24v14h40v-20h18v24h44v-8h40v22Z'), { fill: tone('#d98a63') })
        : path(byHand('M-10 134V118C60 104 130 122 230 112C300 106 360 116 410 110V134Z'), { fill: tone('#d98a63') })) +
      path(byHand('M-10 130C120 122 260 136 410 128V220H-10Z'), { fill: tone('#e5c08c') }) +
      path(byHand('M-10 186C60 178 150 198 220 220H-10Z'), { fill: tone('#b5ad6c') }) +
      (before.length + after.length > 0 ? stones(before, after) : '') +
      stake() +
      (beside ? standing(beside, [50, 164, 0.8]) : '') +
      youStanding(hat, [336, 182, 0.86]),
  );
};
