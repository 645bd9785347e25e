import type { ReactElement } from 'react';
import { useSay } from '../text/text.ts';

type Props = { readonly failed: boolean; readonly onAgain: () => void };

/** Before Home is there, or when it could not be fetched. */
export const Waiting = ({ failed, onAgain }: Props): ReactElement => {
  const say = useSay();
  return (
    <main className="waiting">
      <h1>{say('title')}</h1>
      <p role={failed ? 'alert' : 'status'}>{say(failed ? 'failed' : 'loading')}</p>
      {failed && (
        <button type="button" className="button" onClick={onAgain}>
          {say('failed.again')}
        </button>
      )}
    </main>
  );
};
