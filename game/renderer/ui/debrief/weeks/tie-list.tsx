import type { ReactElement } from 'react';
import type { Figure, TieRow } from '../../../../core/debrief/debrief.ts';
import { Face } from '../../play/pieces/face.tsx';
import { useSay } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { sharesOf } from '../shares.ts';
import { BOX } from './axis.ts';
import { shortName } from '../pieces/names.ts';
import './tie-list.css';

type TieLineProps = {
  readonly when: string;
  readonly strength: number;
  readonly words: ReactElement | string;
};

/** A tie as a line: nothing, dotted, or thick, with its words. */
const TieLine = ({ when, strength, words }: TieLineProps): ReactElement => (
  <span className="tie-how">
    <span className="soft">{when}</span>
    <svg
      className="tie-stroke"
      data-strength={strength}
      viewBox={`0 0 ${BOX} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M0 5H${BOX}`} />
    </svg>
    <span>{words}</span>
  </span>
);

const Tie = ({ tie }: { readonly tie: TieRow }): ReactElement => {
  const say = useSay();
  const { debrief, look } = useLooking();
  const [one, other] = tie.between.map((actor) => personOf(debrief, actor)) as [Person, Person];
  const [first, last] = [say(wordsOf(tie.first)), say(wordsOf(tie.last))];
  const names = { one: shortName(one.name), other: shortName(other.name) };
  const moved = tie.first.value !== tie.last.value;
  return (
    <li className="tie-row">
      <span className="tie-who">
        <Face person={one} size="small" />
        <Face person={other} size="small" />
        {say('debrief.name.tie', names)}
      </span>
      <TieLine when={say('debrief.ties.atFirst')} strength={tie.first.value} words={first} />
      <span className="tie-then" aria-hidden="true">
        →
      </span>
      <TieLine
        when={say('debrief.ties.atTheEnd')}
        strength={tie.last.value}
        words={
          sharesOf(debrief, tie.last).map(({ at }) => at).length === 0 ? (
            last
          ) : (
            <button
              type="button"
              className="moment-link"
              data-moved={moved || undefined}
              aria-label={say('back.weeks.tie.last', { ...names, tie: last })}
              onClick={() =>
                look({ kind: 'figure', figure: tie.last, words: { key: 'debrief.name.tie', values: names } })
              }
            >
              {last}
            </button>
          )
        }
      />
    </li>
  );
};

type Person = ReturnType<typeof personOf>;
const wordsOf = ({ value }: Figure): 'tie.0' | 'tie.1' | 'tie.2' => `tie.${value as 0 | 1 | 2}`;

/** What people had with each other, at first and at the end. */
export const TieList = (): ReactElement | null => {
  const say = useSay();
  const { ties } = useLooking().debrief.timeline;
  if (ties.length === 0) return null;
  return (
    <section className="ties" aria-labelledby="weeks-ties">
      <h2 id="weeks-ties">{say('back.weeks.ties')}</h2>
      <p className="soft">{say('back.weeks.ties.note')}</p>
      <ul>
        {ties.map((tie) => (
          <Tie key={tie.id} tie={tie} />
        ))}
      </ul>
    </section>
  );
};
