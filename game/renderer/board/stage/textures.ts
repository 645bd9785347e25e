/** Textures from paints: drawn once at the screen's own resolution, let go of when nothing shows them any more. */
import type { Textures } from 'phaser';
import type { Box } from '../layout/boxes.ts';
import type { Inlay, Paint, Pen } from '../paint/paint.ts';

export type Drawn = {
  /** The texture's name. */
  readonly key: string;
  /** Pixels of the texture for one unit of the paint. */
  readonly scale: number;
  /** Where the paint's origin lies in the texture, in pixels. */
  readonly originX: number;
  readonly originY: number;
};

export type Want = { readonly paint: Paint; readonly scale: number };

export type TextureShelf = {
  /** Draws what is not there yet. */
  readonly prepare: (wants: readonly Want[]) => Promise<void>;
  /** What was prepared. */
  readonly get: (want: Want) => Drawn;
  /** Lets go of everything else. */
  readonly keepOnly: (wants: readonly Want[]) => void;
  /** What is still being drawn is dropped: there is nothing left to hold it. */
  readonly close: () => void;
};

const nameOf = ({ paint, scale }: Want): string => `${paint.key} @${scale.toFixed(3)}`;

/** A picture of SVG at a size in pixels. Its address is of a blob in memory: nothing is fetched. */
const pictureOf = async (
  svg: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  scale: number,
): Promise<HTMLImageElement> => {
  const size = `width="${Math.ceil(width * scale)}" height="${Math.ceil(height * scale)}" preserveAspectRatio="none"`;
  const address = URL.createObjectURL(new Blob([svg.replace('<svg ', `<svg ${size} `)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

type Ready = { readonly inlay: Inlay; readonly image: HTMLImageElement | undefined };

const ready = (inlays: readonly Inlay[], scale: number): Promise<readonly Ready[]> =>
  Promise.all(
    inlays.map(async (inlay) => ({
      inlay,
      image: 'svg' in inlay ? await pictureOf(inlay.svg, inlay.box, scale) : undefined,
    })),
  );

const ROUND_ABOUT = 20;

/** The silhouette, stamped in a ring. */
const outlined = (
  pen: Pen,
  image: HTMLImageElement,
  { x, y, width, height }: Box,
  colour: string,
  thick: number,
): void => {
  const scale = pen.getTransform().a;
  const shape = document.createElement('canvas');
  shape.width = Math.ceil(width * scale);
  shape.height = Math.ceil(height * scale);
  const stencil = shape.getContext('2d')!;
  stencil.drawImage(image, 0, 0, shape.width, shape.height);
  stencil.globalCompositeOperation = 'source-in';
  stencil.fillStyle = colour;
  stencil.fillRect(0, 0, shape.width, shape.height);
  for (let i = 0; i < ROUND_ABOUT; i++) {
    const angle = (i / ROUND_ABOUT) * 2 * Math.PI;
    pen.drawImage(shape, x + Math.cos(angle) * thick, y + Math.sin(angle) * thick, width, height);
  }
};

const put = (pen: Pen, { inlay, image }: Ready): void => {
  if ('draw' in inlay) {
    pen.save();
    inlay.draw(pen);
    pen.restore();
    return;
  }
  const { x, y, width, height } = inlay.box;
  if ('outline' in inlay) outlined(pen, image!, inlay.box, inlay.outline.colour, inlay.outline.width);
  else pen.drawImage(image!, x, y, width, height);
};

const drawnOn = (canvas: HTMLCanvasElement, { paint, scale }: Want, parts: readonly Ready[]): void => {
  const { box } = paint;
  canvas.width = Math.max(1, Math.ceil(box.width * scale));
  canvas.height = Math.max(1, Math.ceil(box.height * scale));
  const pen = canvas.getContext('2d', { alpha: paint.opaque !== true })!;
  pen.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  for (const one of parts) put(pen, one);
};

export const openShelf = (textures: Textures.TextureManager): TextureShelf => {
  const shelf = new Map<string, Drawn>();
  const coming = new Map<string, Promise<void>>();
  let closed = false;

  const make = async (want: Want): Promise<void> => {
    const key = nameOf(want);
    const parts = await ready(want.paint.inlays(), want.scale);
    if (closed) return;
    const canvas = document.createElement('canvas');
    drawnOn(canvas, want, parts);
    // Not `addCanvas`: that would read every pixel back at once.
    textures.create(key, canvas, canvas.width, canvas.height)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    const { box } = want.paint;
    shelf.set(key, { key, scale: want.scale, originX: -box.x * want.scale, originY: -box.y * want.scale });
  };

  const prepareOne = (want: Want): Promise<void> | undefined => {
    const key = nameOf(want);
    if (shelf.has(key)) return undefined;
    // Made once; one that failed may be tried again.
    const begun = coming.get(key) ?? make(want).finally(() => coming.delete(key));
    coming.set(key, begun);
    return begun;
  };

  return {
    close: () => void (closed = true),
    prepare: async (wants) => {
      await Promise.all(wants.map(prepareOne));
    },
    get: (want) => {
      const drawn = shelf.get(nameOf(want));
      if (drawn === undefined) throw new Error(`Nothing was drawn for ${want.paint.key.slice(0, 60)}.`);
      return drawn;
    },
    keepOnly: (wants) => {
      const names = new Set(wants.map(nameOf));
      for (const key of shelf.keys()) {
        if (names.has(key)) continue;
        textures.remove(key);
        shelf.delete(key);
      }
    },
  };
};
