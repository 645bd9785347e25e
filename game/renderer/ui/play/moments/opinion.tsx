import { useId, type ReactElement } from 'react';
import type { DilemmaView, Person } from '../../../../core/view/view.ts';
import { OneOf } from '../../controls/one-of.tsx';
import { useSay } from '../../text/text.ts';
import { Face } from '../pieces/face.tsx';
import { LONGEST_TEXT } from '../pieces/longest-text.ts';
import type { Draft } from './draft.ts';
import './opinion.css';

type Props = {
  readonly dilemma: DilemmaView;
  readonly people: readonly Person[];
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
};

const Angriest = ({ dilemma, people, draft, onChange }: Props): ReactElement => {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="angriest">
      <legend>{say('play.dilemma.angriest')}</legend>
      {dilemma.angriest.map((one) => {
        const person = people.find(({ id }) => id === one.id);
        const on = draft.angriest === one.id;
        return (
          <label key={one.id} className={on ? 'angry angry-on' : 'angry'}>
            <input
              className="unseen"
              type="radio"
              name={name}
              checked={on}
              onChange={() => onChange({ angriest: one.id })}
            />
            {person && <Face person={person} expression={on ? 'rage' : undefined} />}
            <span>{one.name}</span>
          </label>
        );
      })}
    </fieldset>
  );
};

/** Who will be angriest, how sure you are, and how you would say it to the world outside: for the talk afterwards. */
export const Opinion = (props: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const { dilemma, draft, onChange } = props;
  return (
    <div className="opinion">
      {dilemma.angriest.length > 0 && <Angriest {...props} />}
      <OneOf
        legend={say('play.dilemma.sure')}
        value={draft.confidence ?? 0}
        options={[
          [1, say('play.dilemma.sure.1')],
          [2, say('play.dilemma.sure.2')],
          [3, say('play.dilemma.sure.3')],
        ]}
        onChange={(confidence) => onChange({ confidence })}
      />
      <div className="opinion-why">
        <label htmlFor={id}>{say('play.dilemma.why')}</label>
        <input
          id={id}
          className="writing"
          maxLength={LONGEST_TEXT}
          value={draft.justification}
          onChange={(event) => onChange({ justification: event.target.value })}
        />
      </div>
    </div>
  );
};
