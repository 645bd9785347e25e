import { useId, type ReactElement } from 'react';
import type { Item } from '../../../../core/debrief/room/room.ts';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { Led } from './led.ts';

const MOST = 999;
const within = (n: number): number => Math.min(MOST, Math.max(0, Math.round(n)));

type OneProps = { readonly option: Item; readonly n: number | undefined; readonly onCount: (n: number) => void };

const One = ({ option: { name }, n, onCount }: OneProps): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const id = useId();
  return (
    <li>
      <label htmlFor={id} lang={lang}>
        {name}
      </label>
      <span className="lead-counter">
        <button
          type="button"
          aria-label={say('room.hands.less', { option: name })}
          onClick={() => onCount(within((n ?? 0) - 1))}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST}
          value={n ?? ''}
          onChange={({ target }) => {
            if (Number.isFinite(target.valueAsNumber)) onCount(within(target.valueAsNumber));
          }}
        />
        <button
          type="button"
          aria-label={say('room.hands.more', { option: name })}
          onClick={() => onCount(within((n ?? 0) + 1))}
        >
          +
        </button>
      </span>
    </li>
  );
};

/** Hands in the room, option by option, where the picture asks for them. */
export const HandsCount = ({ view: { stage, hands }, onIntent }: Led): ReactElement | null => {
  const say = useSay();
  if (hands === undefined || stage.kind !== 'hands') return null;
  const { counts, dilemma, again } = hands;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <section className="lead-hands" aria-labelledby="lead-hands">
      <h2 id="lead-hands">
        {say(again ? 'room.hands.again' : 'room.hands')}{' '}
        <span className="note">{say('room.hands.total', { n: total })}</span>
      </h2>
      <ul>
        {stage.options.map((option) => (
          <One
            key={option.id}
            option={option}
            n={counts[option.id]}
            onCount={(n) => onIntent({ kind: 'hands', dilemma, again, counts: { ...counts, [option.id]: n } })}
          />
        ))}
      </ul>
    </section>
  );
};
