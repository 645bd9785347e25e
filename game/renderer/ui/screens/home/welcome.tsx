import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../controls/button.tsx';
import { type Say, useSay } from '../../text/text.ts';
import { langOf, type HomeIntent, type HomeView, type SessionRow } from '../views.ts';
import { isSound, weekWords } from './session-words.ts';

type Props = { readonly view: HomeView; readonly onIntent: (intent: HomeIntent) => void };

const leftWords = (say: Say, { week, weeks }: SessionRow): string =>
  week === undefined || weeks === undefined ? '' : say('home.weeksLeft', { n: weeks + 1 - week });

/** Somebody who was here before: straight back to where they were. */
const Back = ({ row, onIntent }: { readonly row: SessionRow } & Pick<Props, 'onIntent'>): ReactElement => {
  const say = useSay();
  const { week } = row;
  return (
    <>
      <p className="bubble-line">{say('home.back')}</p>
      <p className="bubble-what">
        <span lang={langOf(row.language, say.language)}>{row.title}</span>, {weekWords(say, row)}
      </p>
      <div className="buttons">
        <Button kind="main" icon="play" onClick={() => onIntent({ kind: 'continue', session: row.id })}>
          {week === undefined ? say('home.goOnFirst') : say('home.goOn', { week })}
        </Button>
        <span className="note">{leftWords(say, row)}</span>
      </div>
    </>
  );
};

/** Where nothing is to be gone on with: one way in. */
const Begin = ({ onIntent }: Pick<Props, 'onIntent'>): ReactElement => {
  const say = useSay();
  return (
    <div className="buttons">
      <Button kind="main" onClick={() => onIntent({ kind: 'library' })}>
        {say('home.choose')}
      </Button>
    </div>
  );
};

const First = ({ onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <>
      <h2 className="bubble-line bubble-tagline">{say('tagline')}</h2>
      <p>{say('welcome')}</p>
      <Begin onIntent={onIntent} />
    </>
  );
};

const Again = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <>
      <p className="bubble-line">{say(view.sessions[0]?.state === 'ended' ? 'home.ended' : 'home.stuck')}</p>
      <Begin onIntent={onIntent} />
    </>
  );
};

const Bubble = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="bubble">
    <svg className="bubble-tail" viewBox="0 0 96 100" aria-hidden="true" focusable="false">
      <path d="M55 0C55 40 34 80 0 98C44 90 70 76 88 49" vectorEffect="non-scaling-stroke" />
    </svg>
    <div className="bubble-words">{children}</div>
  </div>
);

/** The bubble of whoever stands on the gallery: the one thing to do now. */
export const Welcome = ({ view, onIntent }: Props): ReactElement => {
  const sound = view.sessions.find(isSound);
  if (sound)
    return (
      <Bubble>
        <Back row={sound} onIntent={onIntent} />
      </Bubble>
    );
  const Content = view.sessions.length === 0 ? First : Again;
  return (
    <Bubble>
      <Content view={view} onIntent={onIntent} />
    </Bubble>
  );
};
