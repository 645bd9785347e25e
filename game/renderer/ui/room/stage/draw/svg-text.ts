/** A picture as a file of its own: colours as they are, the typeface by name, nothing that has to be fetched. */
import { escaped } from '../../../../art/art.ts';
import { HEIGHT, type Image, type Picture, type Shape, type Tone, WIDTH } from './drawing.ts';

/** Colours as CSS writes them. */
export type Palette = Readonly<Record<Tone, string>>;

export const TYPEFACE = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A drawing with a size, which nested in another one, or laid on a canvas, it has to have. */
export const sized = (svg: string, { width, height }: Pick<Image, 'width' | 'height'>, more = ''): string =>
  svg.replace(
    /^<svg ([^>]*?)(?: width="[^"]*" height="[^"]*")?>/,
    (_, rest: string) => `<svg ${more}${rest} width="${n(width)}" height="${n(height)}">`,
  );

const drawn = (shape: Shape, i: number, palette: Palette, story: string): string => {
  const colour = (tone: Tone | undefined): string => (tone === undefined ? 'none' : escaped(palette[tone]));
  if (shape.kind === 'path')
    return (
      `<path d="${shape.d}" fill="${colour(shape.fill)}"` +
      (shape.line === undefined ? '' : ` stroke="${colour(shape.line)}" stroke-width="${n(shape.width ?? 1)}"`) +
      `${shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`}/>`
    );
  if (shape.kind === 'words')
    return (
      `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${n(shape.size)}" font-weight="${shape.bold ? 700 : 400}"` +
      ` fill="${colour(shape.tone)}"${shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`}` +
      `${shape.story ? ` xml:lang="${escaped(story)}"` : ''}>${escaped(shape.text)}</text>`
    );
  const { x, y, width, height, svg, round } = shape;
  const nested = sized(svg, shape, `x="${n(x)}" y="${n(y)}" `);
  if (!round) return nested;
  const r = Math.min(width, height) / 2;
  return (
    `<clipPath id="face${i}"><circle cx="${n(x + width / 2)}" cy="${n(y + height / 2)}" r="${n(r)}"/></clipPath>` +
    `<g clip-path="url(#face${i})">${nested}</g>`
  );
};

/** What the picture says to whoever does not see it: what it is about, of how many, and its numbers. */
export const described = ({ title, headline, n: of, texts, numbers }: Picture): string =>
  [
    ...(headline === undefined ? [] : [title]),
    ...(of === undefined ? [] : [of]),
    ...texts,
    ...(numbers === undefined
      ? []
      : numbers.rows.map((row) =>
          row.map((cell, i) => (i === 0 ? `${cell}:` : `${numbers.head[i]} ${cell}`)).join(' '),
        )),
  ].join('\n');

export const svgText = (
  picture: Picture,
  palette: Palette,
  languages: { readonly window: string; readonly story: string },
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"` +
  ` aria-labelledby="title desc" xml:lang="${escaped(languages.window)}" font-family="${escaped(TYPEFACE)}" stroke-linejoin="round">` +
  `<title id="title">${escaped(picture.headline ?? picture.title)}</title><desc id="desc">${escaped(described(picture))}</desc>` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${escaped(palette.paper)}"/>` +
  `${picture.shapes.map((shape, i) => drawn(shape, i, palette, languages.story)).join('')}</svg>\n`;
