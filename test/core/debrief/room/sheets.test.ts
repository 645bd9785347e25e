import { describe, expect, test } from 'vitest';
import type { Swapped } from '../../../../game/core/debrief/class/class.ts';
import { handoverSheets } from '../../../../game/core/debrief/room/room.ts';

const written = (by: number, readBy: number): Swapped => ({ by, readBy, sentences: [], text: `of ${by}` });
const hats = [{ week: 11, weeks: 3, n: 3, worn: { publicServant: [], networkManager: [] }, both: [] }];

describe('handovers on sheets', () => {
  const sheets = handoverSheets({ handovers: [written(0, 1), written(1, 2), written(2, 0)], hats });

  test('come in the order of those who read them', () => {
    expect(sheets.map(({ text }) => text)).toEqual(['of 2', 'of 0', 'of 1']);
  });

  test('ask about the week after the last, and name nobody', () => {
    expect(sheets.map((sheet) => Object.keys(sheet))).toEqual(sheets.map(() => ['week', 'sentences', 'text']));
    expect(sheets[0]!.week).toBe(14);
  });

  test('are none where nobody wrote enough of them', () => {
    expect(handoverSheets({ handovers: [], hats })).toEqual([]);
  });
});
