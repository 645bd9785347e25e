/** Rubbish bags: the one outcome that can be counted by eye. */
import { lot, oneOf } from '../lot.ts';
import { at, type Box, INK, path } from '../svg.ts';

const COLOURS = ['#57525f', '#6a6672', '#4c4a55', '#7b7680', '#8a7f78', '#5f6b70', '#d8cdbd', '#b9c4c0'];
const TALL = 'M-13 0C-19 -10 -13 -20 -4 -23L-7 -29L-1 -27L4 -30L3 -23C13 -20 18 -9 13 0Q0 3 -13 0Z';
const BROAD = 'M-15 0C-19 -8 -14 -16 -3 -19L-6 -26L1 -23L6 -25L3 -19C15 -16 18 -7 15 0Q0 3 -15 0Z';
const FOLDS = 'M-4 -21Q0 -18 4 -21M-8 -6Q-9 -12 -5 -15M5 -4Q8 -9 6 -13';

/** How many different bags there are; further variants begin again. */
export const BAGS = 16;
/** As many as a heap has spots. */
export const MOST_BAGS = 60;

/** The foot of a bag is the origin. */
export const BAG: Box = { x: -22, y: -34, width: 44, height: 40 };

export const bagDrawing = (variant: number): string => {
  const word = `bag ${variant % BAGS}`;
  const colour = oneOf(`${word} colour`, COLOURS);
  const shape = lot(`${word} shape`) < 0.5 ? TALL : BROAD;
  const drawn = path(shape, { fill: colour, line: INK }) + path(FOLDS, { line: INK, width: 1.2, opacity: 0.65 });
  return at(0, 0, drawn, 1, lot(`${word} side`) < 0.5, lot(`${word} lean`) * 10 - 5);
};
