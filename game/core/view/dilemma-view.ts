/** A dilemma as it stands on screen, in the words of the hat worn. */
import { type Game, choices, openDilemmas, read } from '../engine/engine.ts';
import { HATS, type Hat } from '../scenario/vocabulary.ts';
import { type ChoiceView, choiceView } from './choice-view.ts';
import { type Person, nameOf, person } from './people.ts';
import { type Phrase, phrase } from './phrase.ts';
import { type Look, isTrue, textOf } from './texts.ts';

export type OptionView = ChoiceView & {
  readonly id: string;
  /** The answer in the words of the hat worn. */
  readonly says: string;
};

export type DilemmaView = DilemmaBrief & {
  readonly options: readonly OptionView[];
  readonly advisers: readonly { readonly id: string; readonly name: string; readonly advice: string }[];
  /** Among whom the player points at the one who will be angriest. */
  readonly angriest: readonly { readonly id: string; readonly name: string }[];
};

export type DilemmaBrief = {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  /** Who stands in it, in the picture. */
  readonly face: Person | undefined;
  readonly anchor: boolean;
  /** It broke into an act and must be answered before anything else. */
  readonly interrupt: boolean;
  readonly deadline: Phrase | undefined;
};

export const hatOf = (game: Game): Hat => HATS.find((hat) => isTrue(game, `hat.${hat}`))!;

const deadlineOf = (game: Game, id: string): Phrase | undefined => {
  const { anchor, interrupt } = game.scenario.dilemmas[id]!;
  if (interrupt !== undefined) return phrase('deadline.now');
  if (anchor) return phrase('deadline.turn');
  const last = read(game, `deadline.${id}`)!;
  if (last === 0) return undefined;
  const { start } = game.scenario;
  const turn = read(game, 'turn')!;
  // After the last turn there is no later either.
  const soon = last < read(game, 'week')! + (start.turns[turn] ?? 1) || turn === start.turns.length - 1;
  return soon ? phrase('deadline.turn') : phrase('deadline.week', { week: last });
};

const dilemmaBrief = (look: Look, id: string): DilemmaBrief => {
  const { anchor, interrupt, face } = look.game.scenario.dilemmas[id]!;
  return {
    id,
    title: textOf(look, `dilemmas.${id}.title`),
    situation: textOf(look, `dilemmas.${id}.situation`),
    face: face === undefined ? undefined : person(look, face),
    anchor,
    interrupt: interrupt !== undefined,
    deadline: deadlineOf(look.game, id),
  };
};

/** What waits for an answer, in file order. */
export const inbox = (look: Look): DilemmaBrief[] => openDilemmas(look.game).map((id) => dilemmaBrief(look, id));

/** An open dilemma with its options, closed ones with their reason. */
export const dilemmaView = (look: Look, id: string): DilemmaView => {
  const { game } = look;
  const hat = hatOf(game);
  const { advisers, angriest } = game.scenario.dilemmas[id]!;
  const options = choices(game).flatMap((choice): OptionView[] => {
    const { decision } = choice;
    if (decision.kind !== 'answer' || decision.dilemma !== id) return [];
    const says = textOf(look, `dilemmas.${id}.options.${decision.option}.hats.${hat}.says`);
    return [{ ...choiceView(look, choice), id: decision.option, says }];
  });
  return {
    ...dilemmaBrief(look, id),
    options,
    advisers: Object.keys(advisers).map((actor) => ({
      id: actor,
      name: nameOf(look, actor),
      advice: textOf(look, `dilemmas.${id}.advisers.${actor}`),
    })),
    angriest: angriest.map((actor) => ({ id: actor, name: nameOf(look, actor) })),
  };
};
