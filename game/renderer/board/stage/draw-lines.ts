/** Lines as Phaser strokes them: dots on a band for people who know each other, a full band for those who work together. */
import type { GameObjects } from 'phaser';
import type { Point } from '../layout/boxes.ts';
import type { Frame } from '../layout/frame.ts';
import type { Line } from '../layout/lines.ts';
import type { Palette } from '../paint/palette.ts';

const WIDTHS = {
  tie: { dots: 5, band: 8.5, full: 7, edge: 11 },
  command: { dots: 5, band: 8, full: 5, edge: 10 },
} as const;
const DOT_EVERY = 9.5;
const TERMINAL = 12;
const BAND = 0.92;

const colour = (hex: string): number => Number.parseInt(hex.slice(1), 16);

type Brush = { readonly pen: GameObjects.Graphics; readonly frame: Frame; readonly palette: Palette };

const screen = ({ scale, x, y }: Frame, [px, py]: Point): { x: number; y: number } => ({
  x: x + px * scale,
  y: y + py * scale,
});

const band = ({ pen, frame }: Brush, points: readonly Point[], width: number, hex: string, alpha: number): void => {
  if (alpha <= 0 || width <= 0) return;
  pen.lineStyle(width * frame.scale, colour(hex), alpha);
  pen.beginPath();
  const [first, ...rest] = points.map((one) => screen(frame, one));
  pen.moveTo(first!.x, first!.y);
  for (const { x, y } of rest) pen.lineTo(x, y);
  pen.strokePath();
  // Round ends.
  pen.fillStyle(colour(hex), alpha);
  for (const { x, y } of [first!, rest.at(-1)!]) pen.fillCircle(x, y, (width / 2) * frame.scale);
};

/** Dots at equal distances along the line. */
const dots = ({ pen, frame }: Brush, points: readonly Point[], size: number, hex: string, alpha: number): void => {
  pen.fillStyle(colour(hex), alpha);
  let left = DOT_EVERY / 2;
  points.slice(1).forEach((to, i) => {
    const from = points[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (; left <= length; left += DOT_EVERY) {
      const share = left / length;
      const { x, y } = screen(frame, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      pen.fillCircle(x, y, (size / 2) * frame.scale);
    }
    left -= length;
  });
};

const one = (brush: Brush, line: Line): void => {
  const { palette } = brush;
  const widths = WIDTHS[line.look];
  const [ink, edge] = line.look === 'tie' ? [palette.tie, palette.tieEdge] : [palette.command, palette.commandEdge];
  if (line.dots > 0.02) {
    band(brush, line.points, widths.band, edge, Math.min(1, line.dots) * BAND);
    dots(brush, line.points, widths.dots, ink, Math.min(1, line.dots));
  }
  if (line.full > 0.02) {
    band(brush, line.points, widths.edge * Math.min(1.25, line.full), edge, 1);
    band(brush, line.points, widths.full * Math.min(1.35, line.full), ink, 1);
  }
};

/** Clears the pen and draws all lines, and the boxes at the ends of command. */
export const drawLines = (brush: Brush, lines: readonly Line[], terminals: readonly Point[]): void => {
  const { pen, frame, palette } = brush;
  pen.clear();
  for (const line of lines) one(brush, line);
  for (const terminal of terminals) {
    const { x, y } = screen(frame, terminal);
    const side = TERMINAL * frame.scale;
    pen.fillStyle(colour(palette.command), 1);
    pen.fillRect(x - side / 2, y - side / 2, side, side);
    pen.lineStyle(2 * frame.scale, colour(palette.commandEdge), 1);
    pen.strokeRect(x - side / 2, y - side / 2, side, side);
  }
};
