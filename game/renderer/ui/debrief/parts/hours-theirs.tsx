import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { Num } from '../pieces/num.tsx';
import { Filled, Who } from './piece.tsx';

/** Hours that people gave of their own, beside how many they had offered. */
export const Theirs = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { theirs, theirsInAll } = debrief.resources;
  const most = Math.max(1, ...theirs.map(({ hours, willing }) => Math.max(hours.value, willing ?? 0)));
  return (
    <div className="theirs">
      <h3>{say('back.hours.theirs')}</h3>
      {theirs.length === 0 ? (
        <p className="soft">{say('back.hours.theirs.none')}</p>
      ) : (
        <p>
          <Filled
            text={say('back.hours.theirs.all', { n: theirsInAll.value })}
            parts={{ figure: <Num figure={theirsInAll} words={{ key: 'back.hours.theirs.words' }} /> }}
          />
        </p>
      )}
      <ul>
        {theirs.map(({ actor, hours, willing }) => {
          const { name } = personOf(debrief, actor);
          const over = willing !== undefined && hours.value > willing;
          return (
            <li key={actor} className="theirs-row">
              <Who actor={actor}>
                <strong>{name}</strong>{' '}
                <Filled
                  text={say(willing === undefined ? 'back.hours.gave' : 'back.hours.gave.of', {
                    n: hours.value,
                    willing: willing ?? 0,
                  })}
                  parts={{ figure: <Num figure={hours} words={{ key: 'debrief.name.given', values: { name } }} /> }}
                />
                {over && <strong className="theirs-over"> {say('back.hours.gave.over')}</strong>}
                <span className="theirs-bar" aria-hidden="true">
                  {willing !== undefined && (
                    <span className="theirs-offered" style={{ width: `${(willing / most) * 100}%` }} />
                  )}
                  <span
                    className={over ? 'theirs-given theirs-beyond' : 'theirs-given'}
                    style={{ width: `${(hours.value / most) * 100}%` }}
                  />
                </span>
              </Who>
            </li>
          );
        })}
      </ul>
      {theirs.some(({ willing }) => willing !== undefined) && <p className="soft">{say('back.hours.theirs.note')}</p>}
    </div>
  );
};
