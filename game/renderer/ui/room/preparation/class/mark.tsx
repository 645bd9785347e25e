import type { ReactElement } from 'react';
import type { Item } from '../../../../../core/debrief/room/room.ts';
import { useSay } from '../../../text/text.ts';
import type { MatrixView } from '../../room-view.ts';
import { letterOf, shapeOf } from './letter.ts';

type Cell = MatrixView['cells'][number][number];
type Props = { readonly cell: Cell; readonly options: readonly Item[] };

/** An answer as a letter in its shape; dashed where it was let lapse. The words are there for pointing and for hearing. */
export const Mark = ({ cell: { option, how }, options }: Props): ReactElement => {
  const say = useSay();
  const place = options.findIndex(({ id }) => id === option);
  const name = options[place]?.name ?? option ?? '';
  if (how === 'not')
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="unseen">{say('room.class.cell.not')}</span>
      </>
    );
  const words = say(`room.class.cell.${how}`, { letter: letterOf(Math.max(0, place)), option: name });
  return (
    <>
      <span
        className="mark"
        data-shape={shapeOf(Math.max(0, place))}
        data-lapsed={how === 'lapsed'}
        title={words}
        aria-hidden="true"
      >
        {place < 0 ? '?' : letterOf(place)}
      </span>
      <span className="unseen">{words}</span>
    </>
  );
};
