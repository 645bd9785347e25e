import { Fragment, type ReactElement, type ReactNode } from 'react';

type Props = {
  /** A text in which the names of the parts still stand in braces. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
};

/** A sentence with something in it that can be pressed: each language puts it where it belongs. What has no part stays visible. */
export const Sentence = ({ text, parts }: Props): ReactElement => (
  <>
    {text.split(/\{(\w+)\}/).map((piece, i) => (
      <Fragment key={i}>{i % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)}</Fragment>
    ))}
  </>
);
