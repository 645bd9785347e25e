import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { Told } from '../play-view.ts';
import { Face } from '../pieces/face.tsx';
import { Line, Prose } from '../pieces/prose.tsx';
import './moments.css';

const Sheet = ({ told }: { readonly told: Told }): ReactElement => {
  const say = useSay();
  const { person, title, text, note, kind } = told;
  return (
    <li className={`mail mail-${kind}`}>
      {person && <Face person={person} />}
      <div className="mail-words">
        {title !== undefined && (
          <h3>
            <Line text={title} />
          </h3>
        )}
        {person && person.name !== title && <p className="soft">{person.name}</p>}
        <Prose text={text} />
        {note !== undefined && <p className="told-note">{say.words(note)}</p>}
      </div>
    </li>
  );
};

/** What came in, each on its own sheet with the face that goes with it. */
export const Mail = ({ told }: { readonly told: readonly Told[] }): ReactElement => (
  <ul className="mails">
    {told.map((one, i) => (
      <Sheet key={i} told={one} />
    ))}
  </ul>
);
