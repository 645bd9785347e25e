import { useId, type ReactElement } from 'react';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { RoomIntent, SentenceView } from '../room-view.ts';

type Props = {
  readonly dilemma: string;
  readonly sentences: readonly SentenceView[];
  readonly onIntent: (intent: RoomIntent) => void;
};

/** Reasons that trainees wrote, each with a box: what is ticked stands on the projector, without a name. */
export const Sentences = ({ dilemma, sentences, onIntent }: Props): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const id = useId();
  if (sentences.length === 0) return <p className="note">{say('room.sentences.none')}</p>;
  const up = sentences.filter((one) => one.up).length;
  return (
    <>
      <p id={`${id}-note`} className="note">
        {say('room.sentences.note')}
      </p>
      <p className="room-up" role="status">
        {say('room.sentences.up', { n: up })}
      </p>
      <ul className="room-sentences" aria-describedby={`${id}-note`}>
        {sentences.map(({ option, text, up: isUp }, at) => (
          <li key={`${at} ${text}`}>
            <input
              id={`${id}-${at}`}
              type="checkbox"
              checked={isUp}
              onChange={(event) => onIntent({ kind: 'putUp', dilemma, text, up: event.target.checked })}
            />
            <label htmlFor={`${id}-${at}`} lang={lang}>
              <strong>{option.name}</strong> <q>{text}</q>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
};
