import type { ReactElement } from 'react';
import type { Count, Goal, Lost, Missed } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import { useSay } from '../../../text/text.ts';
import { momentOf, useLooking } from '../../looking.ts';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { Sentence } from '../../pieces/sentence.tsx';

const useDecision = () => {
  const say = useSay();
  const { debrief } = useLooking();
  return ({ n }: Count) => {
    const week = momentOf(debrief, n)?.week ?? 1;
    return { week, link: n === 0 ? say('worth.lost.begun') : <MomentLink n={n} /> };
  };
};

/** Where one thing went: with one decision, or over several. */
const How = ({ of, lost, largest }: Pick<Missed, 'of' | 'largest'> & { readonly lost: Lost }): ReactElement => {
  const say = useSay();
  const decision = useDecision();
  const [from, to] = [decision(lost.from), decision(lost.to)];
  const step = largest && decision(largest.after);
  if (largest !== undefined && step !== undefined && largest.after.n === lost.to.n) {
    const text = say('worth.lost.with', {
      week: step.week,
      before: largest.before.got,
      after: largest.after.got,
      n: of,
    });
    return (
      <p>
        <Sentence text={text} parts={{ decision: step.link }} />
      </p>
    );
  }
  const words = { fromWeek: from.week, toWeek: to.week, got: lost.from.got, most: lost.most, n: of };
  return (
    <>
      <p>
        <Sentence text={say('worth.lost.slowly', words)} parts={{ from: from.link, to: to.link }} />
      </p>
      {largest !== undefined && step !== undefined && (
        <p>
          <Sentence
            text={say('worth.lost.largest', {
              week: step.week,
              before: largest.before.got,
              after: largest.after.got,
              n: of,
            })}
            parts={{ decision: step.link }}
          />
        </p>
      )}
    </>
  );
};

const useGoalWords = () => {
  const say = useSay();
  const { titles } = useLooking().worth;
  return ({ kind, id }: Goal): string =>
    say(`worth.missed.${kind}`, { title: titles[kind === 'ending' ? 'endings' : 'sheets'][id] ?? id });
};

/** What these players did not get from anywhere, with how near they came. */
const Never = ({ missed }: { readonly missed: readonly Missed[] }): ReactElement => {
  const say = useSay();
  const goalWords = useGoalWords();
  return (
    <li>
      <p>
        <strong>{say('worth.missed.never')}</strong>
      </p>
      {missed.map(({ goal, best, of }) => (
        <p key={`${goal.kind} ${goal.id}`}>
          {goalWords(goal)} ({say('worth.lost.never', { best: best.got, n: of })})
        </p>
      ))}
    </li>
  );
};

/** What there was to get and was not got, and the decisions with which it went. */
export const MissedList = ({ missed }: { readonly missed: readonly Missed[] }): ReactElement => {
  const say = useSay();
  const goalWords = useGoalWords();
  const never = missed.filter(({ lost }) => lost === undefined);
  return (
    <section className="missed">
      <h3>{say('worth.missed')}</h3>
      <ul className="plain-list">
        {missed.map(
          ({ goal, of, lost, largest }) =>
            lost && (
              <li key={`${goal.kind} ${goal.id}`}>
                <p>
                  <strong>{goalWords(goal)}</strong>
                </p>
                <How of={of} lost={lost} largest={largest} />
              </li>
            ),
        )}
        {never.length > 0 && <Never missed={never} />}
      </ul>
      <p className="soft">{say('worth.missed.note')}</p>
    </section>
  );
};
