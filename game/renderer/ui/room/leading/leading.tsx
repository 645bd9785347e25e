import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useArrive } from '../../play/pieces/use-arrive.ts';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import { RoomNotice } from '../pieces/room-notice.tsx';
import { useKey } from '../pieces/use-key.ts';
import type { LeadingView, RoomIntent } from '../room-view.ts';
import { HandsCount } from './hands-count.tsx';
import { KeysHelp } from './keys-help.tsx';
import type { Led } from './led.ts';
import { type KeyMeans, leadingKey, underOf } from './keys.ts';
import { Now } from './now.tsx';
import { PlanList } from './plan-list.tsx';
import { Side } from './side.tsx';
import { Timer } from './timer.tsx';
import { Upcoming } from './upcoming.tsx';
import './leading.css';

/** What a key asks for; undefined where it asks for nothing that leaves this screen. */
const intentOf = (means: KeyMeans, { plan, projector, timer }: LeadingView): RoomIntent | undefined => {
  switch (means) {
    case 'next':
    case 'previous':
    case 'blank':
      return { kind: means };
    case 'first':
      return { kind: 'goTo', part: 0, step: 0 };
    case 'last':
      return { kind: 'goTo', part: plan.length - 1, step: 0 };
    case 'projector':
      return { kind: projector === 'open' ? 'closeProjector' : 'openProjector' };
    case 'timer':
      return { kind: 'timer', wish: timer.since === undefined ? 'go' : 'hold' };
    case 'help':
    case 'fullScreen':
      return undefined;
  }
};

const Top = ({ view, onIntent, onKeys }: Led & { readonly onKeys: () => void }): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const heading = useArrive<HTMLHeadingElement>();
  const open = view.projector === 'open';
  return (
    <header className="lead-top">
      <Button kind="quiet" onClick={() => onIntent({ kind: 'prepare' })}>
        ‹ {say('room.leading.prepare')}
      </Button>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {view.title}
      </h1>
      <p className="note">{say('room.games', { n: view.n })}</p>
      <Button kind="quiet" icon="help" onClick={onKeys}>
        {say('room.keys')}
      </Button>
      <Button
        kind={open ? 'plain' : 'main'}
        onClick={() => onIntent({ kind: open ? 'closeProjector' : 'openProjector' })}
      >
        {say(open ? 'room.leading.shut' : 'room.leading.open')}
      </Button>
      <RoomNotice notice={view.notice} onIntent={onIntent} />
    </header>
  );
};

/** The view of whoever leads: what the room sees, what comes next, the time, the questions. The room sees none of it but the picture. */
export const Leading = (led: Led): ReactElement => {
  const { view, onIntent } = led;
  const [keys, setKeys] = useState(false);
  useKey((event) => {
    const means = leadingKey(event, underOf(event.target));
    if (means === undefined) return;
    event.preventDefault();
    const intent = intentOf(means, view);
    if (intent !== undefined) onIntent(intent);
    else if (means === 'help') setKeys(true);
  });
  return (
    <div className="lead">
      <Top {...led} onKeys={() => setKeys(true)} />
      <PlanList {...led} />
      <main className="lead-main">
        <Now {...led} />
        <HandsCount {...led} />
      </main>
      <aside className="lead-side">
        <Upcoming {...led} />
        <Timer {...led} />
        <Side {...led} />
      </aside>
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </div>
  );
};
