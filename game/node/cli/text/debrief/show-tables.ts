/** The weeks as tables, and what there was to spend. */
import type { Cell, Debrief, Figure, Table } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../say.ts';
import type { Scribe } from '../scribe.ts';
import { nameIn } from './phrases.ts';

const isFigure = (cell: Cell): cell is Figure => typeof cell === 'object' && 'how' in cell;

const inWords = (say: Say, cell: Cell): string => {
  if (cell === undefined) return '–';
  return isFigure(cell) ? cell.value.toLocaleString(say.language) : say.words(cell);
};

/** Columns as wide as their widest cell; numbers stand at the right. */
export const showTable = ({ say, paint, line }: Scribe, table: Table): void => {
  const head = table.head.map((word) => say.words(word));
  const rows = table.rows.map((row) => row.map((cell) => inWords(say, cell)));
  const widths = head.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const numeric = head.map((_, i) => table.rows.every((row) => row[i] === undefined || isFigure(row[i])));
  const laid = (row: readonly string[]): string =>
    row
      .map((cell, i) => (numeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  line();
  line(paint('strong', say.words(table.title)));
  line(paint('faint', laid(head)));
  for (const row of rows) line(laid(row));
};

export const showTables = (scribe: Scribe, { timeline }: Debrief): void => {
  scribe.heading(scribe.say.words(timeline.headline));
  for (const table of timeline.tables) showTable(scribe, table);
};

export const showHours = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  const { hours, funds, energy, theirs } = debrief.resources;
  scribe.heading(say.t('looking.hours'));
  scribe.text(
    say.t('looking.hours.spent', { n: hours.spent.value, overtime: hours.overtime.value, left: hours.left.value }),
  );
  scribe.text(say.t('looking.hours.together', { together: hours.together.value, inside: hours.inside.value }));
  const gave = theirs.map(({ actor, hours: own }) => `${nameIn(debrief, actor)} ${own.value}`);
  if (gave.length > 0) scribe.text(say.t('looking.hours.theirs', { who: gave.join(', ') }));
  scribe.text(
    say.t('looking.funds', {
      start: funds.start.value,
      spent: funds.spent.value,
      received: funds.received.value,
      left: funds.left.value,
    }),
  );
  scribe.text(
    say.t('looking.energy', { lowest: energy.lowest.value, week: energy.lowestWeek, left: energy.left.value }),
  );
};
