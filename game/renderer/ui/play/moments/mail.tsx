import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { Told } from '../play-view.ts';
import { OwnPicture } from '../../controls/own-picture.tsx';
import { Face } from '../pieces/face.tsx';
import { Line, Prose } from '../pieces/prose.tsx';
import './moments.css';

type Props = {
  /** The level of their headlines, below the heading that they stand under. */
  readonly level: 2 | 3;
};

const Sheet = ({ told, level }: Props & { readonly told: Told }): ReactElement => {
  const say = useSay();
  const { person, title, text, note, kind, picture } = told;
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <li className={`mail mail-${kind}`}>
      {person && <Face person={person} />}
      <div className="mail-words">
        {title !== undefined && (
          <Headline>
            <Line text={title} />
          </Headline>
        )}
        {person && person.name !== title && <p className="soft">{person.name}</p>}
        {picture && <OwnPicture picture={picture} />}
        <Prose text={text} />
        {note !== undefined && <p className="told-note">{say.words(note)}</p>}
      </div>
    </li>
  );
};

/** What came in, each on its own sheet with the face that goes with it. */
export const Mail = ({ told, level }: Props & { readonly told: readonly Told[] }): ReactElement => (
  <ul className="mails">
    {told.map((one, i) => (
      <Sheet key={i} told={one} level={level} />
    ))}
  </ul>
);
