/** Knew then, know now: dilemma by dilemma. */
import type { Debrief, Knew } from '../../../../core/debrief/debrief.ts';
import type { Scribe } from '../scribe.ts';
import { changes, list, nameIn, signed } from './phrases.ts';

const answered = ({ say }: Scribe, { then, answer, firstAnswer }: Knew): string => {
  const titleOf = (id: string): string => say.words(then.options.find((option) => option.id === id)?.title ?? id);
  return firstAnswer === undefined || firstAnswer === answer
    ? say.t('looking.answered', { answer: titleOf(answer) })
    : say.t('looking.answered.again', { first: titleOf(firstAnswer), answer: titleOf(answer) });
};

const showThen = (scribe: Scribe, knew: Knew): void => {
  const { say } = scribe;
  const named = (ids: readonly string[]): string =>
    list(
      say,
      ids.map((id) => knew.then.advisers.find((one) => one.id === id)?.name ?? id),
    );
  scribe.text(say.words(knew.then.situation), '  ');
  scribe.text(answered(scribe, knew), '  ');
  if (knew.then.advisers.length > 0)
    scribe.text(say.t('looking.advice', { opened: named(knew.opened), unopened: named(knew.unopened) }), '  ');
  if (knew.justification !== undefined) scribe.text(`“${say.words(knew.justification)}”`, '    ');
  if (knew.confidence !== undefined) scribe.text(say.t(`looking.confidence.${knew.confidence}`), '  ');
};

const showNow = (scribe: Scribe, debrief: Debrief, { anger, hidden, followed, question }: Knew): void => {
  const { say } = scribe;
  const nameOf = (actor: string | undefined): string =>
    actor === undefined ? say.t('looking.nobody') : nameIn(debrief, actor);
  if (anger !== undefined) {
    if (anger.expected !== undefined) scribe.text(say.t('looking.expected', { name: nameOf(anger.expected) }), '  ');
    const angry = [...(anger.actual === undefined ? [] : [anger.actual]), ...anger.tied].map(nameOf);
    scribe.text(say.t('looking.angriest', { names: list(say, angry) }), '  ');
    const each = anger.trust.map(({ actor, trust }) => `${nameOf(actor)} ${signed(say, trust.value)}`);
    scribe.text(scribe.paint('faint', each.join(', ')), '    ');
  }
  for (const { actor, text, toldIn } of hidden) {
    const when = toldIn === undefined ? say.t('looking.hidden.never') : say.t('looking.hidden.later', { week: toldIn });
    scribe.text(say.t('looking.hidden', { name: nameOf(actor), text, when }), '  ');
  }
  if (followed.length > 0) scribe.text(say.t('looking.followed', { what: changes(say, debrief, followed) }), '  ');
  if (question !== undefined) scribe.text(say.words(question), '  ');
};

export const showKnew = (scribe: Scribe, debrief: Debrief): void => {
  const { say, paint } = scribe;
  if (debrief.knew.length === 0) return;
  scribe.heading(say.t('looking.knew'));
  for (const knew of debrief.knew) {
    scribe.line();
    scribe.line(
      paint('strong', `${say.t('week.one', { week: knew.week })} · ${say.words(knew.then.title)}`) +
        paint('faint', ` (${say.t(`hat.${knew.hat}`)})`),
    );
    showThen(scribe, knew);
    showNow(scribe, debrief, knew);
  }
};
