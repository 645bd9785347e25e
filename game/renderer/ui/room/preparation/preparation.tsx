import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { Tabs } from '../../controls/tabs.tsx';
import { useFocusKept } from '../../controls/use-focus.ts';
import { useArrive } from '../../play/pieces/use-arrive.ts';
import { useStoryLang } from '../../text/story-lang.ts';
import { type Say, useSay } from '../../text/text.ts';
import { useDrop } from '../door/use-drop.ts';
import { RoomNotice } from '../pieces/room-notice.tsx';
import { WhatIf } from '../pieces/what-if.tsx';
import { ClassTab } from './class-tab.tsx';
import { EarlierTab } from './earlier-tab.tsx';
import { FilesTab } from './files-tab.tsx';
import { PaperTab } from './paper-tab.tsx';
import type { PreparationView } from '../room-view.ts';
import type { Prepared } from './prepared.ts';
import { TalkTab } from './talk-tab.tsx';
import './preparation.css';

const TABS = ['talk', 'class', 'whatIf', 'paper', 'earlier', 'files'] as const;
type Tab = (typeof TABS)[number];

/** Files that were left aside are told before anybody looks for them. */
const tabName = (say: Say, tab: Tab, { files: { refused } }: PreparationView): string =>
  tab === 'files' && refused.length > 0 ? say('room.tab.files.aside', { n: refused.length }) : say(`room.tab.${tab}`);

const Shown = ({ tab, ...prepared }: Prepared & { readonly tab: Tab }): ReactElement => {
  const { view, onIntent } = prepared;
  switch (tab) {
    case 'talk':
      return <TalkTab {...prepared} />;
    case 'class':
      return <ClassTab {...prepared} />;
    case 'whatIf':
      return <WhatIf sessions={view.sessions} whatIf={view.whatIf} onIntent={onIntent} />;
    case 'paper':
      return <PaperTab {...prepared} />;
    case 'earlier':
      return <EarlierTab {...prepared} />;
    case 'files':
      return <FilesTab {...prepared} />;
  }
};

/** Everything before the room comes in: the plan, the class, what goes on paper. */
export const Preparation = (prepared: Prepared): ReactElement => {
  const { view, onIntent } = prepared;
  const say = useSay();
  const lang = useStoryLang();
  const heading = useArrive<HTMLHeadingElement>();
  const place = useFocusKept<HTMLElement>();
  const [tab, setTab] = useState<Tab>('talk');
  // Whoever is late with a file: it joins those that are there.
  const drop = useDrop((files) => onIntent({ kind: 'bring', files }));
  return (
    <div className={drop.over ? 'room-prep room-prep-over' : 'room-prep'} {...drop.on}>
      <header className="room-top">
        <Button kind="quiet" onClick={() => onIntent({ kind: 'close' })}>
          ‹ {say('room.close')}
        </Button>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {view.title}
        </h1>
        <p className="note">{say('room.games', { n: view.n })}</p>
        <Button kind="quiet" icon="settings" onClick={() => onIntent({ kind: 'settings' })}>
          {say('settings')}
        </Button>
        <Button kind="main" icon="play" waits={!view.shown} onClick={() => onIntent({ kind: 'lead' })}>
          {say('room.lead')}
        </Button>
        <Tabs
          label={say('room.tabs')}
          value={tab}
          options={TABS.map((one) => [one, tabName(say, one, view)] as const)}
          onChange={setTab}
        />
        <RoomNotice notice={view.notice} onIntent={onIntent} />
        {!view.shown && <p className="room-few">{say('room.tooFew')}</p>}
      </header>
      <main ref={place} tabIndex={-1} className="room-tab" data-tab={tab}>
        <Shown tab={tab} {...prepared} />
      </main>
    </div>
  );
};
