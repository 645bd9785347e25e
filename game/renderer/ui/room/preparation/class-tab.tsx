import { useMemo, useState, type ReactElement } from 'react';
import { Tabs } from '../../controls/tabs.tsx';
import { Tick } from '../../controls/tick.tsx';
import { useSay } from '../../text/text.ts';
import { Choices } from './class/choices.tsx';
import { Games } from './class/games.tsx';
import { Letters } from './class/letters.tsx';
import { type SortBy, sorted } from './class/sorting.ts';
import type { Prepared } from './prepared.ts';
import './class/class.css';

/** The class as the instructor alone sees it: game by game, with aliases. */
export const ClassTab = ({ view, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const [shown, setShown] = useState<'choices' | 'games'>('choices');
  const [by, setBy] = useState<SortBy>({ column: 'alias', down: false });
  const { sessions } = view;
  const order = useMemo(() => sorted(sessions, by), [sessions, by]);
  return (
    <div className="room-class">
      <div className="room-class-head">
        <Tabs
          label={say('room.class.view')}
          value={shown}
          options={[
            ['choices', say('room.class.choices')],
            ['games', say('room.class.games')],
          ]}
          onChange={setShown}
        />
        <p className="note">{say('room.class.yours')}</p>
      </div>
      {shown === 'choices' ? (
        <Choices view={view} order={order} by={by} onSort={setBy} />
      ) : (
        <Games view={view} order={order} by={by} onSort={setBy} />
      )}
      <aside>
        {shown === 'choices' && <Letters dilemmas={view.dilemmas} />}
        <Tick
          text={say('room.association')}
          note={say('room.association.note')}
          checked={view.association}
          onChange={(on) => onIntent({ kind: 'association', on })}
        />
      </aside>
    </div>
  );
};
