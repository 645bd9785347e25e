import { describe, expect, test } from 'vitest';
import { STEP_IN } from '../../../../../game/core/debrief/exports/exports.ts';
import { reach } from '../../../../../game/renderer/ui/room/paper/reach.ts';
import { stepsIn } from '../../../../../game/renderer/ui/room/paper/steps-in.ts';

describe('a sentence on paper', () => {
  test.each([
    ['as it is', 'as it is', 0],
    [`${STEP_IN}under it`, 'under it', 1],
    [`${STEP_IN}${STEP_IN}${STEP_IN}never deeper than two`, 'never deeper than two', 2],
    [`a space ${STEP_IN} within is none`, `a space ${STEP_IN} within is none`, 0],
  ])('%s', (text, rest, steps) => expect(stepsIn(text)).toEqual({ steps, rest }));
});

describe('a bar on paper', () => {
  test.each([
    [0, 20, 0],
    [1, 3, 33],
    [20, 20, 100],
    [0, 0, 0],
  ])('%d of %d reaches %d hundredths', (n, of, hundredths) => expect(reach({ n, of })).toBe(hundredths));
});
