/** Buildings and things that stand in more than one place. The foot's left corner is (x, y). */
import { byHand, box } from '../ink.ts';
import { lot } from '../lot.ts';
import { at, circle, INK, n, path, rect, times } from '../svg.ts';
import type { Paints } from './paints.ts';

export const pane = (x: number, y: number, width: number, height: number, word: string, paints: Paints): string => {
  const home = lot(word) < paints.home + 0.3;
  return (
    rect(x, y, width, height, { fill: home ? paints.lit : paints.tone('#7d6a66'), line: INK, width: 1.6 }) +
    path(`M${n(x + width / 2)} ${y}v${height}M${x} ${n(y + height * 0.4)}h${width}`, { line: INK, width: 1.1 })
  );
};

/** A house with a gable to the street: two windows, a door, a roof of its own colour. */
export const house = (
  x: number,
  y: number,
  [width, height]: readonly [number, number],
  [wall, roof, door]: readonly [string, string, string],
  paints: Paints,
): string => {
  const eaves = y - height * 0.66;
  const unit = width / 10;
  return (
    path(byHand(`M${x} ${y}V${n(eaves)}L${n(x + width / 2)} ${y - height}L${x + width} ${n(eaves)}V${y}Z`, 1), {
      fill: paints.tone(wall),
      line: INK,
      width: 2.2,
    }) +
    path(
      byHand(`M${x - 5} ${n(eaves + 5)}L${n(x + width / 2)} ${y - height - 3}L${x + width + 5} ${n(eaves + 5)}`, 1),
      {
        line: paints.tone(roof),
        width: 7,
      },
    ) +
    pane(x + unit * 1.4, eaves + 10, unit * 2.6, height * 0.2, `house ${x} left`, paints) +
    pane(x + unit * 6, eaves + 10, unit * 2.6, height * 0.2, `house ${x} right`, paints) +
    rect(x + unit * 3.8, y - height * 0.32, unit * 2.5, height * 0.32, {
      fill: paints.tone(door),
      line: INK,
      width: 1.8,
    }) +
    circle(x + unit * 5.7, y - height * 0.15, 1.6, { fill: '#f5d98f' })
  );
};

/** A plain block with rows of windows. */
export const hall = (
  word: string,
  [x, y, width, height]: readonly [number, number, number, number],
  wall: string,
  [columns, rows]: readonly [number, number],
  paints: Paints,
): string => {
  const [dx, dy] = [width / columns, height / (rows + 0.4)];
  return (
    path(byHand(box(x, y - height, width, height), 1), { fill: paints.tone(wall), line: INK, width: 2.4 }) +
    times(rows, (row) =>
      times(columns, (column) =>
        pane(
          Math.round(x + dx * (column + 0.2)),
          Math.round(y - height + dy * (row + 0.24)),
          Math.round(dx * 0.6),
          Math.round(dy * 0.6),
          `${word} ${row} ${column}`,
          paints,
        ),
      ),
    )
  );
};

/** Two leaves, shut or standing open with light behind; its foot's left corner is (x, y). */
export const doubleDoor = (
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
  open: boolean,
  { tone, lit }: Paints,
): string => {
  const half = width / 2;
  const fold = Math.min(18, half * 0.6);
  const leaf = { fill: tone(colour), line: INK, width: 2 };
  return (
    rect(x, y - height, width, height, { fill: open ? lit : tone(colour), line: INK, width: 2.2 }) +
    (open
      ? path(`M${x} ${y - height}l${-fold} 6v${height}l${fold} -6Z`, leaf) +
        path(`M${x + width} ${y - height}l${fold} 6v${height}l${-fold} -6Z`, leaf)
      : path(`M${x + half} ${y - height}v${height}`, { line: INK, width: 1.6 }) +
        circle(x + half - 6, y - height * 0.45, 2.4, { fill: '#f5d98f' }) +
        circle(x + half + 6, y - height * 0.45, 2.4, { fill: '#f5d98f' }))
  );
};

