import { useState, type ReactElement } from 'react';
import evening from '../../../../../assets/art/evening.svg';
import hats from '../../../../../assets/art/two-hats.svg';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { Notice } from '../notice.tsx';
import type { HomeIntent, HomeView } from '../views.ts';
import { Gallery } from './gallery.tsx';
import { isSound } from './session-words.ts';
import { SessionCard } from './session-card.tsx';
import { Welcome } from './welcome.tsx';
import './home.css';

type Props = { readonly view: HomeView; readonly onIntent: (intent: HomeIntent) => void };

const NEWEST = 3;

const Top = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <header className="evening-top">
      <img src={hats} alt="" width="112" height="64" />
      <h1>{say('title')}</h1>
      <nav className="on-scene" aria-label={say('home')}>
        {view.sessions.some(isSound) && (
          <Button kind="quiet" onClick={() => onIntent({ kind: 'library' })}>
            {say('home.choose')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onIntent({ kind: 'workshop' })}>
          {say('home.workshop')}
        </Button>
        <Button kind="quiet" onClick={() => onIntent({ kind: 'room' })}>
          {say('home.room')}
        </Button>
        <Button kind="quiet" icon="import" onClick={() => onIntent({ kind: 'importSessions' })}>
          {say('home.import')}
        </Button>
        <Button kind="quiet" icon="settings" onClick={() => onIntent({ kind: 'settings' })}>
          {say('settings')}
        </Button>
      </nav>
    </header>
  );
};

const Sessions = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [all, setAll] = useState(false);
  const { sessions, now } = view;
  const shown = all ? sessions : sessions.slice(0, NEWEST);
  return (
    <section className={all ? 'sessions sessions-all' : 'sessions'} aria-labelledby="sessions">
      <div className="sessions-head">
        <h2 id="sessions">{say('home.sessions')}</h2>
        {sessions.length > NEWEST && (
          <Button onClick={() => setAll(!all)}>
            {all ? say('home.newestSessions') : say('home.allSessions', { n: sessions.length })}
          </Button>
        )}
      </div>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <SessionCard row={row} now={now} onIntent={onIntent} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The first screen: an evening over the places, somebody on the gallery who has been waiting, and what was played. */
export const Home = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <div className="evening">
      <img className="evening-scene" src={evening} alt="" />
      <Gallery />
      <Top view={view} onIntent={onIntent} />
      <main>
        <div className="evening-now">
          <Welcome view={view} onIntent={onIntent} />
          <div className="evening-notices">
            {view.savesElsewhere !== null && (
              <p className="notice notice-bad" role="status">
                {say('savesElsewhere', { address: view.savesElsewhere })}
              </p>
            )}
            {view.sessionsFailure !== undefined && (
              <p className="notice notice-bad" role="alert">
                {say('home.noSessions', { why: say(`failure.${view.sessionsFailure}`) })}
              </p>
            )}
            {view.notice && (
              <Notice
                notice={view.notice}
                onAway={() => onIntent({ kind: 'putNoticeAway' })}
                onSave={(text) => onIntent({ kind: 'saveReceipt', text })}
              />
            )}
          </div>
        </div>
        {view.sessions.length > 0 ? (
          <Sessions view={view} onIntent={onIntent} />
        ) : (
          <p className="evening-empty">{say('home.empty')}</p>
        )}
      </main>
    </div>
  );
};
