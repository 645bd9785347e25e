import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { DataTable } from '../pieces/data-table.tsx';
import { MomentLink } from '../pieces/moment-link.tsx';
import { stretchWords } from '../pieces/spans.ts';

/** The same weeks in rows and columns, and every decision in words. */
export const Tables = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <div className="weeks-tables">
      {debrief.timeline.tables.map((table, i) => (
        <DataTable key={i} table={table} />
      ))}
      <section aria-labelledby="weeks-every">
        <h2 id="weeks-every">{say('back.weeks.every')}</h2>
        {debrief.weeks.map(({ week, weeks }) => (
          <section key={week} className="weeks-turn">
            <h3>{stretchWords(week, week + weeks - 1, say)}</h3>
            <ol>
              {debrief.moments
                .filter((moment) => moment.week === week)
                .map(({ n, hat }) => (
                  <li key={n} data-worn={hat}>
                    <MomentLink n={n} /> <span className="soft">{say(`hat.${hat}`)}</span>
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
};
