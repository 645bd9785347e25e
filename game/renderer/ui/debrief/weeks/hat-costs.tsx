import type { ReactElement } from 'react';
import type { Switch } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { shortName } from '../pieces/names.ts';
import { Num } from '../pieces/num.tsx';
import { costGroups } from './cost-groups.ts';

/** Why it took trust, of whom and how much; or, where there is less room, only what it took in all. */
export const Costs = ({ one, summed }: { readonly one: Switch; readonly summed: boolean }): ReactElement => {
  const say = useSay();
  if (summed)
    return (
      <>
        {say('back.weeks.cost')} <Num figure={one.cost} signed words={{ key: 'back.weeks.cost.words' }} />
      </>
    );
  return (
    <>
      {costGroups(one).map(({ lead, costs }, at) => (
        <span key={lead}>
          {at > 0 && '; '}
          {say(lead)}
          {costs.map(({ name, trust }, i) => (
            <span key={i}>
              {' '}
              {shortName(name)} <Num figure={trust} signed words={{ key: 'debrief.name.trust', values: { name } }} />
              {i < costs.length - 1 && ','}
            </span>
          ))}
        </span>
      ))}
    </>
  );
};
