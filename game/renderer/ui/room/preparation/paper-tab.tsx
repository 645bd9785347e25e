import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { OneOf } from '../../controls/one-of.tsx';
import { Tick } from '../../controls/tick.tsx';
import { XAPI_VERSIONS, type XapiVersion } from '../../records/statements-view.ts';
import { useSay } from '../../text/text.ts';
import { type Paper, RoomPaper } from '../paper/room-paper.tsx';
import type { PreparationView } from '../room-view.ts';
import type { Prepared } from './prepared.ts';

const Sending = ({ sending, onIntent }: Pick<Prepared, 'onIntent'> & Pick<PreparationView, 'sending'>) => {
  const say = useSay();
  if (sending === undefined) return null;
  const { done, of } = sending;
  return (
    <div className="room-sending">
      <p role="status">{say('room.paper.sending', { done, of })}</p>
      <progress max={of} value={done} aria-label={say('room.paper.sending', { done, of })} />
      <Button onClick={() => onIntent({ kind: 'stopSending' })}>{say('room.paper.sending.stop')}</Button>
    </div>
  );
};

const Statements = ({ view: { store, sending }, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const [withTexts, setWithTexts] = useState(false);
  const [version, setVersion] = useState<XapiVersion>(XAPI_VERSIONS[0]);
  return (
    <section>
      <h2>{say('room.paper.statements')}</h2>
      <p>{say('room.paper.statements.note')}</p>
      <Tick text={say('room.paper.statements.texts')} checked={withTexts} onChange={setWithTexts} />
      {store !== undefined && (
        <OneOf
          legend={say('room.paper.statements.version')}
          value={version}
          options={XAPI_VERSIONS.map((one) => [one, one] as const)}
          onChange={setVersion}
        />
      )}
      <div className="buttons">
        <Button icon="export" onClick={() => onIntent({ kind: 'save', what: 'statements', withTexts })}>
          {say('room.paper.statements.save')}
        </Button>
        {store !== undefined && (
          <Button waits={sending !== undefined} onClick={() => onIntent({ kind: 'send', withTexts, version })}>
            {say('room.paper.statements.send', { store })}
          </Button>
        )}
      </div>
      <Sending sending={sending} onIntent={onIntent} />
    </section>
  );
};

const Tables = ({ onIntent }: Pick<Prepared, 'onIntent'>): ReactElement => {
  const say = useSay();
  const [withTexts, setWithTexts] = useState(false);
  return (
    <section>
      <h2>{say('room.paper.tables')}</h2>
      <p>{say('room.paper.tables.note')}</p>
      <Tick text={say('room.paper.statements.texts')} checked={withTexts} onChange={setWithTexts} />
      <div className="buttons">
        <Button icon="export" onClick={() => onIntent({ kind: 'save', what: 'sessionsCsv', withTexts })}>
          {say('room.paper.sessionsCsv')}
        </Button>
        <Button icon="export" onClick={() => onIntent({ kind: 'save', what: 'decisionsCsv', withTexts })}>
          {say('room.paper.decisionsCsv')}
        </Button>
      </div>
    </section>
  );
};

/** What is to be printed lies there before anybody is asked to print it. */
const usePaper = (toPaper: () => void) => {
  const [asked, ask] = useState<{ readonly paper: Paper }>();
  const latest = useRef(toPaper);
  useEffect(() => {
    latest.current = toPaper;
  });
  useEffect(() => {
    if (asked !== undefined) latest.current();
  }, [asked]);
  return { paper: asked?.paper ?? 'report', print: (paper: Paper): void => ask({ paper }) };
};

/** What leaves the room: paper for hands, tables for spreadsheets, statements for a store. */
export const PaperTab = ({ view, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const { paper, print } = usePaper(() => onIntent({ kind: 'save', what: 'paper' }));
  return (
    <>
      <div className="room-page room-paper">
        <section>
          <h2>{say('room.paper.report')}</h2>
          <p>{say('room.paper.report.note')}</p>
          <div className="buttons">
            <Button icon="print" onClick={() => print('report')}>
              {say('room.paper.report.print')}
            </Button>
            <Button icon="export" onClick={() => onIntent({ kind: 'save', what: 'report' })}>
              {say('room.paper.report.html')}
            </Button>
          </div>
        </section>
        <section>
          <h2>{say('room.paper.handovers')}</h2>
          <p>{say('room.paper.handovers.note')}</p>
          {view.handovers.length === 0 ? (
            <p className="note">{say('room.paper.handovers.none')}</p>
          ) : (
            <Button icon="print" onClick={() => print('handovers')}>
              {say('room.paper.handovers.print')}
            </Button>
          )}
        </section>
        <Tables onIntent={onIntent} />
        <Statements view={view} onIntent={onIntent} />
      </div>
      <RoomPaper view={view} paper={paper} />
    </>
  );
};
