import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';

/** The one way on from something that was to be read. */
export const GoOn = (): ReactElement => {
  const say = useSay();
  const { send } = useAtHand();
  return (
    <footer className="foot">
      <div className="foot-row foot-end">
        <Button kind="main" icon="arrow" onClick={() => send({ kind: 'goOn' })}>
          {say('play.goOn')}
        </Button>
      </div>
    </footer>
  );
};
