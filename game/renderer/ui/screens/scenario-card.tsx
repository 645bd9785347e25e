import type { ReactElement } from 'react';
import type { CO_CREATION_TYPES, POLICY_AREAS } from '../../../core/scenario/vocabulary.ts';
import { useSay } from '../text/text.ts';

type Ready = {
  readonly kind: 'ready';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language that title and summary are written in. */
  readonly language: string;
  readonly minutes: number;
  readonly difficulty: number;
  readonly coCreation: (typeof CO_CREATION_TYPES)[number];
  readonly policyArea: (typeof POLICY_AREAS)[number];
};
type Shortcoming = {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: string;
};
type Broken = { readonly kind: 'broken'; readonly id: string; readonly findings: readonly Shortcoming[] };
type TooLong = { readonly kind: 'tooLong'; readonly id: string };

/** One scenario on Home: playable, refused with its findings, or given up because reading it took too long. */
export type ScenarioCard = Ready | Broken | TooLong;

const FINDINGS_SHOWN = 3;

const Clock = (): ReactElement => (
  <svg className="clock" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
    <circle cx="10" cy="10" r="8" />
    <path d="M10 5 V10 L13.500 12.500" />
  </svg>
);

const ReadyCard = ({ card }: { readonly card: Ready }): ReactElement => {
  const say = useSay();
  return (
    <article className="card">
      <h3 lang={card.language}>{card.title}</h3>
      <p lang={card.language}>{card.summary}</p>
      <ul className="facts">
        <li>
          <Clock /> {say('minutes', { minutes: card.minutes })}
        </li>
        <li>{say(`coCreation.${card.coCreation}`)}</li>
        <li>{say(`policyArea.${card.policyArea}`)}</li>
        <li>{say('difficulty', { level: card.difficulty })}</li>
      </ul>
      <p className="play">
        {say('terminal.play')} <code>npm run -s two-hats -- play scenarios/{card.id}</code>
      </p>
    </article>
  );
};

const BrokenCard = ({ card }: { readonly card: Broken }): ReactElement => {
  const say = useSay();
  const errors = card.findings.filter((finding) => finding.severity === 'error');
  const more = errors.length - FINDINGS_SHOWN;
  return (
    <article className="card card-broken">
      <h3>{say('broken', { id: card.id })}</h3>
      <p>{say(errors.length === 1 ? 'broken.count.one' : 'broken.count.other', { count: errors.length })}</p>
      <ul className="findings">
        {errors.slice(0, FINDINGS_SHOWN).map((finding) => (
          <li key={`${finding.file} ${finding.line} ${finding.message}`}>
            <span className="place">{say('broken.place', { file: finding.file, line: finding.line })}</span>{' '}
            <span lang="en">{finding.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say('broken.more', { count: more })}</p>}
    </article>
  );
};

const TooLongCard = ({ card }: { readonly card: TooLong }): ReactElement => {
  const say = useSay();
  return (
    <article className="card card-broken">
      <h3>{say('broken', { id: card.id })}</h3>
      <p>{say('tooLong')}</p>
    </article>
  );
};

export const Card = ({ card }: { readonly card: ScenarioCard }): ReactElement => {
  switch (card.kind) {
    case 'ready':
      return <ReadyCard card={card} />;
    case 'broken':
      return <BrokenCard card={card} />;
    case 'tooLong':
      return <TooLongCard card={card} />;
  }
};
