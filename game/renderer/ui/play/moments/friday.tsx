import type { ReactElement } from 'react';
import type { Expression } from '../../../../core/scenario/vocabulary.ts';
import type { Face as FaceView } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import type { Moment } from '../play-view.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { Director } from './director.tsx';
import { GoOn } from './go-on.tsx';
import { Mail } from './mail.tsx';
import { Reading } from './reading.tsx';
import './friday.css';

type FridayMoment = Extract<Moment, { kind: 'friday' }>;

/** The face that goes with what the week did to them. */
const EXPRESSION: Readonly<Record<FaceView['mood'], Expression | undefined>> = {
  warmer: 'smile',
  cooler: 'concerned',
  same: undefined,
};

const ARROW: Readonly<Record<FaceView['mood'], string>> = {
  warmer: 'M10 17V4M4 10L10 4L16 10',
  cooler: 'M10 3V16M4 10L10 16L16 10',
  same: 'M3 10H17',
};

/** One face and its line; an arrow and a word say which way it went. */
const OneFace = ({ face }: { readonly face: FaceView }): ReactElement => {
  const say = useSay();
  const { person, line, mood } = face;
  return (
    <li className={`friday-face friday-${mood}`}>
      <blockquote>{line !== undefined && <Line text={say.words(line)} />}</blockquote>
      <Face person={person} expression={EXPRESSION[mood]} size="large" />
      <p>
        <strong>{person.name}</strong>
        <span className="friday-mood">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={ARROW[mood]} />
          </svg>
          {say(`play.mood.${mood}`)} · {say(`door.${person.door}`)}
        </span>
      </p>
    </li>
  );
};

/** Friday: three faces, one line each, about what the turn did; what came in since; at half-time the director. */
export const Friday = ({ moment }: { readonly moment: FridayMoment }): ReactElement => {
  const say = useSay();
  const { week, faces, told, director } = moment;
  return (
    <Reading label={say('friday', { week })} className="friday">
      <header>
        <h1>{say('friday', { week })}</h1>
        <Explain part="friday" />
      </header>
      <div className="friday-body" role="group" aria-label={say('faces')} tabIndex={0}>
        <ul className="friday-faces">
          {faces.map((face) => (
            <OneFace key={face.person.id} face={face} />
          ))}
          {faces.length === 0 && <li className="soft">{say('play.friday.nobody')}</li>}
        </ul>
        {director && <Director person={director.person} sentences={director.sentences} />}
        {told.length > 0 && (
          <section className="friday-news" aria-labelledby="friday-news">
            <h2 id="friday-news">{say('play.friday.news')}</h2>
            <Mail told={told} level={3} />
          </section>
        )}
      </div>
      <GoOn />
    </Reading>
  );
};
