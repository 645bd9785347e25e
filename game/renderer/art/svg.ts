/** Pictures are strings of SVG: made here without a document, shown as an image by their address. */

/** The colour of every line. */
export const INK = '#2a1c18';

/** The part of the drawing plane that a picture shows. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A whole picture: `content` seen through `box`. `size` fixes its width and height in pixels; without it, it fills. */
export const svg = (box: Box, content: string, size?: { readonly width: number; readonly height: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(box.x)} ${n(box.y)} ${n(box.width)} ${n(box.height)}"` +
  `${size ? ` width="${n(size.width)}" height="${n(size.height)}"` : ''}>${content}</svg>`;

/** An address for an `<img>` or a texture. It carries the whole picture; nothing is fetched. */
export const addressOf = (picture: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(picture)}`;

/** A number as SVG wants it: at most two decimals, no exponent. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export type Paint = {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  readonly opacity?: number;
  /** Round line ends and corners. */
  readonly round?: boolean;
  readonly dash?: string;
};

/** Attributes for a shape: filled as said, drawn round as said, neither unless said. */
export const paint = ({ fill = 'none', line, width = 2, opacity, round = false, dash }: Paint): string =>
  `fill="${fill}"` +
  (line === undefined ? '' : ` stroke="${line}" stroke-width="${n(width)}"`) +
  (round ? ' stroke-linecap="round" stroke-linejoin="round"' : line === undefined ? '' : ' stroke-linejoin="round"') +
  (dash === undefined ? '' : ` stroke-dasharray="${dash}"`) +
  (opacity === undefined ? '' : ` opacity="${n(opacity)}"`);

export const path = (d: string, how: Paint): string => `<path d="${d}" ${paint(how)}/>`;

export const circle = (x: number, y: number, r: number, how: Paint): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${paint(how)}/>`;

export const rect = (x: number, y: number, width: number, height: number, how: Paint, round = 0): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${round > 0 ? ` rx="${n(round)}"` : ''} ${paint(how)}/>`;

/** Moves, turns and scales a drawing. */
export const at = (x: number, y: number, content: string, scale = 1, flip = false, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn === 0 ? '' : ` rotate(${n(turn)})`}` +
  `${scale === 1 && !flip ? '' : ` scale(${n(flip ? -scale : scale)} ${n(scale)})`}">${content}</g>`;

/** Letters that belong to a place: a block's name, a door's number. Never words of a language. */
export const letters = (x: number, y: number, size: number, what: string, fill: string): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="700" font-family="Atkinson Hyperlegible Next, sans-serif"` +
  ` text-anchor="middle" fill="${fill}">${escaped(what)}</text>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => ENTITIES[found]!);

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => draw(index)).join('');
