import type { ReactElement } from 'react';
import { inPieces, sentence } from '../text/pieces.ts';
import type { FindingView } from './workshop-view.ts';

/** A message with the author's own words standing out. The messages are English: they quote the format. */
const Pieces = ({ text }: { readonly text: string }): ReactElement => (
  <span lang="en">{inPieces(text).map((piece, at) => (piece.own ? <b key={at}>{piece.text}</b> : piece.text))}</span>
);

export const FindingWords = ({ finding }: { readonly finding: FindingView }): ReactElement => (
  <>
    <strong>
      <Pieces text={finding.message} />
    </strong>
    {finding.hint !== '' && (
      <>
        {' '}
        <Pieces text={sentence(finding.hint)} />
      </>
    )}
  </>
);
