/** The class that lies open: it holds the state, and lets those who change it do so one after another. */
import type { RoomIntent, RoomView, Settings } from '../../ui/ui.tsx';
import { remembered } from '../workshop/remembered.ts';
import { type Doing, type Hand, type Setting, type State, firstState, shownOf } from './hand.ts';
import { keepingCounts } from './keeping-counts.ts';
import { sameStep } from './leading.ts';
import { leadingView, projectorView, talkIn } from './leading-view.ts';
import type { OpenClass } from './open-class.ts';
import { measuring } from './measuring.ts';
import type { Prepared } from './prepared.ts';
import { preparationView, standingOf } from './preparation-view.ts';
import { preparing } from './preparing.ts';
import { presenting } from './presenting.ts';
import { openProjectorLink } from './projector-link.ts';
import { queueing } from './queueing.ts';
import { reRunning } from './re-running.ts';
import { takingAway } from './taking-away.ts';

export type ClassAtHand = {
  readonly view: () => RoomView;
  readonly send: (intent: RoomIntent) => void;
  readonly speak: (settings: Settings) => void;
  readonly close: () => void;
};

/** Each picture of the talk and all that never changes with the plan, worked out once for what they are made of. */
const drawer = () => {
  const talk = remembered(talkIn);
  const standing = remembered(({ open }: Pick<State, 'open'>) => standingOf(open));
  return {
    talk: (state: State) => talk(shownOf(state)),
    standing: ({ open }: State) => standing({ open }),
    view: (state: State): RoomView => {
      const { chosen, reruns, earlier, whatIf, notice, leading, projector, store, sending, joins } = state;
      const shown = shownOf(state);
      if (state.mode === 'leading') return leadingView(shown, talk(shown), leading, { projector, whatIf, notice });
      const beside = { chosen, reruns, earlier, whatIf, notice, store, sending, joins };
      return preparationView(shown, standing({ open: state.open }), beside);
    },
  };
};

/** The class with something new in it: the picture that stands on the projector stays there. */
const renewed = (talk: (state: State) => ReturnType<typeof talkIn>, state: State, next: Partial<State>) => {
  const { leading } = state;
  const before = talk(state)[leading.part]?.stages ?? [];
  const now = talk({ ...state, ...next })[leading.part]?.stages ?? [];
  return { ...next, leading: { ...leading, step: sameStep(before, now, leading.step) } };
};

const handOf = (setting: Setting, state: () => State, put: Hand['put']): Hand => {
  const { kept, found } = setting;
  let isWarned = false;
  const keep = async (prepared: Prepared): Promise<void> => {
    const { id: scenario, files } = state().open;
    if ((await kept.prepare(found.key, { scenario, sessions: files.keys, prepared })) || isWarned) return;
    isWarned = true;
    put({ notice: { kind: 'notKept' } });
  };
  return {
    setting,
    state,
    put,
    prepare: (prepared) => {
      if (prepared === state().prepared) return;
      put({ prepared });
      void keep(prepared);
    },
    during: (work) =>
      void work.catch((error: unknown) =>
        put({ notice: { kind: 'broken', detail: error instanceof Error ? error.message : String(error) } }),
      ),
    said: (outcome, notice) => {
      if (outcome.ok) put({ notice });
      else if (outcome.failure.code !== 'cancelled') put({ notice: { kind: 'failed', code: outcome.failure.code } });
    },
  };
};

export const takeInHand = (first: OpenClass, setting: Setting): ClassAtHand => {
  const { desk, host, changed } = setting;
  const drawn = drawer();
  let { settings } = setting;
  let state = firstState(first, setting);
  let view: RoomView | undefined;
  let closed = false;

  const onProjector = () =>
    projectorView(shownOf(state), drawn.talk(state), state.leading, state.whatIf.stage, settings);
  const put = (next: Partial<State>): void => {
    if (closed) return;
    state = { ...state, ...next };
    view = undefined;
    link.show(onProjector());
    changed();
  };
  const hand = handOf(setting, () => state, put);
  const renew = (next: Partial<State>): void => put(renewed(drawn.talk, state, next));
  const runs = reRunning(hand, renew);
  const counts = keepingCounts(hand);
  const measure = measuring(hand, renew);
  const doing: Doing = {
    ...preparing(hand),
    ...presenting(hand, { talk: () => drawn.talk(state), show: () => link.take(onProjector()) }),
    ...runs.doing,
    ...counts.doing,
    ...measure.doing,
    ...queueing(hand),
    ...takingAway(hand, () => drawn.standing(state).report),
  };
  const send = (intent: RoomIntent): void => doing[intent.kind]?.(intent as never);
  const link = openProjectorLink({
    onIntent: send,
    onOpen: (open) => put({ projector: open ? 'open' : 'closed' }),
  });

  hand.during(runs.rank());
  hand.during(counts.load());
  hand.during(host.store().then((store) => put({ store })));
  return {
    view: () => (view ??= drawn.view(state)),
    send,
    speak: (wished) => {
      settings = wished;
      measure.speak(wished);
      // The projector's own words, and its theme.
      put({});
    },
    close: () => {
      closed = true;
      state = { ...state, sending: undefined };
      runs.end();
      link.away();
      link.close();
      // Whoever closes the class has no more use for what becomes of its window.
      void host.projector(false).catch(() => undefined);
      desk.close();
    },
  };
};
