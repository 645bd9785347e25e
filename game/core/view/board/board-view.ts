/** The board through one of its two lenses: the organisation, or the web of actors. Plain data, hidden facts left out. */
import { type Game, read } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import { coverWords, energyWords } from './bands.ts';
import { type BarrierView, type PromiseView, type TieView, barriers, promises, signatures, ties } from '../bonds.ts';
import { type Fact, notebook } from '../facts.ts';
import { holds } from '../holds.ts';
import { type Person, peopleHere } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { overtimeLeft } from '../price.ts';
import { type SeenView, seen } from './seen.ts';
import type { Look } from '../texts.ts';

/** The only figures on the board. */
export type Figures = {
  readonly hours: number;
  readonly overtimeLeft: number;
  readonly funds: number;
  readonly weeksLeft: number;
  readonly seen: SeenView;
  readonly signatures: { readonly signed: number; readonly of: number } | undefined;
};

type Common = {
  readonly place: Scenario['place'];
  /** Whether what the place has to open is open: the container, the weir, the gate. */
  readonly open: boolean;
  readonly figures: Figures;
  readonly people: readonly Person[];
  readonly energy: Phrase;
  readonly cover: Phrase;
};

export type BoardView =
  | (Common & {
      readonly lens: 'publicServant';
      readonly barriers: readonly BarrierView[];
      readonly promises: readonly PromiseView[];
    })
  | (Common & { readonly lens: 'networkManager'; readonly ties: readonly TieView[]; readonly facts: readonly Fact[] });

/** Weeks from the first of this turn to the last of the game, this one included. */
export const weeksLeft = (game: Game): number => {
  const all = game.scenario.start.turns.reduce((sum, weeks) => sum + weeks, 0);
  return Math.max(0, all + 1 - read(game, 'week')!);
};

export const figures = (look: Look): Figures => ({
  hours: read(look.game, 'hours')!,
  overtimeLeft: overtimeLeft(look.game),
  funds: read(look.game, 'funds')!,
  weeksLeft: weeksLeft(look.game),
  seen: seen(look),
  signatures: signatures(look.game),
});

const isOpen = (game: Game): boolean => {
  const { placeOpen } = game.scenario;
  return placeOpen !== undefined && holds(game, placeOpen);
};

/** As public servant: objections and promises; as network manager: ties and what was told. People are on both. */
export const boardView = (look: Look, lens: Hat): BoardView => {
  const common: Common = {
    place: look.game.scenario.place,
    open: isOpen(look.game),
    figures: figures(look),
    people: peopleHere(look),
    energy: energyWords(look.game),
    cover: coverWords(look.game),
  };
  return lens === 'publicServant'
    ? { ...common, lens, barriers: barriers(look), promises: promises(look) }
    : { ...common, lens, ties: ties(look), facts: notebook(look) };
};
