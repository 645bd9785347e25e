/** The player's hand on the board: says what is pointed at, and tells what was clicked. */
import type { Drawing } from './drawing.ts';
import type { Point } from './layout/boxes.ts';
import { onPlane } from './layout/frame.ts';
import type { Measure } from './layout/words.ts';
import type { BoardIntent } from './moment.ts';
import { readPointer } from './stage/pointer.ts';
import type { Item } from './staging/item.ts';
import { hitAt, nextToCount, tipFor } from './staging/pointing.ts';

export type Board = {
  readonly canvas: HTMLCanvasElement;
  readonly measure: Measure;
  /** What is on the canvas now. */
  readonly drawing: () => Drawing | undefined;
  /** Words about what is pointed at, or none. */
  readonly tell: (tip: Item | undefined) => void;
  readonly onIntent: (intent: BoardIntent) => void;
  /** Which of the counted things have a tick: the hand adds to them. */
  readonly marked: () => Set<number>;
};

export type Hand = {
  /** Forgets what was pointed at: the drawing is another. */
  readonly lift: () => void;
  readonly close: () => void;
};

export const openHand = ({ canvas, measure, drawing, tell, onIntent, marked }: Board): Hand => {
  let pointed: string | undefined;

  const onMove = (at: Point): void => {
    const now = drawing();
    if (now === undefined) return;
    const point = onPlane(now.frame, at);
    const hot = hitAt(now.staging.hot, point, now.frame.fingertip);
    canvas.style.cursor = hot?.actor === undefined && hot?.counts !== true ? 'default' : 'pointer';
    if (hot?.id === pointed) return;
    pointed = hot?.id;
    tell(hot && tipFor(hot, point, now.frame, measure, now.palette));
  };

  const onPress = (at: Point): void => {
    const now = drawing();
    if (now === undefined) return;
    const point = onPlane(now.frame, at);
    const { hot } = now.staging;
    if (now.moment.counted !== undefined) {
      const next = nextToCount(hot, marked(), point, now.frame.fingertip);
      if (next === undefined) return;
      marked().add(next);
      onIntent({ kind: 'count' });
      return;
    }
    const hit = hitAt(hot, point, now.frame.fingertip);
    // A line or a card is nobody: it keeps whom you look at.
    if (hit === undefined || hit.actor !== undefined) onIntent({ kind: 'focus', actor: hit?.actor });
  };

  const onLeave = (): void => {
    if (pointed === undefined) return;
    pointed = undefined;
    tell(undefined);
  };

  return { lift: () => void (pointed = undefined), close: readPointer(canvas, { onMove, onLeave, onPress }) };
};
