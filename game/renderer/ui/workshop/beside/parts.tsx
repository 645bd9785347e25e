/** What several cards have in common. */
import type { ReactElement, ReactNode } from 'react';
import type { Words } from '../../../../core/view/view.ts';
import { Face } from '../../play/pieces/face.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { priceWords } from '../../play/pieces/price-words.ts';
import { useSay } from '../../text/text.ts';
import type { Cost, Somebody } from './beside-view.ts';

type WhoProps = {
  readonly who: Somebody;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children?: ReactNode;
};

/** Somebody's face, and beside it their name and what belongs to them. */
export const Who = ({ who, size = 'medium', children }: WhoProps): ReactElement => (
  <div className="who">
    <Face person={{ ...who, expression: 'calm' }} size={size} />
    <div>
      <strong>
        <Line text={who.name} />
      </strong>
      {children}
    </div>
  </div>
);

/** A row of faces with their names, none of them said twice. */
export const Cast = ({ people }: { readonly people: readonly Somebody[] }): ReactElement | null =>
  people.length === 0 ? null : (
    <ul className="cast">
      {people.map((who) => (
        <li key={who.id}>
          <Face person={{ ...who, expression: 'calm' }} size="small" />
          <Line text={who.name.split(',')[0]!} />
        </li>
      ))}
    </ul>
  );

export const Price = ({ cost }: { readonly cost: Cost }): ReactElement => {
  const say = useSay();
  return <p className="beside-price">{priceWords({ ...cost, overtime: 0 }, say)}</p>;
};

/** When it can be had; nothing where there is no condition. */
export const When = ({ when }: { readonly when: Words | undefined }): ReactElement | null => {
  const say = useSay();
  return when === undefined ? null : (
    <p className="beside-when">{say('workshop.beside.when', { what: say.words(when) })}</p>
  );
};

/** What comes of it, which a trainee does not see. */
export const Effects = ({ effects }: { readonly effects: readonly Words[] }): ReactElement | null => {
  const say = useSay();
  return effects.length === 0 ? null : (
    <ul className="beside-effects" aria-label={say('workshop.beside.effects')}>
      {effects.map((words, at) => (
        <li key={at}>{say.words(words)}</li>
      ))}
    </ul>
  );
};
