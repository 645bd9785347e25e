/** Which rows of a long table are in sight. Rows are all as high as `ROW_REM`; class.css says the same. */

const ROW_REM = 2.25;

/** Rows that are drawn beyond what is in sight, so that scrolling never meets a gap; and that pass before anything is drawn anew. */
const BEYOND = 10;
const STEP = 5;

/** Where a table is scrolled to: its first row in sight, rounded down to a step; how many fit; pixels a row. */
export type Place = { readonly first: number; readonly fit: number; readonly row: number };

/** `rem` as the browser says it: `16px`. */
export const placeOf = (scrolled: number, height: number, rem: string): Place => {
  const row = Number.parseFloat(rem) * ROW_REM;
  return { first: Math.floor(scrolled / row / STEP) * STEP, fit: Math.ceil(height / row) + STEP, row };
};

export type Seen = {
  /** The first row that is there, and the first that is not any more. */
  readonly from: number;
  readonly to: number;
  /** Pixels that the others take, above and below. */
  readonly above: number;
  readonly below: number;
};

export const seenRows = (count: number, { first, fit, row }: Place): Seen => {
  const from = Math.min(Math.max(0, first - BEYOND), Math.max(0, count - fit));
  const to = Math.min(count, first + fit + BEYOND);
  return { from, to, above: from * row, below: (count - to) * row };
};
