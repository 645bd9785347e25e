/** Bars for those who see numbers better as lengths; the number always stands beside it. */
import { padded, widthOf } from '../paint.ts';
import type { Scribe } from '../scribe.ts';

export type Bar = { readonly label: string; readonly amount: number; readonly words: string };

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const LONGEST = 30;
const SHORTEST = 8;

/** A length in blocks, to an eighth. */
const blocks = (length: number): string => {
  const eighths = Math.max(0, Math.round(length * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
};

/** Bars under each other, on one scale from 0 to `most`. */
export const showBars = ({ line, paint, width }: Scribe, bars: readonly Bar[], most: number): void => {
  const label = Math.max(0, ...bars.map((bar) => widthOf(bar.label)));
  const words = Math.max(0, ...bars.map((bar) => widthOf(bar.words)));
  const room = Math.max(SHORTEST, Math.min(LONGEST, width - label - words - 4));
  for (const bar of bars) {
    const length = most <= 0 ? 0 : (Math.max(0, Math.min(bar.amount, most)) / most) * room;
    line(`  ${padded(bar.label, label)} ${paint('networkManager', padded(blocks(length), room))} ${bar.words}`);
  }
};
