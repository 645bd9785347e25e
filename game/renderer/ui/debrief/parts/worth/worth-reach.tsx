import type { ReactElement } from 'react';
import type { WorthReport } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { DataTable } from '../../pieces/data-table.tsx';
import { Fan } from './fan.tsx';
import { MissedList } from './missed.tsx';
import { reachTable } from './worth-tables.ts';

/** What was within reach along the way, and where it was lost. */
export const WorthReach = ({ report: { reach } }: { readonly report: WorthReport }): ReactElement | null => {
  const say = useSay();
  const { debrief, worth } = useLooking();
  const [first] = reach.points;
  if (first === undefined) return null;
  return (
    <section className="worth-reach">
      <h2>{say('worth.reach')}</h2>
      <p className="part-lead">{say('worth.reach.lead', { n: first.runs })}</p>
      <Fan reach={reach} />
      <details className="as-table">
        <summary>{say('worth.asTable')}</summary>
        <DataTable table={reachTable(reach, debrief, worth.titles, say)} />
      </details>
      {reach.missed.length > 0 && <MissedList missed={reach.missed} />}
    </section>
  );
};
