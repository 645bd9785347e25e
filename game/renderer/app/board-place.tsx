import { type ReactElement, useEffect, useRef } from 'react';
import type { Board, BoardOptions } from '../board/board.ts';
import { type PlayView, type Settings, sayIn } from '../ui/ui.tsx';
import { isDark, isReduced } from './settings.ts';

type Props = {
  readonly view: PlayView;
  readonly settings: Settings;
  readonly onIntent: BoardOptions['onIntent'];
};

const PER_CENT = 100;

const optionsOf = (settings: Settings): Omit<BoardOptions, 'onIntent'> => {
  const say = sayIn(settings.language);
  return {
    say: say.words,
    labels: {
      notMetYet: say('board.notMetYet'),
      due: (week) => say('board.due', { week }),
      kept: say('board.kept'),
      broken: say('board.broken'),
      tie: (level) => say.words({ key: `tie.${level}` }),
      to: (name) => say('board.to', { name }),
      owner: (owner) => say('promise.owner', { owner }),
      command: say('board.command'),
      settledBy: (coin) => say.words({ key: `settler.${coin}` }),
      expected: (hat) => say(`expected.${hat}`),
      counter: say('board.counter'),
      meetingRoom: say('board.meetingRoom'),
    },
    theme: isDark(settings) ? 'dark' : 'light',
    reducedMotion: isReduced(settings),
    textScale: settings.textSize / PER_CENT,
  };
};

/** What somebody who is looked at says, in a bubble. */
const speechOf = ({ focus, moment, board }: PlayView) => {
  const mood = board.people.find(({ id }) => id === focus)?.mood;
  return focus === undefined || mood === undefined || moment.kind !== 'week' ? undefined : { actor: focus, text: mood };
};

const momentOf = (view: PlayView) => ({
  focus: view.focus,
  counted: view.moment.kind === 'counting' ? view.moment.counted : undefined,
  speech: speechOf(view),
});

/** Runs once what is on the page now has been shown; returns what prevents it. */
const afterNextPicture = (run: () => void): (() => void) => {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(run)));
  return () => cancelAnimationFrame(frame);
};

/** The board's place on the page. Phaser is fetched when the first board is opened, and let go of with the last. */
export const BoardPlace = ({ view, settings, onIntent }: Props): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  const board = useRef<Board>(undefined);
  // What the board is shown once it is there, and whom it tells, are those of the last drawing.
  const latest = useRef({ view, onIntent, settings });
  useEffect(() => {
    latest.current = { view, onIntent, settings };
  });

  useEffect(() => {
    let closed = false;
    const open = async (): Promise<void> => {
      const { openBoard } = await import('../board/board.ts');
      if (closed || place.current === null) return;
      const opened = await openBoard(place.current, {
        ...optionsOf(latest.current.settings),
        onIntent: (intent) => latest.current.onIntent(intent),
      });
      if (closed) return opened.close();
      board.current = opened;
      // What was chosen while it was being opened.
      opened.set(optionsOf(latest.current.settings));
      opened.show(latest.current.view.board, momentOf(latest.current.view));
    };
    // Without a board the twin says it all in words.
    open().catch((error: unknown) => reportError(error));
    return () => {
      closed = true;
      board.current?.close();
      board.current = undefined;
    };
  }, []);

  useEffect(() => board.current?.set(optionsOf(settings)), [settings]);
  // After the picture in which the panel answers: the board takes longer, and moves anyway.
  useEffect(() => afterNextPicture(() => board.current?.show(view.board, momentOf(view))), [view]);
  return <div ref={place} className="board-place" aria-hidden="true" />;
};
