import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { PageTop } from '../../screens/page-top.tsx';
import { type TextKey, useSay } from '../../text/text.ts';
import type { RoomDoorView, RoomFailure, RoomIntent } from '../room-view.ts';
import { ChooseFiles } from './choose-files.tsx';
import { MOST_DROPPED } from './dropped.ts';
import { FilesPicture } from './files-picture.tsx';
import { RefusedList } from './refused-list.tsx';
import { useDrop } from './use-drop.ts';
import './door.css';

type Props = { readonly view: RoomDoorView; readonly onIntent: (intent: RoomIntent) => void };

const Failure = ({ failure }: { readonly failure: RoomFailure }): ReactElement => {
  const say = useSay();
  const why = (): string => {
    switch (failure.kind) {
      case 'host':
        return say('room.door.failed', { why: say(`failure.${failure.code}` as TextKey) });
      case 'scenarioMissing':
        return say('room.door.failed.scenarioMissing', { scenario: failure.scenario });
      case 'broken':
        return say('room.door.failed.broken', { detail: failure.detail });
    }
  };
  return <p className="room-failure">{why()}</p>;
};

const How = ({ onIntent }: Pick<Props, 'onIntent'>): ReactElement => {
  const say = useSay();
  return (
    <section className="room-how" aria-labelledby="room-how">
      <h2 id="room-how">{say('room.door.how')}</h2>
      <ol>
        <li>{say('room.door.how.make', { export: say('play.export') })}</li>
        <li>{say('room.door.how.bring')}</li>
        <li>{say('room.door.how.stays')}</li>
      </ol>
      <Button kind="quiet" icon="lock" onClick={() => onIntent({ kind: 'dataSheet' })}>
        {say('room.door.dataSheet')}
      </Button>
    </section>
  );
};

const Examples = ({ view, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  if (view.examples.length === 0) return null;
  return (
    <section className="room-examples" aria-labelledby="room-examples">
      <h2 id="room-examples">{say('room.door.example')}</h2>
      <p>{say('room.door.example.note')}</p>
      <ul>
        {view.examples.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => onIntent({ kind: 'example', scenario: id })}>
              {say('room.door.example.of')} “{name}”
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Refused = ({ refused = [] }: Pick<RoomDoorView, 'refused'>): ReactElement | null => {
  const say = useSay();
  if (refused.length === 0) return null;
  return (
    <section className="room-refused" role="alert" aria-labelledby="room-refused">
      <h2 id="room-refused">{say('room.door.refused', { n: refused.length })}</h2>
      <p>{say('room.door.refused.nothing')}</p>
      <RefusedList refused={refused} />
    </section>
  );
};

/** The way in: the class's files are dropped anywhere, or chosen; what could not be used is named. */
export const Door = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const drop = useDrop((files) => onIntent({ kind: 'bring', files }));
  return (
    <div className={drop.over ? 'room-door room-door-over' : 'room-door'} {...drop.on}>
      <PageTop
        title={say('room')}
        back={say('home')}
        onBack={() => onIntent({ kind: 'home' })}
        onSettings={() => onIntent({ kind: 'settings' })}
      />
      <main>
        <p className="room-intro">{say('room.door.intro')}</p>
        <div className="room-ways">
          <section className="room-bring" aria-labelledby="room-bring">
            <FilesPicture />
            <h2 id="room-bring">{say('room.door.bring')}</h2>
            <p className="room-drop">{say(drop.over ? 'room.door.drop.now' : 'room.door.drop')}</p>
            <p>{say('room.door.drop.note')}</p>
            <ChooseFiles store={view.store} onIntent={onIntent} />
            <div role="status">
              {drop.looking && <p>{say('room.door.looking')}</p>}
              {drop.none && <p className="room-failure">{say('room.door.none')}</p>}
              {drop.more && <p className="room-failure">{say('room.door.too-many', { n: MOST_DROPPED })}</p>}
              {view.failure && <Failure failure={view.failure} />}
            </div>
          </section>
          <div className="room-beside">
            <Refused refused={view.refused} />
            <How onIntent={onIntent} />
            <Examples view={view} onIntent={onIntent} />
          </div>
        </div>
      </main>
    </div>
  );
};
