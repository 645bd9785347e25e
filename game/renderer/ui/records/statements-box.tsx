import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { OneOf } from '../controls/one-of.tsx';
import { Tick } from '../controls/tick.tsx';
import { useModal } from '../controls/use-modal.ts';
import { learn, useSay } from '../text/text.ts';
import { RECORDS_TEXTS } from './records-texts.ts';
import type { Sending, StatementsIntent, XapiVersion } from './statements-view.ts';
import { XAPI_VERSIONS } from './statements-view.ts';
import './records.css';

learn(RECORDS_TEXTS);

type Props = {
  readonly sending: Sending;
  readonly onIntent: (intent: StatementsIntent) => void;
  readonly onClose: () => void;
};

const Waits = ({ sending, store }: { readonly sending: Sending; readonly store: string }): ReactElement => {
  const say = useSay();
  const { waiting, troubled } = sending;
  return (
    <p role="status" className="note">
      {waiting === 0 ? say('statements.nothingWaits', { store }) : say('statements.waiting', { n: waiting, store })}
      {waiting > 0 && troubled && ` ${say('statements.trouble')}`}
    </p>
  );
};

/** A game as statements: to the store that is set, or into a file; what was written goes along only where it is ticked. */
export const StatementsBox = ({ sending, onIntent, onClose }: Props): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  const [withTexts, setWithTexts] = useState(false);
  const [version, setVersion] = useState<XapiVersion>('1.0.3');
  const { store, reaches, sameContent } = sending;
  const done = (intent: StatementsIntent): void => {
    onIntent(intent);
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="sheet statements"
      aria-labelledby="statements-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sheet-top">
        <h1 id="statements-title">{say('statements.title')}</h1>
        <IconButton icon="close" text={say('close')} label={say('close')} onClick={onClose} />
      </header>
      <div className="statements-body">
        {sameContent ? (
          <>
            <p>{say('statements.what')}</p>
            <Tick
              text={say('statements.withTexts')}
              note={say('statements.withTexts.note')}
              checked={withTexts}
              onChange={setWithTexts}
            />
            {store !== undefined && (
              <OneOf
                legend={say('statements.version')}
                note={say('statements.version.note')}
                value={version}
                options={XAPI_VERSIONS.map((one) => [one, one] as const)}
                onChange={setVersion}
              />
            )}
            <div className="buttons">
              {store !== undefined && (
                <Button kind="main" onClick={() => done({ kind: 'sendStatements', withTexts, version })}>
                  {say('statements.sendNow', { store })}
                </Button>
              )}
              <Button icon="export" onClick={() => done({ kind: 'saveStatements', withTexts })}>
                {say('statements.file')}
              </Button>
            </div>
            {store !== undefined && <Waits sending={sending} store={store} />}
            {store === undefined && reaches && <p className="note">{say('statements.noStore')}</p>}
          </>
        ) : (
          <p>{say('statements.otherContent')}</p>
        )}
      </div>
    </dialog>
  );
};
