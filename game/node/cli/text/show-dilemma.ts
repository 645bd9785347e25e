/** A dilemma: the situation, the options in the words of the hat worn, the advisers. */
import type { DilemmaView } from '../../../core/view/view.ts';
import type { Scribe } from './scribe.ts';
import { showNotated, showNumbered } from './show-choice.ts';

/** Options are numbered for play by hand, else shown with their notation. */
export const showDilemma = (scribe: Scribe, view: DilemmaView): void => {
  const { say, paint } = scribe;
  scribe.heading(view.title);
  scribe.text(view.situation);
  if (view.deadline !== undefined) scribe.line(paint('faint', say.words(view.deadline)));
  scribe.line();
  for (const [i, option] of view.options.entries()) {
    if (scribe.keys) showNumbered(scribe, option, i + 1);
    else showNotated(scribe, option);
    scribe.text(option.says, '      ');
  }
};

export const showAdvice = (scribe: Scribe, { name, advice }: DilemmaView['advisers'][number]): void => {
  scribe.line();
  scribe.line(scribe.paint('strong', name));
  scribe.text(advice, '  ');
};
