/** Paper with nothing written on it: the words are the board's. Sizes are the caller's, corners and tape stay as drawn. */
import { INK, path, rect, svg } from '../svg.ts';

const BLUE = '#1d4a8c';
const MARGIN = 8;

const sheet = (width: number, height: number, drawn: string): string =>
  svg({ x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN }, drawn);

/** How far a paper's picture reaches beyond the paper on every side: shadow and tape. */
export const PAPER_MARGIN = MARGIN;

/** A slip with an objection, taped to the wall. Settled, it loses its blue edge and gets a ticked box (room for 28). */
export const slip = (width: number, height: number, settled = false): string =>
  sheet(
    width,
    height,
    rect(3, 3, width, height, { fill: '#1c2f52', opacity: 0.18 }) +
      rect(0, 0, width, height, { fill: settled ? '#eef0ea' : '#fffdf3', line: INK, width: 1.6 }) +
      (settled ? '' : rect(0, 0, 5, height, { fill: BLUE })) +
      rect(width / 2 - 12, -5, 24, 10, { fill: '#f2cf7a', line: INK, width: 1 }) +
      (settled
        ? rect(9, height / 2 - 9, 18, 18, { line: BLUE }) +
          path(`M12 ${height / 2}l5 5l9 -12`, { line: BLUE, width: 3 })
        : ''),
  );

/** A promise on a card with a folded corner. */
export const promiseCard = (width: number, height: number): string =>
  sheet(
    width,
    height,
    rect(3, 3, width, height, { fill: '#1c2f52', opacity: 0.2 }) +
      path(`M0 0H${width - 12}L${width} 12V${height}H0Z`, { fill: '#fffdf6', line: INK, width: 1.6 }) +
      path(`M${width - 12} 0V12H${width}`, { line: INK, width: 1.4 }),
  );

/** What became of a promise, as the frame of a stamp: the word inside is the caller's. */
export const stamp = (width: number, height: number, colour = BLUE): string =>
  sheet(
    width,
    height,
    rect(0, 0, width, height, { line: colour, width: 2.4 }) +
      rect(3.5, 3.5, width - 7, height - 7, { line: colour, width: 0.8, opacity: 0.6 }),
  );
