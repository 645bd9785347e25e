import { expect, test } from 'vitest';
import { beginning } from '../../../../game/core/authoring/explore/position.ts';
import { weeksOf } from '../../../../game/core/authoring/explore/weeks.ts';
import { aHamlet } from '../../../support/hamlet.ts';

const silent = { entered: () => undefined, taken: () => undefined };

test('remembers positions in which nothing is open, and counts turns in which only their end is', () => {
  const weeks = weeksOf();
  const first = beginning(aHamlet(), [{ outcomes: 'cause', outcome: 'rust' }], silent);
  weeks.seen(first, [{ kind: 'end' }]);
  weeks.seen(first, [{ kind: 'act', action: 'look' }, { kind: 'end' }]);
  expect(weeks.dead()).toEqual([{ week: 1, of: 2, empty: 1, witness: ['1 draw cause rust'] }]);
  expect(weeks.stuck()).toEqual([]);
  weeks.seen(first, []);
  expect(weeks.stuck()).toEqual([first]);
});
