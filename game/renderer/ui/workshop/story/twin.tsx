import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { LineLink } from '../line-link.tsx';
import type { StoryView, WorkshopIntent } from '../workshop-view.ts';
import { isCard, isPlayable, standingWords } from './node-words.ts';

type Props = {
  readonly drawing: NonNullable<StoryView['drawing']>;
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

/** The same storyline as a table: every state, how it stands, and where one comes to from it. */
export const Twin = ({ drawing, lang, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { nodes, edges } = drawing;
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <table className="story-table">
      <thead>
        <tr>
          <th scope="col">{say('workshop.table.state')}</th>
          <th scope="col">{say('workshop.table.standing')}</th>
          <th scope="col">{say('workshop.table.leads')}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.filter(isCard).map((node) => (
          <tr key={node.id}>
            <th scope="row" lang={lang}>
              {node.label}
            </th>
            <td>
              {standingWords(say, node)}
              {node.reason && ` ${say.words(node.reason)}`}
              <span className="table-do">
                {isPlayable(node) && (
                  <button
                    type="button"
                    className="foot-link"
                    onClick={() => onIntent({ kind: 'playFrom', goal: node.id })}
                  >
                    {say('workshop.playFrom')}
                    <span className="unseen"> {node.label}</span>
                  </button>
                )}
                <LineLink line={node.line} onIntent={onIntent} />
              </span>
            </td>
            <td>
              <ul>
                {edges
                  .filter(({ from }) => from === node.id)
                  .map(({ id, to, ways, count }) => (
                    <li key={id} lang={lang}>
                      {names.get(to)}: {ways.map(({ words }) => words).join('; ')}
                      {count !== undefined && <span lang={say.language}> ({say('workshop.times', { n: count })})</span>}
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
