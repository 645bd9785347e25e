import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { LessonNote } from '../pieces/lesson-note.tsx';
import { END_OF_WEEK } from '../shortcuts.ts';
import './week.css';

const ON_THE_DESK = ['promises', 'leader', 'ties', 'sheet', 'charter'] as const;

/** What the end of the week would leave: hours that become tea, questions that must be answered first. */
const Left = (): ReactElement | null => {
  const say = useSay();
  const { view } = useAtHand();
  const { end, figures } = view.week;
  if (end === undefined) return null;
  if (end.closed !== undefined) return <p className="foot-left">{say.words(end.closed)}</p>;
  if (figures.hours > 0) return <p className="foot-left">{say('play.end.tea', { n: figures.hours })}</p>;
  return null;
};

const Tools = (): ReactElement => {
  const say = useSay();
  const { view, open, decide, help, setHelp } = useAtHand();
  const { notebook, undo } = view.week;
  return (
    <nav className="foot-row" aria-label={say('play.desk')}>
      {notebook.length > 0 && (
        <Button icon="notebook" onClick={() => open('notebook')}>
          {say('page.notebook')}
        </Button>
      )}
      <Button onClick={() => open('desk')}>{say('play.desk.more')}</Button>
      <span className="foot-icons">
        {undo && (
          <IconButton icon="undo" text={say('choice.undo')} label={say('choice.undo')} onClick={() => decide(undo)} />
        )}
        <IconButton
          icon="info"
          text={say('page.figures')}
          label={say('page.figures')}
          onClick={() => open('figures')}
        />
        <IconButton
          icon="help"
          text={say(help ? 'play.help.off' : 'play.help')}
          label={say(help ? 'play.help.off' : 'play.help')}
          onClick={() => setHelp(!help)}
        />
      </span>
    </nav>
  );
};

/** What is always within reach below the week: the pages, the last step back, the end of the week. */
export const Foot = (): ReactElement => {
  const say = useSay();
  const { view, decide } = useAtHand();
  const { end, weeks } = view.week;
  return (
    <footer className="foot">
      <LessonNote of={['notebook', ...ON_THE_DESK, 'end']} />
      <Explain part="foot" />
      <Tools />
      <div className="foot-row">
        <Left />
        {end && end.closed === undefined && (
          <span id={END_OF_WEEK} className="foot-end">
            <Button kind="main" onClick={() => decide(end)}>
              {weeks > 1 ? say('play.end.weeks', { n: weeks }) : say('play.end')}
            </Button>
          </span>
        )}
      </div>
    </footer>
  );
};
