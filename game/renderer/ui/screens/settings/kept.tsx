import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import type { About, SettingsIntent } from './settings-view.ts';
import { RemoveAll } from './remove-all.tsx';

type Props = {
  readonly about: About;
  /** Whether a record store is set; its own part says what goes there. */
  readonly sends: boolean;
  readonly onIntent: (intent: SettingsIntent) => void;
};

/** What is kept on this machine and where, a copy of it, and the end of it. */
export const Kept = ({ about, sends, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [removing, setRemoving] = useState(false);
  return (
    <section aria-labelledby="sheet-kept">
      <h2 id="sheet-kept">{say('settings.data')}</h2>
      {about.dataFolder === null ? (
        <p>{say('settings.browser')}</p>
      ) : (
        <p>
          {say('settings.folder')} <code className="data-folder">{about.dataFolder}</code>
        </p>
      )}
      <p>
        {about.sessions === 0 ? say('settings.count.none') : say('settings.count', { n: about.sessions })}{' '}
        {!sends && say('settings.nothingSent')}
      </p>
      <div className="buttons">
        <Button kind="quiet" icon="lock" onClick={() => onIntent({ kind: 'dataSheet' })}>
          {say('settings.dataSheet')}
        </Button>
      </div>
      {removing ? (
        <RemoveAll onKeep={() => setRemoving(false)} onSure={() => onIntent({ kind: 'removeAll' })} />
      ) : (
        <div className="buttons">
          {about.sessions > 0 && (
            <Button icon="export" onClick={() => onIntent({ kind: 'exportAll' })}>
              {say('settings.exportAll')}
            </Button>
          )}
          {about.mayRemove ? (
            <Button kind="grave" icon="delete" onClick={() => setRemoving(true)}>
              {say('settings.removeAll')}
            </Button>
          ) : (
            <p className="note">{say('settings.removeAll.later')}</p>
          )}
        </div>
      )}
    </section>
  );
};
