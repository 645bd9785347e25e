/** A bar that is measured: what, how much, against what, and whether it is met. */
export type Bar = {
  readonly name: string;
  readonly measured: number;
  readonly bar: number;
  /** Whether less is better. */
  readonly atMost: boolean;
  readonly unit: string;
  /** By what word machines know it, if it compares us with a peer. */
  readonly ratio?: Ratio;
  /** What else was measured on the way, for whoever reads the line. */
  readonly detail?: string;
};

export type Ratio = 'inkjsChoices' | 'xstateTransition' | 'graphStates' | 'inkCompile';

export const isMet = ({ measured, bar, atMost }: Bar): boolean => (atMost ? measured <= bar : measured >= bar);

export const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 1_000 ? 1 : 0 });

export const lineOf = (one: Bar): string =>
  `${isMet(one) ? 'met   ' : 'MISSED'}  ${one.name}: ${shown(one.measured)} ${one.unit} ` +
  `(bar: at ${one.atMost ? 'most' : 'least'} ${shown(one.bar)} ${one.unit}${one.detail === undefined ? '' : `; ${one.detail}`})`;
