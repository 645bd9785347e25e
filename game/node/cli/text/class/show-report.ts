/** The report of a class in the terminal: the same sections as on paper. */
import type { Cell, Quotes, Report, Section, Table } from '../../../../core/debrief/exports/exports.ts';
import { wrapped } from '../paint.ts';
import type { Say } from '../say.ts';
import type { Scribe } from '../scribe.ts';

const inWords = (say: Say, cell: Cell): string => {
  if (cell === undefined) return '–';
  if (typeof cell === 'number') return cell.toLocaleString(say.language);
  return typeof cell === 'object' && 'of' in cell ? say.t('report.share', cell) : say.words(cell);
};

const isText = (cell: Cell): boolean => typeof cell === 'string' || (typeof cell === 'object' && 'key' in cell);

/** A row of cells whose first text is wrapped; the rest stands in columns beside its first line. */
const showTable = ({ say, paint, line, width }: Scribe, { title, head, rows }: Table): void => {
  const words = rows.map((row) => row.map((cell) => inWords(say, cell)));
  const heads = head.map((one) => say.words(one));
  const widths = heads.map((word, i) => Math.max(word.length, ...words.map((row) => row[i]?.length ?? 0)));
  const long = widths.findIndex((one, i) => one === Math.max(...widths) && rows.every((row) => isText(row[i])));
  const others = widths.reduce((sum, one, i) => sum + (i === long ? 0 : one + 2), 0);
  if (long >= 0) widths[long] = Math.max(20, Math.min(widths[long]!, width - others));
  const laid = (row: readonly string[]): readonly string[] => {
    const lines = long < 0 ? [''] : wrapped(row[long] ?? '', widths[long]!, '');
    return lines.map((part, i) =>
      row
        .map((cell, k) => (k === long ? part : i === 0 ? cell : '').padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    );
  };
  line();
  if (title !== undefined) line(paint('strong', say.words(title)));
  for (const one of laid(heads)) line(paint('faint', one));
  for (const row of words) for (const one of laid(row)) line(one);
};

const showQuotes = ({ say, paint, line, text }: Scribe, { title, texts, lines = [] }: Quotes): void => {
  line();
  line(paint('strong', say.words(title)));
  for (const one of lines) text(say.words(one), '  · ', '    ');
  for (const one of texts) {
    text(`“${say.words(one.text)}”`, '  ', '    ');
    if (one.about !== undefined) text(paint('faint', say.words(one.about)), '      ');
  }
};

const showSection = (scribe: Scribe, { heading, sentences, tables, quotes }: Section): void => {
  const { say } = scribe;
  scribe.heading(say.words(heading));
  for (const words of sentences) scribe.text(say.words(words));
  for (const table of tables) showTable(scribe, table);
  for (const one of quotes) showQuotes(scribe, one);
};

export const showReport = (scribe: Scribe, { title, sections }: Report): void => {
  scribe.heading(scribe.say.words(title));
  for (const section of sections) {
    showSection(scribe, section);
    scribe.flush();
  }
};
