/** What decisions were worth as the debrief shows it: the report, and the fork's other road as two stories in a language. */
import {
  type ForkStories,
  USUAL,
  type WorthReport,
  forkStories,
  goalTitles,
  worthWords,
} from '../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief } from '../../../core/debrief/debrief.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Session } from '../../../core/session/session.ts';
import type { WorthView } from '../../ui/ui.tsx';
import type { Worth, WorthDesk } from './worth-desk.ts';

export type ToldWorth = Pick<WorthDesk, 'subscribe' | 'begin' | 'goOn' | 'stop' | 'leave'> & {
  readonly state: () => WorthView;
};

type Told = { readonly scenario: Scenario; readonly session: Session; readonly debrief: Debrief };

const storiesOf = ({ scenario, session, debrief }: Told, report: WorthReport): ForkStories | undefined => {
  const n = debrief.cards.fork?.n;
  return n === undefined ? undefined : forkStories(scenario, session, report, n, debrief.language);
};

/** Told in the language of this debrief. Stories are made once a report: they take a moment. */
export const toldWorth = (desk: WorthDesk, told: Told): ToldWorth => {
  const titles = goalTitles(told.scenario, told.debrief.language);
  let from: Worth | undefined;
  let view: WorthView | undefined;
  const state = (): WorthView => {
    const worth = desk.state();
    if (view !== undefined && from === worth) return view;
    const { report } = worth;
    const same = report !== undefined && from?.report === report;
    const stories = same || report === undefined ? view?.stories : storiesOf(told, report);
    const words = same || report === undefined ? view?.words : worthWords(report, titles);
    from = worth;
    view = { ...worth, titles, runs: USUAL.runs, words, stories };
    return view;
  };
  return { ...desk, state };
};
