import { expect, test } from 'vitest';
import { MOST_LISTED, roomForPictures } from '../../../game/core/contract/contract.ts';

/** As large as it says, and nothing in memory: a length is all that is looked at. */
const drawn = (length: number) => ({ 'art/a.png': { length } as unknown as Uint8Array });
const names = (pictures: Readonly<Record<string, Uint8Array>>) => Object.keys(pictures).length;

test('pictures of a list come as far as they have room together', () => {
  const fitting = roomForPictures();
  const sizes = [MOST_LISTED - 10, 11, 10, 1, 0];
  expect(sizes.map((size) => names(fitting(drawn(size))))).toEqual([1, 0, 1, 0, 1]);
});
