import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { PictureBytes } from '../controls/own-picture.tsx';
import { langOf } from '../screens/views.ts';
import type { Theme } from '../settings.ts';
import { type Say, type TextKey, useSay } from '../text/text.ts';
import { BalancePane } from './balance/balance-pane.tsx';
import { EditorPane } from './editor-pane.tsx';
import { BesidePane } from './beside/beside-pane.tsx';
import { StoryPane } from './story/story-pane.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { FindingWords } from './finding-words.tsx';
import { LeavingBox } from './leaving-box.tsx';
import { Why } from './why.tsx';
import type { BenchNotice, BenchView, FindingView, Saving, WorkshopIntent } from './workshop-view.ts';
import './bench.css';

type Props = {
  readonly view: BenchView;
  readonly theme: Theme;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const savingWords = (say: Say, saving: Saving, keptIn: BenchView['keptIn']): string => {
  switch (saving.kind) {
    case 'saved':
      return say(`workshop.saved.${keptIn}`);
    case 'unsaved':
    case 'saving':
      return say('workshop.saving');
    case 'failed':
      return say('workshop.saving.failed', { why: say(`failure.${saving.code}` as TextKey) });
    case 'conflict':
      return say('workshop.conflict.short');
  }
};

const noticeWords = (say: Say, notice: BenchNotice): string => {
  switch (notice.kind) {
    case 'exported': {
      const way = { choose: say('library'), bring: say('library.bring') };
      return notice.download === undefined
        ? say('workshop.exported', way)
        : say('workshop.exported.download', { ...way, file: notice.download });
    }
    case 'unread':
      return say('workshop.unread');
    case 'changedOutside':
      return say('workshop.changedOutside', { file: notice.file });
    case 'letGo':
      return say('workshop.letGo');
    case 'failed':
      return say('workshop.export.failed', { why: say(`failure.${notice.code}` as TextKey) });
    case 'notKept':
      return say('workshop.export.notKept');
    case 'noWay':
      return say('workshop.noWay');
  }
};

const Top = ({ view, onIntent }: Omit<Props, 'theme'>): ReactElement => {
  const say = useSay();
  const { saving, title, language, name, keptIn } = view;
  const bad = saving.kind === 'failed' || saving.kind === 'conflict';
  return (
    <header className="workbench-top">
      <Button kind="quiet" onClick={() => onIntent({ kind: 'home' })}>
        ‹ {say('home')}
      </Button>
      <h1>
        <button type="button" className="workbench-door" onClick={() => onIntent({ kind: 'door' })}>
          {say('workshop')}
        </button>
      </h1>
      <p className="workbench-name">
        <strong lang={title === undefined ? undefined : langOf(language ?? 'en', say.language)}>{title ?? name}</strong>{' '}
        <span className={bad ? 'workbench-saving workbench-saving-bad' : 'workbench-saving'} role="status">
          {savingWords(say, saving, keptIn)}
        </span>
      </p>
      {(keptIn === 'apart' || saving.kind === 'failed') && (
        <Button onClick={() => onIntent({ kind: 'connect' })}>
          {say(keptIn === 'apart' ? 'workshop.connect' : 'workshop.saving.again')}
        </Button>
      )}
      <Button kind="quiet" icon="settings" onClick={() => onIntent({ kind: 'settings' })}>
        {say('settings')}
      </Button>
      <Button onClick={() => onIntent({ kind: 'export' })}>{say('workshop.give')}</Button>
    </header>
  );
};

/** What has to be said across the bench: a file that two people changed, what came of handing it out. */
const Said = ({ view, onIntent }: Omit<Props, 'theme'>): ReactElement => (
  <div className="workbench-sayings">
    {view.leaving && <LeavingBox leaving={view.leaving} onIntent={onIntent} />}
    {view.saving.kind === 'conflict' && <Conflict file={view.saving.file} onIntent={onIntent} />}
    {view.notice && <Notice notice={view.notice} onIntent={onIntent} />}
  </div>
);

type Answering = Pick<Props, 'onIntent'>;

const Conflict = ({ file, onIntent }: Answering & { readonly file: string }): ReactElement => {
  const say = useSay();
  return (
    <div className="workbench-said workbench-conflict" role="alert">
      <p>{say('workshop.conflict', { file })}</p>
      <Button onClick={() => onIntent({ kind: 'settle', keep: 'mine' })}>{say('workshop.conflict.mine')}</Button>
      <Button onClick={() => onIntent({ kind: 'settle', keep: 'theirs' })}>{say('workshop.conflict.theirs')}</Button>
    </div>
  );
};

const Notice = ({ notice, onIntent }: Answering & { readonly notice: BenchNotice }): ReactElement => {
  const say = useSay();
  return (
    <div className="workbench-said" role="status">
      <p>{noticeWords(say, notice)}</p>
      {notice.kind === 'unread' && (
        <ul>
          {notice.findings.map((finding) => (
            <li key={finding.id}>
              {finding.file}: <FindingWords finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <IconButton
        icon="close"
        text={say('close')}
        label={say('close')}
        onClick={() => onIntent({ kind: 'putNoticeAway' })}
      />
    </div>
  );
};

const PANES = ['text', 'story', 'beside', 'balance'] as const;
type Pane = (typeof PANES)[number];
/** Of the third column, where there is room for three. */
const ASIDES = ['beside', 'balance'] as const;

/** A scenario under its author's hands: its text, its story as a picture, and who gets what. */
export const Bench = ({ view, theme, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [pane, setPane] = useState<Pane>('text');
  const [aside, setAside] = useState<(typeof ASIDES)[number]>('beside');
  const [why, setWhy] = useState<FindingView>();
  // Where there is room for one pane alone, whoever is sent to the text sees the text.
  const send = useCallback(
    (intent: WorkshopIntent): void => {
      if (intent.kind === 'goTo') setPane('text');
      onIntent(intent);
    },
    [onIntent],
  );
  const show = (wanted: Pane): void => {
    setPane(wanted);
    if (wanted === 'beside' || wanted === 'balance') setAside(wanted);
  };
  const { language } = say;
  useEffect(() => onIntent({ kind: 'language', language }), [onIntent, language]);
  const ready = view.check.mistakes === 0;
  const isPending = view.title === undefined && view.check.kind === 'checking';
  const ask = (finding: FindingView): void => {
    setWhy(finding);
    onIntent({ kind: 'why', rule: finding.rule });
  };
  return (
    <div className="workbench" data-pane={pane}>
      <Top view={view} onIntent={send} />
      <Said view={view} onIntent={send} />
      <Tabs
        className="pane-choice"
        label={say('workshop.panes')}
        value={pane}
        options={PANES.map((name) => [name, say(`workshop.pane.${name}`)])}
        onChange={show}
      />
      <main className="workbench-panes">
        <EditorPane view={view} onIntent={send} onWhy={ask} />
        <StoryPane view={view.story} ready={ready} isPending={isPending} language={view.language} onIntent={send} />
        <div className="aside" data-aside={aside}>
          <Tabs
            className="aside-choice"
            label={say('workshop.asides')}
            value={aside}
            options={ASIDES.map((name) => [name, say(`workshop.pane.${name}`)])}
            onChange={show}
          />
          <PictureBytes value={view.pictures}>
            <BesidePane view={view.beside} theme={theme} />
          </PictureBytes>
          <BalancePane view={view.balance} ready={ready} language={view.language} onIntent={send} />
        </div>
      </main>
      {why && <Why finding={why} page={view.page} onClose={() => setWhy(undefined)} />}
    </div>
  );
};
