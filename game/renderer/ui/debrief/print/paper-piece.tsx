import type { ReactElement, ReactNode } from 'react';
import type { Cell, Debrief, Table } from '../../../../core/debrief/debrief.ts';
import { useSay, type Say } from '../../text/text.ts';
import { momentOf } from '../looking.ts';
import { amount } from '../pieces/amount.ts';
import { isFigure } from '../pieces/cells.ts';

/** A chapter of the paper. */
export const Chapter = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactElement => (
  <section className="paper-chapter">
    <h2>{title}</h2>
    {lead !== undefined && <p className="paper-lead">{lead}</p>}
    {children}
  </section>
);

/** Room to write by hand. */
export const Ruled = ({ lines = 2 }: { readonly lines?: number }): ReactElement => (
  <div className="paper-ruled" aria-hidden="true">
    {Array.from({ length: lines }, (_, i) => (
      <span key={i} />
    ))}
  </div>
);

/** What stands in a cell; on paper a number cannot be asked anything. */
const cellWords = (cell: Cell, say: Say): string => {
  if (cell === undefined) return '–';
  return isFigure(cell) ? amount(cell.value, say) : say.words(cell);
};

/** A table as it prints: no row is cut by the end of a page, and its head comes back on the next. */
export const PaperTable = ({ table }: { readonly table: Table }): ReactElement => {
  const say = useSay();
  return (
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
            {row.map((cell, k) => (
              <td key={k} className={cell !== undefined && isFigure(cell) ? 'paper-number' : undefined}>
                {cellWords(cell, say)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The stars of stressed words are for the screen. */
export const plain = (text: string): string => text.replaceAll('*', '');

/** `Week 4: Sign it yourself`. */
export const momentWords = (debrief: Debrief, n: number, say: Say): string => {
  const moment = momentOf(debrief, n);
  return moment === undefined
    ? ''
    : `${say('back.panel.week', { week: moment.week })}: ${plain(say.words(moment.title))}`;
};
