import { useId, type ReactElement } from 'react';
import type { Anger, Hidden, Knew } from '../../../../../core/debrief/debrief.ts';
import { Button } from '../../../controls/button.tsx';
import { Line, Prose } from '../../../play/pieces/prose.tsx';
import { useSay, type Say } from '../../../text/text.ts';
import { personOf, rowsAt, useLooking } from '../../looking.ts';
import { Num } from '../../pieces/num.tsx';
import { Receipt } from '../../pieces/receipt.tsx';
import { angerWords, angriestOf } from './anger-words.ts';
import { Who } from '../piece.tsx';
import { wayTitle } from '../worth/way-title.ts';

/** To which role it would be said, and whether it was after all. */
export const hiddenWords = ({ tells, toldIn }: Hidden, name: string, week: number, say: Say): string => {
  const hat = tells === undefined ? '' : say(`hat.${tells}`);
  if (toldIn === undefined)
    return say(tells === undefined ? 'back.knew.never.either' : 'back.knew.never', { name, hat });
  if (toldIn === week) return say(tells === undefined ? 'back.knew.same.either' : 'back.knew.same', { name, hat });
  return say(tells === undefined ? 'back.knew.later.either' : 'back.knew.later', { name, hat, week: toldIn });
};

const HiddenThings = ({ knew }: { readonly knew: Knew }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <>
      <h4>{say('back.knew.hidden')}</h4>
      {knew.hidden.length === 0 && <p className="soft">{say('back.knew.hidden.none')}</p>}
      <ul className="now-hidden">
        {knew.hidden.map((one, i) => {
          const { name } = personOf(debrief, one.actor);
          return (
            <li key={i} data-hat={one.tells}>
              <p className="now-said">
                <Line text={say('play.quote', { text: one.text })} />
              </p>
              <p>
                <Who actor={one.actor}>
                  <span className="soft">{hiddenWords(one, name, knew.week, say)}</span>
                </Who>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Who lost most trust, beside who was expected to. */
const Angry = ({ anger }: { readonly anger: Anger }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const angriest = angriestOf(anger);
  return (
    <>
      <h4>{say('back.knew.anger')}</h4>
      <p>{angerWords(debrief, anger, say)}</p>
      <ul className="now-anger">
        {anger.trust.map(({ actor, trust }) => {
          const { name } = personOf(debrief, actor);
          return (
            <li key={actor} className={angriest.includes(actor) ? 'now-angriest' : undefined}>
              <Who
                actor={actor}
                expression={angriest.includes(actor) ? 'rage' : trust.value < 0 ? 'concerned' : 'calm'}
              >
                <strong>{name}</strong>
                {actor === anger.expected && <span className="soft now-pointed"> {say('back.knew.pointed')}</span>}
              </Who>
              <Num figure={trust} signed words={{ key: 'debrief.name.trust', values: { name } }} />
            </li>
          );
        })}
      </ul>
      <p className="soft">{say('back.knew.anger.note')}</p>
    </>
  );
};

/** What the other answers were worth, once it is known: not which was right, for that could not be known then. */
const Worths = ({ knew }: { readonly knew: Knew }): ReactElement | null => {
  const say = useSay();
  const { worth, go } = useLooking();
  const ways = Object.entries(worth.words?.decisions[knew.n]?.ways ?? {});
  if (ways.length === 0) return null;
  return (
    <>
      <h4>{say('worth.others')}</h4>
      <ul className="now-worths">
        {ways.map(([way, [first]]) => (
          <li key={way}>
            <strong>{wayTitle(knew, way, say)}</strong> {first && say.words(first)}
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={() => go('worth')}>
        {say('worth.story.more')}
      </Button>
    </>
  );
};

/** What was true and unheard, and what came of the answer. */
export const Now = ({ knew }: { readonly knew: Knew }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { debrief } = useLooking();
  // Where all of it has one cause, that need not stand on every line.
  const causes = new Set(rowsAt(debrief, knew.followed).map(({ why }) => say.words(why)));
  return (
    <section className="now" aria-labelledby={id}>
      <h3 id={id}>{say('back.knew.now')}</h3>
      <HiddenThings knew={knew} />
      {knew.anger && <Angry anger={knew.anger} />}
      <h4>{say('back.knew.followed')}</h4>
      {knew.followed.length === 0 ? (
        <p className="soft">{say('back.knew.followed.none')}</p>
      ) : (
        <Receipt entries={knew.followed} why={causes.size > 1} />
      )}
      <Worths knew={knew} />
      {knew.question !== undefined && (
        <div className="now-question">
          <h4>{say('back.knew.question')}</h4>
          <Prose text={knew.question} />
        </div>
      )}
    </section>
  );
};
