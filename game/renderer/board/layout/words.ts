/** Words on the board: how wide, broken where, shortened how. Measuring is the caller's. */

/** The width of a text in units of the board at a letter size. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

export const FONT = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", sans-serif';
export const LINE_HEIGHT = 1.3;
const BOLD = 700;
const PLAIN = 400;

export const fontOf = (size: number, bold = false): string => `${bold ? BOLD : PLAIN} ${size}px ${FONT}`;

export type Written = {
  readonly size: number;
  readonly width: number;
  readonly measure: Measure;
  readonly bold?: boolean;
};

/** A text of a scenario without its marks for stress: the board writes in one weight. */
export const unmarked = (text: string): string => text.replaceAll(/\*([^*\n]+)\*/g, '$1');

/** As much of a text as fits on one line, with an ellipsis if that is not all. */
export const shortened = (text: string, { size, width, measure, bold }: Written): string => {
  if (measure(text, size, bold) <= width) return text;
  let kept = text.length;
  while (kept > 1 && measure(`${text.slice(0, kept).trimEnd()}…`, size, bold) > width) kept--;
  return `${text.slice(0, kept).trimEnd()}…`;
};

/** A word that is wider than a line is broken where the line ends. */
const pieces = (word: string, how: Written): string[] => {
  const out: string[] = [];
  let rest = word;
  while (how.measure(rest, how.size, how.bold) > how.width && rest.length > 1) {
    let kept = rest.length - 1;
    while (kept > 1 && how.measure(rest.slice(0, kept), how.size, how.bold) > how.width) kept--;
    out.push(rest.slice(0, kept));
    rest = rest.slice(kept);
  }
  return [...out, rest];
};

/** A text in lines. More lines than `atMost` end in an ellipsis. */
export const wrapped = (text: string, how: Written, atMost = Infinity): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, how))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && how.measure(longer, how.size, how.bold) > how.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= atMost) return lines;
  const [last = ''] = lines.slice(atMost - 1);
  return [...lines.slice(0, atMost - 1), shortened([last, ...lines.slice(atMost)].join(' '), how)];
};

/** "Sam, flat 9C" is "Sam" where there is little room. */
export const firstName = (name: string): string => name.split(',')[0]!.trim();
