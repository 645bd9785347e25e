import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { LineLink } from '../line-link.tsx';
import type { ExploredFinding, ExploredView, WorkshopIntent } from '../workshop-view.ts';

type Props = {
  readonly explored: ExploredView;
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const Row = ({
  finding,
  lang,
  onIntent,
}: Omit<Props, 'explored'> & { readonly finding: ExploredFinding }): ReactElement => {
  const say = useSay();
  const { kind, goal, what, week, reason, line, playable } = finding;
  return (
    <li className={`explored explored-${kind}`}>
      <p>
        <strong>{say(`workshop.found.${kind}`, { week: week ?? 0 })}</strong>
        {what !== '' && (
          <>
            {' '}
            <span lang={lang}>{what}</span>
          </>
        )}
        {reason !== undefined && ` ${say.words(reason)}`}
      </p>
      <p className="table-do">
        <LineLink line={line} onIntent={onIntent} />
        {playable && (
          <button type="button" className="foot-link" onClick={() => onIntent({ kind: 'playFrom', goal })}>
            {say('workshop.playFrom')}
            <span className="unseen"> {what}</span>
          </button>
        )}
      </p>
    </li>
  );
};

/** What exploring found that an author may want to mend. */
export const ExploredList = ({ explored, lang, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { findings } = explored;
  if (findings.length === 0) return <p className="explored-none">{say('workshop.found.none')}</p>;
  return (
    <>
      <h3>{say('workshop.found')}</h3>
      <ul className="explored-list">
        {findings.map((finding) => (
          <Row
            key={`${finding.kind} ${finding.goal} ${finding.week}`}
            finding={finding}
            lang={lang}
            onIntent={onIntent}
          />
        ))}
      </ul>
    </>
  );
};
