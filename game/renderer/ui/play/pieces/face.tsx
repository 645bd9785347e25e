import type { ReactElement } from 'react';
import type { Expression } from '../../../../core/scenario/vocabulary.ts';
import type { Person } from '../../../../core/view/view.ts';
import { addressOf, bust } from '../../../art/art.ts';
import { useAfterPicture } from './after-picture.ts';
import './pieces.css';

/** A cast and a few of its other faces; each is some tens of kilobytes of drawing. */
const MOST_KEPT = 32;
/** In the order in which they were asked for last. */
const kept = new Map<string, string>();

const addressFor = (portrait: Person['portrait'], expression: Expression): string => {
  const key = `${expression} ${JSON.stringify(portrait)}`;
  const address = kept.get(key) ?? addressOf(bust(portrait, expression));
  kept.delete(key);
  kept.set(key, address);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return address;
};

type Props = {
  readonly person: Pick<Person, 'portrait' | 'expression' | 'inside'>;
  /** Instead of the face that goes with their door. */
  readonly expression?: Expression | undefined;
  readonly size?: 'small' | 'medium' | 'large';
};

/** Somebody's face, as decoration beside their name: round for the street, square for the house. */
export const Face = ({ person, expression = person.expression, size = 'medium' }: Props): ReactElement => {
  const drawn = useAfterPicture();
  return (
    <img
      className={`bust bust-${size} ${person.inside ? 'bust-inside' : 'bust-outside'}`}
      src={drawn ? addressFor(person.portrait, expression) : undefined}
      alt=""
    />
  );
};
