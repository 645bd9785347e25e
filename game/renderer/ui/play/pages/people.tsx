import type { ReactElement } from 'react';
import type { Person, TieView } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { DoorPicture } from '../pieces/door-picture.tsx';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';

const PersonRow = ({ person }: { readonly person: Person }): ReactElement => {
  const say = useSay();
  return (
    <li className="person-row">
      <Face person={person} />
      <div>
        <h4>{person.name}</h4>
        <p className="soft">
          <Line text={person.role} />
        </p>
        <p className="group-door">
          <DoorPicture person={person} />
          <span>
            {say(`door.${person.door}`)} · {say.words(person.turnsUp)}
          </span>
        </p>
        {person.expected !== undefined && <p className="soft">{say(`expected.${person.expected}`)}</p>}
        {person.thread !== undefined && <p className="group-thread">{say('thread', { week: person.thread })}</p>}
      </div>
    </li>
  );
};

const Ties = ({
  ties,
  people,
}: {
  readonly ties: readonly TieView[];
  readonly people: readonly Person[];
}): ReactElement => {
  const say = useSay();
  return (
    <ul className="ties">
      {ties.map((tie) => (
        <li key={tie.id} className={`tie tie-${tie.level}`}>
          <span className="tie-faces" aria-hidden="true">
            {tie.between.map((id, i) => {
              const person = people.find((one) => one.id === id);
              return (
                <span key={id}>
                  {i > 0 && <span className="tie-line" />}
                  {person && <Face person={person} size="small" />}
                </span>
              );
            })}
          </span>
          <span>
            <strong>{tie.names.join(' – ')}</strong>: {say.words({ key: `tie.${tie.level}` })}
            {tie.text !== undefined && tie.level === 0 && (
              <span className="soft tie-text">
                <Line text={tie.text} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Everybody, whom you have met and whom not, and what people have with each other. */
export const People = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { people } = view.board;
  const met = people.filter((person) => person.met);
  const notMet = people.filter((person) => !person.met);
  return (
    <PageSheet title={say('play.page.people')}>
      <Explain part="people" />
      {view.week.ties.length > 0 && (
        <section aria-labelledby="ties">
          <h3 id="ties">{say('page.ties')}</h3>
          <Ties ties={view.week.ties} people={people} />
        </section>
      )}
      {notMet.length > 0 && (
        <section aria-labelledby="not-met">
          <h3 id="not-met">{say('play.people.notMet')}</h3>
          <ul className="people">
            {notMet.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
      {met.length > 0 && (
        <section aria-labelledby="met">
          <h3 id="met">{say('play.people.met')}</h3>
          <ul className="people">
            {met.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
    </PageSheet>
  );
};
