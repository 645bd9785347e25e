import { useId, type ReactElement } from 'react';
import type { Group as GroupView, Person } from '../../../../core/view/view.ts';
import { Icon } from '../../controls/icon.tsx';
import { type Say, useSay } from '../../text/text.ts';
import { DoorPicture } from '../pieces/door-picture.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { priceWords, titleWords } from '../pieces/price-words.ts';
import { Deeds } from './deed.tsx';
import './week.css';

/** Whom a group concerns, as a name that does not change: `sam`, `sam wil`, or nothing for your own desk. */
export const keyOf = ({ people }: GroupView): string => people.map(({ id }) => id).join(' ');

/** Whom it concerns, in words. */
export const nameOf = ({ people }: GroupView, say: Say): string =>
  people.length === 0 ? say('week.desk') : people.map(({ name }) => name).join(' + ');

type Props = {
  readonly group: GroupView;
  readonly open: boolean;
  readonly focused: boolean;
  readonly onToggle: () => void;
};

const Faces = ({ people }: { readonly people: readonly Person[] }): ReactElement => (
  <span className={people.length > 1 ? 'group-faces group-faces-several' : 'group-faces'} aria-hidden="true">
    {people.length === 0 ? (
      <span className="bust bust-medium bust-inside group-desk">
        <Icon name="notebook" />
      </span>
    ) : (
      people.slice(0, 2).map((person) => <Face key={person.id} person={person} />)
    )}
  </span>
);

/** While it is closed: the first thing that can be done there, its price, and how many more there are. */
const Best = ({ group }: { readonly group: GroupView }): ReactElement => {
  const say = useSay();
  const able = group.choices.filter(({ closed }) => closed === undefined);
  const [best] = able;
  if (best === undefined) return <span className="group-best soft">{say('play.group.nothing')}</span>;
  return (
    <>
      {able.length > 1 && <span className="group-more soft">{say('play.group.more', { n: able.length - 1 })}</span>}
      <span className="group-best">
        <span>{titleWords(best, say)}</span>
        <span className="cost">{priceWords(best.price, say)}</span>
      </span>
    </>
  );
};

/** What a person is like to meet: role, door, what is open between you. */
const About = ({ person }: { readonly person: Person }): ReactElement => {
  const say = useSay();
  return (
    <div className="group-about">
      <p>
        <Line text={person.role} />
      </p>
      <p className="group-door">
        <DoorPicture person={person} />
        <span>
          {say(`door.${person.door}`)}
          {person.met && person.mood !== undefined && (
            <>
              : <Line text={person.mood} />
            </>
          )}
        </span>
      </p>
      {person.thread !== undefined && (
        <p className="group-thread">
          <Icon name="clock" />
          {say('thread', { week: person.thread })}
        </p>
      )}
    </div>
  );
};

/** What could be done with somebody: closed, a face and the first line; open, everything. */
export const Group = ({ group, open, focused, onToggle }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const { people } = group;
  return (
    <li className={`group${open ? ' group-open' : ''}${focused ? ' group-focused' : ''}`}>
      <h3>
        <button type="button" className="group-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Faces people={people} />
          <span className="group-words">
            <strong className="group-name">{nameOf(group, say)}</strong>
            {!open && <Best group={group} />}
          </span>
        </button>
      </h3>
      <div id={id} className="group-body" hidden={!open}>
        {open && people.length === 1 && <About person={people[0]!} />}
        {open && <Deeds choices={group.choices} />}
      </div>
    </li>
  );
};
