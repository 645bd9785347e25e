/** Somebody as the player meets them: a face, a door, a line. Never a number. */
import { type Game, read } from '../engine/engine.ts';
import type { Portrait } from '../scenario/portrait.ts';
import { type Door, type Expression, HATS, type Hat, INSIDE_SECTORS, type Sector } from '../scenario/vocabulary.ts';
import { doorOf, turnsUp } from './board/bands.ts';
import { holds } from './holds.ts';
import type { Phrase } from './phrase.ts';
import { type Look, isTrue, textOf } from './texts.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly sector: Sector;
  /** One of your own house. */
  readonly inside: boolean;
  /** Whether this person can be met now. */
  readonly here: boolean;
  readonly met: boolean;
  readonly door: Door;
  /** What is said at that door. */
  readonly mood: string | undefined;
  readonly turnsUp: Phrase;
  /** The hat that was expected of you when you last met; it may have changed since. */
  readonly expected: Hat | undefined;
  /** The week by whose end a question wants to be followed by a deed; none if nothing is open. */
  readonly thread: number | undefined;
  readonly portrait: Portrait;
  /** The face that goes with this door. */
  readonly expression: Expression;
};

/** Whether somebody can be met now. */
export const isHere = (game: Game, id: string): boolean => {
  const { present } = game.scenario.actors[id]!;
  return present === undefined || holds(game, present);
};

const isInside = (game: Game, id: string): boolean =>
  (INSIDE_SECTORS as readonly Sector[]).includes(game.scenario.actors[id]!.sector);

export const nameOf = (look: Look, id: string): string => textOf(look, `actors.${id}.name`);

const AT_THE_DOOR = {
  shut: 'suspicious',
  onTheChain: 'serious',
  ajar: 'calm',
  open: 'calm',
  theyRingYou: 'smile',
} as const satisfies Record<Door, Expression>;

/** A face at rest shows while the door is ajar; whoever is tired stays so until it stands open. */
const expressionAt = (door: Door, rest: Expression | undefined): Expression => {
  const stillTired = rest === 'tired' && door !== 'open' && door !== 'theyRingYou';
  if (stillTired || (rest !== undefined && door === 'ajar')) return rest;
  return AT_THE_DOOR[door];
};

export const person = (look: Look, id: string): Person => {
  const { game, texts } = look;
  const actor = game.scenario.actors[id]!;
  const door = doorOf(read(game, `trust.${id}`)!);
  const thread = read(game, `thread.${id}`)!;
  return {
    id,
    name: nameOf(look, id),
    role: textOf(look, `actors.${id}.role`),
    sector: actor.sector,
    inside: isInside(game, id),
    here: isHere(game, id),
    met: isTrue(game, `met.${id}`),
    door,
    mood: texts(`actors.${id}.moods.${door}`),
    turnsUp: turnsUp(read(game, `engagement.${id}`)!),
    expected: HATS[read(game, `heardExpects.${id}`)! - 1],
    thread: thread === 0 ? undefined : thread,
    portrait: { ...actor.portrait, seed: actor.portrait?.seed ?? id },
    expression: expressionAt(door, actor.portrait?.face),
  };
};

/** Everybody who can be met now, in file order. */
export const peopleHere = (look: Look): Person[] =>
  Object.keys(look.game.scenario.actors)
    .filter((id) => isHere(look.game, id))
    .map((id) => person(look, id));
