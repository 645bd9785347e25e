/** What a player can decide. Ids are the scenario's own; they are checked by `decide`, not here. */
import type { Hat, LeaderTask, PromiseMove } from '../scenario/vocabulary.ts';

export type Decision =
  | { readonly kind: 'act'; readonly action: string; readonly actor?: string }
  | { readonly kind: 'ask'; readonly actor: string; readonly question: string }
  | { readonly kind: 'clear'; readonly actor: string; readonly interest: string }
  | { readonly kind: 'answer'; readonly dilemma: string; readonly option: string }
  | { readonly kind: 'hat'; readonly hat: Hat; readonly announcedTo: readonly string[] | 'silent' }
  | { readonly kind: 'leader'; readonly task: LeaderTask }
  | { readonly kind: 'promise'; readonly move: PromiseMove; readonly promise: string; readonly actor?: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'end' }
  | { readonly kind: 'draw'; readonly outcomes: string; readonly outcome: string };

export type DecisionKind = Decision['kind'];

/** A decision with the first week of the turn in which it was taken. */
export type DatedDecision = { readonly week: number; readonly decision: Decision };

/** A chance result fixed beforehand: in that turn, the next draw of `outcomes` (or the truth, in week 1) comes out so. */
export type LoadedDraw = {
  readonly week: number;
  readonly outcomes: string;
  readonly outcome: string;
  /** How often `outcomes` had been drawn when this was said in the middle of its turn. */
  readonly after?: number;
};
