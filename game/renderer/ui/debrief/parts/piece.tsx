import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { Face } from '../../play/pieces/face.tsx';
import type { Say } from '../../text/text.ts';
import { useSay } from '../../text/text.ts';
import { momentOf, personOf, useLooking } from '../looking.ts';
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

/** Goes back to just before a decision, in a session of its own. */
export const TryAgain = ({ n }: { readonly n: number }): ReactElement => {
  const say = useSay();
  const { debrief, send } = useLooking();
  const moment = momentOf(debrief, n);
  const title = moment === undefined ? '' : say.words(moment.title);
  return (
    <Button icon="undo" label={`${say('back.panel.tryAgain')}: ${title}`} onClick={() => send({ kind: 'tryAgain', n })}>
      {say('back.panel.tryAgain')}
    </Button>
  );
};

/** A sentence with something to click in it: each `{name}` that it leaves open is filled with a part of this name. */
export const Filled = ({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}): ReactElement => (
  <>
    {text.split(/\{(\w+)\}/).map((piece, i) => (
      <Fragment key={i}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>
    ))}
  </>
);

/** `Sam, Wil and Petra`, as this language says it. */
export const listed = (names: readonly string[], say: Say): string =>
  new Intl.ListFormat(say.language, { type: 'conjunction' }).format(names);

/** The first letter as a heading has it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
