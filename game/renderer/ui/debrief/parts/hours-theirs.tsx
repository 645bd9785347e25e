import type { ReactElement } from 'react';
import type { Resources } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { Num } from '../pieces/num.tsx';
import { Sentence } from '../pieces/sentence.tsx';
import { Who } from './piece.tsx';

type Given = Resources['theirs'][number];

/** What was offered as an outline, what was given in it and beyond it. */
const Bar = ({ given: { hours, willing }, most }: { readonly given: Given; readonly most: number }): ReactElement => {
  const width = (n: number): { width: string } => ({ width: `${(n / most) * 100}%` });
  const over = willing !== undefined && hours.value > willing;
  return (
    <span className="theirs-bar" aria-hidden="true">
      {willing !== undefined && <span className="theirs-offered" style={width(willing)} />}
      <span className={over ? 'theirs-given theirs-beyond' : 'theirs-given'} style={width(hours.value)} />
    </span>
  );
};

const Row = ({ given, most }: { readonly given: Given; readonly most: number }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { actor, hours, willing } = given;
  const { name } = personOf(debrief, actor);
  return (
    <li className="theirs-row">
      <Who actor={actor}>
        <strong>{name}</strong>{' '}
        <Sentence
          text={say(willing === undefined ? 'back.hours.gave' : 'back.hours.gave.of', {
            n: hours.value,
            willing: willing ?? 0,
          })}
          parts={{ figure: <Num figure={hours} words={{ key: 'debrief.name.given', values: { name } }} /> }}
        />
        {willing !== undefined && hours.value > willing && (
          <strong className="theirs-over"> {say('back.hours.gave.over')}</strong>
        )}
        <Bar given={given} most={most} />
      </Who>
    </li>
  );
};

/** Hours that people gave of their own, beside how many they had offered. */
export const Theirs = (): ReactElement => {
  const say = useSay();
  const { theirs, theirsInAll } = useLooking().debrief.resources;
  const most = Math.max(1, ...theirs.map(({ hours, willing }) => Math.max(hours.value, willing ?? 0)));
  return (
    <div className="theirs">
      <h3>{say('back.hours.theirs')}</h3>
      {theirs.length === 0 ? (
        <p className="soft">{say('back.hours.theirs.none')}</p>
      ) : (
        <p>
          <Sentence
            text={say('back.hours.theirs.all', { n: theirsInAll.value })}
            parts={{ figure: <Num figure={theirsInAll} words={{ key: 'back.hours.theirs.words' }} /> }}
          />
        </p>
      )}
      <ul>
        {theirs.map((given) => (
          <Row key={given.actor} given={given} most={most} />
        ))}
      </ul>
      {theirs.some(({ willing }) => willing !== undefined) && <p className="soft">{say('back.hours.theirs.note')}</p>}
    </div>
  );
};
