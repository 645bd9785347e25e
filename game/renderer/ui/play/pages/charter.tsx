import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Line } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';
import { Stamp } from './stamp.tsx';

/** Three rules to agree while nobody is angry. */
export const Charter = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  return (
    <PageSheet title={say('page.charter')}>
      <Explain part="charter" />
      <ol className="charter">
        {view.week.charter.map(({ clause, text, agreed }) => (
          <li key={clause} className={agreed ? 'clause clause-agreed' : 'clause'}>
            <h3>{say(`charter.${clause}`)}</h3>
            {agreed && (
              <p>
                <Line text={text} />
              </p>
            )}
            <Stamp kind={agreed ? 'good' : 'plain'}>{say(agreed ? 'play.charter.agreed' : 'play.charter.open')}</Stamp>
          </li>
        ))}
      </ol>
    </PageSheet>
  );
};
