import type { ReactElement } from 'react';
import { useStoryLang } from '../../text/story-lang.ts';
import { paragraphsIn, runsIn } from './texts.ts';

/** One line of a scenario's text, with its stressed words. */
export const Line = ({ text }: { readonly text: string }): ReactElement => {
  const lang = useStoryLang();
  const runs = runsIn(text).map((run, i) => (run.stressed ? <em key={i}>{run.text}</em> : run.text));
  return lang === undefined ? <>{runs}</> : <span lang={lang}>{runs}</span>;
};

/** A text of a scenario in its paragraphs. */
export const Prose = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {paragraphsIn(text).map((paragraph, i) => (
      <p key={i}>
        <Line text={paragraph} />
      </p>
    ))}
  </>
);
