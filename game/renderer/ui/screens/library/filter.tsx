import type { ReactElement } from 'react';
import { Choice } from '../../controls/choice.tsx';
import { useSay } from '../../text/text.ts';
import type { ReadyCard, ScenarioCard } from '../views.ts';
import type { Wishes } from './wishes.ts';

const ANY = '';

type Props = {
  readonly cards: readonly ScenarioCard[];
  readonly wishes: Wishes;
  readonly count: number;
  readonly onWishes: (wishes: Wishes) => void;
};

/** Choosing among many: only what at least one scenario has is offered. */
export const Filter = ({ cards, wishes, count, onWishes }: Props): ReactElement => {
  const say = useSay();
  const ready = cards.filter((card) => card.kind === 'ready');
  const choice = <Name extends keyof Wishes>(
    label: string,
    name: Name,
    words: (value: NonNullable<Wishes[Name]> & ReadyCard[Name]) => string,
  ): ReactElement => {
    const values = [...new Set(ready.map((card) => card[name]))].sort() as (NonNullable<Wishes[Name]> &
      ReadyCard[Name])[];
    return (
      <Choice
        label={label}
        value={String(wishes[name] ?? ANY)}
        options={[[ANY, say('library.any')], ...values.map((value) => [String(value), words(value)] as const)]}
        onChange={(chosen) => onWishes({ ...wishes, [name]: values.find((value) => String(value) === chosen) })}
      />
    );
  };
  return (
    <section className="library-filter" aria-label={say('library.filter')}>
      {choice(say('library.type'), 'coCreation', (value) => say(`coCreation.${value}`))}
      {choice(say('library.area'), 'policyArea', (value) => say(`policyArea.${value}`))}
      {choice(say('library.level'), 'difficulty', (level) => say('difficulty', { level }))}
      <p role="status">{say('library.filter.count', { n: count })}</p>
    </section>
  );
};
