/** The talk as the instructor sees it, and as the projector does. Pure. */
import { type Stage, phaseOf } from '../../../core/debrief/room/room.ts';
import type { LeadingView, ProjectorView, Settings } from '../../ui/ui.tsx';
import { type Leading, onward } from './leading.ts';
import { type OpenClass, type Shown, planIn, talkOf } from './open-class.ts';
import { headOf, partsIn, promptsIn, sentencesIn, sessionsIn } from './preparation-view.ts';

type Given = Pick<LeadingView, 'projector' | 'whatIf' | 'notice'>;

/** Parts with their pictures; those without any are passed over. */
export const talkIn = (shown: Shown) => talkOf(shown, planIn(shown).plan).filter((one) => one.stages.length > 0);
export type Talk = ReturnType<typeof talkIn>;

export const courseIn = (talk: Talk) => talk.map(({ id, stages }) => ({ id, steps: stages.length }));

const NOTHING: Stage = { kind: 'monday' };

const stageAt = (talk: Talk, { part, step }: Pick<Leading, 'part' | 'step'>): Stage =>
  talk[part]?.stages[step] ?? NOTHING;

/** What stands on the projector unless it is blank. */
const stageNow = (talk: Talk, leading: Leading, whatIf: Stage | undefined): Stage =>
  leading.showing === 'whatIf' && whatIf !== undefined ? whatIf : stageAt(talk, leading);

const nextOf = (talk: Talk, leading: Leading): Stage | undefined => {
  const to = onward(courseIn(talk), leading, 1);
  return to.part === leading.part && to.step === leading.step ? undefined : stageAt(talk, to);
};

/** The author's own question to a dilemma comes before those to the whole talk. */
const promptsTo = (open: OpenClass, dilemma: string | undefined): LeadingView['prompts'] => {
  const prompts = promptsIn(open);
  const question = open.debrief.splits.find((one) => one.dilemma === dilemma)?.question;
  return question === undefined ? prompts : { ...prompts, analysis: [question, ...prompts.analysis] };
};

export const leadingView = (shown: Shown, talk: Talk, leading: Leading, given: Given): LeadingView => {
  const { open, prepared } = shown;
  const { plan } = partsIn(shown);
  const told = plan.filter(({ id }) => talk.some((one) => one.id === id));
  const at = told[leading.part];
  const planned = stageAt(talk, leading);
  const stage = stageNow(talk, leading, given.whatIf.stage);
  const dilemma = at?.part.kind === 'dilemma' ? at.part.dilemma : undefined;
  const counted = planned.kind === 'hands' && dilemma !== undefined ? { dilemma, again: planned.again } : undefined;
  return {
    kind: 'leading',
    ...headOf(open),
    ...given,
    plan: told,
    part: leading.part,
    step: leading.step,
    steps: talk[leading.part]?.stages.length ?? 1,
    stage,
    next: nextOf(talk, leading),
    blank: leading.blank,
    showing: leading.showing,
    timer: { minutes: at?.minutes ?? 0, spent: leading.spent[at?.id ?? ''] ?? 0, since: leading.since },
    prompts: promptsTo(open, dilemma),
    phase: phaseOf(stage),
    note: at?.note ?? '',
    hands: counted && {
      ...counted,
      counts: prepared.hands[counted.dilemma]?.[counted.again ? 1 : 0] ?? {},
    },
    sentences: sentencesIn(open, prepared, at?.part),
    sessions: sessionsIn(open),
  };
};

/** The only thing that ever leaves for the projector's window. */
export const projectorView = (
  { open }: Shown,
  talk: Talk,
  leading: Leading,
  whatIf: Stage | undefined,
  { language, theme }: Pick<Settings, 'language' | 'theme'>,
): ProjectorView => ({
  stage: stageNow(talk, leading, whatIf),
  blank: leading.blank,
  language,
  theme,
  story: open.debrief.language,
  thing: headOf(open).thing,
});
