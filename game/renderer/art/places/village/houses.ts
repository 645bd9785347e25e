/** Houses of a small town by the sea: plaster, tiles, shutters; one of them boarded up. */
import { byHand, box } from '../../ink.ts';
import { INK, n, path, rect, times } from '../../svg.ts';
import { pane } from '../buildings.ts';
import type { Paints } from '../paints.ts';

type Wall = { readonly x: number; readonly width: number; readonly floors: number; readonly colour: string };
const FOOT = 556;
/** The ground floor, and each of the others. */
const [GROUND, FLOOR] = [92, 68] as const;
const heightOf = ({ floors }: Wall): number => GROUND + (floors - 1) * FLOOR;
/** From the eaves down to the windows of a floor above the ground. */
const sills = ({ floors }: Wall): readonly number[] => Array.from({ length: floors - 1 }, (_, i) => 18 + i * FLOOR);

const shutters = (x: number, y: number, colour: string, word: string, paints: Paints): string =>
  pane(x, y, 26, 40, word, paints) +
  [x - 13, x + 28]
    .map(
      (left) =>
        rect(left, y - 1, 12, 42, { fill: paints.tone(colour), line: INK, width: 1.6 }) +
        path(
          times(5, (i) => `M${left + 2} ${y + 6 + i * 8}h8`),
          { line: INK, width: 1, opacity: 0.55 },
        ),
    )
    .join('');

const boarded = (x: number, y: number, { tone }: Paints): string =>
  rect(x, y, 28, 40, { fill: '#3a302c', line: INK, width: 1.6 }) +
  path(byHand(`M${x - 5} ${y + 6}l38 3v7l-38 -3ZM${x - 4} ${y + 24}l37 -4v7l-37 4Z`, 0.6), {
    fill: tone('#b98a56'),
    line: INK,
    width: 1.6,
  });

const roof = (of: Wall, { tone }: Paints): string => {
  const { x, width } = of;
  const eaves = FOOT - heightOf(of);
  return (
    path(byHand(`M${x - 9} ${eaves + 4}L${x + 16} ${eaves - 40}H${x + width - 16}L${x + width + 9} ${eaves + 4}Z`, 1), {
      fill: tone('#c06a48'),
      line: INK,
      width: 2.2,
    }) +
    path(
      times(Math.floor((width - 20) / 15), (i) => `M${x + 22 + i * 15} ${eaves - 36}q-3 18 -5 38`),
      { line: tone('#9c4f34'), width: 2 },
    )
  );
};

const wall = (of: Wall, { tone }: Paints): string => {
  const { x, width, colour } = of;
  return (
    path(byHand(box(x, FOOT - heightOf(of), width, heightOf(of)), 1), { fill: tone(colour), line: INK, width: 2.2 }) +
    path(byHand(`M${x + 60} ${FOOT - 40}q14 -12 26 -2q4 14 -8 16q-16 2 -18 -14Z`, 0.6), {
      fill: tone('#b98f6a'),
      opacity: 0.4,
    })
  );
};

const door = (x: number, height: number, colour: string, { tone }: Paints): string =>
  path(`M${x} ${FOOT}v${n(-height)}q0 -17 17 -17q17 0 17 17v${n(height)}Z`, {
    fill: tone(colour),
    line: INK,
    width: 2.2,
  }) + path(`M${x + 17} ${FOOT - height - 16}V${FOOT}M${x + 4} ${FOOT}h-10v5h46v-5Z`, { line: INK, width: 1.6 });

export const lived = (of: Wall, paint: string, paints: Paints): string => {
  const { x, width } = of;
  const top = FOOT - heightOf(of);
  return (
    wall(of, paints) +
    roof(of, paints) +
    sills(of)
      .map(
        (down) =>
          shutters(x + 24, top + down, paint, `${x} ${down} left`, paints) +
          shutters(x + width - 50, top + down, paint, `${x} ${down} right`, paints),
      )
      .join('') +
    shutters(x + width - 50, FOOT - 76, paint, `${x} ground`, paints) +
    door(x + 18, 60, paint, paints)
  );
};

export const empty = (of: Wall, paints: Paints): string => {
  const { x, width } = of;
  const top = FOOT - heightOf(of);
  return (
    wall(of, paints) +
    roof(of, paints) +
    sills(of)
      .map((down) => boarded(x + 20, top + down, paints) + boarded(x + width - 48, top + down, paints))
      .join('') +
    boarded(x + width - 48, FOOT - 76, paints) +
    path(`M${x + 56} ${top + 64}l7 16l-5 10l9 18l-4 12M${x + 12} ${top + 60}l8 12l-4 12`, { line: INK, width: 1.6 }) +
    door(x + 18, 60, '#8d7a66', paints)
  );
};

/** The blind wall beside a house that is gone: its rooms are still on it, as wallpaper, and the line of its stairs. */
export const blindWall = (x: number, y: number, width: number, height: number, paints: Paints): string => {
  const { tone } = paints;
  const floor = height / 2;
  const papers = ['#c9b27a', '#d9a79a', '#9fb5a4', '#d8c79a'];
  return (
    path(byHand(`M${x} ${y}V${y - height}L${x + width / 2} ${y - height - 44}L${x + width} ${y - height}V${y}Z`, 1), {
      fill: tone('#d3ae84'),
      line: INK,
      width: 2.4,
    }) +
    times(4, (i) =>
      path(
        byHand(
          box(
            x + 22 + (i % 2) * (width / 2 - 12),
            y - height + 12 + Math.floor(i / 2) * floor,
            width / 2 - 34,
            floor - 16,
          ),
          1,
        ),
        { fill: tone(papers[i]!), opacity: 0.85 },
      ),
    ) +
    path(byHand(`M${x + 8} ${y - floor}H${x + width - 8}M${x + width / 2 + 2} ${y - height + 8}V${y - 8}`, 1), {
      line: tone('#a97f58'),
      width: 6,
    }) +
    path(byHand(`M${x + 30} ${y - 10}${times(6, () => 'v-11h12')}`, 0.6), { line: tone('#8a6242'), width: 3 }) +
    rect(x + width - 62, y - height + 26, 24, 30, { fill: tone('#8a6242'), line: INK, width: 1.4 })
  );
};
