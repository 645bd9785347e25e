import type { ReactElement } from 'react';
import type { DoorRow } from '../../../../core/debrief/debrief.ts';
import type { Door } from '../../../../core/scenario/vocabulary.ts';
import { DoorPicture } from '../../play/pieces/door-picture.tsx';
import { Face } from '../../play/pieces/face.tsx';
import { type Say, type TextKey, useSay } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { shortName } from '../pieces/names.ts';
import { setApart, shareOf } from './axis.ts';
import { Marks } from './marks.tsx';
import { drawn, usePlot } from './plot.ts';
import { Row } from './row.tsx';
import { widthOf } from './text-width.ts';
import './door-rows.css';

const TARGET = 1.5;
const LONGEST_COUNTED = 13;

const quietWords = (weeks: number, say: Say): string =>
  say((weeks <= LONGEST_COUNTED ? `back.weeks.quiet.${weeks}` : 'back.weeks.quiet.more') as TextKey);

type Stretch = { readonly from: number; readonly to: number };

/** Somebody who was told of a hat was spoken to, if only about that. */
const quietIn = ({ told }: DoorRow, { from, to }: Stretch, say: Say): string =>
  told.some((week) => week >= from && week <= to) ? say('back.weeks.toldOnly') : quietWords(to - from + 1, say);

/** Between which two marks the long quiet lies, in rem. */
const gapOf = ({ quiet, meetings }: DoorRow, places: readonly number[], width: number): Stretch | undefined => {
  if (quiet === undefined) return undefined;
  const next = meetings.findIndex(({ week }) => week >= quiet.to + 1);
  const after = next < 0 ? meetings.length : next;
  return { from: (places[after - 1] ?? 0) + TARGET / 2, to: (places[after] ?? width + TARGET) - TARGET / 2 };
};

/** The thread from the first week to the last, with the quiet written into it where there is room. */
const Thread = ({ row, places }: { readonly row: DoorRow; readonly places: readonly number[] }): ReactElement => {
  const say = useSay();
  const { width } = usePlot();
  if (row.meetings.length === 0) {
    const never = say(row.told.length > 0 ? 'back.weeks.toldOnly' : 'back.weeks.never');
    const until = width === 0 ? 0 : (widthOf(never) + 0.6) / width;
    return (
      <>
        <p className="door-quiet door-never">{never}</p>
        <span className="door-thread" style={drawn({ x: until, span: 1 - until })} />
      </>
    );
  }
  const gap = gapOf(row, places, width);
  const words = row.quiet && quietIn(row, row.quiet, say);
  const room = words === undefined ? 0 : widthOf(words) + 0.8;
  if (gap === undefined || words === undefined || gap.to - gap.from < room || width === 0)
    return <span className="door-thread" style={drawn({ x: 0, span: 1 })} />;
  const middle = (gap.from + gap.to) / 2;
  const [before, after] = [(middle - room / 2) / width, (middle + room / 2) / width];
  return (
    <>
      <span className="door-thread" style={drawn({ x: 0, span: before })} />
      <span className="door-thread" style={drawn({ x: after, span: 1 - after })} />
      <p className="door-quiet" style={drawn({ x: middle / width })}>
        {words}
      </p>
    </>
  );
};

const DoorRowOf = ({ row }: { readonly row: DoorRow }): ReactElement => {
  const say = useSay();
  const { debrief, look } = useLooking();
  const { end, width } = usePlot();
  const { actor, first, last, meetings } = row;
  const person = personOf(debrief, actor);
  const { inside } = person;
  const name = shortName(person.name);
  const words = (door: Door): string => say(`back.weeks.door.${door}`);
  const places = setApart(
    meetings.map(({ at }) => shareOf(at, end) * width),
    TARGET,
    width,
  );
  const marks = meetings.map(({ n, hat }, i) => ({ n, x: width === 0 ? 0 : places[i]! / width, kind: hat }));
  const trust = { key: 'debrief.name.trust', values: { name } };
  return (
    <Row
      kind="door"
      label={
        <>
          <Face person={person} size="small" />
          <span className="door-name">{name}</span>
          <span className="soft door-word">{words(first.door)}</span>
          <DoorPicture person={{ door: first.door, inside }} />
        </>
      }
      end={
        <button
          type="button"
          className="door-last"
          data-moved={first.door !== last.door || undefined}
          aria-label={say('back.weeks.door.last', { name, door: words(last.door) })}
          onClick={() => look({ kind: 'figure', figure: last.trust, words: trust })}
        >
          <DoorPicture person={{ door: last.door, inside }} />
          <span>{words(last.door)}</span>
        </button>
      }
    >
      <Thread row={row} places={places} />
      <Marks row={`door.${actor}`} label={say('back.weeks.met', { name })} marks={marks} />
    </Row>
  );
};

/** Whose door: a row for each, with where you met, in which hat, and how the door stood before and after. */
export const DoorRows = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <section className="door-rows" aria-labelledby="weeks-doors">
      <Row
        kind="heads"
        label={
          <>
            <h2 id="weeks-doors">{say('back.weeks.doors')}</h2>
            <span className="soft">{say('debrief.doors.atFirst')}</span>
          </>
        }
        end={<span className="soft">{say('debrief.doors.atTheEnd')}</span>}
      >
        {null}
      </Row>
      {debrief.timeline.doors.map((row) => (
        <DoorRowOf key={row.actor} row={row} />
      ))}
    </section>
  );
};
