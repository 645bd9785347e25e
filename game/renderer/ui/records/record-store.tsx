import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Sure } from '../controls/sure.tsx';
import { useFocusAfter, useFocusKept } from '../controls/use-focus.ts';
import { learn, useSay } from '../text/text.ts';
import { Batches } from './batches.tsx';
import { Connect } from './connect.tsx';
import { RECORDS_TEXTS } from './records-texts.ts';
import { type RecordsIntent, type RecordsView, type Standing, toGo } from './records-view.ts';
import { Trouble } from './trouble.tsx';
import './records.css';

learn(RECORDS_TEXTS);

type Send = (intent: RecordsIntent) => void;

const Store = ({ standing, onIntent }: { readonly standing: Standing; readonly onIntent: Send }): ReactElement => {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const forget = useFocusAfter(asked);
  const store = standing.store ?? '';
  return (
    <>
      <p>
        <strong>{say('records.set', { store })}</strong>{' '}
        {say(standing.keepsKey ? 'records.keyKept' : 'records.keyLost')}
      </p>
      {asked && (
        <Sure
          question={say('records.forget.ask', { store })}
          keep={say('records.forget.keep')}
          sure={say('records.forget.sure')}
          onKeep={() => setAsked(false)}
          onSure={() => onIntent({ kind: 'disconnect' })}
        />
      )}
      {!asked && (
        <div className="buttons">
          <Button ref={forget} onClick={() => setAsked(true)}>
            {say('records.forget')}
          </Button>
        </div>
      )}
    </>
  );
};

type OutboxProps = { readonly standing: Standing; readonly said: number; readonly onIntent: Send };

const Outbox = ({ standing, said, onIntent }: OutboxProps): ReactElement => {
  const say = useSay();
  const { store, waiting, trouble } = standing;
  const n = toGo(waiting);
  return (
    <>
      <p role="status">
        {n === 0 ? say('records.waiting.none') : say('records.waiting', { n })}
        {n > 0 && store === null && ` ${say('records.noStore')}`}
      </p>
      {trouble && waiting.length > 0 && <Trouble trouble={trouble} store={store} said={said} />}
      {waiting.length > 0 && <Batches batches={waiting} onIntent={onIntent} />}
      {n > 0 && store !== null && (
        <div className="buttons">
          <Button onClick={() => onIntent({ kind: 'now' })}>{say('records.now')}</Button>
        </div>
      )}
    </>
  );
};

const Failure = ({ failure }: { readonly failure: NonNullable<RecordsView['failure']> }): ReactElement => {
  const say = useSay();
  const { of, code, detail } = failure;
  const why = code === 'locked' ? say('records.locked') : say(`failure.${code}`);
  const words = (): string => {
    if (of === 'look') return say('records.unreadable', { why });
    if (code === 'bad-name' || code === 'cancelled') return say(`records.failed.${code}`);
    return say('records.failed', { why });
  };
  return (
    <div className="store-trouble" role="alert">
      <p>{words()}</p>
      {detail !== '' && <p className="note">{detail}</p>}
    </div>
  );
};

type Props = { readonly records: RecordsView; readonly onIntent: Send };

/** The record store in the settings: which one is set, what waits for it, what it refused. */
export const RecordStore = ({ records, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { here, standing, said, busy, failure } = records;
  const place = useFocusKept<HTMLElement>();
  return (
    <section ref={place} tabIndex={-1} aria-labelledby="sheet-records" className="record-store">
      <h2 id="sheet-records">{say('records')}</h2>
      <p className="note">{say(here ? 'records.what' : 'records.notHere')}</p>
      {here && standing === undefined && failure === undefined && <p role="status">{say('records.reading')}</p>}
      {standing?.store === null && (
        <Connect asking={busy === 'connect'} keepsKey={standing.keepsKey} onIntent={onIntent} />
      )}
      {standing !== undefined && standing.store !== null && <Store standing={standing} onIntent={onIntent} />}
      {failure && <Failure failure={failure} />}
      {standing && <Outbox standing={standing} said={said} onIntent={onIntent} />}
    </section>
  );
};
