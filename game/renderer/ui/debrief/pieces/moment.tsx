import type { ReactElement } from 'react';
import type { MomentView, Thread } from '../../../../core/debrief/debrief.ts';
import { Face } from '../../play/pieces/face.tsx';
import { useSay } from '../../text/text.ts';
import { momentOf, personOf, useLooking } from '../looking.ts';
import { MomentLink } from './moment-link.tsx';
import { Receipt } from './receipt.tsx';
import { TryAgain } from './try-again.tsx';

type ThreadsProps = {
  readonly title: string;
  readonly threads: readonly Thread[];
};

/** Decisions with which this one hangs together. */
const Threads = ({ title, threads }: ThreadsProps): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  if (threads.length === 0) return null;
  return (
    <section className="threads">
      <h3>{title}</h3>
      <ul>
        {threads.map(({ n, through }) => (
          <li key={n}>
            <span className="soft">{say('back.panel.week', { week: momentOf(debrief, n)?.week ?? 1 })}</span>{' '}
            <MomentLink n={n} /> <span className="soft">{say('back.panel.through', { what: say.words(through) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The way back to this decision, or why there is none. */
const Again = ({ n }: { readonly n: number }): ReactElement => {
  const say = useSay();
  const { mayTryAgain, keeping } = useLooking();
  const again = keeping.kind === 'nowhere' ? 'back.panel.tryAgain.practice' : 'back.panel.tryAgain.note';
  return (
    <div className="panel-again">
      <TryAgain n={n} kind="main" />
      <p className="soft">{say(mayTryAgain ? again : 'back.panel.tryAgain.not')}</p>
    </div>
  );
};

/** A decision: who was there, what was said, what it changed, and what hangs together with it. */
export const Moment = ({ moment }: { readonly moment: MomentView }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { n, told, rows, back, forth, people } = moment;
  return (
    <>
      {people.length > 0 && (
        <p className="panel-faces">
          {people.map((actor) => (
            <span key={actor}>
              <Face person={personOf(debrief, actor)} size="small" /> {personOf(debrief, actor).name}
            </span>
          ))}
        </p>
      )}
      {told.map(({ text }, i) => (
        <p key={i} className="panel-told">
          {text.replaceAll('*', '')}
        </p>
      ))}
      <h3>{say('back.panel.changed')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{say('back.panel.nothing')}</p>
      ) : (
        <Receipt entries={rows} why={moment.kind === 'end'} />
      )}
      <Threads title={say('back.panel.from')} threads={back} />
      <Threads title={say('back.panel.led')} threads={forth} />
      <Again n={n} />
    </>
  );
};
