import { useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { BagPicture } from './bag-picture.tsx';
import { Chart } from './chart.tsx';
import { Tables } from './tables.tsx';
import { TieList } from './tie-list.tsx';
import './weeks.css';

const Key = (): ReactElement => {
  const say = useSay();
  const { timeline } = useLooking().debrief;
  return (
    <ul className="weeks-key">
      <li>
        <span className="key-shape" data-worn="publicServant" /> {say('back.weeks.key.publicServant')}
      </li>
      <li>
        <span className="key-shape" data-worn="networkManager" /> {say('back.weeks.key.networkManager')}
      </li>
      {timeline.hats.switches.some(({ silent }) => silent) && (
        <li>
          <BagPicture /> {say('back.weeks.key.silent')}
        </li>
      )}
      <li className="soft">{say('back.weeks.how')}</li>
    </ul>
  );
};

/** Your weeks: one picture of everything that was done, and the same as tables. */
export const Weeks = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const [asTables, setAsTables] = useState(false);
  const empty = debrief.moments.length === 0;
  return (
    <div className="weeks">
      <header className="weeks-head">
        <h1 id="weeks-title" tabIndex={-1} className="arrive">
          {say.words(debrief.timeline.headline)}
        </h1>
        {!empty && (
          <Button kind="quiet" onClick={() => setAsTables(!asTables)}>
            {say(asTables ? 'back.weeks.picture' : 'back.weeks.tables')}
          </Button>
        )}
      </header>
      {empty ? (
        <p>{say('back.weeks.empty')}</p>
      ) : asTables ? (
        <Tables />
      ) : (
        <>
          <Key />
          <Chart />
          <TieList />
        </>
      )}
    </div>
  );
};
