import { useMemo, type ReactElement } from 'react';
import type { DilemmaView, Person } from '../../../../core/view/view.ts';
import { addressOf, bench } from '../../../art/art.ts';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import './bench.css';

type Props = {
  readonly dilemma: DilemmaView;
  readonly people: readonly Person[];
  /** Who has been heard. */
  readonly opened: readonly string[];
  readonly onOpen: (opened: readonly string[]) => void;
  /** They wait; nobody is asked yet. */
  readonly waiting?: boolean;
};

const Bench = ({ sitting }: { readonly sitting: readonly Person[] }): ReactElement => {
  const { theme } = useAtHand();
  const key = JSON.stringify(sitting.map(({ portrait, expression }) => ({ portrait, expression })));
  const address = useMemo(() => addressOf(bench(JSON.parse(key) as Parameters<typeof bench>[0], theme)), [key, theme]);
  return <img className="bench-picture" src={address} alt="" />;
};

/** Who waits on the bench. Each has a field of their own; they are heard one at a time, and need not agree. */
export const Advisers = ({ dilemma, people, opened, onOpen, waiting = false }: Props): ReactElement => {
  const say = useSay();
  const { advisers } = dilemma;
  const sitting = advisers.flatMap(({ id }) => people.find((one) => one.id === id) ?? []);
  return (
    <section className={waiting ? 'bench bench-waiting' : 'bench'} aria-label={say('play.dilemma.bench')}>
      <Bench sitting={sitting} />
      <ul className="advice">
        {advisers.map(({ id, name, advice }) => {
          const person = sitting.find((one) => one.id === id);
          return (
            <li key={id}>
              {waiting ? (
                <p className="soft">
                  <strong>{name}</strong> {person && <Line text={person.role} />}
                </p>
              ) : opened.includes(id) ? (
                <blockquote className="advice-said" aria-live="polite">
                  {person && <Face person={person} expression="explaining" size="small" />}
                  <div>
                    <strong>{name}</strong>
                    <p>
                      <Line text={advice} />
                    </p>
                  </div>
                </blockquote>
              ) : (
                <Button onClick={() => onOpen([...opened, id])}>{say('play.dilemma.hear', { name })}</Button>
              )}
            </li>
          );
        })}
      </ul>
      {waiting && <p className="soft">{say('play.dilemma.later')}</p>}
    </section>
  );
};
