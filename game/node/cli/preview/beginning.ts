/** Where a previewed game begins: at the beginning, at a week, after decisions, or where a state is first reached. */
import { makeDecision, policies, playOut } from '../../../core/engine/engine.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Say } from '../text/say.ts';

export type Start =
  | { readonly kind: 'first' }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'decisions'; readonly lines: readonly string[] }
  /** `find` answers decisions that lead there; undefined where none were found, or as soon as nobody wants them. */
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly find: (scenario: Scenario, wanted: () => boolean) => Promise<readonly string[] | undefined>;
    };

type Wish = {
  readonly seed: number;
  readonly start: Start;
  readonly say: Say;
  readonly wanted: () => boolean;
};

/** Decisions before the player's own, and what is to be said about them (nothing, mostly). */
export type Beginning = { readonly lines: readonly string[]; readonly note: string };

/** `wanted` says whether anybody still waits for it. */
export const beginningOf = async (scenario: Scenario, { seed, start, say, wanted }: Wish): Promise<Beginning> => {
  switch (start.kind) {
    case 'first':
      return { lines: [], note: '' };
    case 'decisions':
      return { lines: start.lines, note: '' };
    case 'week':
      return atWeek(scenario, seed, start.week, say);
    case 'state': {
      const lines = await start.find(scenario, wanted);
      return { lines: lines ?? [], note: lines === undefined ? say.t('preview.no-state', { id: start.id }) : '' };
    }
  }
};

/** Somebody plausible plays until the turn begins in which that week stands; the last turn where the game is shorter. */
const atWeek = (scenario: Scenario, seed: number, week: number, say: Say): Beginning => {
  const { turns } = scenario.start;
  const starts = turns.map((_, n) => turns.slice(0, n).reduce((sum, weeks) => sum + weeks, 1));
  const from = starts.findLast((start) => start <= week) ?? 1;
  const { decisions } = playOut(scenario, seed, policies['ordinary']!, false);
  const weeks = turns.reduce((sum, turn) => sum + turn, 0);
  return {
    lines: decisions.filter((one) => one.week < from).map(makeDecision),
    note: week > weeks ? say.t('preview.no-week', { week, weeks }) : '',
  };
};
