import { useId, type ReactElement } from 'react';
import type { Person, Phrase } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { Face } from '../pieces/face.tsx';
import './friday.css';

type Props = { readonly person: Person; readonly sentences: readonly Phrase[] };

/** The director about it all, in four sentences. */
export const Director = ({ person, sentences }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <section className="director" aria-labelledby={id}>
      <Face person={person} size="large" />
      <div>
        <h2 id={id}>{say('director.says', { name: person.name })}</h2>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence.key}>{say.words(sentence)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
};
