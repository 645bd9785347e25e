/** A fork in the morning: the roads there were, the one you took, and who was waiting there. */
import type { Hat, Place as PlaceName, SeenThing } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { cloud } from '../places/landscape.ts';
import { paintsFor } from '../places/paints.ts';
import type { Theme } from '../places/place.ts';
import { at, circle, INK, n, path, rect, svg, times } from '../svg.ts';
import { bagDrawing } from '../things/bags.ts';
import { plotDrawing } from '../things/plots.ts';
import { bands, CARD_SCENE, crescent, farOff, type Somebody, standing, youStanding } from './card-ground.ts';

export type ForkedRoadOptions = {
  readonly place: PlaceName;
  readonly thing: SeenThing;
  readonly theme: Theme;
  readonly speaker: Somebody | undefined;
  readonly hat: Hat;
};

const SKY = { light: ['#fdebd0', '#fbdcb2', '#f8c995'], dark: ['#111a36', '#1b2750', '#2b3866'] } as const;

const townHall = (tone: (colour: string) => string, lit: string): string =>
  path(byHand('M18 136V74h26v-12h34v12h26v62Z', 0.8), { fill: tone('#9db6d8') }) +
  path('M18 74h86', { line: tone('#7f9cc6'), width: 3 }) +
  times(3, (j) =>
    times(4, (i) => rect(27 + i * 19, 82 + j * 17, 9, 10, { fill: (i + j) % 3 === 0 ? lit : tone('#7f9cc6') })),
  );

const ROADS =
  'M172 216C182 196 172 176 138 162C100 150 60 146 20 138L44 132C92 138 150 144 198 164C246 144 304 138 352 132L376 138C336 146 296 150 258 162C224 176 214 196 224 216Z';

/** The steps on the road that was taken. */
const steps = (fill: string): string =>
  [
    [196, 198],
    [206, 186],
    [216, 176],
    [234, 165],
    [254, 158],
    [276, 151],
  ]
    .map(([x, y], i) => {
      const scale = 1 - i * 0.11;
      return `<ellipse cx="${n(x!)}" cy="${n(y!)}" rx="${n(4.4 * scale)}" ry="${n(2.4 * scale)}" fill="${fill}"/>`;
    })
    .join('');

/** Boards belong on the post; whoever shows the picture hangs them up, since they have words on them. */
export const forkedRoad = ({ place, thing, theme, speaker, hat }: ForkedRoadOptions): string => {
  const paints = paintsFor(theme);
  const { tone } = paints;
  return svg(
    CARD_SCENE,
    bands(SKY[theme]) +
      circle(198, 118, 42, { fill: theme === 'light' ? '#fff6df' : '#f3ead2', opacity: theme === 'light' ? 1 : 0.16 }) +
      (theme === 'light' ? cloud(40, 38, 0.6, paints) + cloud(316, 30, 0.5, paints) : crescent(60, 38)) +
      townHall(tone, paints.lit) +
      farOff(
        {
          place,
          word: 'fork right',
          at: [place === 'housingBlocks' ? 318 : 262, 40, 0.6],
          size: [4, 6],
          colours: ['#d98a63', '#b96d4c'],
        },
        paints,
      ) +
      path(byHand('M-10 130C120 122 260 136 410 128V220H-10Z'), { fill: tone('#d8b27c') }) +
      path(ROADS, { fill: tone('#f6e2bb'), line: INK, width: 1.8 }) +
      steps(tone('#a9743f')) +
      path('M198 178V30', { line: INK, width: 7 }) +
      path('M198 177V31', { line: '#a9743f', width: 3.6 }) +
      (thing === 'bags' ? at(374, 184, bagDrawing(2), 0.9) + at(388, 190, bagDrawing(5), 0.86) : '') +
      (thing === 'plots' ? at(372, 188, plotDrawing(1), 0.8) : '') +
      (speaker ? standing(speaker, [46, 188, 0.84]) : '') +
      youStanding(hat, [338, 190, 0.84]),
  );
};
