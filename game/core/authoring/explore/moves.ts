/** What can be decided in a position, as searching and exhausting need it. */
import { type Decision, openDecisions } from '../../engine/engine.ts';
import type { Dice } from './dice.ts';
import type { Position } from './position.ts';

type Announcement = Extract<Decision, { kind: 'hat' }>;
const MOST_TOLD = 3;

const isAnnouncement = (d: Decision): d is Announcement => d.kind === 'hat' && d.announcedTo !== 'silent';
const people = (all: readonly Decision[]): string[] =>
  all.filter(isAnnouncement).flatMap(({ announcedTo }) => announcedTo);

/** Every decision that is open; an announcement once for each group of one to three people. */
export const allMoves = ({ game }: Position): Decision[] => {
  const open = openDecisions(game);
  const told = people(open);
  const first = open.find(isAnnouncement);
  if (first === undefined || told.length < 2) return open;
  const groups = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b, j) => [[a, b], ...told.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  return [...open, ...groups.map((announcedTo): Decision => ({ ...first, announcedTo }))];
};

/** An announcement made to some more people by lot: the hour is paid once. */
export const widened = (decision: Decision, open: readonly Decision[], dice: Dice): Decision => {
  if (!isAnnouncement(decision)) return decision;
  const others = people(open).filter((id) => !decision.announcedTo.includes(id));
  const announcedTo = [...decision.announcedTo];
  while (announcedTo.length < MOST_TOLD && others.length > 0 && dice.roll(3) > 0) {
    announcedTo.push(...others.splice(dice.roll(others.length), 1));
  }
  return { ...decision, announcedTo };
};
