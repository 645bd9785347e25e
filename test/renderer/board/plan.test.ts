import { describe, expect, test } from 'vitest';
import { DOORS } from '../../../game/core/scenario/vocabulary.ts';
import type { BoardView } from '../../../game/core/view/view.ts';
import { ALL, plan, STEP, steps } from '../../../game/renderer/board/plan.ts';
import { aPerson, house, street, withCount } from './board-views.ts';

const tie = (level: number) =>
  ({ id: 'samWil', between: ['sam', 'wil'], names: ['Sam', 'Wil'], level, text: undefined }) as const;
const barrier = (open: readonly string[], settled: readonly string[] = []) => ({
  id: 'lock',
  title: 'The lock',
  owner: 'Karim',
  open: open.map((text) => ({ text, settledBy: 'evidence' as const })),
  settled,
});
const promise = (state: 'open' | 'kept' | 'broken', due = 3, owner?: string) => ({
  id: 'open',
  text: 'Open it',
  to: 'Sam',
  due,
  state,
  owner,
});
const sam = aPerson('sam');

describe('between two views the board shows', () => {
  test.each<[string, BoardView, BoardView, readonly object[]]>([
    ['nothing, if nothing changed', street({ people: [sam] }), street({ people: [sam] }), []],
    ['who arrived', street(), street({ people: [sam] }), [{ kind: 'arrived', actor: 'sam' }]],
    ['who left', street({ people: [sam] }), street(), [{ kind: 'left', actor: 'sam' }]],
    [
      'who was met',
      street({ people: [{ ...sam, met: false }] }),
      street({ people: [sam] }),
      [{ kind: 'met', actor: 'sam' }],
    ],
    [
      'a door that opens',
      street({ people: [sam] }),
      street({ people: [{ ...sam, door: 'theyRingYou' }] }),
      [{ kind: 'door', actor: 'sam', steps: 2 }],
    ],
    [
      'a door that shuts',
      house({ people: [sam] }),
      house({ people: [{ ...sam, door: 'shut' }] }),
      [{ kind: 'door', actor: 'sam', steps: -2 }],
    ],
    [
      'another face',
      street({ people: [sam] }),
      street({ people: [{ ...sam, expression: 'smile' }] }),
      [{ kind: 'mood', actor: 'sam', from: 'calm', to: 'smile' }],
    ],
    [
      'a tie that thickens',
      street({ ties: [tie(1)] }),
      street({ ties: [tie(2)] }),
      [{ kind: 'tie', tie: 'samWil', from: 1, to: 2 }],
    ],
    ['a tie first noticed', street(), street({ ties: [tie(1)] }), [{ kind: 'tie', tie: 'samWil', from: 0, to: 1 }]],
    ['no tie where there is none', street(), street({ ties: [tie(0)] }), []],
    [
      'an objection raised',
      house({ barriers: [barrier([])] }),
      house({ barriers: [barrier(['If it burns?'])] }),
      [{ kind: 'raised', objection: 'lock If it burns?', owner: 'Karim' }],
    ],
    [
      'an objection settled',
      house({ barriers: [barrier(['If it burns?'])] }),
      house({ barriers: [barrier([], ['If it burns?'])] }),
      [{ kind: 'settled', objection: 'lock If it burns?', owner: 'Karim' }],
    ],
    ['a promise made', house(), house({ promises: [promise('open')] }), [{ kind: 'promised', promise: 'open' }]],
    [
      'a promise kept',
      house({ promises: [promise('open')] }),
      house({ promises: [promise('kept')] }),
      [{ kind: 'kept', promise: 'open' }],
    ],
    [
      'a promise broken',
      house({ promises: [promise('open')] }),
      house({ promises: [promise('broken')] }),
      [{ kind: 'broken', promise: 'open' }],
    ],
    [
      'a promise put off',
      house({ promises: [promise('open', 3)] }),
      house({ promises: [promise('open', 5)] }),
      [{ kind: 'moved', promise: 'open' }],
    ],
    [
      'a promise handed over',
      house({ promises: [promise('open')] }),
      house({ promises: [promise('open', 3, 'Wil')] }),
      [{ kind: 'moved', promise: 'open' }],
    ],
    [
      'one bag fewer',
      street({ figures: withCount(41) }),
      street({ figures: withCount(40) }),
      [{ kind: 'seen', by: -1 }],
    ],
    [
      'a name on the sheet',
      street({ figures: { ...withCount(1), signatures: { signed: 1, of: 6 } } }),
      street({ figures: { ...withCount(1), signatures: { signed: 3, of: 6 } } }),
      [{ kind: 'signed', names: 2 }],
    ],
    [
      'the other lens, not what it alone knows',
      street({ ties: [tie(2)] }),
      house({ promises: [promise('open')] }),
      [{ kind: 'turned', from: 'networkManager', to: 'publicServant' }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(plan(before, after)).toEqual(changes);
  });

  test('people before doors, doors before ties, bags last', () => {
    const before = street({ people: [sam, aPerson('wil')], ties: [tie(0)], figures: withCount(3) });
    const after = street({
      people: [{ ...sam, door: 'open' }, aPerson('ruud')],
      ties: [tie(1)],
      figures: withCount(2),
    });
    expect(plan(before, after).map(({ kind }) => kind)).toEqual(['left', 'arrived', 'door', 'tie', 'seen']);
  });

  test('every door as so many steps as it lies from another', () => {
    const seen = DOORS.map((door) =>
      plan(street({ people: [{ ...sam, door: 'shut' }] }), street({ people: [{ ...sam, door }] })),
    );
    expect(seen.map(([change]) => (change?.kind === 'door' ? change.steps : 0))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('one thing after the other', () => {
  const doors = (many: number) =>
    Array.from({ length: many }, (_, i) => ({ kind: 'door', actor: `a${i}`, steps: 1 }) as const);

  test('begins at once when it is alone', () => {
    expect(steps(doors(1)).map(({ start }) => start)).toEqual([0]);
  });

  test.each([2, 3, 12])('is over in time when there are %i', (many) => {
    const starts = steps(doors(many)).map(({ start }) => start);
    expect(new Set(starts).size).toBe(many);
    expect(starts.at(-1)! + STEP).toBeLessThanOrEqual(ALL);
  });

  test('moves a face together with its door', () => {
    const [face, door] = steps([
      { kind: 'mood', actor: 'sam', from: 'calm', to: 'smile' },
      { kind: 'door', actor: 'sam', steps: 1 },
    ]);
    expect(face!.start).toBe(door!.start);
  });
});
