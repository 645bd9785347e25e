import type { ReactElement } from 'react';
import { inPieces, sentence } from '../text/pieces.ts';
import { useSay } from '../text/text.ts';
import type { FindingView } from './workshop-view.ts';

/** A message with the author's own words standing out. */
const Pieces = ({ text }: { readonly text: string }): ReactElement => (
  <span>{inPieces(text).map((piece, at) => (piece.own ? <b key={at}>{piece.text}</b> : piece.text))}</span>
);

export const FindingWords = ({ finding }: { readonly finding: FindingView }): ReactElement => {
  const { words } = useSay();
  return (
    <>
      <strong>
        <Pieces text={words(finding.message)} />
      </strong>{' '}
      <Pieces text={sentence(words(finding.hint))} />
    </>
  );
};
