import { useCallback, type ReactElement } from 'react';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { Led } from './led.ts';

/** The plan, with where it is; a press goes there. */
export const PlanList = ({ view: { plan, part }, onIntent }: Led): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  // Whichever entry becomes the one that is on comes into sight in its panel; the page stays where it is.
  const inSight = useCallback((button: HTMLButtonElement | null) => {
    const panel = button?.closest('nav');
    if (button !== null && panel) panel.scrollTop = button.offsetTop - panel.clientHeight / 2;
  }, []);
  return (
    <nav className="lead-plan" aria-labelledby="lead-plan">
      <h2 id="lead-plan">{say('room.leading.plan')}</h2>
      <ol>
        {plan.map(({ id, title, minutes = 0 }, at) => (
          <li key={id} data-past={at < part}>
            <button
              ref={at === part ? inSight : undefined}
              type="button"
              aria-current={at === part ? 'step' : undefined}
              onClick={() => onIntent({ kind: 'goTo', part: at, step: 0 })}
            >
              <span className="room-part-at">{at + 1}</span>
              <span lang={typeof title === 'string' ? lang : undefined}>{say.words(title)}</span>
              <span className="note">{say('room.plan.min', { n: minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
