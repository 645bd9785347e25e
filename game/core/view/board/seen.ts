/** What the street can count of value: how many, of what, and how far it has come. */
import { read, seenOf } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SeenThing } from '../../scenario/vocabulary.ts';
import { type Look, textOf } from '../texts.ts';

export type SeenView = {
  readonly count: number;
  readonly unit: string;
  /** What the place draws that many times. */
  readonly thing: SeenThing;
  /** From the count at value 0 (0) to that at value 100 (1). */
  readonly far: number;
};

/** What a place draws where the author named nothing: strokes of chalk fit whatever is counted. */
export const thingOf = ({ thing = 'tally' }: { readonly thing?: SeenThing | undefined }): SeenThing => thing;

export const seen = (look: Look): SeenView => {
  const { at0, at100, ...rest } = look.game.scenario.value.seen;
  const count = read(look.game, 'seen')!;
  return {
    count,
    unit: textOf(look, 'value.seen.unit'),
    thing: thingOf(rest),
    far: at0 === at100 ? 0 : (count - at0) / (at100 - at0),
  };
};

/** What there is to count on the first morning, without a game. */
export const seenAtFirst = ({ value }: Pick<Scenario, 'value'>): Omit<SeenView, 'unit'> => ({
  thing: thingOf(value.seen),
  count: seenOf(value, value.start),
  far: value.start / 100,
});
