import { useState, type ReactElement } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { unstressed } from '../pieces/texts.ts';
import './strip.css';

/** What the board shows of somebody, in sentences. */
const usePersonFacts = (person: Person): readonly string[] => {
  const say = useSay();
  const { view } = useAtHand();
  const { ties, promises } = view.week;
  const mine = view.barriers.filter(({ owner }) => owner === person.name);
  return [
    person.role,
    person.met ? '' : say('play.twin.notMet'),
    `${say(`door.${person.door}`)}; ${say.words(person.turnsUp)}`,
    person.expected === undefined ? '' : say(`expected.${person.expected}`),
    person.thread === undefined ? '' : say('thread', { week: person.thread }),
    ...ties
      .filter(({ between }) => between.includes(person.id))
      .map(({ names, level }) =>
        say('play.twin.tie', {
          name: names.find((name) => name !== person.name) ?? '',
          tie: { key: `tie.${level}` },
        }),
      ),
    ...mine.flatMap(({ open }) => open.map(({ text }) => say('play.twin.objects', { text }))),
    ...promises
      .filter(({ to, state }) => to === person.name && state === 'open')
      .map(({ text, due }) => say('play.twin.promise', { text, week: due })),
  ].filter((fact) => fact !== '');
};

const PersonInWords = ({
  person,
  reachable,
}: {
  readonly person: Person;
  readonly reachable: boolean;
}): ReactElement => {
  const say = useSay();
  const { view, send } = useAtHand();
  const facts = usePersonFacts(person);
  return (
    <li className={view.focus === person.id ? 'twin-person twin-focused' : 'twin-person'}>
      <Face person={person} size="small" />
      <div>
        <h3>{person.name}</h3>
        <p>{facts.map(unstressed).join(' · ')}</p>
        <button
          type="button"
          className="link"
          tabIndex={reachable ? 0 : -1}
          aria-pressed={view.focus === person.id}
          onClick={() => send({ kind: 'focus', actor: person.id })}
        >
          {say('play.twin.look', { name: person.name })}
        </button>
      </div>
    </li>
  );
};

/** The board in words, for whoever does not see it: always there for a screen reader, and for all eyes when asked for. */
export const Twin = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const [open, setOpen] = useState(false);
  const { place, figures, open: isOpen } = view.board;
  const opens = figures.seen.thing === 'bags' ? 'container' : place;
  return (
    <section className={open ? 'twin twin-open' : 'twin'} aria-labelledby="twin">
      <div className="twin-toggle">
        <Button icon="people" onClick={() => setOpen(!open)}>
          {say(open ? 'play.twin.hide' : 'play.twin.show')}
        </Button>
      </div>
      <div className="twin-words">
        <h2 id="twin">{say('play.twin', { place: { key: `place.${place}` } })}</h2>
        <Explain part="board" />
        <p>
          {say(`play.twin.lens.${view.board.lens}`)} {say(`play.twin.${isOpen ? 'open' : 'shut'}.${opens}`)}
        </p>
        <ul>
          {view.board.people.map((person) => (
            <PersonInWords key={person.id} person={person} reachable={open} />
          ))}
        </ul>
      </div>
    </section>
  );
};
