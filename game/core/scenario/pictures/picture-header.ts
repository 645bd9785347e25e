/** What kind of picture some bytes are and how large it would be, told from its first bytes: nothing is decoded. */

const PICTURE_KINDS = ['png', 'jpeg', 'webp'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** In pixels. */
export type PictureHeader = { readonly kind: PictureKind; readonly width: number; readonly height: number };

/** Undefined for what is none of the three kinds, is cut short, or has no size. */
export const pictureHeader = (bytes: Uint8Array): PictureHeader | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = png(view) ?? jpeg(view) ?? webp(view);
    return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
  } catch (error) {
    // The view refuses to read behind its end: the picture is cut short.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Whether these bytes are the beginning of an SVG, or of any other page of markup. */
export const isMarkup = (bytes: Uint8Array): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 64).filter((byte) => byte !== 0)).trimStart();
  return /^(\u00ef\u00bb\u00bf)?\s*<(svg|\?xml|!doctype|!--)/i.test(start);
};

const says = (view: DataView, at: number, text: string): boolean =>
  at + text.length <= view.byteLength && [...text].every((c, n) => view.getUint8(at + n) === c.charCodeAt(0));

const PNG = '\u0089PNG\r\n\u001a\n';

const png = (view: DataView): PictureHeader | undefined =>
  says(view, 0, PNG) && says(view, 12, 'IHDR')
    ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    : undefined;

/** Markers of JPEG that begin a frame, which has the size: C0 to CF, but for three that are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const LONELY = { from: 0xd0, to: 0xd8 } as const;
const SCAN = 0xda;

const jpeg = (view: DataView): PictureHeader | undefined => {
  if (!says(view, 0, '\u00ff\u00d8\u00ff')) return undefined;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === SCAN) return undefined;
    if (isFrame(marker)) return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A filling byte, or a marker without a length of its own.
    if (marker === 0xff) at += 1;
    else if (marker >= LONELY.from && marker <= LONELY.to) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
};

const BITS_14 = 0x3fff;

const webp = (view: DataView): PictureHeader | undefined => {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP')) return undefined;
  const size = says(view, 12, 'VP8X')
    ? extendedSize(view)
    : says(view, 12, 'VP8L')
      ? losslessSize(view)
      : says(view, 12, 'VP8 ')
        ? lossySize(view)
        : undefined;
  return size && { kind: 'webp', width: size[0], height: size[1] };
};

const three = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
const extendedSize = (view: DataView): [number, number] => [three(view, 24) + 1, three(view, 27) + 1];

const losslessSize = (view: DataView): [number, number] | undefined => {
  if (view.getUint8(20) !== 0x2f) return undefined;
  const bits = view.getUint32(21, true);
  return [(bits & BITS_14) + 1, ((bits >>> 14) & BITS_14) + 1];
};

const lossySize = (view: DataView): [number, number] | undefined =>
  says(view, 23, '\u009d\u0001\u002a')
    ? [view.getUint16(26, true) & BITS_14, view.getUint16(28, true) & BITS_14]
    : undefined;
