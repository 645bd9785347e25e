/**
 * Session by dilemma: what each one answered. What it does not show: why, and what else had been done by then. Minimum: three
 * sessions before it is shown to a room; the instructor's list has it anyway.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import type { SessionId } from './group.ts';
import type { Labels, Named } from './labels.ts';
import { dilemmasMet } from './splits.ts';
import type { Sitting } from './sitting.ts';

/** Undefined where the dilemma never came. */
export type Cell =
  | {
      readonly how: 'answered';
      readonly option: string;
      readonly first: string | undefined;
      readonly week: number;
      readonly hat: Hat;
      readonly n: number;
    }
  | { readonly how: 'lapsed'; readonly option: string; readonly week: number }
  | undefined;

export type Matrix = {
  readonly columns: readonly {
    readonly dilemma: string;
    readonly title: string;
    readonly anchor: boolean;
    readonly options: readonly Named[];
  }[];
  readonly rows: readonly { readonly id: SessionId; readonly cells: readonly Cell[] }[];
};

const cellOf = ({ answers, defaults }: Sitting, dilemma: string): Cell => {
  const answer = answers.find((one) => one.dilemma === dilemma);
  if (answer !== undefined) {
    const { option, first, week, hat, n } = answer;
    return { how: 'answered', option, first, week, hat, n };
  }
  const lapsed = defaults.find((one) => one.dilemma === dilemma);
  return lapsed && { how: 'lapsed', option: lapsed.option, week: lapsed.week };
};

export const matrix = (scenario: Scenario, sittings: readonly Sitting[], labels: Labels): Matrix => {
  const met = dilemmasMet(scenario, sittings);
  return {
    columns: met.map((dilemma) => ({
      dilemma,
      title: labels.dilemma(dilemma),
      anchor: scenario.dilemmas[dilemma]!.anchor,
      options: Object.keys(scenario.dilemmas[dilemma]!.options).map((id) => ({ id, name: labels.option(dilemma, id) })),
    })),
    rows: sittings.map((sitting) => ({ id: sitting.id, cells: met.map((dilemma) => cellOf(sitting, dilemma)) })),
  };
};
