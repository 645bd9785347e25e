/** UTF-8, strictly: bytes that are none have a place instead of a question mark. */
import { strFromU8, strToU8 } from 'fflate';
import type { Position } from '../finding.ts';

export type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly at: Position };

const MARK = [0xef, 0xbb, 0xbf];

/** The text of these bytes without a byte order mark, or where the first byte stands that is no UTF-8. */
export const textOf = (given: Uint8Array): Text => {
  const bytes = MARK.every((byte, n) => given[n] === byte) ? given.subarray(MARK.length) : given;
  const text = strFromU8(bytes);
  const again = strToU8(text);
  const wrong = bytes.findIndex((byte, n) => byte !== again[n]);
  if (wrong < 0 && again.length === bytes.length) return { ok: true, text };
  const before = strFromU8(bytes.subarray(0, wrong < 0 ? bytes.length : wrong)).replace(/\ufffd+$/, '');
  return {
    ok: false,
    at: { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') },
  };
};

export { strToU8 as bytesOf } from 'fflate';
