import type { ReactElement, ReactNode } from 'react';

type Props = {
  readonly kind: string;
  readonly label: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** A row of the chart: what it is, what happened along the weeks, how it came out. */
export const Row = ({ kind, label, end, children }: Props): ReactElement => (
  <div className={`week-row week-row-${kind}`}>
    <div className="week-label">{label}</div>
    <div className="week-plot">{children}</div>
    <div className="week-end">{end}</div>
  </div>
);
