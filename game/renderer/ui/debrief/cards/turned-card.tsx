import { useMemo, type ReactElement } from 'react';
import type { Debrief, Half } from '../../../../core/debrief/debrief.ts';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import { addressOf, turnedPath } from '../../../art/art.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { namesInWords } from '../pieces/names.ts';
import { Num } from '../pieces/num.tsx';
import { CardHat } from './card-hat.tsx';
import { Card } from './card.tsx';
import { Sentence } from '../pieces/sentence.tsx';
import { stretchWords, weeksInWords } from '../pieces/spans.ts';
import { type Turned, noTurning, turningTitle } from './turning.ts';

/** From how many characters on an intention needs a wider placard. */
const LONG = 90;

/** The hat in which each turn ended. */
const hatsByTurn = ({ weeks, moments }: Debrief): readonly Hat[] =>
  weeks.flatMap(({ week }) => moments.findLast((moment) => moment.week === week)?.hat ?? []);

const usePicture = (turn: Turned | undefined): { readonly picture: string; readonly hat: Hat | undefined } => {
  const { debrief, theme } = useLooking();
  const hats = hatsByTurn(debrief);
  const found = debrief.weeks.findIndex(({ week }) => week === turn?.week);
  const at = found < 0 ? Math.ceil(hats.length / 2) : found;
  const name = turn?.cooler[0] ?? turn?.warmer[0];
  const person = Object.values(debrief.people).find((one) => one.name === name);
  const hat = turn?.hat ?? hats.at(-1);
  const beside = person && {
    portrait: person.portrait,
    expression: turn?.cooler[0] === undefined ? ('smile' as const) : ('concerned' as const),
  };
  const drawn = turnedPath({
    place: debrief.scene.place,
    theme,
    before: hats.slice(0, at),
    after: hats.slice(at),
    hat: hat ?? 'publicServant',
    beside,
  });
  return { picture: useMemo(() => addressOf(drawn), [drawn]), hat };
};

const Placard = ({ text, week }: { readonly text: string | undefined; readonly week: number | undefined }) => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <>
      <p className={`placard${text === undefined ? ' placard-empty' : text.length > LONG ? ' placard-long' : ''}`}>
        <span className="unseen">{say('back.cards.turned.placard')}: </span>
        {text ?? say('back.cards.turned.nothing')}
      </p>
      {week !== undefined && (
        <p className="placard-week" aria-hidden="true">
          {weeksInWords(debrief.weeks, [week], say)}
        </p>
      )}
    </>
  );
};

/** One side of the turning: questions beside deeds, and the hat most hours were spent in. */
const HalfRow = ({ half }: { readonly half: Half }): ReactElement => {
  const say = useSay();
  const { from, to, questions, acts, hat } = half;
  return (
    <li className="half" data-hat={hat}>
      <CardHat hat={hat} />
      <span>
        <strong>{stretchWords(from, to, say)}</strong>{' '}
        <span className="soft">{say('back.cards.turned.mostly', { hat: { key: `hat.${hat}` } })}</span>
        <br />
        <Sentence
          text={say('back.cards.turned.questions', { n: questions.value })}
          parts={{ num: <Num figure={questions} words={{ key: 'back.cards.turned.what.questions' }} /> }}
        />
        {', '}
        <Sentence
          text={say('back.cards.turned.acts', { n: acts.value })}
          parts={{ num: <Num figure={acts} words={{ key: 'back.cards.turned.what.acts' }} /> }}
        />
      </span>
    </li>
  );
};

const Foot = ({ turn }: { readonly turn: Turned }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { week, hat, left, warmer, cooler } = turn;
  const names = { warmer: namesInWords(warmer, say), cooler: namesInWords(cooler, say) };
  return (
    <p>
      <Sentence
        text={say('back.cards.turned.hat', {
          n: left.value,
          weeks: weeksInWords(debrief.weeks, [week], say),
          hat: { key: `hat.${hat}` },
        })}
        parts={{
          num: <Num figure={left} words={{ key: 'back.cards.turned.what.hours', values: { week } }} />,
        }}
      />{' '}
      {warmer.length > 0 && cooler.length > 0
        ? say('back.cards.turned.both', names)
        : warmer.length > 0
          ? say('back.cards.turned.warmer', { names: names.warmer })
          : cooler.length > 0
            ? say('back.cards.turned.cooler', { names: names.cooler })
            : say('back.cards.turned.nobody')}
    </p>
  );
};

/** Where the way of working turned, beside the intention. Whether one had to do with the other only the player knows. */
export const TurnedCard = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { turningPoint } = debrief.cards;
  const turn = turningPoint.kind === 'turned' ? turningPoint : undefined;
  const { intention } = debrief.written;
  const { picture, hat } = usePicture(turn);
  return (
    <Card
      kind="turned"
      hat={hat}
      picture={picture}
      scene={<Placard text={intention} week={turn?.week} />}
      title={turningTitle(turningPoint, say)}
      hats={hat === undefined ? [] : [hat]}
      foot={
        turn === undefined ? <p className="card-ask">{say('back.cards.turned.ask.alike')}</p> : <Foot turn={turn} />
      }
    >
      {turningPoint.kind === 'turned' ? (
        <ul className="halves">
          <HalfRow half={turningPoint.before} />
          <HalfRow half={turningPoint.after} />
        </ul>
      ) : (
        <p>{noTurning(turningPoint, debrief.weeks.length, say)}</p>
      )}
      {intention === undefined && <p>{say('back.cards.turned.none')}</p>}
      {turn !== undefined && (
        <p className="card-ask">
          {say(intention === undefined ? 'back.cards.turned.ask.nothing' : 'back.cards.turned.ask')}
        </p>
      )}
    </Card>
  );
};
