/** What an instructor does during the talk: pictures, the timer, the projector. */
import { type Doing, type Hand, shownOf } from './hand.ts';
import { type Leading, gone, onward, timed } from './leading.ts';
import { type Talk, courseIn } from './leading-view.ts';
import { planIn } from './open-class.ts';

type Parts = {
  /** The pictures of the talk as it stands. */
  readonly talk: () => Talk;
  /** Puts the picture of now on the projector, whoever had it. */
  readonly show: () => void;
};

export const presenting = ({ setting, state, put, during }: Hand, { talk, show }: Parts): Doing => {
  const { host, clock } = setting;
  const course = () => courseIn(talk());
  const lead = (leading: Leading): void => put({ leading });
  const goTo = (to: { readonly part: number; readonly step: number }): void =>
    lead(gone(state().leading, course(), to, clock()));
  const step = (by: -1 | 1): void => {
    const { leading } = state();
    // Coming back from a what-if, or from the dark, is a step of its own.
    if (leading.blank || leading.showing === 'whatIf') lead({ ...leading, blank: false, showing: 'plan' });
    else goTo(onward(course(), leading, by));
  };
  const project = async (on: boolean): Promise<void> => {
    if (on) show();
    const opened = await host.projector(on);
    if (!opened.ok && on) put({ notice: { kind: 'blocked' } });
    else if (!on) put({ projector: 'closed' });
  };
  return {
    lead: () => {
      const { leading } = state();
      const { plan: begun } = planIn(shownOf(state()));
      put({ mode: 'leading', begun, leading: gone({ ...leading, blank: false }, course(), leading, clock()) });
      show();
    },
    prepare: () =>
      put({ mode: 'preparing', begun: undefined, leading: timed(state().leading, course(), 'hold', clock()) }),
    next: () => step(1),
    previous: () => step(-1),
    blank: () => lead({ ...state().leading, blank: !state().leading.blank }),
    goTo,
    timer: ({ wish }) => lead(timed(state().leading, course(), wish, clock())),
    showWhatIf: ({ on }) => lead({ ...state().leading, blank: false, showing: on ? 'whatIf' : 'plan' }),
    openProjector: () => during(project(true)),
    closeProjector: () => during(project(false)),
  };
};
