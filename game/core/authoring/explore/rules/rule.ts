/** Something that can happen: what it needs, what it costs, what it may bring. */
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Change } from './brings.ts';
import { type Expression, type Need, reaches, written } from './needs.ts';

export type Price = { readonly hours: number; readonly funds: number; readonly energy: number };
export type Rule = {
  /** `act.x`, `ask.actor.x`, `answer.d.o` … or the place in a storyline. */
  readonly id: string;
  readonly needs: readonly Need[];
  readonly price: Price | undefined;
  readonly brings: readonly Change[];
  /** Of a storyline's transition: the state it leaves, and at how many closings after that was entered. */
  readonly after: { readonly state: string; readonly weeks: number } | undefined;
  /** At most one time in a game. */
  readonly once: boolean;
};

export const rule = (
  id: string,
  needs: readonly Need[],
  brings: readonly Change[],
  { price, once = false }: { readonly price?: Price; readonly once?: boolean } = {},
): Rule => ({ id, needs, price, brings, after: undefined, once });

type Guarded = { readonly guard?: string | undefined };
export const guardOf = (s: Scenario, { guard }: Guarded): Expression[] => written(s, guard);
/** Told at some time; it may have gone stale. */
export const told = (interest: string): Expression => reaches(`knowledge.${interest}`, 1);
export const present = (s: Scenario, actors: readonly string[]): Expression[] =>
  actors.flatMap((actor) => written(s, s.actors[actor]!.present));
