import type { ReactElement } from 'react';
import type { Cell, Share } from '../../../../core/debrief/exports/exports.ts';
import { useSay } from '../../text/text.ts';
import { FULL, reach } from './reach.ts';
import { Told } from './told.tsx';

type Props = { readonly cell: Cell; readonly first: boolean };

const isShare = (cell: Cell): cell is Share => typeof cell === 'object' && 'of' in cell;

/** The bar says nothing that the number before it does not say. */
const Bar = ({ share }: { readonly share: Share }): ReactElement => (
  <svg className="sheet-bar" viewBox={`0 0 ${FULL} 10`} preserveAspectRatio="none" aria-hidden="true">
    <rect className="sheet-bar-whole" width={FULL} height="10" />
    <rect className="sheet-bar-part" width={reach(share)} height="10" />
  </svg>
);

export const PaperCell = ({ cell, first }: Props): ReactElement => {
  const say = useSay();
  if (cell === undefined) return <td className="paper-number">{say('room.sheet.none')}</td>;
  if (isShare(cell))
    return (
      <td className="paper-number">
        <span className="sheet-share">{say('room.sheet.share', { n: cell.n, of: cell.of })}</span>
        <Bar share={cell} />
      </td>
    );
  const told = typeof cell === 'number' ? say('report.number', { n: cell }) : <Told words={cell} />;
  if (first)
    return (
      <th scope="row" className={typeof cell === 'number' ? undefined : 'sheet-words'}>
        {told}
      </th>
    );
  return <td className={typeof cell === 'number' ? 'paper-number' : undefined}>{told}</td>;
};
