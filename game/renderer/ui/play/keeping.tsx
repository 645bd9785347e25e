import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import type { TextKey } from '../text/text.ts';
import { useSay } from '../text/text.ts';
import { useAtHand } from './at-hand.ts';

/** Says when what is decided is not kept, and what can be done; and why the last decision could not be taken. */
export const Keeping = (): ReactElement => {
  const say = useSay();
  const { view, send } = useAtHand();
  const { keeping, refused } = view;
  return (
    <div className="keeping" role="status">
      {keeping.kind === 'notKept' && (
        <p className="keeping-banner">
          <span>
            <strong>{say('play.notKept')}</strong> {say(`failure.${keeping.code}` as TextKey)}{' '}
            {say('play.notKept.goesOn')}
          </span>
          <Button icon="export" onClick={() => send({ kind: 'export' })}>
            {say('play.export')}
          </Button>
        </p>
      )}
      {keeping.kind === 'readOnly' && (
        <p className="keeping-banner">
          <span>
            <strong>{say('play.readOnly')}</strong> {say('play.readOnly.note')}
          </span>
          <Button onClick={() => send({ kind: 'leave' })}>{say('home')}</Button>
        </p>
      )}
      {refused !== undefined && <p className="keeping-banner">{say.words(refused)}</p>}
    </div>
  );
};
