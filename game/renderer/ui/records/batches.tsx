import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Sure } from '../controls/sure.tsx';
import { useFocusAfter } from '../controls/use-focus.ts';
import { useSay } from '../text/text.ts';
import type { Batch, RecordsIntent } from './records-view.ts';

type Send = (intent: RecordsIntent) => void;

/** What a store said, each word of it once, with how often it said it. */
const wordsOf = (refused: Batch['refused']): readonly (readonly [why: string, times: number])[] => {
  const times = new Map<string, number>();
  for (const { why } of refused) times.set(why, (times.get(why) ?? 0) + 1);
  return [...times];
};

const Refused = ({ one, onIntent }: { readonly one: Batch; readonly onIntent: Send }): ReactElement => {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const discard = useFocusAfter(asked);
  const { batch, name, refused } = one;
  return (
    <>
      <p>{say('records.refused', { n: refused.length })}</p>
      <ul className="store-words">
        {wordsOf(refused).map(([why, n]) => (
          <li key={why}>{n === 1 ? why : say('records.refused.times', { why, n })}</li>
        ))}
      </ul>
      {asked ? (
        <Sure
          question={say('records.discard.ask', { name })}
          keep={say('records.discard.keep')}
          sure={say('records.discard.sure')}
          onKeep={() => setAsked(false)}
          onSure={() => onIntent({ kind: 'discard', batch })}
        />
      ) : (
        <div className="buttons">
          <Button label={say('records.putBack.label', { name })} onClick={() => onIntent({ kind: 'putBack', batch })}>
            {say('records.putBack')}
          </Button>
          <Button
            ref={discard}
            kind="grave"
            label={say('records.discard.label', { name })}
            onClick={() => setAsked(true)}
          >
            {say('records.discard')}
          </Button>
        </div>
      )}
    </>
  );
};

/** What waits, session by session; of what was refused, what the store said and what can be done. */
export const Batches = ({
  batches,
  onIntent,
}: {
  readonly batches: readonly Batch[];
  readonly onIntent: Send;
}): ReactElement => {
  const say = useSay();
  return (
    <ul className="store-batches">
      {batches.map((one) => (
        <li key={one.batch}>
          <p>{say('records.batch', { name: one.name, stored: one.stored, n: one.statements })}</p>
          {one.refused.length > 0 && <Refused one={one} onIntent={onIntent} />}
        </li>
      ))}
    </ul>
  );
};
