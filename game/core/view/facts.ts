/** The notebook: what you were told, stamped with the role you were told it in. */
import { type Game, read } from '../engine/engine.ts';
import { HATS, type Hat } from '../scenario/vocabulary.ts';
import { nameOf } from './people.ts';
import { type Look, isTrue, textOf } from './texts.ts';

export type Fact = {
  /** `sam.oneCard` */
  readonly id: string;
  readonly actor: string;
  readonly name: string;
  readonly text: string;
  readonly toldAs: Hat;
  /** No longer sure: something has happened since. */
  readonly stale: boolean;
  readonly confided: boolean;
  /** Leave was given to use it in the other role. */
  readonly leave: boolean;
  /** To use it in the hat worn now would break a confidence. */
  readonly binding: boolean;
};

const interestOf = (game: Game, id: string) => {
  const [actor = '', name = ''] = id.split('.');
  return game.scenario.actors[actor]!.interests[name]!;
};

/** Whether this was heard, be it stale by now. */
export const isHeard = (game: Game, id: string): boolean => read(game, `knowledge.${id}`)! > 0;

/** Whether another known interest gives the same away. */
const knownElsewhere = (game: Game, id: string): boolean =>
  Object.entries(game.scenario.actors).some(([actor, { interests }]) =>
    Object.entries(interests).some(
      ([name, { sameAs }]) => sameAs.includes(id) && isTrue(game, `known.${actor}.${name}`),
    ),
  );

/** Whether using it now would break a confidence: told to the other role, without leave, and by nobody else. */
const bindsNow = (game: Game, id: string): boolean => {
  const { confided } = interestOf(game, id);
  if (!confided || !isHeard(game, id) || isTrue(game, `cleared.${id}`)) return false;
  const toldAs = HATS[read(game, `toldAs.${id}`)! - 1]!;
  return !isTrue(game, `hat.${toldAs}`) && !knownElsewhere(game, id);
};

export const fact = (look: Look, id: string): Fact => {
  const { game } = look;
  const [actor = '', name = ''] = id.split('.');
  return {
    id,
    actor,
    name: nameOf(look, actor),
    text: textOf(look, `actors.${actor}.interests.${name}.text`),
    toldAs: HATS[read(game, `toldAs.${id}`)! - 1]!,
    stale: read(game, `knowledge.${id}`) === STALE,
    confided: interestOf(game, id).confided,
    leave: isTrue(game, `cleared.${id}`),
    binding: bindsNow(game, id),
  };
};
const STALE = 2;

/** Everything heard so far, in file order. */
export const notebook = (look: Look): Fact[] =>
  Object.entries(look.game.scenario.actors).flatMap(([actor, { interests }]) =>
    Object.keys(interests)
      .map((name) => `${actor}.${name}`)
      .filter((id) => isHeard(look.game, id))
      .map((id) => fact(look, id)),
  );
