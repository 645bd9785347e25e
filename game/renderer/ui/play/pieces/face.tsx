import type { ReactElement } from 'react';
import type { Expression } from '../../../../core/scenario/vocabulary.ts';
import type { Person } from '../../../../core/view/view.ts';
import { addressOf, bust } from '../../../art/art.ts';
import './pieces.css';

const ADDRESSES = new Map<string, string>();

const addressFor = (portrait: Person['portrait'], expression: Expression): string => {
  const key = `${expression} ${JSON.stringify(portrait)}`;
  const known = ADDRESSES.get(key);
  if (known !== undefined) return known;
  const address = addressOf(bust(portrait, expression));
  ADDRESSES.set(key, address);
  return address;
};

type Props = {
  readonly person: Pick<Person, 'portrait' | 'expression' | 'inside'>;
  /** Instead of the face that goes with their door. */
  readonly expression?: Expression | undefined;
  readonly size?: 'small' | 'medium' | 'large';
};

/** Somebody's face, as decoration beside their name: round for the street, square for the house. */
export const Face = ({ person, expression = person.expression, size = 'medium' }: Props): ReactElement => (
  <img
    className={`bust bust-${size} ${person.inside ? 'bust-inside' : 'bust-outside'}`}
    src={addressFor(person.portrait, expression)}
    alt=""
  />
);
