import type { ReactElement, ReactNode } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { Face } from '../../play/pieces/face.tsx';
import { personOf, useLooking } from '../looking.ts';
import './parts.css';

type HeadProps = {
  /** What this part shows, made from the data. */
  readonly title: string;
  readonly children?: ReactNode;
};

/** The heading that a part arrives at, and a sentence on how to read it. */
export const PartHead = ({ title, children }: HeadProps): ReactElement => (
  <header className="part-head">
    <h1 tabIndex={-1} className="arrive">
      {title}
    </h1>
    {children !== undefined && <p className="part-lead">{children}</p>}
  </header>
);

/** Somebody's face with the words beside it. */
export const Who = ({
  actor,
  expression,
  children,
}: {
  readonly actor: string;
  readonly expression?: Person['expression'];
  readonly children?: ReactNode;
}): ReactElement => {
  const { debrief } = useLooking();
  const person = personOf(debrief, actor);
  return (
    <span className="who">
      <Face person={person} expression={expression} size="small" />
      <span>{children ?? <strong>{person.name}</strong>}</span>
    </span>
  );
};

/** The first letter as a heading has it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
