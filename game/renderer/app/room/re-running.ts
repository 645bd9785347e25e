/** Games that are played on from somewhere: for the order of the dilemmas, and for a what-if. */
import { SMALLEST_RANKED } from '../../../core/debrief/class/class.ts';
import type { Sharing } from '../sharing.ts';
import type { Doing, Hand, State } from './hand.ts';
import { openClass } from './open-class.ts';
import { type Ranking, startRanking } from './ranking.ts';
import { NO_WHAT_IF, startRerun } from './what-if.ts';

type Renew = (next: Partial<State> & Pick<State, 'open'>) => void;

export type ReRunning = {
  readonly doing: Doing;
  /** Begins to play for the ranking. */
  readonly rank: () => Promise<void>;
  readonly end: () => void;
};

const whatIfs = ({ setting, state, put, during }: Hand) => {
  const { desk, workers } = setting;
  let rerun: Sharing<unknown> | undefined;
  /** Which one was asked for last: what is told of an earlier one comes too late. */
  let turn = 0;
  const pick = async (session: number): Promise<void> => {
    const own = ++turn;
    rerun?.end();
    put({ whatIf: { ...NO_WHAT_IF, session } });
    const decisions = await desk.ask('open', { session });
    if (own === turn) put({ whatIf: { ...state().whatIf, decisions } });
  };
  const play = async (n: number, instead: string): Promise<void> => {
    const { session: id, decisions } = state().whatIf;
    const decision = decisions.find((one) => one.n === n);
    if (id === undefined || decision === undefined) return;
    const own = ++turn;
    rerun?.end();
    const session = await desk.ask('session', { session: id });
    if (own !== turn) return;
    const { scenario } = state().open;
    rerun = startRerun({ scenario, session, decision, instead }, workers.whatIf, (next) =>
      put({ whatIf: { ...state().whatIf, ...next } }),
    );
  };
  const doing: Doing = {
    whatIfOf: ({ session }) => during(pick(session)),
    whatIf: ({ n, instead }) => during(play(n, instead)),
  };
  const end = (): void => {
    turn++;
    rerun?.end();
  };
  return { doing, end };
};

const rankings = ({ setting, state, put }: Hand, renew: Renew) => {
  const { desk, workers } = setting;
  let ranking: Ranking | undefined;
  let ended = false;
  const rank = async (): Promise<void> => {
    if (state().open.debrief.n < SMALLEST_RANKED) return;
    const sampled = await desk.ask('sampled', {});
    if (ended || sampled.jobs.length === 0) return;
    ranking = startRanking(state().open.scenario, sampled, workers.ranking, (reruns, worths) => {
      const { open } = state();
      if (worths === undefined) put({ reruns });
      else renew({ reruns, open: openClass(open.id, open.scenario, open.files, open, worths) });
    });
  };
  const doing: Doing = { reruns: ({ wish }) => (wish === 'stop' ? ranking?.stop() : ranking?.goOn()) };
  const end = (): void => {
    ended = true;
    ranking?.end();
  };
  return { doing, rank, end };
};

/** `renew` puts a class with something new in it, and keeps the picture that is shown. */
export const reRunning = (hand: Hand, renew: Renew): ReRunning => {
  const [order, whatIf] = [rankings(hand, renew), whatIfs(hand)];
  return {
    doing: { ...order.doing, ...whatIf.doing },
    rank: order.rank,
    end: () => {
      order.end();
      whatIf.end();
    },
  };
};
