import { expect, test } from 'vitest';
import { MOST_LISTED, roomForPictures } from '../../../game/core/contract/contract.ts';

/** As large as it says, and nothing in memory: a length is all that is looked at. */
const drawn = (length: number) => ({
  pictures: { 'art/a.png': { length } as unknown as Uint8Array },
  findings: [],
});

test('pictures of a list come as far as they have room together; where they have none, that is said', () => {
  const fitting = roomForPictures();
  const sizes = [MOST_LISTED - 10, 11, 10, 1, 0];
  const listed = sizes.map((size) => fitting(drawn(size)));
  expect(listed.map(({ pictures }) => Object.keys(pictures).length)).toEqual([1, 0, 1, 0, 1]);
  const none = [{ file: '', rule: 'pictures-no-room', severity: 'error' }];
  expect(listed.map(({ findings }) => findings)).toMatchObject([[], none, [], none, []]);
});
