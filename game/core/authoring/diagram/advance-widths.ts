/** How wide a line of text is, without a window: advance widths of a plain sans serif, in thousandths of the letter size. */

const GROUPS: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'‘’"],
  [278, ' !,./:;\\[]It|'],
  [333, '()-`r{}“”'],
  [355, '"f'],
  [389, '*'],
  [500, 'ckvxyzJs^'],
  [556, '0123456789abdeghnopqu?_$#L'],
  [584, '+<=>~−'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [944, 'W%'],
  [1015, '@…—'],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Of a letter with an accent, and of what we have no width for: rather too wide than too narrow. */
const OTHER = 667;
const WIDE = 1000;
/** Fonts that stand in for ours are up to a tenth wider. */
const SLACK = 1.1;

const widthOf = (letter: string): number =>
  WIDTHS.get(letter) ?? (letter.codePointAt(0)! >= 0x1100 ? WIDE : (WIDTHS.get(letter.normalize('NFD')[0]!) ?? OTHER));

/** The width of one line in letters of `size`, never too small for a usual sans serif. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Math.ceil(([...text].reduce((sum, letter) => sum + widthOf(letter), 0) / 1000) * size * SLACK * (bold ? 1.06 : 1));

/** Lines of at most `longest` characters, broken at spaces; a longer word is cut. */
export const wrapped = (text: string, longest: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((one) => pieces(one, longest))) {
    if (line !== '' && line.length + 1 + word.length > longest) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

/** By whole characters, so that none is cut in two. */
const pieces = (word: string, longest: number): readonly string[] => {
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / longest) }, (_, n) =>
    letters.slice(n * longest, (n + 1) * longest).join(''),
  );
};
