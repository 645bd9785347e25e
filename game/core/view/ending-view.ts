/** How it ended, and what became of people. */
import { type Game, ending, read } from '../engine/engine.ts';
import { directorSentences } from './board/bands.ts';
import { type Person, person } from './people.ts';
import type { Phrase } from './phrase.ts';
import { type SeenView, seen } from './board/seen.ts';
import { type Look, textOf } from './texts.ts';

export type EndingView = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly { readonly person: Person; readonly text: string }[];
  /** The pillars as four sentences of the director's. */
  readonly director: readonly Phrase[];
  readonly seen: SeenView;
};

/** Undefined while the game goes on. */
export const endingView = (look: Look): EndingView | undefined => {
  const { game } = look;
  const id = ending(game);
  if (id === undefined) return undefined;
  const path = `endings.${id}`;
  return {
    id,
    title: textOf(look, `${path}.title`),
    text: textOf(look, `${path}.text`),
    people: Object.keys(game.scenario.endings[id]!.people).map((actor) => ({
      person: person(look, actor),
      text: textOf(look, `${path}.people.${actor}`),
    })),
    director: directorSentences(game),
    seen: seen(look),
  };
};

/** Whether the first half of the turns has just been played: the director says her four sentences. */
export const isHalfTime = (before: Game, after: Game): boolean => {
  const half = Math.ceil(after.scenario.start.turns.length / 2);
  return read(before, 'turn')! < half && read(after, 'turn')! >= half;
};

/** Whether this is the last turn: the handover is written before it is closed. */
export const isLastTurn = (game: Game): boolean => read(game, 'turn') === game.scenario.start.turns.length - 1;
