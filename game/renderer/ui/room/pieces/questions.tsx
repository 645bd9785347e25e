import type { ReactElement } from 'react';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import type { Prompts } from '../room-view.ts';

type Phase = keyof Prompts;
const PHASES = ['reactions', 'description', 'analysis', 'application'] as const satisfies readonly Phase[];

type Props = {
  readonly prompts: Prompts;
  /** Its questions come first; without, all stand in the order of a talk. */
  readonly first?: Phase | undefined;
};

/** Questions for the group in the scenario's words, phase by phase. */
export const Questions = ({ prompts, first }: Props): ReactElement => {
  const say = useSay();
  const phases = first === undefined ? PHASES : [first, ...PHASES.filter((one) => one !== first)];
  const asked = phases.filter((phase) => prompts[phase].length > 0);
  if (asked.length === 0) return <p className="note">{say('room.questions.none')}</p>;
  return (
    <>
      {asked.map((phase) => (
        <div key={phase} className="room-phase" data-now={phase === first}>
          <h4>{say(`room.phase.${phase}`)}</h4>
          <ul>
            {prompts[phase].map((prompt) => (
              <li key={prompt}>
                <Line text={prompt} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};
