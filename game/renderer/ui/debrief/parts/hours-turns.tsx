import type { ReactElement } from 'react';
import type { Resources, Table } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { DataTable } from '../pieces/data-table.tsx';
import { Num } from '../pieces/num.tsx';
import { spanWords, stretchWords } from '../pieces/spans.ts';

type Turn = Resources['turns'][number];

/** The hours of each turn in rows: what the bars show. */
export const turnsTable = (turns: readonly Turn[]): Table => ({
  title: { key: 'back.hours.turns' },
  head: ['debrief.week', 'debrief.hoursSpent', 'back.hours.turns.overtime', 'back.hours.turns.left'].map((key) => ({
    key,
  })),
  rows: turns.map(({ week, weeks, spent, overtime, left }) => [
    spanWords(week, week + weeks - 1),
    spent,
    overtime,
    left,
  ]),
});

const Bar = ({ turn, most }: { readonly turn: Turn; readonly most: number }): ReactElement => {
  const say = useSay();
  const { spent, overtime, left } = turn;
  const width = (hours: number): { width: string } => ({ width: `${(hours / most) * 100}%` });
  const planned = Math.max(0, spent.value - overtime.value);
  return (
    <li className="turn-row">
      <span className="turn-week">{stretchWords(turn.week, turn.week + turn.weeks - 1, say)}</span>
      <span className="turn-track">
        <span className="turn-bar" aria-hidden="true">
          {planned > 0 && <span className="turn-planned" style={width(planned)} />}
          {overtime.value > 0 && <span className="turn-overtime" style={width(overtime.value)} />}
          {left.value > 0 && <span className="turn-left" style={width(left.value)} />}
        </span>
      </span>
      <span className="turn-words">
        <Num figure={spent} words={{ key: 'debrief.hoursSpent' }} />
        {overtime.value > 0 && (
          <>
            {' · '}
            <Num figure={overtime} words={{ key: 'back.hours.turns.overtime' }} /> {say('back.hours.turns.overtime')}
          </>
        )}
        {left.value > 0 && (
          <>
            {' · '}
            <Num figure={left} words={{ key: 'back.hours.turns.left' }} /> {say('back.hours.turns.left')}
          </>
        )}
      </span>
    </li>
  );
};

/** Turn by turn: hours, overtime in another pattern, and what was left; the same as a table behind it. */
export const TurnHours = (): ReactElement => {
  const say = useSay();
  const { turns } = useLooking().debrief.resources;
  const most = Math.max(1, ...turns.map(({ spent, left }) => spent.value + Math.max(0, left.value)));
  return (
    <section aria-labelledby="hours-turns">
      <h2 id="hours-turns">{say('back.hours.turns')}</h2>
      <p className="turn-key soft">
        <span>
          <span className="turn-swatch turn-planned" aria-hidden="true" /> {say('debrief.hoursSpent')}
        </span>
        <span>
          <span className="turn-swatch turn-overtime" aria-hidden="true" /> {say('back.hours.turns.overtime')}
        </span>
        <span>
          <span className="turn-swatch turn-left" aria-hidden="true" /> {say('back.hours.turns.left')}
        </span>
      </p>
      <ol className="plain-list">
        {turns.map((turn) => (
          <Bar key={turn.week} turn={turn} most={most} />
        ))}
      </ol>
      {turns.length > 0 && (
        <details className="as-table">
          <summary>{say('back.hours.asTable')}</summary>
          <DataTable table={turnsTable(turns)} />
        </details>
      )}
    </section>
  );
};
