/** How the plane of a place lies in the box on the page: which format, how large, and how much is seen beyond its edges. */
import { type Format, FORMATS } from '../../art/art.ts';
import type { Box, Point, Size } from './boxes.ts';

export type Frame = Size & {
  readonly format: Format;
  /** Pixels of the screen for one unit of the plane. */
  readonly scale: number;
  /** Pixels of the screen for one pixel of the page. */
  readonly ratio: number;
  /** Where the plane's origin lies, in pixels of the screen; `width` and `height` are the whole picture in them. */
  readonly x: number;
  readonly y: number;
  /** The part of the plane that is seen: the place itself, and sky and ground beyond it if the box has another shape. */
  readonly bounds: Box;
  /** The letter size of a name, in units. Names grow to 160 %: beyond that they would hide whom they name. */
  readonly text: number;
  /** The letter size of a sentence and of words about what is pointed at: it grows all the way. */
  readonly reading: number;
  /** What a thing that can be pointed at must measure at least, in units. */
  readonly fingertip: number;
  /** The part where names and sentences may stand: below the strip of figures, off the edges. */
  readonly room: Box;
};

export type Place = Size & { readonly ratio: number; readonly textScale: number };

/** Pixels of the page: a name's letters, the strip of figures on top, the smallest target, the free edge. */
const TEXT = 16.5;
const STRIP = 66;
const FINGERTIP = 24;
const EDGE = 6;
/** A large board does not need letters that grow as fast as it does. */
const TEXT_GROWS_TO = 1.3;
const NAMES_GROW_TO = 1.6;
/** Of what is seen beyond the place above and below, so much lies above: sky goes on more gracefully than a path. */
const ABOVE = 1;

const { standard, wide } = FORMATS;
/** Between the two formats, where neither leaves more air than the other. */
const TURNING_POINT = Math.sqrt((standard.width / standard.height) * (wide.width / wide.height));

export const formatFor = ({ width, height }: Size): Format => (width / height > TURNING_POINT ? 'wide' : 'standard');

/** `width` and `height` in pixels of the page, both above zero. */
export const frameFor = ({ width, height, ratio, textScale }: Place): Frame => {
  const format = formatFor({ width, height });
  const whole = FORMATS[format];
  const onPage = Math.min(width / whole.width, height / whole.height);
  const scale = onPage * ratio;
  const [pixelsWide, pixelsHigh] = [Math.round(width * ratio), Math.round(height * ratio)];
  const x = Math.round((pixelsWide - whole.width * scale) / 2);
  const y = Math.round((pixelsHigh - whole.height * scale) * ABOVE);
  const bounds = { x: -x / scale, y: -y / scale, width: pixelsWide / scale, height: pixelsHigh / scale };
  const strip = (STRIP * Math.min(textScale, TEXT_GROWS_TO)) / onPage;
  const edge = EDGE / onPage;
  const letters = (TEXT * Math.max(1, Math.min(onPage, TEXT_GROWS_TO))) / onPage;
  return {
    format,
    scale,
    ratio,
    x,
    y,
    width: pixelsWide,
    height: pixelsHigh,
    bounds,
    text: letters * Math.min(textScale, NAMES_GROW_TO),
    reading: letters * textScale,
    fingertip: FINGERTIP / onPage,
    room: {
      x: bounds.x + edge,
      y: bounds.y + strip,
      width: bounds.width - 2 * edge,
      height: bounds.height - strip - edge,
    },
  };
};

/** A point of the screen's pixels as a point of the plane. */
export const onPlane = (frame: Frame, [x, y]: Point): Point => [
  (x - frame.x) / frame.scale,
  (y - frame.y) / frame.scale,
];
