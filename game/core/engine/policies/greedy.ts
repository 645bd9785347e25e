/**
 * Looks one or two decisions ahead and takes what promises most for its hours: first by what it has already brought, and
 * by what stands for later value (trust of partners, cover, ties, objections settled, facts known, names that would sign).
 */
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Decision } from '../decision.ts';
import { type Game, openDecisions, read } from '../game.ts';
import { type Policy, after, sensible } from './player.ts';
import { type Worth, worthOf } from './worth.ts';

type Option = { readonly decision: Decision; readonly gain: number };

/** Held to one hat, or free to change. */
export const greedy =
  (held?: Hat): Policy =>
  (scenario) => {
    const worth = worthOf(scenario);
    return (game) => {
      if (held !== undefined && read(game, `hat.${held}`) === 0)
        return { kind: 'hat', hat: held, announcedTo: 'silent' };
      const best = bestOf(game, worth, held === undefined);
      return best !== undefined && best.gain > 0 ? best.decision : { kind: 'end' };
    };
  };

const hoursOf = (before: Game, next: Game): number =>
  Math.max(0, read(before, 'hours')! - read(next, 'hours')!) +
  2 * Math.max(0, read(next, 'overtime')! - read(before, 'overtime')!);

const bestOf = (game: Game, worth: Worth, free: boolean): Option | undefined => {
  const now = worth(game);
  let best: Option | undefined;
  for (const decision of sensible(game)) {
    if (decision.kind === 'end' || (decision.kind === 'hat' && !free)) continue;
    const next = after(game, decision);
    const option =
      decision.kind === 'hat' ? switchThen(game, decision, next, now, worth) : gainOf(game, decision, next, now, worth);
    if (best === undefined || option.gain > best.gain) best = option;
  }
  return best;
};

/** An answer that is due is worth giving even if every option costs something: the best of them. */
const MUST = 10_000;

const gainOf = (game: Game, decision: Decision, next: Game, now: number, worth: Worth): Option => {
  const gain = worth(next) - now;
  const must = decision.kind === 'answer' ? MUST : 0;
  return { decision, gain: must + gain / Math.max(1, hoursOf(game, next)) };
};

/** A change of hats is worth what the best act after it brings, for the hours of both. */
const switchThen = (game: Game, decision: Decision, changed: Game, now: number, worth: Worth): Option => {
  let gain = 0;
  for (const following of openDecisions(changed)) {
    if (following.kind !== 'act' && following.kind !== 'ask') continue;
    const next = after(changed, following);
    gain = Math.max(gain, (worth(next) - now) / Math.max(1, hoursOf(game, next)));
  }
  return { decision, gain };
};
