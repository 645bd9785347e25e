/** Two advisers on a bench in the corridor, under a clock. */
import type { Portrait } from '../../../core/scenario/portrait.ts';
import type { Expression } from '../../../core/scenario/vocabulary.ts';
import { figureDrawing } from '../people/figure.ts';
import type { Theme } from '../places/place.ts';
import { at, type Box, INK, path, rect, svg } from '../svg.ts';
import { clock } from '../places/indoors.ts';

export const BENCH: Box = { x: 0, y: 0, width: 232, height: 330 };

type Sitting = { readonly portrait: Portrait; readonly expression: Expression };

const COLOURS = {
  light: { wall: '#dfe8f5', floor: '#b9c8e0', edge: '#c9d6ea', beam: 0.75 },
  dark: { wall: '#22365c', floor: '#172743', edge: '#2b426d', beam: 0.16 },
} as const;

/** One or two people who wait to be asked; above their heads there is room for what they say. */
export const bench = (sitting: readonly Sitting[], theme: Theme): string => {
  const { wall, floor, edge, beam } = COLOURS[theme];
  const middle = sitting.length === 1 ? [116] : [62, 170];
  return svg(
    BENCH,
    rect(0, 0, 232, 330, { fill: wall }) +
      path('M60 0L-10 262H242L172 0Z', { fill: '#fff4d0', opacity: beam }) +
      rect(0, 262, 232, 68, { fill: floor }) +
      rect(0, 250, 232, 12, { fill: edge }) +
      path('M0 262H232', { line: INK, width: 1.6 }) +
      clock(116, 34) +
      path('M14 176H218V188H14Z', { fill: '#a9743f', line: INK }) +
      path('M18 188V300M214 188V300', { line: INK, width: 5 }) +
      path('M8 240H224V252H8Z', { fill: '#a9743f', line: INK }) +
      sitting
        .slice(0, 2)
        .map(({ portrait, expression }, i) =>
          at(
            middle[i]!,
            296,
            figureDrawing({ ...portrait, group: false }, expression, {
              seated: 'bench',
              pose: portrait.pose === 'mug' || portrait.pose === 'clipboard' ? portrait.pose : 'desk',
              flip: i === 1,
            }),
            1.22,
          ),
        )
        .join(''),
  );
};
