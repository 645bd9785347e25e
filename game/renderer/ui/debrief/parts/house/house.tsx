import type { ReactElement } from 'react';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { houseHeadline } from '../headlines.ts';
import { Rules } from './house-charter.tsx';
import { Objections } from './house-objections.tsx';
import { Promises } from './house-promises.tsx';
import { Sheets } from './house-sheets.tsx';
import { Tasks } from './house-tasks.tsx';
import { PartHead } from '../piece.tsx';
import '../../../play/pages/pages.css';
import './house.css';

/** Leader and house: what could be asked of her, what stood in the way, what was promised, ruled and signed. */
export const House = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <div className="part">
      <PartHead title={houseHeadline(debrief, say)}>{say('back.house.lead')}</PartHead>
      <Tasks />
      <Objections />
      <div className="house-pair">
        <Promises />
        <Rules />
      </div>
      <Sheets />
    </div>
  );
};
