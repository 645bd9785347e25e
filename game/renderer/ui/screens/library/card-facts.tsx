import type { ReactElement } from 'react';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import type { ReadyCard } from '../views.ts';

const LEVELS = [1, 2, 3] as const;

/** A name that the browser knows for a code; the code itself where it knows none. */
const named = (language: string, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(language, { type, fallback: 'code' }).of(code) ?? code;

const Level = ({ level }: { readonly level: number }): ReactElement => {
  const say = useSay();
  const known = LEVELS.find((one) => one === level);
  return (
    <span className="level">
      <span className="level-hats" aria-hidden="true">
        {LEVELS.map((one) => (
          <span key={one} className={one <= level ? 'level-on' : 'level-off'}>
            <Icon name="hat" />
          </span>
        ))}
      </span>
      <span className="unseen">{say('difficulty', { level })}: </span>
      {known && say(`level.${known}`)}
    </span>
  );
};

/** What a scenario is, in a few words each. */
export const CardFacts = ({ card }: { readonly card: ReadyCard }): ReactElement => {
  const say = useSay();
  const facts: readonly (readonly [string, string])[] = [
    [say('library.type'), say(`coCreation.${card.coCreation}`)],
    [say('library.area'), say(`policyArea.${card.policyArea}`)],
    [say('library.country'), named(say.language, 'region', card.country)],
    [say('library.languages'), card.languages.map((one) => named(say.language, 'language', one)).join(', ')],
  ];
  return (
    <>
      <p className="shelf-time">
        <span>
          <Icon name="clock" /> {say('minutes', { minutes: card.minutes })}
        </span>
        <Level level={card.difficulty} />
      </p>
      <dl className="shelf-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
