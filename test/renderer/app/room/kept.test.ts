import { describe, expect, test } from 'vitest';
import { earlierClasses, findPreparation } from '../../../../game/renderer/app/room/kept.ts';
import { UNPREPARED } from '../../../../game/renderer/app/room/prepared.ts';
import type { KeptClass, KeptRooms } from '../../../../game/renderer/host/host.ts';

const rooms = (
  preparations: readonly (readonly [key: string, sessions: string[]])[],
  classes: readonly KeptClass[] = [],
): KeptRooms =>
  ({
    preparations: async (scenario: string) =>
      preparations.map(([key, sessions]) => ({ key, scenario, sessions, prepared: { ...UNPREPARED, minutes: 30 } })),
    classes: async () => classes,
  }) as unknown as KeptRooms;

describe('a class that was prepared before', () => {
  test.each([
    ['the same files', ['a', 'b', 'c', 'd'], 'first'],
    ['one is late with a file', ['a', 'b', 'c', 'd', 'e'], 'first'],
    ['half of them are gone', ['a', 'b'], 'first'],
    ['another class', ['x', 'y', 'z'], 'new'],
    ['mostly another class', ['a', 'x', 'y', 'z'], 'new'],
  ])('%s', async (_, sessions, key) => {
    const kept = rooms([
      ['other', ['q']],
      ['first', ['a', 'b', 'c', 'd']],
    ]);
    const found = await findPreparation(kept, 'bags', sessions, () => 'new');
    expect([found.key, found.prepared.minutes]).toEqual([key, key === 'new' ? 45 : 30]);
  });
});

test('of earlier classes those of this scenario come back, the newest first; what is no class is passed over', async () => {
  const counts = (scenario: string) => ({
    format: 'two-hats-class/1',
    scenario,
    contentHash: 'x',
    n: 12,
    splits: {},
    endings: undefined,
    hats: [],
    curves: {},
    tasks: {},
  });
  const row = (key: string, kept: string, of: unknown): KeptClass => ({ key, kept, label: key, counts: of });
  const found = await earlierClasses(
    rooms(
      [],
      [
        row('spring', '2026-04-01', counts('bags')),
        row('autumn', '2026-10-01', counts('bags')),
        row('polder', '2026-05-01', counts('polder')),
        row('broken', '2026-06-01', { format: 'two-hats-class/1' }),
      ],
    ),
    'bags',
  );
  expect(found.map(({ key, n }) => [key, n])).toEqual([
    ['autumn', 12],
    ['spring', 12],
  ]);
});
