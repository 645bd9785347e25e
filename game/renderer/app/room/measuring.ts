/** The class measured anew: told in another language, or with hats held against outcomes. */
import type { Settings } from '../../ui/ui.tsx';
import type { Measured } from './class-desk.ts';
import type { Doing, Hand, State } from './hand.ts';
import { languageOf, openClass } from './open-class.ts';

export type Measuring = {
  readonly doing: Doing;
  /** The window speaks this language now. */
  readonly speak: (settings: Settings) => void;
};

/** `renew` puts a class with something new in it, and keeps the picture that is shown. */
export const measuring = (
  { setting, state, prepare, during }: Hand,
  renew: (next: Pick<State, 'open'>) => void,
): Measuring => {
  const { desk } = setting;
  /** What was asked for last: answers come in turn, so that the class ends up in it. */
  let spoken = state().open.debrief.language;
  const remeasure = async (asked: Promise<Measured>): Promise<void> => {
    const measured = await asked;
    const { open } = state();
    renew({ open: openClass(open.id, open.scenario, open.files, measured, open.worths) });
  };
  return {
    doing: {
      association: ({ on }) => {
        prepare({ ...state().prepared, association: on });
        during(remeasure(desk.ask('association', { association: on })));
      },
    },
    speak: ({ language: window }) => {
      const { open, prepared } = state();
      const { scenario } = open;
      const language = languageOf(scenario, open.files.languages, window);
      if (language === spoken) return;
      spoken = language;
      const { association } = prepared;
      during(remeasure(desk.ask('measure', { scenario, language, association })));
    },
  };
};
