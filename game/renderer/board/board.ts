/** The board: draws a BoardView with Phaser and says what was pointed at or clicked. It knows no rule and no text of its own. */
import type { Board, BoardOptions } from './moment.ts';
import { directed } from './directed.ts';
import { loadLetters } from './stage/letters.ts';

export type { Board, BoardIntent, BoardLabels, BoardMoment, BoardOptions } from './moment.ts';

/** Opens in an element of the page and fills it, whatever its size becomes. */
export const openBoard = async (place: HTMLElement, options: BoardOptions): Promise<Board> => {
  await loadLetters();
  return directed(place, options);
};
