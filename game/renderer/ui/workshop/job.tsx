import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useSay } from '../text/text.ts';
import type { Job as JobOf } from './workshop-view.ts';

type Props = {
  readonly job: JobOf;
  readonly what: 'explore' | 'simulate';
  /** Whether there is a report already. */
  readonly again: boolean;
  /** Nothing can be begun while mistakes stand against it. */
  readonly ready: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
};

/** Long work: the button that begins it, how far it is, and the one that stops it. */
export const Job = ({ job, what, again, ready, onStart, onStop }: Props): ReactElement => {
  const say = useSay();
  if (job.kind === 'running')
    return (
      <div className="job job-running">
        <p role="status">{say(`workshop.${what}.running`)}</p>
        <progress
          aria-label={say(`workshop.${what}.running`)}
          {...(job.of === undefined ? {} : { max: job.of, value: job.done })}
        />
        <p className="job-count">
          {job.of === undefined
            ? say(`workshop.${what}.done`, { n: job.done })
            : say('waiting.progress', { done: job.done, of: job.of })}
        </p>
        <Button icon="close" onClick={onStop}>
          {say('workshop.stop')}
        </Button>
      </div>
    );
  return (
    <div className="job">
      {job.kind === 'failed' && <p role="alert">{say('workshop.job.failed')}</p>}
      <Button waits={!ready} onClick={onStart}>
        {say(again ? `workshop.${what}.again` : `workshop.${what}`)}
      </Button>
      {!ready && <p className="note">{say('workshop.job.waits')}</p>}
    </div>
  );
};
