import { useState, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { Sure } from '../controls/sure.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { PageTop } from '../screens/page-top.tsx';
import { langOf } from '../screens/views.ts';
import { whenWords } from '../screens/home/when.ts';
import { type TextKey, useSay } from '../text/text.ts';
import { FindingWords } from './finding-words.tsx';
import type { DoorView, WorkshopIntent } from './workshop-view.ts';
import './door.css';

type Props = { readonly view: DoorView; readonly onIntent: (intent: WorkshopIntent) => void };

const Open = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <section className="door-open" aria-labelledby="door-open">
      <h2 id="door-open">{say('workshop.door.open')}</h2>
      <p>{say('workshop.door.open.note')}</p>
      <div className="buttons">
        <Button kind="main" waits={view.opening} onClick={() => onIntent({ kind: 'open', from: 'folder' })}>
          {say('workshop.door.folder')}
        </Button>
        <Button icon="import" waits={view.opening} onClick={() => onIntent({ kind: 'open', from: 'package' })}>
          {say('workshop.door.package')}
        </Button>
      </div>
      <div role="status">
        {view.opening && <p>{say('workshop.door.opening')}</p>}
        {view.failure !== undefined && (
          <p className="door-failure">
            {say('workshop.door.failed', { why: say(`failure.${view.failure}` as TextKey) })}
          </p>
        )}
      </div>
      {view.refused.length > 0 && (
        <div className="door-refused" role="alert">
          <p>
            <strong>{say('workshop.door.refused')}</strong>
          </p>
          <ul>
            {view.refused.map((finding) => (
              <li key={finding.id}>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

const New = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <section className="door-new" aria-labelledby="door-new">
      <h2 id="door-new">{say('workshop.door.new')}</h2>
      <p>{say('workshop.door.new.note')}</p>
      <ul className="door-copies">
        <li>
          <Button waits={view.opening} onClick={() => onIntent({ kind: 'begin' })}>
            {say('workshop.door.starter')}
          </Button>
        </li>
        {view.copies.map(({ id, title, language }) => (
          <li key={id}>
            <Button waits={view.opening} onClick={() => onIntent({ kind: 'copy', scenario: id })}>
              {say('workshop.door.copy')} “<span lang={langOf(language, say.language)}>{title}</span>”
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Recent = ({ view, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  const [asking, setAsking] = useState<string>();
  if (view.recent === undefined || view.recent.length === 0) return null;
  return (
    <section className="door-recent" aria-labelledby="door-recent">
      <h2 id="door-recent">{say('workshop.door.recent')}</h2>
      <ul>
        {view.recent.map(({ workshop, name, updated }) => (
          <li key={workshop}>
            {asking === workshop ? (
              <Sure
                question={say('workshop.door.remove.sure', { name })}
                keep={say('workshop.door.remove.keep')}
                sure={say('workshop.door.remove')}
                onKeep={() => setAsking(undefined)}
                onSure={() => {
                  setAsking(undefined);
                  onIntent({ kind: 'remove', workshop });
                }}
              />
            ) : (
              <>
                <Button waits={view.opening} onClick={() => onIntent({ kind: 'openAgain', workshop })}>
                  {name}
                </Button>
                <span className="note">{whenWords(say, view.now, updated)}</span>
                <IconButton
                  icon="delete"
                  text={say('workshop.door.remove')}
                  label={say('workshop.door.remove.name', { name })}
                  onClick={() => setAsking(workshop)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The way in: what was open before, a folder or a package, or something new. */
export const Door = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <div className="workshop-door">
      <PageTop
        title={say('workshop')}
        back={say('home')}
        onBack={() => onIntent({ kind: 'home' })}
        onSettings={() => onIntent({ kind: 'settings' })}
      />
      <main>
        <p className="door-intro">{say('workshop.door.intro')}</p>
        <div className="door-ways">
          <Open view={view} onIntent={onIntent} />
          <New view={view} onIntent={onIntent} />
        </div>
        <Recent view={view} onIntent={onIntent} />
      </main>
    </div>
  );
};
