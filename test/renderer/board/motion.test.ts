import { describe, expect, test } from 'vitest';
import type { BoardView } from '../../../game/core/view/view.ts';
import { consequences } from '../../../game/renderer/board/motion/consequences.ts';
import { morph, MORPH } from '../../../game/renderer/board/motion/morph.ts';
import { poseOf, type Way } from '../../../game/renderer/board/motion/motion.ts';
import { ALL, plan, STEP, steps } from '../../../game/renderer/board/plan.ts';
import type { Staging } from '../../../game/renderer/board/staging/item.ts';
import { aPerson, house, realViews, staged, street, withCount } from './board-views.ts';

const way = (before: BoardView, after: BoardView): Way =>
  consequences(staged(before), staged(after), steps(plan(before, after)));
const turn = (before: BoardView, after: BoardView): Way => morph(staged(before), staged(after), 836);

/** Whatever happened on the way, at its end the board stands as staged. */
const arrives = ({ motions }: Way, after: Staging): void => {
  const homes = new Map(after.items.map((one) => [one.id, one]));
  for (const { item, passing, at } of motions) {
    if (passing) continue;
    const { turn: degrees, alpha, x, y, scaleX } = at(1);
    const home = poseOf(homes.get(item.id)!);
    expect([x, y, scaleX, degrees, alpha].map((value) => Math.round(value * 100) / 100 + 0)).toEqual(
      [home.x, home.y, home.scaleX, home.turn, home.alpha].map((value) => Math.round(value * 100) / 100 + 0),
    );
  }
};

describe('the change of hats', () => {
  const [inTheHouse, inTheStreet] = realViews('locked-containers').slice(-2) as [BoardView, BoardView];

  test.each([
    ['into the street', inTheHouse, inTheStreet],
    ['into the house', inTheStreet, inTheHouse],
  ])('%s takes about 700 ms and ends as staged', (_, before, after) => {
    const turned = turn(before, after);
    expect(turned.duration).toBeLessThanOrEqual(MORPH);
    arrives(turned, staged(after));
  });

  test('takes everybody along who is in both places: out of where they were, into where they go', () => {
    const [before, after] = [staged(inTheStreet), staged(inTheHouse)];
    const walkers = morph(before, after, 836).motions.filter(({ item }) => item.id === 'person wil');
    expect(walkers).toHaveLength(2);
    const home = (staging: Staging) => staging.items.find(({ id }) => id === 'person wil')!;
    expect(walkers[0]!.at(0)).toMatchObject({ x: home(before).x, y: home(before).y, alpha: 1 });
    expect(walkers[1]!.at(1)).toMatchObject({ x: home(after).x, y: home(after).y, alpha: 1 });
  });

  test('never shows somebody twice or not at all', () => {
    const { motions } = turn(inTheStreet, inTheHouse);
    for (const id of ['person wil', 'person karim', 'you']) {
      const both = motions.filter(({ item }) => item.id === id);
      for (let t = 0; t <= 1; t += 0.05)
        expect(both.map(({ at }) => at(t).alpha).filter((alpha) => alpha > 0)).toHaveLength(1);
    }
  });

  test('after counting brings you in with the house', () => {
    const counted = morph(staged(inTheHouse, { counted: 3 }), staged(inTheHouse), 836);
    const yours = counted.motions.filter(({ item }) => item.id === 'you');
    expect(yours.map(({ passing }) => passing)).toEqual([false]);
    arrives(counted, staged(inTheHouse));
  });

  test('bends ties into lines of command', () => {
    const { lines } = turn(inTheStreet, inTheHouse);
    const after = staged(inTheHouse);
    expect(lines.slice(0, after.lines.length).map(({ at }) => at(1).points)).toEqual(
      after.lines.map(({ points }) => points),
    );
    expect(lines.slice(after.lines.length).every(({ at }) => at(1).full === 0 && at(1).dots === 0)).toBe(true);
  });
});

describe('consequences', () => {
  test('of a whole week in the bundled story are over in time and end as staged', () => {
    const views = realViews('locked-containers');
    for (const lens of ['publicServant', 'networkManager']) {
      const seen = views.filter((view) => view.lens === lens);
      seen.slice(1).forEach((after, i) => {
        const played = way(seen[i]!, after);
        expect(played.duration).toBeLessThanOrEqual(ALL + STEP);
        arrives(played, staged(after));
      });
    }
  });

  test('of nothing move nothing', () => {
    const view = street({ people: [aPerson('sam')] });
    expect(way(view, view)).toMatchObject({ motions: [], lines: [], duration: 0 });
  });

  test('of one bag fewer move that bag alone', () => {
    const { motions } = way(street({ figures: withCount(9) }), street({ figures: withCount(8) }));
    expect(motions.map(({ item, passing }) => [item.id, passing])).toEqual([['counted 8', true]]);
    expect(motions[0]!.at(1).alpha).toBe(0);
  });

  test('of trust swing the door: the old one narrows, the new one opens', () => {
    const sam = aPerson('sam');
    const { motions } = way(street({ people: [sam] }), street({ people: [{ ...sam, door: 'shut' }] }));
    const [old, opened] = motions.filter(({ item }) => item.id === 'door sam');
    expect(old!.at(0.5).scaleX).toBeLessThan(old!.at(0).scaleX / 4);
    expect([old!.at(1).alpha, opened!.at(0).alpha, opened!.at(1).alpha]).toEqual([0, 0, 1]);
  });

  test('of a signature let a sheet rise from you', () => {
    const signed = (names: number) => street({ figures: { ...withCount(1), signatures: { signed: names, of: 6 } } });
    const [sheet] = way(signed(1), signed(2)).motions;
    expect([sheet!.item.kind, sheet!.passing]).toEqual(['sheet', true]);
    expect(sheet!.at(0.5).y).toBeLessThan(sheet!.at(0).y);
    expect([sheet!.at(0).alpha, sheet!.at(1).alpha]).toEqual([0, 0]);
  });

  test('of a settled objection tick it and let it hang a moment before it falls', () => {
    const karim = aPerson('karim', { sector: 'ownOrganisation', name: 'Karim' });
    const barrier = (open: boolean) => ({
      id: 'lock',
      title: 'The lock',
      owner: 'Karim',
      open: open ? [{ text: 'If it burns?', settledBy: 'evidence' as const }] : [],
      settled: open ? [] : ['If it burns?'],
    });
    const { motions } = way(
      house({ people: [karim], barriers: [barrier(true)] }),
      house({ people: [karim], barriers: [barrier(false)] }),
    );
    const [open, ticked] = motions.filter(({ item }) => item.kind === 'slip');
    expect([open!.at(0).alpha, ticked!.at(0).alpha]).toEqual([1, 0]);
    expect([open!.at(0.4).alpha, ticked!.at(0.4).alpha]).toEqual([0, 1]);
    expect(ticked!.at(0.4).y).toBe(open!.at(0).y);
    expect(ticked!.at(1).alpha).toBe(0);
  });

  test('nothing flashes: what fades in fades in once', () => {
    const sam = aPerson('sam');
    const { motions } = way(street({ people: [sam] }), street({ people: [{ ...sam, expression: 'smile' }] }));
    for (const { at, passing } of motions) {
      const alphas = Array.from({ length: 21 }, (_, i) => at(i / 20).alpha);
      const sorted = [...alphas].sort((a, b) => (passing ? b - a : a - b));
      expect(alphas).toEqual(sorted);
    }
  });
});
