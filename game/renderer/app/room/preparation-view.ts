/** The preparation as its screen shows it. Pure. */
import { reportOf } from '../../../core/debrief/exports/exports.ts';
import { type PlanPart, handoverSheets, partId, partTitle, saidOnce } from '../../../core/debrief/room/room.ts';
import { DEBRIEF_PHASES } from '../../../core/scenario/vocabulary.ts';
import type { MatrixView, PartView, PreparationView, Prompts, SentenceView, SessionView } from '../../ui/ui.tsx';
import { type OpenClass, type Shown, planIn, stagesOf } from './open-class.ts';
import type { Prepared } from './prepared.ts';

/** What needs no class to be shown: it is added by whoever holds it. */
type Given = Pick<PreparationView, 'reruns' | 'earlier' | 'whatIf' | 'notice' | 'store' | 'sending'> & {
  readonly chosen: string | undefined;
  readonly joins: boolean;
};

/** The plan in its order, and what else could be shown. */
export const partsIn = (shown: Shown): { readonly plan: readonly PartView[]; readonly left: readonly PartView[] } => {
  const { open, prepared } = shown;
  const { plan, left } = planIn(shown);
  const partView = (part: PlanPart, minutes: number | undefined, standing: PartView['standing']): PartView => {
    const id = partId(part);
    return {
      id,
      part,
      title: partTitle(part, open.debrief),
      minutes,
      standing,
      note: prepared.notes[id] ?? '',
      pictures: stagesOf(shown, part).length,
    };
  };
  return {
    plan: plan.map(({ part, minutes, pinned }) => partView(part, minutes, pinned ? 'pinned' : 'planned')),
    left: left.map((part) => partView(part, undefined, prepared.banned.includes(partId(part)) ? 'banned' : 'left')),
  };
};

export const sessionsIn = ({ debrief, look }: OpenClass): readonly SessionView[] =>
  debrief.sessions.map(({ id, alias, file, ending, decided, weeks, final, problems }) => ({
    id,
    alias,
    file,
    ending: ending === undefined ? undefined : look.texts(`endings.${ending}.title`),
    decided,
    weeks,
    value: Math.round(final.value),
    mended: problems.length > 0,
  }));

export const promptsIn = ({ scenario, look }: OpenClass): Prompts =>
  Object.fromEntries(
    DEBRIEF_PHASES.map((phase) => [
      phase,
      scenario.debrief.prompts[phase].map((_, i) => look.texts(`debrief.prompts.${phase}.${i}`) ?? ''),
    ]),
  ) as unknown as Prompts;

/** What trainees wrote to a dilemma; empty for any other part. */
export const sentencesIn = (
  { debrief }: OpenClass,
  { putUp }: Prepared,
  part: PlanPart | undefined,
): readonly SentenceView[] => {
  const split = part?.kind === 'dilemma' ? debrief.splits.find((one) => one.dilemma === part.dilemma) : undefined;
  if (split === undefined || !split.shown) return [];
  const up = putUp[split.dilemma] ?? [];
  return saidOnce(split).map(({ option, text }) => ({
    option: { id: option, name: split.options.find(({ id }) => id === option)?.name ?? option },
    text,
    up: up.includes(text),
  }));
};

const matrixIn = ({ debrief: { matrix } }: OpenClass): MatrixView => ({
  dilemmas: matrix.columns.map(({ dilemma, title }) => ({ id: dilemma, name: title })),
  cells: matrix.rows.map(({ cells }) =>
    cells.map((cell) => ({ option: cell?.option, how: cell === undefined ? 'not' : cell.how })),
  ),
});

const filesIn = ({ files, debrief }: OpenClass): Omit<PreparationView['files'], 'joins'> => ({
  used: debrief.n,
  mended: files.mended,
  refused: files.refused,
  otherContent: debrief.sessions.filter(({ sameContent }) => !sameContent).length,
  partly: debrief.sessions.filter(({ stoppedAt }) => stoppedAt !== undefined).map(({ file }) => file),
});

/** What each screen of the room says of the class. */
export const headOf = ({ debrief, scenario }: OpenClass) => ({
  title: debrief.scenario.title,
  language: debrief.language,
  thing: scenario.value.seen.thing ?? ('tally' as const),
  n: debrief.n,
  shown: debrief.shown,
});

/** What stays the same however the plan is changed: worked out once for each class. */
export const standingOf = (open: OpenClass) => ({
  ...headOf(open),
  files: filesIn(open),
  ranked: open.ranked,
  dilemmas: open.debrief.matrix.columns.map(({ dilemma, title, options }) => ({ id: dilemma, name: title, options })),
  prompts: promptsIn(open),
  instructorNotes: open.look.texts('debrief.instructorNotes'),
  sessions: sessionsIn(open),
  matrix: matrixIn(open),
  report: reportOf(open.debrief, { ranked: open.ranked, worths: open.worths }),
  handovers: handoverSheets(open.debrief),
});

export const preparationView = (
  shown: Shown,
  standing: ReturnType<typeof standingOf>,
  { chosen, joins, ...given }: Given,
): PreparationView => {
  const { open, prepared } = shown;
  const { plan, left } = partsIn(shown);
  // Nobody has chosen yet: a dilemma shows best what a talk is made of.
  const first = plan.find(({ part }) => part.kind === 'dilemma') ?? plan[0];
  const looked = [...plan, ...left].find(({ id }) => id === chosen) ?? first;
  return {
    kind: 'preparing',
    ...standing,
    ...given,
    files: { ...standing.files, joins },
    minutes: prepared.minutes,
    plan,
    left,
    chosen: looked?.id,
    stages: looked === undefined ? [] : stagesOf(shown, looked.part),
    sentences: sentencesIn(open, prepared, looked?.part),
    association: prepared.association,
    ghost: prepared.ghost,
  };
};
