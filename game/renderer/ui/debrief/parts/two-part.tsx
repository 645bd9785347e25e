import type { ReactElement, ReactNode } from 'react';
import type { Figure } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { Num } from '../pieces/num.tsx';
import './parts.css';

type Part = {
  readonly figure: Figure;
  readonly words: string;
  readonly picture?: ReactNode;
};

type Props = {
  readonly title: string;
  /** The first is drawn straight and full, the second round and striped: told apart without colour. */
  readonly parts: readonly [Part, Part];
  /** Whether they are the two hats, in their colours. */
  readonly hats?: boolean;
};

const End = ({ part, swatch }: { readonly part: Part; readonly swatch: string }): ReactElement => (
  <span className="two-part-end">
    {part.picture ?? <span className={`two-part-swatch ${swatch}`} aria-hidden="true" />}
    <span>
      <Num figure={part.figure} words={part.words} /> {part.words}
    </span>
  </span>
);

/** Two shares of one whole as a bar in two parts, each named with its number. */
export const TwoPart = ({ title, parts, hats = false }: Props): ReactElement => {
  const say = useSay();
  const [first, second] = parts;
  const none = first.figure.value + second.figure.value === 0;
  return (
    <div className={hats ? 'two-part two-part-hats' : 'two-part'}>
      <h3>{title}</h3>
      <p className="two-part-ends">
        <End part={first} swatch="two-part-first" />
        <End part={second} swatch="two-part-second" />
      </p>
      {none ? (
        <p className="soft">{say('back.hours.nothing')}</p>
      ) : (
        <div className="two-part-bar" aria-hidden="true">
          {first.figure.value > 0 && <span className="two-part-first" style={{ flexGrow: first.figure.value }} />}
          {second.figure.value > 0 && <span className="two-part-second" style={{ flexGrow: second.figure.value }} />}
        </div>
      )}
    </div>
  );
};
