import { expect, test } from 'vitest';
import { inOrder } from '../../../game/renderer/app/screens.ts';
import type { ScenarioCard } from '../../../game/renderer/ui/ui.tsx';

const ready = (id: string, difficulty: number, minutes: number) => ({ kind: 'ready', id, difficulty, minutes });

test('the library begins with the easiest, then the shortest; what cannot be played stands at the end', () => {
  const cards = [
    { kind: 'broken', id: 'broken' },
    ready('gardens', 2, 35),
    { kind: 'tooLong', id: 'endless' },
    ready('polder', 2, 40),
    ready('bags', 1, 30),
  ] as readonly unknown[] as readonly ScenarioCard[];
  expect(inOrder(cards).map(({ id }) => id)).toEqual(['bags', 'gardens', 'polder', 'broken', 'endless']);
});
