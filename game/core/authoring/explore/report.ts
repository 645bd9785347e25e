/** What exploring a scenario tells. Plain data that may cross threads; nothing in it is claimed that was only not found. */
import type { Phrase } from '../../view/view.ts';

/**
 * Something that a game can bring: `state:containers.monitored` · `option:fines.agree` · `action:x` · `question:actor.x` ·
 * `interest:actor.x` (told) · `leader:x` (granted; where she always refuses: asked) · `name:agreement.x` (signed) ·
 * `objection:barrier.x` (settled) · `ending:x`.
 */
export type GoalId = string;

/** Decisions in the notation of `play --decisions`, the oldest first. They need no seed: `draw` lines fix all chance that matters. */
export type Witness = readonly string[];

/** Why exploring stopped: all there is was found or walked; so many states were allowed; or whoever drives it stopped it. */
export type StoppedBy = 'done' | 'states' | 'driver';

/** A position from which a game cannot turn out well, or cannot go on at all. */
export type Trap = {
  /**
   * `stuck`: nothing can be decided, not even the end of the turn. `locked-in`: whoever is in this storyline state comes
   * to the last ending, the one that is left when no other holds, whatever is decided. `only-failure`: the same, of one
   * position after the last decision of `witness`.
   */
  readonly kind: 'stuck' | 'locked-in' | 'only-failure';
  /** The storyline state that locks in; undefined for the others. */
  readonly state: GoalId | undefined;
  /** That state is marked as final, so the author may mean it. */
  readonly final: boolean;
  readonly week: number;
  /** Whole turns that are still to be played from there. */
  readonly turnsLeft: number;
  readonly witness: Witness;
};

/** A turn in which there was nothing sensible to do but end it. */
export type DeadWeek = {
  readonly week: number;
  /** How many of the explored games had nothing to do in it, of how many that came to it. */
  readonly empty: number;
  readonly of: number;
  readonly witness: Witness;
};

/** An answer or a name that hinges on something told, which could not be known in that hat by then. */
export type Unfair = {
  /** `option:…` or `name:…`. */
  readonly where: GoalId;
  readonly interest: GoalId;
  readonly hat: 'publicServant' | 'networkManager';
  /** Whether that is certain; else it was only never seen. */
  readonly proved: boolean;
};

/** After which decision of a game something could not be had any more. */
export type PointOfNoReturn = {
  /** `ending:x`, or a pillar at the level that some ending asks for: `pillar:embedding>=40`. */
  readonly goal: string;
  /** The ending to which the game came that is looked at. */
  readonly along: GoalId;
  readonly week: number;
  readonly after: string;
  /** Whether it is certain that it was lost; else nothing was found from there on. */
  readonly proved: boolean;
};

/** What is left over on the shortest way to an ending that was found. */
export type Slack = {
  readonly goal: GoalId;
  /** Hours not used, all turns together, and the fewest in one turn. */
  readonly hours: number;
  readonly leastHours: number;
  /** Euros left at the end. */
  readonly funds: number;
};

/** What somebody who plays the same way gets with more to spend: the change of each quantity at the end, on average. */
export type Worth = {
  /** Goals found with it that were not found without. */
  readonly opens: readonly GoalId[];
  /** `value`, the pillars: points on average over the same games. */
  readonly gains: Readonly<Record<string, number>>;
};

export type Coverage = {
  /** How often each storyline state was entered, by goal id. */
  readonly states: Readonly<Record<GoalId, number>>;
  /** How often each transition was taken: `<state id> <on.event|after.weeks|always> <place in the list>`, as in diagrams. */
  readonly transitions: Readonly<Record<string, number>>;
};

export type ExploreReport = {
  /** Every state that can be reached was reached: what is not in `reached` cannot be. */
  readonly exhaustive: boolean;
  /** Stopped before it was done. */
  readonly partial: boolean;
  readonly stoppedBy: StoppedBy;
  /** Most states that were to be looked at. */
  readonly limit: number;
  /** Different states looked at; those that differ only in what nothing reads later count as one. */
  readonly states: number;
  /** Different states at the beginning of each turn, by its first week. */
  readonly statesByWeek: Readonly<Record<string, number>>;
  /** Decisions tried. */
  readonly decisions: number;
  /** Filled in by whoever drives it; 0 here. */
  readonly seconds: number;
  readonly seed: number;
  readonly reached: Readonly<Record<GoalId, Witness>>;
  readonly unreachable: Readonly<Record<GoalId, Phrase>>;
  readonly notReached: readonly GoalId[];
  readonly traps: readonly Trap[];
  readonly deadWeeks: readonly DeadWeek[];
  readonly fairness: readonly Unfair[];
  readonly pointsOfNoReturn: readonly PointOfNoReturn[];
  readonly slack: readonly Slack[];
  /** One more hour in each turn, and 1,000 euros more. */
  readonly worth: { readonly hour: Worth; readonly thousandEuros: Worth };
  readonly coverage: Coverage;
};
