/** What is wrong with the picture that stands on the page, as the browser has drawn it; in words, nothing where all is well. */

/** 0 to 1 each. */
type Colour = readonly [r: number, g: number, b: number];

const colourOf = (css: string): Colour => {
  const numbers = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [numbers[0]! / 255, numbers[1]! / 255, numbers[2]! / 255];
};

/** As WCAG 2.2 defines it. */
const luminance = (colour: Colour): number => {
  const [r, g, b] = colour.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

const contrast = (a: string, b: string): number => {
  const [one, other] = [luminance(colourOf(a)), luminance(colourOf(b))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

type Rect = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const overlap = (a: Rect, b: Rect) => ({
  across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
  down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
});

/** The ground below a point of the picture: the last shape before the words that covers it. */
const groundAt = (before: readonly Element[], point: DOMPoint, paper: string): string => {
  const found = before.findLast(
    (one) => one instanceof SVGGeometryElement && getComputedStyle(one).fill !== 'none' && one.isPointInFill(point),
  );
  return found === undefined ? paper : getComputedStyle(found).fill;
};

const contrastOf = (text: SVGTextElement, before: readonly Element[], paper: string): number => {
  const { x, y, width, height } = text.getBBox();
  const { fill } = getComputedStyle(text);
  const spots = [0.04, 0.5, 0.96].map((share) => new DOMPoint(x + width * share, y + height * 0.55));
  return Math.min(...spots.map((spot) => contrast(fill, groundAt(before, spot, paper))));
};

/** Where letters are: a line of text is higher than they are. */
const inkOf = (text: SVGTextElement): Rect => {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const high = bottom - top;
  return { left, right, top: top + high * 0.18, bottom: bottom - high * 0.2 };
};

export const wrongWith = (): readonly string[] => {
  const stage = document.querySelector<HTMLElement>('.stage')!;
  const svg = stage.querySelector<SVGSVGElement>('svg.stage-drawn')!;
  const shapes = [...svg.querySelectorAll<SVGElement>('path, text, image')];
  const texts = [...svg.querySelectorAll('text')];
  const scale = svg.getScreenCTM()!.a;
  const paper = getComputedStyle(stage).backgroundColor;
  const wrong: string[] = [];
  // Figures have much air around them; hats, faces and what lies on the ground have none.
  const pictures = [...svg.querySelectorAll('image')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width }) => width < innerWidth / 6);
  const inks = texts.map(inkOf);
  for (const [i, text] of texts.entries()) {
    const words = text.textContent ?? '';
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    if (size < innerHeight / 50 - 0.01) wrong.push(`small: ${words} ${size}`);
    const ink = inks[i]!;
    if (ink.left < 4 || ink.right > innerWidth - 4 || ink.top < 2 || ink.bottom > innerHeight - 2)
      wrong.push(`off the picture: ${words}`);
    const ratio = contrastOf(text, shapes.slice(0, shapes.indexOf(text)), paper);
    if (ratio < 7) wrong.push(`pale: ${words} ${ratio.toFixed(1)}`);
    for (const picture of pictures) {
      const { across, down } = overlap(ink, picture);
      if (across > 3 && down > 3) wrong.push(`under a picture: ${words}`);
    }
    for (const [k, other] of inks.entries()) {
      const { across, down } = overlap(ink, other);
      if (k > i && across > 3 && down > 3) wrong.push(`on each other: ${words} | ${texts[k]!.textContent}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight)
    wrong.push('the page scrolls');
  if (svg.querySelector('title')?.textContent === '' || svg.querySelector('desc') === null) wrong.push('has no title');
  return wrong;
};
