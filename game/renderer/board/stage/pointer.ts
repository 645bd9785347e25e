/** The pointer on the canvas, as points of the screen's pixels. */
import type { Point } from '../layout/boxes.ts';

export type PointerReader = {
  readonly onMove: (at: Point) => void;
  readonly onLeave: () => void;
  readonly onPress: (at: Point) => void;
};

/** Reads until it is let go of. */
export const readPointer = (canvas: HTMLCanvasElement, { onMove, onLeave, onPress }: PointerReader): (() => void) => {
  const stop = new AbortController();
  const how = { signal: stop.signal };
  const pointOf = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * canvas.width) / box.width,
      ((event.clientY - box.top) * canvas.height) / box.height,
    ];
  };
  canvas.addEventListener('pointermove', (event) => onMove(pointOf(event)), how);
  canvas.addEventListener('pointerleave', onLeave, how);
  canvas.addEventListener('click', (event) => onPress(pointOf(event)), how);
  // Words that appeared because something was pointed at go away on request.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && onLeave(), how);
  return () => stop.abort();
};
