import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { LineLink } from '../line-link.tsx';
import type { StoryEdge, StoryNode, WorkshopIntent } from '../workshop-view.ts';
import { codeOf, isPlayable, standingWords } from './node-words.ts';

type Props = {
  readonly node: StoryNode;
  readonly nodes: readonly StoryNode[];
  readonly edges: readonly StoryEdge[];
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

/** The ways out of a state: in words, and below them what the file says. */
const Ways = ({ node, nodes, edges, lang, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  const own = edges.filter(({ from, kind }) => from === node.id && kind !== 'initial');
  if (own.length === 0) return null;
  return (
    <ul className="chosen-ways">
      {own.map(({ id, to, ways, line, count }) => (
        <li key={id}>
          <strong>→ {nodes.find((one) => one.id === to)?.label}</strong>
          {count !== undefined && <span> ({say('workshop.times', { n: count })})</span>}{' '}
          <LineLink line={line} onIntent={onIntent} />
          {ways.map(({ words, source }) => (
            <p key={source} lang={lang}>
              {words} <code lang="en">{source}</code>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** What can be done with the state that is chosen, and what leads on from it. */
export const Chosen = (props: Props): ReactElement => {
  const say = useSay();
  const { node, lang, onIntent } = props;
  const { id, label, line, reason } = node;
  return (
    <div className="chosen">
      <p>
        <strong lang={lang}>{label}</strong> <code lang="en">{codeOf(id)}</code> <span>{standingWords(say, node)}</span>
        {reason && <span> {say.words(reason)}</span>}
      </p>
      <div className="buttons">
        {isPlayable(node) && (
          <Button kind="main" icon="play" onClick={() => onIntent({ kind: 'playFrom', goal: id })}>
            {say('workshop.playFrom')}
          </Button>
        )}
        {line !== undefined && (
          <Button onClick={() => onIntent({ kind: 'goTo', file: 'scenario.yaml', line, column: 1 })}>
            {say('workshop.line', { line: String(line) })}
          </Button>
        )}
      </div>
      <Ways {...props} />
    </div>
  );
};
