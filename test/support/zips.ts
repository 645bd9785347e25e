/** Zip files for tests, honest and lying: every field of an entry can be said otherwise than it is. */
import { deflateSync, strToU8 } from 'fflate';
import { checksum } from '../../game/core/scenario/zip/checksum.ts';

export type ZipEntry = {
  readonly name: string | Uint8Array;
  readonly text?: string | Uint8Array;
  readonly store?: boolean;
  /** What the entry says of itself, where that is not so. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Unix's kind and rights, as in `0o120777` for a link. */
  readonly mode?: number;
  /** The name in front of the data, where it differs. */
  readonly localName?: string;
  /** Points to the data of the entry with this number. */
  readonly sameDataAs?: number;
};

type Closing = { readonly count?: number; readonly start?: number; readonly disc?: number; readonly comment?: string };

const UTF8 = 0x0800;
const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? strToU8(text) : text);

const record = (length: number, fields: readonly (readonly [at: number, size: 2 | 4, value: number])[]) => {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
};

export const zip = (entries: readonly ZipEntry[], closing: Closing = {}): Uint8Array => {
  const parts: Uint8Array[] = [];
  const rows: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.text ?? '');
    const data = entry.store ? content : deflateSync(content);
    const name = bytesOf(entry.name);
    const shared: [number, 2 | 4, number][] = [
      [2, 2, (entry.flags ?? 0) | UTF8],
      [4, 2, entry.method ?? (entry.store ? 0 : 8)],
      [10, 4, entry.crc ?? checksum(content)],
      [14, 4, entry.packedSize ?? data.length],
      [18, 4, entry.size ?? content.length],
      [22, 2, name.length],
    ];
    const local = bytesOf(entry.localName ?? entry.name);
    const moved = (by: number) => shared.map(([field, size, value]) => [field + by, size, value] as const);
    starts.push(entry.sameDataAs === undefined ? at : starts[entry.sameDataAs]!);
    if (entry.sameDataAs === undefined) {
      parts.push(record(30, [[0, 4, 0x04034b50], ...moved(4), [26, 2, local.length]]), local, data);
      at += 30 + local.length + data.length;
    }
    const made = [4, 2, 0x031e] as const;
    const mode = [38, 4, ((entry.mode ?? 0o100644) << 16) >>> 0] as const;
    rows.push(record(46, [[0, 4, 0x02014b50], made, ...moved(6), mode, [42, 4, starts.at(-1)!]]), name);
  }
  const length = rows.reduce((sum, row) => sum + row.length, 0);
  const comment = bytesOf(closing.comment ?? '');
  const count = closing.count ?? entries.length;
  const end = record(22, [
    [0, 4, 0x06054b50],
    [4, 2, closing.disc ?? 0],
    [8, 2, count],
    [10, 2, count],
    [12, 4, length],
    [16, 4, closing.start ?? at],
    [20, 2, comment.length],
  ]);
  return Uint8Array.from([...parts, ...rows, end, comment].flatMap((part) => [...part]));
};
