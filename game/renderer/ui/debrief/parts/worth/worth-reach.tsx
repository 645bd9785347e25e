import { useId, type ReactElement } from 'react';
import type {
  Count,
  Goal,
  Lost,
  Missed,
  Reach,
  WorthReport,
} from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import { useSay } from '../../../text/text.ts';
import { momentOf, useLooking } from '../../looking.ts';
import { amount } from '../../pieces/amount.ts';
import { DataTable } from '../../pieces/data-table.tsx';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { Sentence } from '../../pieces/sentence.tsx';
import { BOX, depthOf, shareOf, weeksNamed } from '../../weeks/axis.ts';
import { drawn, useWidth } from '../../weeks/plot.ts';
import { reachTable } from './worth-tables.ts';

const SCALE = { low: 0, high: 100 };
const WEEK_WIDTH = 1.8;
const LEVELS = [0, 25, 50, 75, 100];
/** Below a band that begins lower than this there is no room for words. */
const LOW = 25;
/** How far the words about the beginning run along the weeks. */
const BESIDE = 0.4;

/** The band as one outline: along the top, and back along the bottom. */
const outline = ({ points }: Reach, end: number): string => {
  const spot = (at: number, value: number): string =>
    `${(shareOf(at, end) * BOX).toFixed(1)} ${(depthOf(value, SCALE) * BOX).toFixed(1)}`;
  const top = points.map(({ at, value }) => spot(at, value.p90));
  const bottom = points.toReversed().map(({ at, value }) => spot(at, value.p10));
  return `M${[...top, ...bottom].join('L')}Z`;
};

const middle = ({ points }: Reach, end: number): string =>
  points
    .map(({ at, value }, i) => {
      const [x, y] = [shareOf(at, end) * BOX, depthOf(value.median, SCALE) * BOX];
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');

/** How far results still lay apart, from the beginning to the end. */
const Fan = ({ reach }: { readonly reach: Reach }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { debrief } = useLooking();
  const [place, { width }] = useWidth();
  const { end } = debrief.timeline;
  const [first] = reach.points;
  const last = reach.points.at(-1);
  if (first === undefined || last === undefined) return <></>;
  // The words about the beginning stand below the band where there is room, clear of all of it that they run along.
  const lowest = Math.min(...reach.points.filter(({ at }) => shareOf(at, end) < BESIDE).map(({ value }) => value.p10));
  const numbers = {
    from: amount(first.value.p10, say),
    to: amount(first.value.p90, say),
    end: amount(last.value.median, say),
  };
  return (
    <figure className="fan">
      <div className="fan-plot" ref={place}>
        <svg
          viewBox={`0 0 ${BOX} ${BOX}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{say('worth.reach.picture')}</title>
          <desc id={`${id}-desc`}>{say('worth.reach.desc', numbers)}</desc>
          {LEVELS.map((level) => (
            <path key={level} className="way-tick" d={`M0 ${depthOf(level, SCALE) * BOX}H${BOX}`} />
          ))}
          <path className="fan-band" d={outline(reach, end)} />
          <path className="fan-half" d={middle(reach, end)} />
        </svg>
        {LEVELS.map((level) => (
          <span key={level} className="fan-level" aria-hidden="true" style={drawn({ y: depthOf(level, SCALE) })}>
            {level}
          </span>
        ))}
        <span
          className={lowest < LOW ? 'fan-first' : 'fan-first fan-below'}
          style={drawn({ y: depthOf(lowest < LOW ? first.value.p90 : lowest, SCALE) })}
        >
          {say('worth.reach.start', numbers)}
        </span>
        {debrief.ended && (
          <span className="fan-last" style={drawn({ y: depthOf(last.value.median, SCALE) })}>
            {say('worth.reach.end', numbers)} <span aria-hidden="true">◆</span>
          </span>
        )}
      </div>
      <figcaption className="fan-weeks" aria-hidden="true">
        {weeksNamed(end, width, WEEK_WIDTH).map((week) => (
          <span key={week} style={drawn({ x: shareOf(week + 0.5, end) })}>
            {week}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};

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

const MissedList = ({ missed }: { readonly missed: readonly Missed[] }): ReactElement => {
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

/** What was within reach along the way, and where it was lost. */
export const WorthReach = ({ report: { reach } }: { readonly report: WorthReport }): ReactElement | null => {
  const say = useSay();
  const { debrief, worth } = useLooking();
  const [first] = reach.points;
  if (first === undefined) return null;
  return (
    <section className="worth-reach">
      <h2>{say('worth.reach')}</h2>
      <p className="part-lead">{say('worth.reach.lead', { n: first.runs })}</p>
      <Fan reach={reach} />
      <details className="as-table">
        <summary>{say('worth.asTable')}</summary>
        <DataTable table={reachTable(reach, debrief, worth.titles, say)} />
      </details>
      {reach.missed.length > 0 && <MissedList missed={reach.missed} />}
    </section>
  );
};
