/** What is told rather than counted: two games that parted, one fact through the class, handovers that change hands. */
import { parseDecision } from '../../engine/engine.ts';
import { type Look, titleOfPast } from '../../view/view.ts';
import { FATES, type Fate, SMALLEST_GROUP, type Sitting } from '../class/class.ts';
import { fatesHeadline, heardHeadline, partingHeadline } from './headlines.ts';
import { MOST_MARKS, type Room, somebody } from './room-data.ts';
import { weekAfter } from './sheets.ts';
import type { Stage } from './stage.ts';

/** None without two that started alike and ended far apart. */
export const pairSteps = ({ class: { contrast, endings }, sittings, look }: Room): readonly Stage[] => {
  if (contrast === undefined) return [];
  const { untilWeek, shared, either, parting, seen } = contrast;
  const unit = endings?.unit ?? '';
  const from = parting?.week ?? untilWeek;
  const told = (which: 'less' | 'more'): Stage[] => {
    const sitting = sittings.find(({ id }) => id === contrast[which]);
    if (sitting === undefined) return [];
    return [
      {
        kind: 'story',
        which,
        lines: storyLines(look, sitting, from),
        seen: sitting.final.seen,
        unit,
        ending: sitting.ending === undefined ? undefined : look.texts(`endings.${sitting.ending}.title`),
      },
    ];
  };
  return [
    { kind: 'alike', untilWeek, shared, either, n: contrast.pairs },
    ...told('less'),
    ...told('more'),
    {
      kind: 'parting',
      headline: partingHeadline(contrast),
      title: parting?.title,
      week: parting?.week,
      options: parting?.options,
      seen,
      unit,
    },
  ];
};

/** What one game did from a week on, the first of it: as much as fits on the stage. */
const storyLines = (look: Look, { decisions }: Sitting, from: number) =>
  decisions
    .filter(({ week, kind }) => week >= from && kind !== 'end')
    .slice(0, MOST_MARKS)
    .flatMap(({ week, hat, decision }) => {
      const parsed = parseDecision(`${week} ${decision}`);
      return parsed.ok ? [{ week, hat, words: titleOfPast(look, parsed.dated.decision) }] : [];
    });

/** None where it was so in fewer than three games, or where one or two heard it: it would be told of them alone. */
export const factSteps = (fact: string, room: Room): readonly Stage[] => {
  const { facts, hats } = room.class;
  const one = facts.find((it) => it.fact === fact);
  if (one === undefined) return [];
  const { text, tells, n, heard, missed, neverMet } = one;
  if (heard.length > 0 && heard.length < SMALLEST_GROUP) return [];
  const person = somebody(room, one.actor);
  const fates = Object.fromEntries(
    FATES.map((fate) => [fate, heard.filter((it) => it.fate === fate).length]),
  ) as Record<Fate, number>;
  const last = hats.at(-1);
  return [
    { kind: 'fact', person, text, tells, n },
    {
      kind: 'heard',
      headline: heardHeadline(one),
      person,
      n,
      missed: missed.length,
      neverMet: neverMet.length,
      heard: heard.map(({ week, as }) => ({ week, as })),
      weeks: last === undefined ? Math.max(1, ...heard.map(({ week }) => week)) : last.week + last.weeks - 1,
    },
    ...(heard.length === 0
      ? []
      : [{ kind: 'fates', headline: fatesHeadline(fates, heard.length), n: heard.length, fates } as const]),
  ];
};

/** None where fewer than three wrote one. */
export const handoverSteps = ({ class: { handovers, hats } }: Room): readonly Stage[] => {
  if (handovers.length === 0) return [];
  return [{ kind: 'handovers', n: handovers.length, week: weekAfter(hats) }];
};
