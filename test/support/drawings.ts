/** Pictures for tests: real ones of one colour, and headers that claim any size. */
import { zlibSync } from 'fflate';
import { checksum } from '../../game/core/scenario/zip/checksum.ts';

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const u16le = (value: number): number[] => [value & 255, value >>> 8];
const u24le = (value: number): number[] => [value & 255, (value >>> 8) & 255, value >>> 16];

const chunk = (kind: string, data: readonly number[]): number[] => {
  const body = [...ascii(kind), ...data];
  return [...u32(data.length), ...body, ...u32(checksum(Uint8Array.from(body)))];
};

/** A PNG in one shade of grey; whole up to 64 rows, a taller one lacks the others. */
export const png = (width: number, height: number, shade = 128): Uint8Array => {
  const rows = Uint8Array.from({ length: Math.min(height, 64) * (width + 1) }, (_, n) =>
    n % (width + 1) === 0 ? 0 : shade,
  );
  return Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n\u001a\n'),
    ...chunk('IHDR', [...u32(width), ...u32(height), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', [...zlibSync(rows)]),
    ...chunk('IEND', []),
  ]);
};

/** A JPEG as far as its frame header, behind a comment, a table and a filling byte. */
export const jpeg = (width: number, height: number): Uint8Array => {
  const comment = [0xff, 0xfe, 0, 6, ...ascii('note')];
  const table = [0xff, 0xc4, 0, 4, 1, 2];
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([0xff, 0xd8, ...comment, ...table, 0xff, 0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0]);
};

const riff = (kind: string, data: readonly number[]): Uint8Array =>
  Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii(`WEBP${kind}`), 0, 0, 0, 0, ...data]);

/** The three ways in which a WebP tells its size, as far as they tell it. */
export const webp = {
  lossy: (width: number, height: number) => riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...u16le(width), ...u16le(height)]),
  lossless: (width: number, height: number) => {
    const bits = (width - 1) | ((height - 1) << 14);
    return riff('VP8L', [0x2f, ...u32(bits).toReversed()]);
  },
  extended: (width: number, height: number) => riff('VP8X', [0, 0, 0, 0, ...u24le(width - 1), ...u24le(height - 1)]),
};
