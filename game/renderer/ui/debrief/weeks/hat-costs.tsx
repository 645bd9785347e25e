import type { ReactElement } from 'react';
import type { Figure, Switch } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { Num } from '../pieces/num.tsx';
import { beforeCosts } from './hat-places.ts';
import { shortName } from './short-name.ts';

/** Who saw it and what it took; or, where there is less room, only what it took in all. */
export const Costs = ({ one, summed }: { readonly one: Switch; readonly summed: boolean }): ReactElement => {
  const say = useSay();
  const trusts = one.costs.map(({ trust }) => trust);
  const all: Figure = { how: 'total', value: trusts.reduce((sum, { value }) => sum + value, 0), of: trusts };
  if (summed)
    return (
      <>
        {say('back.weeks.cost')} <Num figure={all} signed words={{ key: 'back.weeks.cost.words' }} />
      </>
    );
  return (
    <>
      {say(beforeCosts(one))}
      {one.costs.map(({ actor, name, trust }, i) => (
        <span key={actor}>
          {' '}
          {shortName(name)} <Num figure={trust} signed words={{ key: 'debrief.name.trust', values: { name } }} />
          {i < one.costs.length - 1 && ','}
        </span>
      ))}
    </>
  );
};
