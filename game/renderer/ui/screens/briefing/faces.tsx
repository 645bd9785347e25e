import type { ReactElement } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { addressOf, bust } from '../../../art/art.ts';
import { useSay } from '../../text/text.ts';

type Props = { readonly people: readonly Person[]; readonly lang: string | undefined };

/** Whom you will meet first: a face, a name, what they are. */
export const Faces = ({ people, lang }: Props): ReactElement => {
  const say = useSay();
  return (
    <section className="faces" aria-labelledby="faces" tabIndex={0}>
      <h2 id="faces">{say('briefing.people')}</h2>
      <ul lang={lang}>
        {people.map(({ id, name, role, portrait, expression, inside }) => (
          <li key={id}>
            <img
              className={inside ? 'face face-inside' : 'face'}
              src={addressOf(bust(portrait, expression))}
              alt=""
              width="64"
              height="64"
            />
            <span>
              <strong>{name}</strong> {role}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