export const church = (x: number, y: number, paints: Paints): string =>
  path(byHand(`M${x} ${y}V${y - 150}L${x + 22} ${y - 236}L${x + 44} ${y - 150}V${y}Z`, 1), {
    fill: paints.tone('#b58a72'),
    line: INK,
    width: 2,
  }) +
  path(byHand(`M${x + 44} ${y}V${y - 66}L${x + 62} ${y - 96}H${x + 128}L${x + 146} ${y - 66}V${y}Z`, 1), {
    fill: paints.tone('#c79a7c'),
    line: INK,
    width: 2,
  }) +
  circle(x + 22, y - 132, 11, { fill: '#fffdf3', line: INK, width: 1.8 }) +
  path(`M${x + 22} ${y - 132}v-7M${x + 22} ${y - 132}l5 3`, { line: INK, width: 1.6 }) +
  times(3, (i) =>
    path(`M${x + 62 + i * 26} ${y - 16}v-26q6 -10 12 0v26Z`, { fill: paints.lit, line: INK, width: 1.5 }),
  );

export const cow = (x: number, y: number, scale: number, flip = false): string =>
  at(
    x,
    y,
    path('M-16 0V-12M-10 0V-10M12 0V-10M18 0V-12', { line: INK, width: 3 }) +
      path('M-18 -8Q-20 -24 -8 -24H14Q21 -24 20 -8Q0 -4 -18 -8Z', { fill: '#fff6e6', line: INK, width: 2.4 }) +
      path('M-6 -24q6 9 12 0ZM10 -14q4 -7 9 -3v5Z', { fill: INK }) +
      path('M20 -22l10 -2l4 7l-7 4l-8 -3Z', { fill: '#fff6e6', line: INK, width: 2.2 }),
    scale,
    flip,
  );

export const seat = (x: number, y: number, { tone }: Paints): string =>
  path(`M${x + 6} ${y}v-18M${x + 70} ${y}v-18`, { line: INK, width: 4 }) +
  rect(x, y - 24, 76, 7, { fill: tone('#a9743f'), line: INK, width: 1.8 }) +
  rect(x, y - 42, 76, 7, { fill: tone('#a9743f'), line: INK, width: 1.8 });

export const windTurbine = (x: number, y: number, scale: number, { tone }: Paints): string =>
  at(
    x,
    y,
    path('M-3 0L-1.500 -150H1.500L3 0Z', { fill: tone('#f6ecd6'), line: INK, width: 1.4 }) +
      path(
        'M0 -150Q7 -184 1 -214Q-3 -184 0 -150ZM0 -150Q34 -138 56 -118Q26 -126 0 -150ZM0 -150Q-24 -126 -54 -116Q-32 -138 0 -150Z',
        {
          fill: tone('#fffaf1'),
          line: INK,
          width: 1.4,
        },
      ) +
      circle(0, -150, 4, { fill: tone('#d8c3a2'), line: INK, width: 1.2 }),
    scale,
  );

/** Paving in perspective rows over open ground, from `top` to the lower edge. */
export const paving = (top: number, colour: string, joint: string, { tone }: Paints): string =>
  path(byHand(`M-170 ${top}H1010V760H-170Z`), { fill: tone(colour) }) +
  path(
    [10, 26, 48, 78, 118, 168].map((y) => `M-170 ${top + y}H1010`).join('') +
      times(15, (i) => `M${420 + (i - 7) * 76} ${top}L${420 + (i - 7) * 168} 760`),
    { line: tone(joint), width: 1.4, opacity: 0.6 },
  );

/** Open ground as wide as any format: a far strip, then the near one. */
export const field = (y: number, far: string, near: string, { tone }: Paints): string =>
  path(byHand(`M-170 ${y}C180 ${y - 12} 560 ${y + 6} 1010 ${y - 4}V760H-170Z`), { fill: tone(far) }) +
  path(byHand(`M-170 ${y + 54}C220 ${y + 40} 560 ${y + 60} 1010 ${y + 48}V760H-170Z`), { fill: tone(near) });
