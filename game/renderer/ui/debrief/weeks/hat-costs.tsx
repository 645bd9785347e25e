import type { ReactElement } from 'react';
import type { Switch } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { Num } from '../pieces/num.tsx';
import { beforeCosts } from './hat-places.ts';
import { shortName } from './short-name.ts';

/** Who saw it and what it took; or, where there is less room, only what it took in all. */
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
      {say(beforeCosts(one))}
      {one.costs.map(({ name, trust }, i) => (
        <span key={i}>
          {' '}
          {shortName(name)} <Num figure={trust} signed words={{ key: 'debrief.name.trust', values: { name } }} />
          {i < one.costs.length - 1 && ','}
        </span>
      ))}
    </>
  );
};
