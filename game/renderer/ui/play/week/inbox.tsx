import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import './week.css';

/** What came in and waits for an answer. */
export const Inbox = (): ReactElement | null => {
  const say = useSay();
  const { view, send, help } = useAtHand();
  const { inbox } = view.week;
  if (inbox.length === 0 && !help) return null;
  return (
    <section aria-labelledby="inbox">
      <h2 id="inbox" className={inbox.length === 0 ? undefined : 'unseen'}>
        {say('week.inbox')}
      </h2>
      <Explain part="inbox" />
      <ul className="inbox">
        {inbox.map((letter) => (
          <li key={letter.id} className="post">
            <h3>{letter.title}</h3>
            <div className="post-foot">
              <p className="soft">
                {letter.deadline === undefined ? say('play.inbox.open') : say.words(letter.deadline)}
                {letter.anchor && <> · {say('play.inbox.twice')}</>}
              </p>
              <Button
                kind="main"
                label={say('play.inbox.read.of', { title: letter.title })}
                onClick={() => send({ kind: 'openDilemma', id: letter.id })}
              >
                {say('play.inbox.read')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
