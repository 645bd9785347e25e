/** A drawn picture as the bytes of a file. It carries its own colours and letters, so it looks the same elsewhere. */

const WIDTH = 1920;
const HEIGHT = 1080;

/** The picture as it stands, with its size, as SVG text. */
export const svgOf = (drawn: SVGSVGElement): Uint8Array<ArrayBuffer> => {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(WIDTH));
  copy.setAttribute('height', String(HEIGHT));
  copy.removeAttribute('class');
  return new TextEncoder().encode(new XMLSerializer().serializeToString(copy));
};

/** Decoded, so that it can be drawn at once; rejects where the browser will not. */
const loaded = async (address: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

/** The same as 1920 by 1080 points. Rejects where the browser will not draw it. */
export const pngOf = async (drawn: SVGSVGElement): Promise<Uint8Array<ArrayBuffer>> => {
  const address = URL.createObjectURL(new Blob([svgOf(drawn)], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    canvas.getContext('2d')!.drawImage(image, 0, 0, WIDTH, HEIGHT);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
};
