import { describe, expect, test } from 'vitest';
import { logOf, withoutTornEnd } from '../../../game/core/contract/contract.ts';
import { hindrance, readSession } from '../../../game/core/session/session.ts';
import { headerLine, nextLine } from '../../core/contract/written.ts';

/** A session of five lines, some with texts in several alphabets; `ends[k]` is where line k ends, in bytes. */
const written = (): { readonly bytes: Buffer; readonly ends: readonly number[] } => {
  let text = headerLine();
  const ends = [Buffer.byteLength(text)];
  for (const [decision, said] of [
    ['1 act visit > wil', 'Because it is near; één plek, 駅前 🏗️.'],
    ['1 hat networkManager announced > sam,wil', undefined],
    ['1 end', 'Enough.'],
    ['2 ask sam whatNow', undefined],
    ['2 end', 'x'.repeat(300)],
  ] as const) {
    text += nextLine(text, decision, said).written;
    ends.push(Buffer.byteLength(text));
  }
  return { bytes: Buffer.from(text), ends };
};
const { bytes, ends } = written();

/** What the disk may hold from a byte on, after the power went in the middle of writing the rest. */
const TEARS: readonly (readonly [string, (at: number, to: number) => Buffer])[] = [
  ['cut off', (at) => bytes.subarray(0, at)],
  ['zeroed', (at, to) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(to - at)])],
  ['garbage', (at, to) => Buffer.concat([bytes.subarray(0, at), noise(at, to - at)])],
  [
    'zeroed to the next sector',
    (at, to) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(512 - (to % 512) + to - at)]),
  ],
];

/** Bytes that no text of ours has, the same each time; without line ends, which have a test of their own. */
const noise = (seed: number, length: number): Buffer => {
  let x = (seed + 1) * 2_654_435_761;
  return Buffer.from(
    Array.from({ length }, () => {
      x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
      const byte = x >>> 24;
      return byte === 0x0a ? 0x0b : byte;
    }),
  );
};

describe('a power cut while a line is written', () => {
  test.each(TEARS)('loses nothing acknowledged, whatever byte it was at, and play goes on (%s)', (_tear, torn) => {
    let states = 0;
    for (let line = 1; line < ends.length; line++) {
      const [from, to] = [ends[line - 1]!, ends[line]!];
      for (let at = from; at < to; at++) {
        const text = new TextDecoder().decode(torn(at, to));
        const read = readSession(text);
        if (!read.ok || hindrance(read) !== undefined) throw new Error(`byte ${at} of line ${line} hinders`);
        // What was acknowledged is there; of the torn one at most what came whole: the line itself without its texts.
        expect([line - 1, line]).toContain(read.session.lines.length);
        const { whole } = withoutTornEnd(text);
        expect(Buffer.from(whole).subarray(0, from).equals(bytes.subarray(0, from))).toBe(true);
        expect(logOf(whole)?.end.n).toBe(read.session.lines.length);
        states += 1;
      }
    }
    expect(states).toBeGreaterThan(1_300);
  });

  test('that leaves garbage with line ends in it still loses nothing that was acknowledged', () => {
    for (let line = 1; line < ends.length; line++) {
      const from = ends[line - 1]!;
      for (let at = from; at < ends[line]!; at += 3) {
        const torn = Buffer.concat([bytes.subarray(0, at), Buffer.from('\u0001\n\u0002\n')]);
        const read = readSession(new TextDecoder().decode(torn));
        expect(read.ok && read.session.lines.length).toBeGreaterThanOrEqual(line - 1);
      }
    }
  });
});
