import type { ReactElement } from 'react';
import type { BarrierView } from '../../../../core/view/view.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';

const Barrier = ({ barrier }: { readonly barrier: BarrierView }): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const owner = view.board.people.find(({ name }) => name === barrier.owner);
  return (
    <li className="barrier">
      <div className="note-who">
        {owner && <Face person={owner} size="small" />}
        <h3>
          {barrier.title} <span className="soft">{barrier.owner}</span>
        </h3>
      </div>
      <ul className="slips">
        {barrier.open.map(({ text, settledBy }) => (
          <li key={text} className="slip">
            <p>
              <Line text={text} />
            </p>
            <p className="soft">{say(`settler.${settledBy}`)}</p>
          </li>
        ))}
        {barrier.settled.map((text) => (
          <li key={text} className="slip slip-settled">
            <Icon name="check" />
            <p>
              <span className="unseen">{say('play.objections.settled')} </span>
              <Line text={text} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** What stands in the way in your own house: reasonable people, each to be answered in their own coin. */
export const Objections = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const raised = view.barriers.filter(({ open, settled }) => open.length + settled.length > 0);
  return (
    <PageSheet title={say('page.barriers')}>
      <Explain part="objections" />
      {raised.length === 0 && <p className="soft">{say('play.objections.none')}</p>}
      <ul className="barriers">
        {raised.map((barrier) => (
          <Barrier key={barrier.id} barrier={barrier} />
        ))}
      </ul>
    </PageSheet>
  );
};
