import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Control } from '../../../core/scenario/vocabulary.ts';
import type { Words } from '../../../core/view/view.ts';
import { type Notice as NoticeOf, langOf } from '../screens/views.ts';
import type { Theme } from '../settings.ts';
import { StoryLangContext } from '../text/story-lang.ts';
import { useSay } from '../text/text.ts';
import { type AtHand, AtHandContext, type Page } from './at-hand.ts';
import { Keeping } from './keeping.tsx';
import { Counting } from './moments/counting.tsx';
import { Dilemma } from './moments/dilemma.tsx';
import { EncounterScene } from './moments/encounter-scene.tsx';
import { Ending } from './moments/ending.tsx';
import { Friday } from './moments/friday.tsx';
import { Handover } from './moments/handover.tsx';
import { Letters, ToldPanel } from './moments/told-panel.tsx';
import { useDrawnTheme } from './pieces/use-drawn-theme.ts';
import type { Moment, PlayIntent, PlayView } from './play-view.ts';
import { onShortcut } from './shortcuts.ts';
import { Side } from './side.tsx';
import { Strip } from './week/strip.tsx';
import { Twin } from './week/twin.tsx';
import { WeekPanel } from './week/week-panel.tsx';
import './play.css';

type Props = {
  readonly view: PlayView;
  /** The board as the app mounted it; it fills its box. */
  readonly board: ReactNode;
  readonly theme: Theme;
  /** What came of a copy that was asked for. */
  readonly notice: NoticeOf | undefined;
  /** A look at a scenario from the Workshop. */
  readonly preview: boolean;
  readonly onIntent: (intent: PlayIntent) => void;
};

/** Moments that fill the window; the board waits behind them. */
const Full = ({ moment }: { readonly moment: Moment }): ReactElement | null => {
  switch (moment.kind) {
    case 'dilemma':
      return <Dilemma key={moment.dilemma.id} moment={moment} />;
    case 'friday':
      return <Friday key={moment.week} moment={moment} />;
    case 'handover':
      return <Handover moment={moment} />;
    case 'ending':
      return <Ending moment={moment} />;
    default:
      return null;
  }
};

/** What stands beside the board. */
const Beside = ({ moment }: { readonly moment: Moment }): ReactElement | null => {
  switch (moment.kind) {
    case 'counting':
      return <Counting moment={moment} />;
    case 'week':
      return <WeekPanel />;
    case 'told': {
      const key = moment.told.map(({ text }) => text).join(' ');
      return moment.person ? <ToldPanel key={key} moment={moment} /> : <Letters key={key} moment={moment} />;
    }
    default:
      return null;
  }
};

/** What changes at the end of a week is said to be its doing. */
const WEEK_WENT_BY: Words = { key: 'play.cause.week' };

const isFull = ({ kind }: Moment): boolean => ['dilemma', 'friday', 'handover', 'ending'].includes(kind);

/** What the window itself remembers of a game: the page that is open, help, lessons put away, what was done last. */
const useWindow = (view: PlayView, theme: Theme, send: (intent: PlayIntent) => void) => {
  const [page, setPage] = useState<Page>();
  const [help, setHelp] = useState(false);
  const [away, setAway] = useState<readonly Control[]>([]);
  const [done, setDone] = useState<Words>();
  const before = useRef<Element>(null);
  const open = (next: Page | undefined): void => {
    if (page === undefined) before.current = document.activeElement;
    setPage(next);
    // What lay beneath can take the focus again once it is no longer inert.
    if (next === undefined) setTimeout(() => before.current instanceof HTMLElement && before.current.focus());
  };
  const mayDecide = view.keeping.kind !== 'readOnly';
  const atHand: AtHand = {
    view,
    theme: useDrawnTheme(theme),
    send,
    mayDecide,
    decide: (choice, beside) => {
      if (!mayDecide) return;
      setDone(choice.decision.kind === 'end' ? WEEK_WENT_BY : choice.title);
      setPage(undefined);
      send({ kind: 'decide', decision: choice.decision, ...(beside === undefined ? {} : { beside }) });
    },
    page,
    open,
    help,
    setHelp,
    // One at a time: the next one speaks when this one was put away.
    lessons: view.lessons.filter(({ control }) => !away.includes(control)),
    putAway: (control) => setAway([...away, control]),
  };
  return { atHand, done };
};

/** The screens of a game under way: the board and what stands beside it, or a moment that fills the window. */
export const Play = ({ view, board, theme, notice, preview, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [leaving, setLeaving] = useState(false);
  // What is not safe yet is not left by one click.
  const send = (intent: PlayIntent): void =>
    intent.kind === 'leave' && view.keeping.kind === 'notKept' ? setLeaving(true) : onIntent(intent);
  const { atHand, done } = useWindow(view, theme, send);
  const { moment } = view;
  const full = isFull(moment);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => onShortcut(event, atHand);
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  return (
    <StoryLangContext value={langOf(view.language, say.language)}>
      <AtHandContext value={atHand}>
        <main
          className={full ? 'play play-full' : 'play'}
          data-hat={view.week.hat}
          data-moment={moment.kind}
          data-decided={view.decided}
        >
          <Keeping
            notice={notice}
            preview={preview}
            leaving={leaving}
            onStay={() => setLeaving(false)}
            onLeave={() => onIntent({ kind: 'leave' })}
          />
          <div className="play-stage" inert={full}>
            <Strip cause={done === undefined ? undefined : say.words(done)} waits={full} />
            <Twin />
            <div className="board-box">{board}</div>
            {moment.kind === 'told' && moment.person && (
              <EncounterScene key={view.decided} person={moment.person} told={moment.told} />
            )}
          </div>
          {full ? (
            <div className="play-moment">
              <Full moment={moment} />
            </div>
          ) : (
            <Side>
              <Beside moment={moment} />
            </Side>
          )}
        </main>
      </AtHandContext>
    </StoryLangContext>
  );
};
