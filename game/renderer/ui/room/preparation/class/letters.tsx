import type { ReactElement } from 'react';
import { useStoryLang } from '../../../text/story-lang.ts';
import { useSay } from '../../../text/text.ts';
import type { PreparationView } from '../../room-view.ts';
import { letterOf, shapeOf } from './letter.ts';

/** What the letters of the table stand for, dilemma by dilemma. */
export const Letters = ({ dilemmas }: Pick<PreparationView, 'dilemmas'>): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  return (
    <section className="room-letters" aria-labelledby="room-letters">
      <h2 id="room-letters">{say('room.class.letters')}</h2>
      <p className="note">
        {say('room.class.key.lapsed')} · {say('room.class.key.not')}
      </p>
      <dl lang={lang}>
        {dilemmas
          .filter(({ options }) => options.length > 0)
          .map(({ id, name, options }) => (
            <div key={id}>
              <dt>{name}</dt>
              {options.map((option, place) => (
                <dd key={option.id}>
                  <span className="mark" data-shape={shapeOf(place)}>
                    {letterOf(place)}
                  </span>
                  <span>{option.name}</span>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
};
