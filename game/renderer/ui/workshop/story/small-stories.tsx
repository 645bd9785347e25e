import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { SmallStory, WorkshopIntent } from '../workshop-view.ts';
import { curved } from './curve.ts';
import { isCard } from './node-words.ts';

type Props = {
  readonly stories: readonly SmallStory[];
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const MARGIN = 10;

/** A storyline without its words: shapes, and what was reached of them. */
const Small = ({ story }: { readonly story: SmallStory }): ReactElement => {
  const { width, height, nodes, edges } = story;
  return (
    <svg viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`} aria-hidden="true">
      {nodes
        .filter((node) => !isCard(node) && node.kind !== 'initial' && node.parent !== undefined)
        .map(({ id, box }) => (
          <g key={id} className="frame">
            <rect {...box} rx="12" />
          </g>
        ))}
      {edges.map(({ id, points, count }) => (
        <g key={id} className={count === undefined ? 'edge' : count === 0 ? 'edge edge-never' : 'edge edge-taken'}>
          <path className="edge-line" d={curved(points, 8)} />
        </g>
      ))}
      {nodes.filter(isCard).map(({ id, box, standing, mistaken }) => (
        <g key={id} className={`state-${mistaken !== undefined ? 'stuck' : standing}`}>
          <rect className="state-card" {...box} rx="11" />
        </g>
      ))}
    </svg>
  );
};

/** All storylines at once, with how much of each was seen; choosing one shows it in full. */
export const SmallStories = ({ stories, lang, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <ul className="small-stories">
      {stories.map((story) => {
        const { id, title, reached, of } = story;
        const short = reached !== undefined && reached < of;
        return (
          <li key={id}>
            <button type="button" onClick={() => onIntent({ kind: 'storyline', storyline: id })}>
              <Small story={story} />
              <strong lang={lang}>{title}</strong>
              <span className={short ? 'small-short' : undefined}>
                {reached === undefined
                  ? say('workshop.places', { n: of })
                  : say('workshop.places.reached', { n: reached, of })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
