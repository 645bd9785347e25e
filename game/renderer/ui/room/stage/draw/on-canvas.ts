/** A picture as pixels: drawn shape by shape, because an image of the whole would not have the window's typeface. */
import { addressOf } from '../../../../art/art.ts';
import { HEIGHT, type Image, type Letters, type Path, type Picture, WIDTH } from './drawing.ts';
import { type Palette, sized } from './svg-text.ts';

type Context = CanvasRenderingContext2D;

const drawPath = (on: Context, { d, fill, line, width = 1, dash }: Path, palette: Palette): void => {
  const path = new Path2D(d);
  if (fill !== undefined) {
    on.fillStyle = palette[fill];
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path on a canvas, no array
    on.fill(path);
  }
  if (line === undefined) return;
  on.strokeStyle = palette[line];
  on.lineWidth = width;
  on.setLineDash(dash === undefined ? [] : dash.split(' ').map(Number));
  on.stroke(path);
};

const drawWords = (
  on: Context,
  { x, y, text, size, bold, tone, anchor }: Letters,
  palette: Palette,
  font: string,
): void => {
  on.font = `${bold ? 700 : 400} ${size}px ${font}`;
  on.fillStyle = palette[tone];
  on.textAlign = anchor === 'middle' ? 'center' : anchor;
  on.fillText(text, x, y);
};

const loaded = async (shape: Image): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = addressOf(sized(shape.svg, shape));
  await image.decode();
  return image;
};

const drawImage = (on: Context, { x, y, width, height, round }: Image, image: HTMLImageElement): void => {
  on.save();
  if (round) {
    on.beginPath();
    on.arc(x + width / 2, y + height / 2, Math.min(width, height) / 2, 0, 2 * Math.PI);
    on.clip();
  }
  on.drawImage(image, x, y, width, height);
  on.restore();
};

/** 1920 × 1080 as PNG. `font` is the window's list of typefaces. */
export const pngOf = async ({ shapes }: Picture, palette: Palette, font: string): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const on = canvas.getContext('2d');
  if (on === null) throw new Error('The window has no canvas.');
  const images = await Promise.all(shapes.map((shape) => (shape.kind === 'image' ? loaded(shape) : undefined)));
  on.fillStyle = palette.paper;
  on.fillRect(0, 0, WIDTH, HEIGHT);
  on.lineJoin = 'round';
  for (const [i, shape] of shapes.entries()) {
    if (shape.kind === 'path') drawPath(on, shape, palette);
    else if (shape.kind === 'words') drawWords(on, shape, palette, font);
    else drawImage(on, shape, images[i]!);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('The picture could not be made.');
  return new Uint8Array(await blob.arrayBuffer());
};
