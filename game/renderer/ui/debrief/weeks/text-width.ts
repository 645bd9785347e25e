/** How wide words are, in rem, as this window writes them. */

/** Letters of this typeface are so wide on average; for where nothing can be measured. */
const LETTER = 0.53;
const SIZE = 16;

let pen: CanvasRenderingContext2D | null | undefined;
const penOf = (): CanvasRenderingContext2D | null => {
  pen ??= document.createElement('canvas').getContext('2d');
  return pen;
};

export const widthOf = (text: string, weight: 400 | 600 | 700 = 400): number => {
  const pen = penOf();
  if (pen !== null) pen.font = `${weight} ${SIZE}px ${getComputedStyle(document.documentElement).fontFamily}`;
  const width = pen?.measureText(text).width;
  return width === undefined ? text.length * LETTER : width / SIZE;
};
