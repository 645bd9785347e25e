import type { ReactElement } from 'react';
import type { Words } from '../../../../core/view/view.ts';
import { runsIn } from '../../play/pieces/texts.ts';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import { stepsIn } from './steps-in.ts';

/** Words on paper: what the story says is in the language of the story, what we say of it in that of the window. */
export const Told = ({ words }: { readonly words: Words }): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const { steps, rest } = stepsIn(say.words(words));
  return (
    <span lang={typeof words === 'string' ? lang : undefined} data-steps={steps === 0 ? undefined : steps}>
      {runsIn(rest).map((run, i) => (run.stressed ? <em key={i}>{run.text}</em> : run.text))}
    </span>
  );
};
