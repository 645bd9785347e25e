/** What the player wrote, and the three cards. */
import type { Debrief, Half } from '../../../../core/debrief/debrief.ts';
import type { Scribe } from '../scribe.ts';
import { hung, list, nameIn, span } from './phrases.ts';

const half = ({ say }: Scribe, { from, to, questions, acts, hat }: Half): string =>
  say.t('looking.half', {
    weeks: span(from, to),
    questions: say.t('looking.questions', { n: questions.value }),
    acts: say.t('looking.acts', { n: acts.value }),
    hat: say.t(`hat.${hat}`),
  });

const showWritten = (scribe: Scribe, { written }: Debrief): void => {
  const { say } = scribe;
  const { intention, weekAgain, otherWeek, commitment, question, handover, handoverText } = written;
  if (intention !== undefined) scribe.text(say.t('looking.intention', { text: intention }));
  if (weekAgain !== undefined) scribe.text(say.t('looking.weekAgain', { week: weekAgain }));
  if (otherWeek !== undefined) scribe.text(`“${say.words(otherWeek)}”`, '  ');
  for (const { week, title } of handover) scribe.text(say.t('looking.handover', { week, title: say.words(title) }));
  if (handoverText !== undefined) scribe.text(`“${say.words(handoverText)}”`, '  ');
  if (commitment !== undefined) scribe.text(say.t('looking.commitment', { text: commitment }));
  if (question !== undefined) scribe.text(say.t('looking.question', { text: question }));
};

const showTurning = (scribe: Scribe, { cards: { turningPoint } }: Debrief): void => {
  const { say } = scribe;
  if (turningPoint.kind !== 'turned')
    return scribe.text(
      say.t(`looking.turning.${turningPoint.kind}`, turningPoint.kind === 'tooShort' ? { n: turningPoint.least } : {}),
    );
  const { week, before, after, hat, warmer, cooler } = turningPoint;
  scribe.text(say.t('looking.turning', { week }));
  scribe.text(half(scribe, before), '  ');
  scribe.text(half(scribe, after), '  ');
  scribe.text(
    say.t('looking.turning.week', {
      hat: say.t(`hat.${hat}.worn`),
      warmer: list(say, warmer),
      cooler: list(say, cooler),
    }),
    '  ',
  );
};

const showUnheard = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  const { unheard } = debrief.cards;
  if (unheard === undefined)
    return scribe.text(say.t(debrief.ended ? 'looking.unheard.none' : 'looking.unheard.so-far'));
  const { actor, text, why, tells, question, openIn, attempt } = unheard;
  scribe.text(say.t('looking.unheard', { name: nameIn(debrief, actor) }));
  scribe.text(`“${say.words(text)}”`, '  ');
  scribe.text(say.t(`looking.why.${why}`, { name: nameIn(debrief, actor), week: attempt?.week ?? 0 }), '  ');
  if (attempt?.said !== undefined) scribe.text(say.words(attempt.said), '    ');
  scribe.text(say.t(`looking.tells.${tells ?? 'either'}`), '  ');
  if (question !== undefined && openIn.length > 0)
    scribe.text(say.t('looking.openIn', { n: openIn.length, question, weeks: openIn.join(', ') }), '  ');
};

const showFork = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  const { fork } = debrief.cards;
  if (fork === undefined) return;
  scribe.text(say.t('looking.fork', { title: fork.title, week: fork.week, chosen: fork.chosen }));
  scribe.text(say.words(fork.said), '  ');
  if (fork.brought.length > 0) scribe.text(say.t('looking.brought', { what: hung(say, fork.brought) }), '  ');
  if (fork.took.length > 0) scribe.text(say.t('looking.took', { what: hung(say, fork.took) }), '  ');
  if (fork.others.length > 0) scribe.text(say.t('looking.others', { what: fork.others.join(' · ') }), '  ');
};

export const showCards = (scribe: Scribe, debrief: Debrief): void => {
  scribe.line();
  showWritten(scribe, debrief);
  scribe.heading(scribe.say.t('looking.cards'));
  showTurning(scribe, debrief);
  scribe.line();
  showUnheard(scribe, debrief);
  scribe.line();
  showFork(scribe, debrief);
};
