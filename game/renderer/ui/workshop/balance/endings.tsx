import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { Balance, WorkshopIntent } from '../workshop-view.ts';

type Props = {
  readonly endings: Balance['endings'];
  readonly lang: string | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

const PER_CENT = 100;
const WIDTH = 350;

/** How often each ending came, over all players; one that nobody got says so. */
export const Endings = ({ endings, lang, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  if (endings.length === 0) return null;
  return (
    <>
      <h2>{say('workshop.endings')}</h2>
      <ul className="ending-rows">
        {endings.map(({ id, title, share, line }) => (
          <li key={id} className={share === 0 ? 'ending-row ending-never' : 'ending-row'}>
            <button
              type="button"
              className="ending-title"
              lang={lang}
              onClick={() => line !== undefined && onIntent({ kind: 'goTo', file: 'scenario.yaml', line, column: 1 })}
            >
              {title}
            </button>
            <strong>
              {share === 0
                ? say('workshop.endings.never')
                : say('workshop.percent', { n: Math.round(share * PER_CENT) })}
            </strong>
            <svg viewBox={`0 0 ${WIDTH} 8`} aria-hidden="true" preserveAspectRatio="none">
              <rect className="ending-ground" width={WIDTH} height="8" />
              <rect className="ending-fill" width={share * WIDTH} height="8" />
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
};
