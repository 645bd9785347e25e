import type { ReactElement } from 'react';
import { inPieces, sentence } from '../../text/pieces.ts';
import { useSay } from '../../text/text.ts';
import type { Shortcoming } from '../views.ts';

const SHOWN = 4;

const Pieces = ({ text }: { readonly text: string }): ReactElement => (
  <>{inPieces(text).map((piece, at) => (piece.own ? <code key={at}>{piece.text}</code> : piece.text))}</>
);

/** What is wrong with a scenario and where, the first few. */
export const Findings = ({ findings }: { readonly findings: readonly Shortcoming[] }): ReactElement => {
  const say = useSay();
  const errors = findings.filter((finding) => finding.severity === 'error');
  const more = errors.length - SHOWN;
  return (
    <>
      <p>{say('broken.count', { n: errors.length })}</p>
      <ul className="findings">
        {errors.slice(0, SHOWN).map(({ file, line, message, hint }, at) => (
          <li key={at}>
            <span className="finding-place">{say('broken.place', { file, line })}</span>{' '}
            <span>
              <Pieces text={say.words(message)} />
              {hint !== undefined && (
                <>
                  {' '}
                  <Pieces text={sentence(say.words(hint))} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say('broken.more', { n: more })}</p>}
    </>
  );
};
