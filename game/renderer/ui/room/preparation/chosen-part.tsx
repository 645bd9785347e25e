import { useId, type ReactElement } from 'react';
import { Prose } from '../../play/pieces/prose.tsx';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import { Questions } from '../pieces/questions.tsx';
import { Sentences } from '../pieces/sentences.tsx';
import type { PartView } from '../room-view.ts';
import { Pictures } from './pictures.tsx';
import type { Prepared } from './prepared.ts';
import { WhyHere } from './why-here.tsx';

type Props = Prepared & { readonly part: PartView };

const Note = ({ part, onIntent }: Omit<Props, 'view'>): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('room.note')}</label>
      <textarea
        id={id}
        rows={3}
        value={part.note}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onIntent({ kind: 'note', part: part.id, text: event.target.value })}
      />
      <p id={`${id}-hint`} className="note">
        {say('room.note.hint')}
      </p>
    </div>
  );
};

/** A part of the plan from close by: its pictures, why it is worth the time, and what to ask. */
export const ChosenPart = ({ part, view, onIntent }: Props): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const dilemma = part.part.kind === 'dilemma' ? part.part.dilemma : undefined;
  return (
    <section className="room-chosen" aria-labelledby="room-chosen">
      <h2 id="room-chosen" lang={typeof part.title === 'string' ? lang : undefined}>
        {say.words(part.title)}
      </h2>
      {dilemma !== undefined && <WhyHere dilemma={dilemma} view={view} />}
      <Pictures stages={view.stages} notice={view.notice} onIntent={onIntent} />
      <div className="room-about">
        <div>
          {dilemma !== undefined && (
            <section>
              <h3>{say('room.sentences')}</h3>
              <Sentences dilemma={dilemma} sentences={view.sentences} onIntent={onIntent} />
            </section>
          )}
          <Note part={part} onIntent={onIntent} />
        </div>
        <div>
          <section>
            <h3>{say('room.questions')}</h3>
            <Questions prompts={view.prompts} />
          </section>
          {view.instructorNotes !== undefined && (
            <section>
              <h3>{say('room.notes.author')}</h3>
              <div className="room-author">
                <Prose text={view.instructorNotes} />
              </div>
            </section>
          )}
        </div>
      </div>
    </section>
  );
};
