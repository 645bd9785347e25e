import type { ReactElement } from 'react';
import type { Task, TaskState } from '../../../../../core/debrief/debrief.ts';
import { PILLARS } from '../../../../../core/scenario/vocabulary.ts';
import type { Icon as IconName } from '../../../../art/art.ts';
import { Icon } from '../../../controls/icon.tsx';
import { Line } from '../../../play/pieces/prose.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { capital } from '../piece.tsx';

const PICTURE: Readonly<Record<TaskState, IconName>> = {
  done: 'check',
  waiting: 'clock',
  refused: 'close',
  neverAsked: 'help',
  absent: 'lock',
};

const TaskSlip = ({ task: { task, state, asks, asked } }: { readonly task: Task }): ReactElement => {
  const say = useSay();
  return (
    <li className={`task task-${state}`}>
      <p className="task-state">
        <Icon name={PICTURE[state]} /> {say(`back.house.task.${state}`)}
      </p>
      <h4>{capital(say(`task.${task}`))}</h4>
      {asked.length === 0 && asks !== undefined && (
        <p className="soft">
          <Line text={say('play.quote', { text: asks })} />
        </p>
      )}
      {asked.map(({ n, week, said, reason }) => (
        <div key={n} className="task-asked">
          <p className="in-week">
            <span className="soft">{say('back.panel.week', { week })}</span> <MomentLink n={n} />
          </p>
          {reason !== undefined && reason !== '' && <p className="soft">{say('back.house.reason', { reason })}</p>}
          {said !== undefined && (
            <blockquote className="task-said">
              <Line text={said} />
            </blockquote>
          )}
        </div>
      ))}
    </li>
  );
};

/** The leader's twelve tasks, in the four groups of what they hold up. */
export const Tasks = (): ReactElement => {
  const say = useSay();
  const { tasks } = useLooking().debrief;
  return (
    <section aria-labelledby="house-tasks">
      <h2 id="house-tasks">{say('back.house.tasks')}</h2>
      <p className="soft">{say('back.house.tasks.note')}</p>
      <div className="tasks">
        {PILLARS.map((pillar) => (
          <section key={pillar} aria-labelledby={`tasks-${pillar}`}>
            <h3 id={`tasks-${pillar}`}>{capital(say(`pillar.${pillar}`))}</h3>
            <p className="soft">{say(`back.house.pillar.${pillar}`)}</p>
            <ul>
              {tasks
                .filter((task) => task.pillar === pillar)
                .map((task) => (
                  <TaskSlip key={task.task} task={task} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
};
