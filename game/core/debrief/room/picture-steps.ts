/** Pictures of the whole class, one finding each. */
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { ClassDebrief } from '../class/class.ts';
import { type ClassCounts, earlierCurve, earlierEndings, earlierHats, earlierTasks } from './earlier.ts';
import { curveHeadline, endingsHeadline, hatsHeadline, tasksHeadline } from './headlines.ts';
import type { PictureName } from './plan.ts';
import type { Room } from './room-data.ts';
import type { Stage } from './stage.ts';

/** None where fewer than three games have anything to show in it. */
export const pictureSteps = (picture: PictureName, { class: all, earlier }: Room): readonly Stage[] =>
  PICTURED[picture](all, earlier);

/** What a room can follow in one picture; the others are in the instructor's own. */
const ON_STAGE: ReadonlySet<string> = new Set(['seen', 'cover', 'energy', 'outside', 'inside', 'funds']);

const curves = ({ curves: found, n, endings }: ClassDebrief, earlier: ClassCounts | undefined): readonly Stage[] =>
  found
    .filter(({ id, turns }) => turns.length > 1 && ON_STAGE.has(id))
    .map((curve) => ({
      kind: 'curves',
      curve: curve.id,
      unit: curve.id === 'seen' ? endings?.unit : undefined,
      headline: curveHeadline(curve),
      turns: curve.turns.map(({ week, median, lower, upper }) => ({ week, median, lower, upper })),
      n,
      earlier: earlierCurve(earlier, curve.id),
    }));

const hats = ({ hats: found, n }: ClassDebrief, earlier: ClassCounts | undefined): readonly Stage[] => {
  const bands = found.map(({ week, weeks, worn }) => ({ week, weeks, worn: counts(worn) }));
  return bands.length === 0
    ? []
    : [{ kind: 'hats', headline: hatsHeadline(found), bands, n, earlier: earlierHats(earlier) }];
};

const counts = (worn: Readonly<Record<Hat, readonly unknown[]>>): Readonly<Record<Hat, number>> =>
  Object.fromEntries(HATS.map((hat) => [hat, worn[hat].length])) as Record<Hat, number>;

const endings = ({ endings: found, n }: ClassDebrief, earlier: ClassCounts | undefined): readonly Stage[] => {
  if (found === undefined) return [];
  const counted = found.endings.map(({ id, name, sessions }) => ({ id, name, n: sessions.length }));
  return [
    {
      kind: 'endings',
      headline: endingsHeadline(found),
      n,
      endings: counted,
      unfinished: found.unfinished.length,
      earlier: earlierEndings(earlier, counted),
    },
  ];
};

const tasks = ({ tasks: found, n }: ClassDebrief, earlier: ClassCounts | undefined): readonly Stage[] => {
  if (found.length === 0) return [];
  const rows = found.map(({ task, states: { done, waiting, refused, neverAsked } }) => ({
    task,
    done: done + waiting,
    refused,
    neverAsked,
  }));
  return [{ kind: 'tasks', headline: tasksHeadline(found, n), n, tasks: rows, earlier: earlierTasks(earlier) }];
};

const association = ({ association: found }: ClassDebrief): readonly Stage[] => {
  if (found === undefined) return [];
  const points = found.points.map(({ share, value }) => ({ share, value }));
  return [{ kind: 'association', points, trend: found.trend }];
};

const matrix = ({ matrix: { columns, rows }, n }: ClassDebrief): readonly Stage[] => {
  const shown = columns.map(({ dilemma, title, options }, at) => {
    const cells = rows.map(({ cells: own }) => own[at]);
    const chose = (id: string): number => cells.filter((cell) => cell?.how === 'answered' && cell.option === id).length;
    return {
      id: dilemma,
      name: title,
      options: options.map((option) => ({ ...option, n: chose(option.id) })),
      lapsed: cells.filter((cell) => cell?.how === 'lapsed').length,
    };
  });
  return shown.length === 0 ? [] : [{ kind: 'matrix', columns: shown, n }];
};

const PICTURED: Readonly<
  Record<PictureName, (all: ClassDebrief, earlier: ClassCounts | undefined) => readonly Stage[]>
> = {
  matrix,
  curves,
  hats,
  association,
  endings,
  tasks,
};
