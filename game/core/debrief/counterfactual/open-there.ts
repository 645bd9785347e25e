/** What stood to be decided at each decision of a session: what somebody who asks "and if not?" can choose from. */
import { type Decision, openDecisions, undated } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Session } from '../../session/session.ts';
import { type Look, type Words, titleOfPast } from '../../view/view.ts';
import { type Moment, courseOf } from '../course.ts';

export type OpenThere = {
  /** Number of its line in the session. */
  readonly n: number;
  readonly week: number;
  readonly words: Words;
  /** Without its week, in the notation; never what was decided. Empty where nothing else was open. */
  readonly instead: readonly { readonly decision: string; readonly words: Words }[];
};

/** An answer is held against other answers; anything else against whatever else the week could be given to. */
const others = ({ before, decision }: Moment): readonly Decision[] => {
  const taken = undated(decision);
  return openDecisions(before).filter((one) => {
    if (undated(one) === taken) return false;
    if (decision.kind === 'answer') return one.kind === 'answer' && one.dilemma === decision.dilemma;
    return one.kind !== 'answer' && one.kind !== 'end';
  });
};

const worded = (look: Look, decision: Decision) => ({
  decision: undated(decision),
  words: titleOfPast(look, decision),
});

/** All decisions that stand, in order, as far as the session can be replayed; the closing of a turn is none. */
export const openThere = (scenario: Scenario, session: Session, language: string): readonly OpenThere[] => {
  const { look, moments } = courseOf(scenario, session, language);
  return moments
    .filter(({ decision }) => decision.kind !== 'end')
    .map((moment) => ({
      n: moment.n,
      week: moment.week,
      words: titleOfPast(look, moment.decision),
      instead: others(moment).map((one) => worded(look, one)),
    }));
};
