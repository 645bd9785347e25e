import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import type { Moment } from '../play-view.ts';
import { Prose } from '../pieces/prose.tsx';
import { useArrive } from '../pieces/use-arrive.ts';
import './moments.css';

type Props = { readonly moment: Extract<Moment, { kind: 'counting' }> };

const Ways = ({ done }: { readonly done: boolean }): ReactElement => {
  const say = useSay();
  const { send } = useAtHand();
  if (done)
    return (
      <Button key="on" kind="main" icon="arrow" onClick={() => send({ kind: 'goOn' })}>
        {say('play.goOn')}
      </Button>
    );
  return (
    <>
      <Button key="one" kind="main" onClick={() => send({ kind: 'count', all: false })}>
        {say('play.count.one')}
      </Button>
      <Button onClick={() => send({ kind: 'count', all: true })}>{say('play.count.all')}</Button>
    </>
  );
};

/** The first drawing: what lies there is counted, one by one or all at once, before anything else. */
export const Counting = ({ moment }: Props): ReactElement => {
  const say = useSay();
  const { view, send } = useAtHand();
  const { count, unit } = view.week.figures.seen;
  const { counted, news } = moment;
  const done = counted >= count;
  const place = useArrive<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1} className="panel counting arrive" role="group" aria-label={view.title}>
      <div className="panel-list counting-words">
        <h1>{news.title ?? view.title}</h1>
        {/* The figure is one's own: it is told once it was counted. */}
        {done && <Prose text={news.text} />}
        {!done && <p className="counting-ask">{say('play.count.ask')}</p>}
        <p className="counting-number" role="status">
          <strong>{counted.toLocaleString(say.language)}</strong> <span>{done ? unit : say('play.count.soFar')}</span>
        </p>
        <div className="foot-row">
          <Ways done={done} />
        </div>
      </div>
      <footer className="foot">
        <button type="button" className="link" onClick={() => send({ kind: 'skipLessons' })}>
          {say('play.lesson.skip')}
        </button>
      </footer>
    </div>
  );
};
