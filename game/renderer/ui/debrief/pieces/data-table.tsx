import type { ReactElement } from 'react';
import type { Table } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { isFigure } from './cells.ts';
import { Num } from './num.tsx';

/** The same as a picture, in rows and columns. */
export const DataTable = ({ table }: { readonly table: Table }): ReactElement => {
  const say = useSay();
  return (
    <div className="data-table" role="group" tabIndex={0} aria-label={say.words(table.title)}>
      <table>
        <caption>{say.words(table.title)}</caption>
        <thead>
          <tr>
            {table.head.map((word, i) => (
              <th key={i} scope="col">
                {say.words(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, k) => {
                const shown =
                  cell === undefined ? (
                    '–'
                  ) : isFigure(cell) ? (
                    <Num figure={cell} words={table.head[k]} />
                  ) : (
                    say.words(cell)
                  );
                return k === 0 ? (
                  <th key={k} scope="row">
                    {shown}
                  </th>
                ) : (
                  <td key={k}>{shown}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
