/**
 * A picture as a list of shapes on a plane of 1920 × 1080, before anybody decides how it is shown: on screen, in a file, on a
 * canvas. Colours are names of what they mean (`stage.css`).
 */
import type { SeenThing } from '../../../../../core/scenario/vocabulary.ts';
import type { Theme } from '../../../../art/art.ts';
import type { Say } from '../../../text/text.ts';

export const WIDTH = 1920;
export const HEIGHT = 1080;
/** No words come nearer to the edge. */
export const MARGIN = 72;

/** What is chosen has a colour and a shape of its own, in this order; more than seven nobody tells apart. */
export const MARK_TONES = ['mark-1', 'mark-2', 'mark-3', 'mark-4', 'mark-5', 'mark-6', 'mark-7'] as const;
export const TONES = [
  'paper',
  'bubble',
  'ink',
  'soft',
  'rule',
  'sand',
  'sand-low',
  'outline',
  'face',
  'wash',
  'glow',
  'publicServant',
  'networkManager',
  'publicServant-wash',
  'networkManager-wash',
  ...MARK_TONES,
] as const;
export type Tone = (typeof TONES)[number];

export type Path = {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Tone | undefined;
  readonly line?: Tone | undefined;
  readonly width?: number | undefined;
  readonly dash?: string | undefined;
};

export type Letters = {
  readonly kind: 'words';
  readonly x: number;
  /** Of the line on which they stand. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: Tone;
  /** What they stand on. */
  readonly on: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In the language of the story. */
  readonly story: boolean;
};

export type Image = {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A drawing of `renderer/art`. */
  readonly svg: string;
  /** Only the disc within it is shown. */
  readonly round: boolean;
};

export type Shape = Path | Letters | Image;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The numbers of a picture, and nothing else. */
export type Numbers = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

export type Picture = {
  readonly title: string;
  /** The finding, where there is one. */
  readonly headline: string | undefined;
  /** How many of the class it is about, in words. */
  readonly n: string | undefined;
  /** What else is to be read in it, whole. */
  readonly texts: readonly string[];
  readonly numbers: Numbers | undefined;
  readonly shapes: readonly Shape[];
};

/** How wide words are at a size. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** What somebody who draws has at hand. */
export type Pen = {
  readonly say: Say;
  readonly measure: Measure;
  readonly theme: Theme;
  /** What lies on the ground. */
  readonly thing: SeenThing;
};

const n = (value: number): string => String(Math.round(value * 10) / 10);

export const path = (d: string, how: Omit<Path, 'kind' | 'd'>): Path => ({ kind: 'path', d, ...how });

export const line = (x1: number, y1: number, x2: number, y2: number, how: Omit<Path, 'kind' | 'd'>): Path =>
  path(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, how);

export const chain = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

export const disc = (x: number, y: number, r: number, how: Omit<Path, 'kind' | 'd'>): Path =>
  path(`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`, how);

export const block = ({ x, y, width, height }: Box, how: Omit<Path, 'kind' | 'd'>, round = 0): Path => {
  const r = Math.min(round, width / 2, height / 2);
  return path(
    r === 0
      ? `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`
      : `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}q${n(r)} 0 ${n(r)} ${n(r)}v${n(height - 2 * r)}q0 ${n(r)} ${n(-r)} ${n(r)}` +
          `h${n(2 * r - width)}q${n(-r)} 0 ${n(-r)} ${n(-r)}v${n(2 * r - height)}q0 ${n(-r)} ${n(r)} ${n(-r)}Z`,
    how,
  );
};

export const image = (svg: string, box: Box, round = false): Image => ({ kind: 'image', svg, ...box, round });
