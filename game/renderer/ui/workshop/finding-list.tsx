import type { ReactElement } from 'react';
import type { Words } from '../../../core/view/view.ts';
import { Button } from '../controls/button.tsx';
import { sentence } from '../text/pieces.ts';
import { useSay } from '../text/text.ts';
import { FindingWords } from './finding-words.tsx';
import type { FindingView, WorkshopIntent } from './workshop-view.ts';

type Props = {
  readonly findings: readonly FindingView[];
  readonly onIntent: (intent: WorkshopIntent) => void;
  readonly onWhy: (finding: FindingView) => void;
};

/** All mistakes and hints of all files, each with its place and what can be done. */
export const FindingList = ({ findings, onIntent, onWhy }: Props): ReactElement => {
  const say = useSay();
  const plain = (title: Words): string => sentence(say.words(title)).replace(/\.$/, '').replaceAll('`', '');
  return (
    <ol className="finding-list" aria-label={say('workshop.findings')}>
      {findings.map((finding) => {
        const { id, file, line, column, severity, fix } = finding;
        return (
          <li key={id} className={`finding finding-${severity}`}>
            <p>
              <button
                type="button"
                className="finding-place"
                onClick={() => onIntent({ kind: 'goTo', file, line, column })}
              >
                {say('broken.place', { file, line: String(line) })}
              </button>{' '}
              <span className="unseen">{say(`workshop.severity.${severity}`, { line: String(line) })}</span>
              <FindingWords finding={finding} />
            </p>
            <div className="finding-do">
              {fix !== undefined && (
                <Button
                  label={`${plain(fix)} (${say('broken.place', { file, line: String(line) })})`}
                  onClick={() => onIntent({ kind: 'fix', finding: id })}
                >
                  {plain(fix)}
                </Button>
              )}
              <button type="button" className="finding-why" onClick={() => onWhy(finding)}>
                {say('workshop.why')}
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
