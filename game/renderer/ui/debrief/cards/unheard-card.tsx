import { useMemo, type ReactElement } from 'react';
import type { Unheard } from '../../../../core/debrief/debrief.ts';
import { HATS } from '../../../../core/scenario/vocabulary.ts';
import { addressOf, nightDoor } from '../../../art/art.ts';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { MomentLink } from '../pieces/moment-link.tsx';
import { Card } from './card.tsx';
import { Sentence } from '../pieces/sentence.tsx';
import { shortName } from '../pieces/names.ts';
import { weeksInWords } from '../pieces/spans.ts';

/** From how many characters on a sentence needs a larger bubble. */
const LONG = 110;

/** The door of the one who did not say it; where everything was said, that of the one who told you last. */
const usePicture = (one: Unheard | undefined): string => {
  const { debrief } = useLooking();
  const last = debrief.told.toSorted((a, b) => a.n - b.n).at(-1);
  const actor = one?.actor ?? last?.actor;
  const person = actor === undefined ? undefined : personOf(debrief, actor);
  // A long sentence needs the place where you would stand.
  const away = one === undefined || one.text.length > LONG ? undefined : (one.attempt ?? one.met.at(-1))?.hat;
  const drawn = nightDoor({
    place: debrief.scene.place,
    teller: person && { portrait: person.portrait, expression: one === undefined ? 'smile' : 'explaining' },
    inside: person?.inside ?? false,
    you: one === undefined ? last?.toldAs : away,
    near: one === undefined,
  });
  return useMemo(() => addressOf(drawn), [drawn]);
};

/** What was asked in vain, and why it was in vain. */
const Asked = ({ one, name }: { readonly one: Unheard; readonly name: string }): ReactElement => {
  const say = useSay();
  const { why, question, attempt } = one;
  if (attempt === undefined)
    return (
      <p>
        {say(`back.cards.unheard.why.${why === 'neverMet' ? why : 'notAsked'}`, { name })}{' '}
        {question === undefined
          ? say('back.cards.unheard.noQuestion')
          : say('back.cards.unheard.question', { question })}
      </p>
    );
  return (
    <>
      <p>
        <Sentence
          text={say('back.cards.unheard.asked', { name, question: question ?? '' })}
          parts={{
            link: <MomentLink n={attempt.n}>{say('back.cards.unheard.asked.week', { week: attempt.week })}</MomentLink>,
          }}
        />{' '}
        {say(`back.cards.unheard.why.${why}`, { name, hat: { key: `hat.${attempt.hat}` } })}
      </p>
      {attempt.said !== undefined && (
        <p>
          {say('back.cards.unheard.said')}{' '}
          <q className="card-said">
            <Line text={attempt.said} />
          </q>
        </p>
      )}
    </>
  );
};

const Open = ({ one }: { readonly one: Unheard }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { question, openIn } = one;
  if (question === undefined) return null;
  return (
    <p className="soft">
      {openIn.length === 0
        ? say('back.cards.unheard.open.never')
        : say('back.cards.unheard.open', { weeks: weeksInWords(debrief.weeks, openIn, say) })}
    </p>
  );
};

const Foot = ({ one, name }: { readonly one: Unheard; readonly name: string }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const hats = HATS.filter((hat) => one.met.some((meeting) => meeting.hat === hat));
  const met =
    one.met.length === 0
      ? say('back.cards.unheard.met.never')
      : say('back.cards.unheard.met', {
          weeks: weeksInWords(
            debrief.weeks,
            one.met.map(({ week }) => week),
            say,
          ),
          hats:
            hats.length > 1
              ? say('back.cards.unheard.met.both')
              : say('back.cards.unheard.met.as', { hat: { key: `hat.${hats[0]!}` } }),
        });
  return (
    <p>
      {say(`back.cards.unheard.foot.${one.tells ?? 'either'}`, { name })} {met}
    </p>
  );
};

/** A sentence that was there to be heard, and why it was not: which hat, which question, when. */
export const UnheardCard = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const one = debrief.cards.unheard;
  const picture = usePicture(one);
  if (one === undefined)
    return (
      <Card
        kind="unheard"
        hat={undefined}
        picture={picture}
        scene={null}
        title={say(debrief.ended ? 'back.cards.heard' : 'back.cards.heard.soFar')}
        hats={HATS}
        foot={<p>{say('back.cards.heard.foot')}</p>}
      >
        <p>{say('back.cards.heard.what')}</p>
      </Card>
    );
  const { name } = personOf(debrief, one.actor);
  return (
    <Card
      kind="unheard"
      hat={one.tells}
      picture={picture}
      scene={
        <blockquote className={one.text.length > LONG ? 'unsaid unsaid-long' : 'unsaid'}>
          <p>
            “<Line text={one.text} />”
          </p>
        </blockquote>
      }
      title={say('back.cards.unheard')}
      hats={one.tells === undefined ? HATS : [one.tells]}
      foot={<Foot one={one} name={shortName(name)} />}
    >
      <Asked one={one} name={shortName(name)} />
      <Open one={one} />
    </Card>
  );
};
