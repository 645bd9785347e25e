/** Colour and line breaks. Text of a scenario is made harmless first: a terminal acts on what it is sent. */

/** Without control characters and without the marks that turn the direction of writing; line ends stay. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

const CODES = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  leaning: ['3', '23'],
  publicServant: ['34', '39'],
  networkManager: ['33', '39'],
  good: ['32', '39'],
  bad: ['31', '39'],
} as const;
export type Style = keyof typeof CODES;

/** Paints a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== '' ? `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m` : text;

/** How wide a text stands, painting left out. */
export const widthOf = (text: string): number => [...text.replace(/\u001B\[[0-9]+m/g, '')].length;

/** Fills up to a width with spaces. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text at spaces; line ends stay, blank lines part paragraphs. The first line begins with `first`, the others with `rest`. */
export const wrapped = (text: string, width: number, first = '', rest = first): string[] => {
  const lines: string[] = [];
  for (const written of text.trim().split('\n')) {
    if (written.trim() === '') {
      if (lines.at(-1) !== '') lines.push('');
    } else lines.push(...broken(written, width, lines.length === 0 ? first : rest, rest));
  }
  return lines;
};

const broken = (written: string, width: number, first: string, rest: string): string[] => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of written.trim().split(/\s+/)) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
};
