/** What a thing on the board looks like: pictures and strokes of a pen, one on the other, in units of its own. */
import type { Box } from '../../art/art.ts';

export type Pen = CanvasRenderingContext2D;

export type Inlay =
  | { readonly svg: string; readonly box: Box }
  /** The picture's silhouette, made thicker and in one colour. */
  | { readonly svg: string; readonly box: Box; readonly outline: { readonly colour: string; readonly width: number } }
  | { readonly draw: (pen: Pen) => void };

export type Paint = {
  /** Two paints of the same key look the same. */
  readonly key: string;
  readonly box: Box;
  /** Made only when nothing of this key is there yet. */
  readonly inlays: () => readonly Inlay[];
  /** Nothing shines through. */
  readonly opaque?: boolean;
};

/** Rounded corners, or none. */
export const boxPath = (pen: Pen, { x, y, width, height }: Box, round: number): void => {
  pen.beginPath();
  if (round > 0) pen.roundRect(x, y, width, height, round);
  else pen.rect(x, y, width, height);
};

export type Ink = {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
};

export const inked = (pen: Pen, { fill, line, width = 1.6, dash = [] }: Ink): void => {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (line === undefined) return;
  pen.setLineDash([...dash]);
  pen.strokeStyle = line;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  pen.stroke();
  pen.setLineDash([]);
};
