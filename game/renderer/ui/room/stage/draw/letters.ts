/** Words in a box: as large as they go, down to what is still read at the back of a room. */
import type { Box, Letters, Measure, Path, Tone } from './drawing.ts';

/** A fiftieth of the picture's height. */
export const SMALLEST = 22;
const LEADING = 1.24;
/** Letters reach so far above the line on which they stand. */
const RISE = 0.95;
/** Fonts are hinted at sizes that are drawn, not at those that are measured. */
const SAFE = 0.985;

export type Setting = {
  /** The largest size. */
  readonly size: number;
  /** The smallest; a fiftieth of the height unless given. */
  readonly least?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly tone?: Tone | undefined;
  readonly on?: Tone | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly story?: boolean | undefined;
  /** Where in the box they stand, up and down. */
  readonly rest?: 'top' | 'middle' | 'bottom' | undefined;
};

export type Set = {
  readonly shapes: readonly Letters[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  /** Something had to be left out. */
  readonly cut: boolean;
};

/** A word that is wider than the line is broken where it must be. */
const pieces = (word: string, fits: (text: string) => boolean): readonly string[] => {
  if (fits(word)) return [word];
  const found: string[] = [];
  let rest = [...word];
  while (rest.length > 0 && !fits(rest.join(''))) {
    let many = rest.length - 1;
    while (many > 1 && !fits(`${rest.slice(0, many).join('')}-`)) many--;
    found.push(`${rest.slice(0, many).join('')}-`);
    rest = rest.slice(many);
  }
  return rest.length === 0 ? found : [...found, rest.join('')];
};

export const wrapped = (text: string, width: number, size: number, bold: boolean, measure: Measure): string[] => {
  const fits = (one: string): boolean => measure(one, size, bold) <= width * SAFE;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let open = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (open !== '' && fits(`${open} ${word}`)) {
        open = `${open} ${word}`;
        continue;
      }
      if (open !== '') lines.push(open);
      const parts = pieces(word, fits);
      lines.push(...parts.slice(0, -1));
      open = parts.at(-1)!;
    }
    if (open !== '') lines.push(open);
  }
  return lines;
};

const isBroken = (text: string, lines: readonly string[]): boolean =>
  lines.join(' ').replaceAll(/\s+/g, ' ') !== text.replaceAll(/\s+/g, ' ').trim();

type Fitted = { readonly size: number; readonly lines: readonly string[]; readonly cut: boolean };

/** The largest size at which all of it has room and no word is broken; at the smallest, words are broken, and then left out. */
const fitted = (text: string, { width, height }: Box, setting: Setting, measure: Measure): Fitted => {
  const { size: largest, least = SMALLEST, bold = false } = setting;
  const roomAt = (size: number): number => Math.max(1, Math.floor((height - size * 0.2) / (size * LEADING) + 0.2));
  for (let size = largest; size >= least; size -= size > 48 ? 4 : 2) {
    const lines = wrapped(text, width, size, bold, measure);
    if (lines.length <= roomAt(size) && !isBroken(text, lines)) return { size, lines, cut: false };
  }
  const lines = wrapped(text, width, least, bold, measure);
  const room = roomAt(least);
  if (lines.length <= room) return { size: least, lines, cut: false };
  const last = lines[room - 1]!;
  let kept = last.replace(/-$/, '');
  while (kept !== '' && measure(`${kept} …`, least, bold) > width * SAFE) kept = kept.slice(0, -1).trimEnd();
  return { size: least, lines: [...lines.slice(0, room - 1), `${kept} …`], cut: true };
};

const ANCHORED = { start: 0, middle: 0.5, end: 1 } as const;
const RESTING = { top: 0, middle: 0.5, bottom: 1 } as const;

export const setIn = (text: string, box: Box, setting: Setting, measure: Measure): Set => {
  const { bold = false, tone = 'ink', on = 'paper', anchor = 'start', story = false, rest = 'top' } = setting;
  const { size, lines, cut } = fitted(text, box, setting, measure);
  const height = lines.length * size * LEADING;
  const top = box.y + Math.max(0, box.height - height) * RESTING[rest];
  const x = box.x + box.width * ANCHORED[anchor];
  const shapes = lines.map((one, i): Letters => ({
    kind: 'words',
    x,
    y: top + size * RISE + i * size * LEADING,
    text: one,
    size,
    bold,
    tone,
    on,
    anchor,
    story,
  }));
  const width = Math.max(0, ...lines.map((one) => measure(one, size, bold)));
  return { shapes, size, width, height, bottom: top + height, cut };
};

/** One line, wherever it is put. */
export const word = (
  text: string,
  x: number,
  y: number,
  { size, bold = false, tone = 'ink', on = 'paper', anchor = 'start', story = false }: Setting,
): Letters => ({ kind: 'words', x, y, text, size, bold, tone, on, anchor, story });

/** One size at which each of several texts fits its box: what stands side by side looks alike. */
export const commonSize = (
  texts: readonly string[],
  box: Pick<Box, 'width' | 'height'>,
  setting: Setting,
  measure: Measure,
): number =>
  Math.min(setting.size, ...texts.map((text) => fitted(text, { x: 0, y: 0, ...box }, setting, measure).size));

export const lettersBox = ({ x, y, text, size, bold, anchor }: Letters, measure: Measure): Box => {
  const width = measure(text, size, bold);
  return { x: x - width * ANCHORED[anchor], y: y - size * RISE, width, height: size * LEADING };
};

/** One line with the ground behind it, where lines of a chart run. */
export const backed = (
  text: string,
  x: number,
  y: number,
  setting: Setting,
  measure: Measure,
): readonly [Path, Letters] => {
  const words = word(text, x, y, setting);
  const { x: left, width } = lettersBox(words, measure);
  const { size } = words;
  const ground = `M${left - 6} ${y - size * 0.8}h${width + 12}v${size * 1.02}h${-width - 12}Z`;
  return [{ kind: 'path', d: ground, fill: words.on }, words];
};
