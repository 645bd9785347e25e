import { memo, type ReactElement } from 'react';
import type { Quotes, Report, Section, Table } from '../../../../core/debrief/exports/exports.ts';
import { HATS } from '../../../../core/scenario/vocabulary.ts';
import { Chapter } from '../../debrief/print/paper-piece.tsx';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { useSay } from '../../text/text.ts';
import { PaperCell } from './paper-cell.tsx';
import { Told } from './told.tsx';

/** As many rows or quotations as are kept together on a page; more of them may go on on the next. */
const TOGETHER = 12;

/** Columns with whose heads a line is not yet crowded. */
const FEW = 5;

type SectionProps = { readonly section: Section };

const PaperTable = ({ table: { title, head, rows } }: { readonly table: Table }): ReactElement => (
  <table
    className={
      `${rows.length > TOGETHER ? 'sheet-long' : ''} ${head.length > FEW ? 'sheet-wide' : ''}`.trim() || undefined
    }
  >
    {title !== undefined && (
      <caption>
        <Told words={title} />
      </caption>
    )}
    <thead>
      <tr>
        {head.map((words, i) => (
          <th key={i} scope="col">
            <Told words={words} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={i}>
          {row.map((cell, k) => (
            <PaperCell key={k} cell={cell} first={k === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What trainees wrote, word for word; each keeps the direction of its own script. */
const PaperQuotes = ({ quotes: { title, texts, lines = [] } }: { readonly quotes: Quotes }): ReactElement => (
  <div className={lines.length + texts.length > TOGETHER / 2 ? 'sheet-quotes sheet-long' : 'sheet-quotes'}>
    <h3>
      <Told words={title} />
    </h3>
    {lines.length > 0 && (
      <ul className="paper-list">
        {lines.map((line, i) => (
          <li key={i}>
            <Told words={line} />
          </li>
        ))}
      </ul>
    )}
    {texts.map(({ about, text }, i) => (
      <blockquote key={i}>
        <p dir="auto">{text}</p>
        {about !== undefined && (
          <p className="sheet-about">
            <Told words={about} />
          </p>
        )}
      </blockquote>
    ))}
  </div>
);

const PaperSection = ({ section }: SectionProps): ReactElement => {
  const say = useSay();
  const { heading, sentences, tables, quotes } = section;
  const short = tables.length === 0 && quotes.length === 0;
  return (
    <div className={short ? 'sheet-short' : undefined}>
      <Chapter title={say.words(heading)}>
        {sentences.map((words, i) => (
          <p key={i}>
            <Told words={words} />
          </p>
        ))}
        {tables.map((table, i) => (
          <PaperTable key={i} table={table} />
        ))}
        {quotes.map((one, i) => (
          <PaperQuotes key={i} quotes={one} />
        ))}
      </Chapter>
    </div>
  );
};

/** The report of a class as it prints: what it says has no name in it, and neither has this. */
export const ClassPaper = memo(({ report }: { readonly report: Report }): ReactElement => {
  const say = useSay();
  return (
    <div className="paper" data-paper="report">
      <header className="paper-title">
        <div className="paper-hats">
          {HATS.map((hat) => (
            <HatPicture key={hat} hat={hat} />
          ))}
        </div>
        <p>{say('room.sheet.kind')}</p>
        <h1>
          <Told words={report.title} />
        </h1>
      </header>
      {report.sections.map((section, i) => (
        <PaperSection key={i} section={section} />
      ))}
    </div>
  );
});
