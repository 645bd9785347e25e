import type { ReactElement } from 'react';
import { useSay } from '../../../text/text.ts';
import { type Column, pressed, type SortBy } from './sorting.ts';

export type Sorting = { readonly by: SortBy; readonly onSort: (by: SortBy) => void };
type Props = Sorting & { readonly column: Column };

/** The head of a column that can be sorted by. */
export const SortHead = ({ column, by, onSort }: Props): ReactElement => {
  const say = useSay();
  const own = by.column === column;
  return (
    <th scope="col" aria-sort={own ? (by.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="room-sort" onClick={() => onSort(pressed(by, column))}>
        {say(`room.class.${column}`)}
        <span aria-hidden="true">{own ? (by.down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
};
