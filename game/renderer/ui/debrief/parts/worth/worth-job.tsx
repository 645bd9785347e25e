import type { ReactElement } from 'react';
import { Button } from '../../../controls/button.tsx';
import { useSay } from '../../../text/text.ts';
import type { WorthView } from '../../debrief-view.ts';
import { useLooking } from '../../looking.ts';

const percentOf = ({ progress }: WorthView): number =>
  progress?.of ? Math.floor((100 * progress.done) / progress.of) : 0;

const Working = (): ReactElement => {
  const say = useSay();
  const { worth, send } = useLooking();
  const percent = percentOf(worth);
  return (
    <>
      <p>{say('worth.working', { percent })}</p>
      <progress aria-label={say('worth.title')} max={100} value={percent} />
      <Button icon="close" onClick={() => send({ kind: 'worth', wish: 'stop' })}>
        {say('worth.stop')}
      </Button>
    </>
  );
};

/** How far the games are, and the way to stop them or to go on. Nothing once all are played. */
export const WorthJob = (): ReactElement | null => {
  const say = useSay();
  const { worth, send } = useLooking();
  const { standing, report } = worth;
  if (standing === 'done') return null;
  if (standing === 'working')
    return (
      <div className="worth-job">
        <Working />
      </div>
    );
  const words = {
    waiting: say('worth.begin.what'),
    stopped: say(report === undefined ? 'worth.stopped.nothing' : 'worth.stopped'),
    failed: say('worth.failed'),
  }[standing];
  const button = { waiting: 'worth.begin', stopped: 'worth.goOn', failed: 'worth.again' } as const;
  return (
    <div className="worth-job" role={standing === 'failed' ? 'alert' : undefined}>
      <Button kind="main" onClick={() => send({ kind: 'worth', wish: 'goOn' })}>
        {say(button[standing])}
      </Button>
      <p className="soft">{words}</p>
    </div>
  );
};
