import { useId, type ReactElement } from 'react';
import type { DecisionWorth, WorthReport } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Knew } from '../../../../../core/debrief/debrief.ts';
import type { Words } from '../../../../../core/view/view.ts';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { DataTable } from '../../pieces/data-table.tsx';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { TryAgain } from '../../pieces/try-again.tsx';
import { PartHead } from '../piece.tsx';
import { type Axis, axisFor } from './bands.ts';
import { WayRows } from './way-rows.tsx';
import { WorthJob } from './worth-job.tsx';
import { WorthReach } from './worth-reach.tsx';
import { waysTable } from './worth-tables.ts';
import './worth.css';
import './ways.css';

type OneProps = { readonly decision: DecisionWorth; readonly knew: Knew; readonly axis: Axis };

const One = ({ decision, knew, axis }: OneProps): ReactElement => {
  const say = useSay();
  const id = useId();
  const { titles } = useLooking().worth;
  const alone = decision.ways.length < 2;
  return (
    <article className="worth-one" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{knew.then.title}</h2>
          <p className="soft">
            {say('back.panel.week', { week: knew.week })} · {say('back.knew.as', { hat: say(`hat.${knew.hat}`) })} ·{' '}
            <MomentLink n={knew.n}>{say('back.knew.ledger')}</MomentLink>
          </p>
        </div>
        <TryAgain n={knew.n} kind="quiet" />
      </header>
      {alone ? (
        <p className="soft">{say('worth.alone')}</p>
      ) : (
        <>
          <WayRows knew={knew} decision={decision} axis={axis} />
          <details className="as-table">
            <summary>{say('worth.asTable')}</summary>
            <DataTable table={waysTable(decision, knew, titles, say)} />
          </details>
        </>
      )}
    </article>
  );
};

const Told = ({ report }: { readonly report: WorthReport }): ReactElement => {
  const { knew } = useLooking().debrief;
  const axis = axisFor(report.decisions);
  return (
    <>
      {report.decisions.map((decision) => {
        const then = knew.find(({ n }) => n === decision.n);
        return then && <One key={decision.n} decision={decision} knew={then} axis={axis} />;
      })}
      <WorthReach report={report} />
    </>
  );
};

/** What each answer was worth to people who go on in a stated way: bands of many games, never one line. */
export const Worth = (): ReactElement => {
  const say = useSay();
  const { debrief, worth } = useLooking();
  const { report, words } = worth;
  const none = debrief.knew.length === 0;
  const players: Words = words?.players ?? { key: 'worth.players.ordinary' };
  return (
    <div className="part worth">
      <PartHead title={none ? say('worth.title.none') : say.words(words?.headline ?? { key: 'worth.title' })}>
        {none ? say('worth.none') : say('worth.lead', { n: worth.runs, players })}
      </PartHead>
      {!none && <WorthJob />}
      {!none && (
        <details className="as-table worth-how">
          <summary>{say('worth.how')}</summary>
          <p>{say('worth.luck')}</p>
          <p>{say('worth.axis')}</p>
        </details>
      )}
      {!none && report !== undefined && <Told report={report} />}
    </div>
  );
};
