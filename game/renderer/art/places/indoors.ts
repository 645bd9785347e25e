/** Furniture of the house in section: rooms, desks, lamps, shelves. Right angles throughout. */
import { oneOf } from '../lot.ts';
import { circle, INK, n, path, rect, times } from '../svg.ts';
import type { HousePaints } from './house-paints.ts';

export type Room = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const bottom = ({ y, height }: Room): number => y + height;
export const right = ({ x, width }: Room): number => x + width;
const SKIRTING = 16;

export const room = ({ x, y, width, height }: Room, wall: string, floor: string, { tone }: HousePaints): string =>
  rect(x, y, width, height, { fill: tone(wall) }) +
  rect(x, y + height - SKIRTING, width, SKIRTING, { fill: tone(floor) }) +
  path(`M${x} ${y + height - SKIRTING}h${width}`, { line: INK, width: 1.4, opacity: 0.6 }) +
  rect(x, y, width, height, { line: INK });

/** A lamp under the ceiling with its cone of light: where it hangs, half the cone's width at its foot, how deep it falls. */
export const ceilingLamp = (x: number, y: number, spread: number, depth: number, { cone }: HousePaints): string =>
  path(`M${x} ${y}v14`, { line: INK }) +
  path(`M${x - 14} ${y + 22}L${x - spread} ${y + depth}H${x + spread}L${x + 14} ${y + 22}Z`, {
    fill: '#fff3cf',
    opacity: cone,
  }) +
  path(`M${x - 16} ${y + 24}L${x - 8} ${y + 13}H${x + 8}L${x + 16} ${y + 24}Z`, { fill: '#2f6b4f', line: INK });

/** A desk seen from the front, its top at `y`. */
export const desk = (x: number, y: number, width: number, depth: number, { tone }: HousePaints): string =>
  rect(x + 4, y + 8, width - 8, depth, { fill: tone('#8a5a30'), line: INK }) +
  path(`M${n(x + width * 0.62)} ${y + 8}v${depth}`, { line: INK, width: 1.4 }) +
  rect(x, y, width, 8, { fill: tone('#a9743f'), line: INK });

export const papers = (x: number, y: number, sheets: number): string =>
  times(sheets, (i) => rect(x + (i % 2) * 2, y - 4 - i * 3.4, 26, 3.6, { fill: '#fffdf3', line: INK, width: 1.1 }));

export const deskLamp = (x: number, y: number, flip: boolean): string => {
  const s = flip ? -1 : 1;
  return (
    path(`M${x} ${y}v-26l${-16 * s} -10`, { line: INK, width: 2.4 }) +
    path(`M${x - 30 * s} ${y - 28}l${6 * s} -12h${14 * s}l${6 * s} 12Z`, { fill: '#1d4a8c', line: INK })
  );
};

const SPINES = ['#b4552f', '#1d4a8c', '#d9c59a', '#55708f', '#5d7a4a'];

/** Shelves with files, `columns` of four. */
export const shelves = (x: number, y: number, width: number, height: number, { tone }: HousePaints): string => {
  const rows = Math.max(1, Math.floor(height / 29));
  const each = Math.floor((width - 6) / 7.4);
  return (
    rect(x, y, width, height, { fill: tone('#8a5a30'), line: INK }) +
    times(
      rows,
      (row) =>
        times(each, (i) => {
          const tall = 16 + ((i * 5 + row * 3) % 3) * 2;
          return rect(x + 4 + i * 7.4, y + (row + 1) * (height / rows) - tall - 1, 6, tall, {
            fill: tone(oneOf(`spine ${x} ${row} ${i}`, SPINES)),
            line: INK,
            width: 1,
          });
        }) + path(`M${x} ${n(y + (row + 1) * (height / rows))}h${width}`, { line: INK, width: 1.5 }),
    )
  );
};

export const clock = (x: number, y: number): string =>
  circle(x, y, 17, { fill: '#fffdf3', line: INK, width: 2.2 }) +
  path(`M${x} ${y}v-11M${x} ${y}l8 4`, { line: INK, width: 2.2 });

export const potPlant = (x: number, y: number, { tone }: HousePaints): string =>
  path(`M${x} ${y}h26l-4 -18h-18Z`, { fill: tone('#b4552f'), line: INK, width: 1.8 }) +
  path(`M${x + 4} ${y - 18}q-12 -22 4 -24q4 -16 12 -2q14 -2 4 26Z`, { fill: tone('#6f8458'), line: INK, width: 1.6 });

export const stairs = (x: number, y: number, width: number, height: number, { tone }: HousePaints): string => {
  const steps = 6;
  const [dx, dy] = [width / steps, height / steps];
  const climb = times(steps, () => `h${n(dx)}v${n(-dy)}`);
  return (
    path(`M${x} ${y}${climb}V${y}Z`, { fill: tone('#b9c6dc'), opacity: 0.9 }) +
    path(`M${x} ${y}${climb}`, { line: INK, width: 2.2 }) +
    path(
      times(steps - 1, (i) => `M${n(x + dx * (i + 0.5))} ${n(y - dy * i)}v-30`) +
        `M${n(x + dx * 0.5)} ${n(y - 30)}L${n(x + dx * (steps - 1.5))} ${n(y - dy * (steps - 2) - 30)}`,
      {
        line: INK,
        width: 1.4,
      },
    )
  );
};

export const windowFrame = (x: number, y: number, width: number, height: number, glass: string): string =>
  rect(x, y, width, height, { fill: glass, line: INK, width: 2.2 }) +
  path(`M${n(x + width / 2)} ${y}v${height}M${x} ${n(y + height * 0.45)}h${width}`, { line: INK, width: 1.6 });

/** The counter of the hall, with a bell to ring and papers. */
export const counter = (x: number, y: number, width: number, { tone }: HousePaints): string =>
  rect(x + 4, y + 9, width - 10, 43, { fill: tone('#8a5a30'), line: INK }) +
  path(`M${n(x + width * 0.35)} ${y + 9}v43M${n(x + width * 0.68)} ${y + 9}v43`, { line: INK, width: 1.4 }) +
  rect(x, y, width, 9, { fill: tone('#a9743f'), line: INK }) +
  path(`M${x + width - 40} ${y}q0 -13 13 -13q13 0 13 13ZM${x + width - 27} ${y - 13}v-5`, {
    fill: '#f5d98f',
    line: INK,
  }) +
  papers(x + 12, y, 8) +
  papers(x + 44, y, 4);

/** A workbench with a vice and a box; tools hang above it. */
export const workbench = (x: number, y: number, width: number, paints: HousePaints): string =>
  desk(x, y, width, 30, paints) +
  path(`M${x + 26} ${y}l10 -7h16l6 7ZM${x + width - 50} ${y}v-8h26v8Z`, { fill: '#8f9aa4', line: INK, width: 1.6 });

/** Tools on the workshop wall; only where no slips hang. */
export const tools = (x: number, y: number): string =>
  path(`M${x} ${y}v26M${x - 6} ${y}h12v-7h-12ZM${x + 22} ${y - 6}v20q-5 6 0 12q5 -6 0 -12`, {
    fill: '#8f9aa4',
    line: INK,
    width: 1.6,
  });
