import { memo, type ReactElement } from 'react';
import type { HandoverSheet } from '../../../../core/debrief/room/room.ts';
import { Ruled } from '../../debrief/print/paper-piece.tsx';
import { useSay } from '../../text/text.ts';
import { Told } from './told.tsx';

type SheetProps = {
  readonly sheet: HandoverSheet;
  readonly n: number;
  readonly of: number;
  /** Of the scenario. */
  readonly title: string;
};

const ROOM_TO_WRITE = 3;

/** One handover for one reader: neither writer nor reader is named. */
const Sheet = ({ sheet: { week, sentences, text }, n, of, title }: SheetProps): ReactElement => {
  const say = useSay();
  return (
    <section className="sheet-handover">
      <p className="sheet-number">{say('room.sheet.number', { n, of })}</p>
      <h1>{say('room.sheet.handover')}</h1>
      <p className="paper-lead">{say('room.sheet.lead', { title })}</p>
      {sentences.length > 0 && (
        <>
          <h2>{say('room.sheet.chosen')}</h2>
          <ol className="sheet-lines">
            {sentences.map((line) => (
              <li key={line.n}>
                <Told words={{ key: 'room.sheet.line', values: { week: line.week, title: line.title } }} />
              </li>
            ))}
          </ol>
        </>
      )}
      {text !== undefined && (
        <>
          <h2>{say('room.sheet.text')}</h2>
          <blockquote className="sheet-own">
            <p dir="auto">{text}</p>
          </blockquote>
        </>
      )}
      <div className="sheet-answer">
        <h2>{say('room.sheet.question', { week })}</h2>
        <p>{say('room.sheet.need')}</p>
        <Ruled lines={ROOM_TO_WRITE} />
      </div>
    </section>
  );
};

type Props = {
  /** In the order of those who read them. */
  readonly sheets: readonly HandoverSheet[];
  readonly title: string;
};

/** Handovers to be handed out and swapped, a page each. */
export const HandoverPaper = memo(({ sheets, title }: Props): ReactElement => (
  <div className="paper" data-paper="handovers">
    {sheets.map((sheet, i) => (
      <Sheet key={i} sheet={sheet} n={i + 1} of={sheets.length} title={title} />
    ))}
  </div>
));
