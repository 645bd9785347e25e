import { useMemo, type ReactElement } from 'react';
import type { Door } from '../../../../core/scenario/vocabulary.ts';
import type { Person } from '../../../../core/view/view.ts';
import { useAtHand } from '../at-hand.ts';
import type { Told } from '../play-view.ts';
import { useAfterPicture } from '../pieces/after-picture.ts';
import { useDoorScene } from '../pieces/use-door-scene.ts';
import { usePlaceScene } from '../pieces/use-place-scene.ts';
import { Line, Prose } from '../pieces/prose.tsx';
import { partsIn } from '../pieces/texts.ts';
import { DeskScene } from './desk-scene.tsx';
import './encounter.css';

type Props = { readonly person: Person; readonly told: readonly Told[] };

/** The number of a flat, where the name has one. */
const numberIn = (name: string): string => /\b\d{1,3}\s?[A-Z]\b/.exec(name)?.[0] ?? '';

/** Whoever tells something opens the door for it, whatever it is by trust; what was refused leaves it as it is. */
const doorFor = ({ door }: Person, told: readonly Told[]): Door =>
  (door === 'shut' || door === 'onTheChain') && told.some(({ kind }) => kind === 'told') ? 'ajar' : door;

const DoorScene = ({ person, told }: Props): ReactElement | null => {
  const { hat } = useAtHand().view.week;
  const scene = usePlaceScene();
  const { portrait, expression, name } = person;
  const door = doorFor(person, told);
  const options = useMemo(
    () => ({ portrait, expression, door, hat, light: 'evening', number: numberIn(name), scene }) as const,
    [portrait, expression, door, hat, name, scene],
  );
  const address = useDoorScene(options);
  if (address === undefined) return null;
  return <img className="encounter-picture encounter-door" src={address} alt="" />;
};

const Tail = (): ReactElement => (
  <svg className="beat-tail" viewBox="0 0 64 44" aria-hidden="true">
    <path d="M0 4C14 22 34 34 62 40C40 42 16 36 0 26" />
  </svg>
);

type Beat = {
  readonly kind: 'speech' | 'telling' | 'news';
  readonly text: string;
  readonly title?: string | undefined;
};

/** News is a slip of paper; a fact that somebody told is their words, with quotation marks or without. */
const beatsOf = ({ kind, text, title }: Told): readonly Beat[] => {
  if (title !== undefined || kind === 'news') return [{ kind: 'news', text, title }];
  const parts = partsIn(text);
  const said = kind === 'told' && parts.every((part) => part.kind === 'telling');
  return said ? [{ kind: 'speech', text }] : parts;
};

/** What was said and told, in order: words in bubbles, the rest as captions. */
const Beats = ({ told }: { readonly told: readonly Told[] }): ReactElement => {
  const beats = told.flatMap(beatsOf);
  const firstSaid = beats.find(({ kind }) => kind === 'speech');
  return (
    <>
      {beats.map((beat, i) => (
        <div key={i} className={`beat beat-${beat.kind}`}>
          {beat.title !== undefined && (
            <h2>
              <Line text={beat.title} />
            </h2>
          )}
          <Prose text={beat.text} />
          {beat === firstSaid && <Tail />}
        </div>
      ))}
    </>
  );
};

/** One person close by, with what they said: at their door, or at their desk in the lamplight. */
export const EncounterScene = ({ person, told }: Props): ReactElement => {
  const drawn = useAfterPicture();
  const picture = person.inside ? <DeskScene person={person} /> : <DoorScene person={person} told={told} />;
  return (
    <div className={person.inside ? 'encounter encounter-inside' : 'encounter encounter-outside'}>
      {drawn && picture}
      <div className="beats" role="group" aria-label={person.name} tabIndex={0}>
        <Beats told={told} />
      </div>
    </div>
  );
};
