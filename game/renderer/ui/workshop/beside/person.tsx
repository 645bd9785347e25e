import type { ReactElement } from 'react';
import { DoorPicture } from '../../play/pieces/door-picture.tsx';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import type { PersonCard } from './beside-view.ts';
import { Who } from './parts.tsx';

/** Somebody as the trainee will meet them, and what can be learnt from them. */
export const PersonBeside = ({ card }: { readonly card: PersonCard }): ReactElement => {
  const say = useSay();
  const { who, role, wants, door, expects, mood, interests, questions } = card;
  return (
    <>
      <Who who={who} size="large">
        {role !== undefined && (
          <p>
            <Line text={role} />
          </p>
        )}
      </Who>
      <p className="beside-door">
        <DoorPicture person={{ door, inside: who.inside }} />
        <span>
          {say(`door.${door}`)}
          {mood !== undefined && (
            <>
              {'. '}
              <Line text={mood} />
            </>
          )}
        </span>
      </p>
      {expects !== undefined && (
        <p className="beside-door">
          <HatPicture hat={expects} />
          <span>{say('workshop.beside.expects', { hat: say(`hat.${expects}`) })}</span>
        </p>
      )}
      {wants !== undefined && (
        <>
          <h3>{say('workshop.beside.wants')}</h3>
          <p>
            <Line text={wants} />
          </p>
        </>
      )}
      {interests.length > 0 && <h3>{say('workshop.beside.interests')}</h3>}
      <ul className="beside-list">
        {interests.map(({ id, text, tells, confided }) => (
          <li key={id}>
            <Line text={text} />
            <small>
              {tells === undefined ? say('workshop.beside.either') : say('stamp.told', { hat: say(`hat.${tells}`) })}
              {confided && ` · ${say('stamp.confided')}`}
            </small>
          </li>
        ))}
      </ul>
      {questions.length > 0 && <h3>{say('workshop.beside.questions')}</h3>}
      <ul className="beside-list">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <Line text={text} />
          </li>
        ))}
      </ul>
    </>
  );
};
