/**
 * Looks one or two decisions ahead and takes what promises most for its hours: first by what it has already brought, and
 * by what stands for later value (trust of partners, cover, ties, objections settled, facts known, names that would sign).
 */
import type { Hat } from '../../scenario/vocabulary.ts';
import { type Game, takeOpen } from '../game.ts';
import { hatNumber } from '../layout.ts';
import type { State } from '../slots.ts';
import { type Move, isOpen, movesOf } from './moves.ts';
import type { Policy } from './player.ts';
import { type Weights, type Worth, worthOf } from './worth.ts';

/** Somebody who wants what the weights say; held to one hat, or free to change. Has no dice. */
export const lookingAhead =
  (weights: Weights, held?: Hat): Policy =>
  () => {
    let worth: Worth | undefined;
    return (game) => {
      worth ??= worthOf(game.compiled, weights);
      const best =
        held === undefined ? bestOf(game, worth, true) : (puttingOn(game, held) ?? bestOf(game, worth, false));
      return best?.decision ?? { kind: 'end' };
    };
  };

/** The hat that is held, quietly, where the story begins in the other. */
const puttingOn = ({ compiled, state }: Game, held: Hat): Move | undefined => {
  if (state[compiled.layout.own.hat] === hatNumber(held)) return undefined;
  return movesOf(compiled).find(
    (move) => move.resolved.kind === 'hat' && move.resolved.told === undefined && isOpen(compiled, move, state),
  );
};

/** An answer that is due is worth giving even if every option costs something: the best of them. */
const MUST = 10_000;

/** Both hats were worn in this turn (bits 0 and 1): nobody plans a third change in a week. */
const BOTH = 3;

const bestOf = (game: Game, worth: Worth, free: boolean): Move | undefined => {
  const { compiled, state } = game;
  const now = worth(state);
  const changes = free && state[compiled.layout.own.worn] !== BOTH;
  let best: Move | undefined;
  let most = 0;
  for (const move of movesOf(compiled)) {
    const { kind } = move;
    if (kind === 'end' || (kind === 'hat' && !changes) || isHandedOver(move) || !isOpen(compiled, move, state))
      continue;
    const next = takeOpen(game, move.resolved);
    const gain =
      kind === 'hat'
        ? gainAfter(game, next, move, worth, now)
        : (kind === 'answer' ? MUST : 0) + gainOf(game, next.state, worth, now);
    if (gain <= most) continue;
    most = gain;
    best = move;
  }
  return best;
};

/** Whoever plans keeps their own promises: to weigh each against each who could have it takes more than all the rest. */
const isHandedOver = ({ resolved }: Move): boolean => resolved.kind === 'promise' && resolved.move === 'handOver';

const gainOf = ({ compiled, state }: Game, next: State, worth: Worth, now: number): number => {
  const { hours, overtime } = compiled.layout.own;
  const plain = Math.max(0, state[hours]! - next[hours]!);
  const over = Math.max(0, next[overtime]! - state[overtime]!);
  return (worth(next) - now) / Math.max(1, plain + 2 * over);
};

/** A change of hats is worth what the best act after it brings, for the hours of both: with whom it was announced to. */
const gainAfter = (game: Game, changed: Game, { actors: told }: Move, worth: Worth, now: number): number => {
  const { compiled } = game;
  let most = 0;
  for (const move of movesOf(compiled)) {
    if (move.kind !== 'act' && move.kind !== 'ask') continue;
    if (told.length > 0 && !move.actors.some((actor) => told.includes(actor))) continue;
    if (!isOpen(compiled, move, changed.state)) continue;
    most = Math.max(most, gainOf(game, takeOpen(changed, move.resolved).state, worth, now));
  }
  return most;
};
