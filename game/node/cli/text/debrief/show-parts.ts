/** Hats, house, risks and skills: a line each. */
import type { Debrief, Observation, Task } from '../../../../core/debrief/debrief.ts';
import { HATS, SKILLS } from '../../../../core/scenario/vocabulary.ts';
import type { Scribe } from '../scribe.ts';
import { list, nameIn, signed } from './phrases.ts';

export const showHats = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  scribe.heading(say.t('looking.hats'));
  for (const hat of HATS)
    scribe.text(
      say.t('looking.hats.share', {
        hat: say.t(`hat.${hat}`),
        hours: say.t('figure.hours', { n: debrief.hats.hours[hat].value }),
        weeks: say.t('looking.weeks', { n: debrief.hats.weeks[hat].value }),
      }),
    );
  for (const { week, to, silent, told, reason, costs } of debrief.hats.switches) {
    const how = silent ? say.t('looking.switch.silent') : say.t('looking.switch.told', { names: list(say, told) });
    const cost = costs.map(({ name, trust }) => `${name} ${signed(say, trust.value)}`).join(', ');
    scribe.text(
      say.t('looking.switch', { week, hat: say.t(`hat.${to}`), how }) + (cost === '' ? '' : ` (${cost})`),
      '  ',
      '    ',
    );
    if (reason !== undefined) scribe.text(`“${say.words(reason)}”`, '    ');
  }
  for (const { actor, fits } of debrief.meetings.byActor)
    scribe.text(
      say.t('looking.fits', {
        name: nameIn(debrief, actor),
        expected: fits.expected.value,
        announced: fits.announced.value,
        other: fits.other.value,
      }),
      '  ',
    );
  for (const { actor, text, toldAs, week, used, leave, broken } of debrief.told) {
    const fate = broken.length > 0 ? 'broken' : leave !== undefined ? 'leave' : used.length > 0 ? 'used' : 'unused';
    scribe.text(
      say.t('looking.told', {
        name: nameIn(debrief, actor),
        text,
        hat: say.t(`hat.${toldAs}`),
        week,
        fate: say.t(`looking.told.${fate}`),
      }),
      '  ',
      '    ',
    );
  }
};

const showTask = (scribe: Scribe, { task, state, asked }: Task): void => {
  const { say } = scribe;
  scribe.text(`${say.t(`task.${task}`)}: ${say.t(`looking.task.${state}`)}`, '  ', '    ');
  for (const { week, said, reason } of asked) {
    if (reason !== undefined) scribe.text(say.t('looking.task.reason', { week, reason }), '    ');
    if (said !== undefined) scribe.text(say.words(said), '    ');
  }
};

export const showHouse = (scribe: Scribe, debrief: Debrief): void => {
  const { say, paint } = scribe;
  const { barriers, promises, charter } = debrief.house;
  scribe.heading(say.t('looking.house'));
  for (const task of debrief.tasks) showTask(scribe, task);
  for (const { title, owner, objections } of barriers) {
    scribe.line();
    scribe.line(paint('strong', `${say.words(title)} — ${nameIn(debrief, owner)}`));
    for (const { text, state, settled } of objections)
      scribe.text(
        say.t(`looking.objection.${state}`, {
          text,
          week: settled?.week ?? 0,
          why: settled === undefined ? '' : say.words(settled.why),
        }),
        '  ',
        '    ',
      );
  }
  scribe.line();
  for (const { text, to, state, due, owner } of promises)
    scribe.text(say.t(`looking.promise.${state}`, { text, to, due, owner: owner ?? '' }), '  ', '    ');
  for (const { clause, text, agreed, crisis } of charter) {
    const how = agreed !== undefined ? 'agreed' : crisis !== undefined ? 'crisis' : 'missing';
    scribe.text(
      say.t(`looking.charter.${how}`, {
        clause: say.t(`charter.${clause}`),
        text,
        week: (agreed ?? crisis)?.week ?? 0,
      }),
      '  ',
      '    ',
    );
  }
};

export const showRisks = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  scribe.heading(say.t('looking.risks'));
  for (const { risk, grown, fed } of debrief.risks) {
    scribe.text(`${say.t(`risk.${risk}`)}: ${grown.value}`);
    for (const { why, by } of fed) scribe.text(`${signed(say, by.value)} ${say.words(why)}`, '  ', '    ');
  }
};

const MARK = { for: ['good', '+'], against: ['bad', '−'], seen: ['faint', '·'] } as const;

const showOne = (scribe: Scribe, { side, week, words, quote }: Observation): void => {
  const { say, paint } = scribe;
  const [style, sign] = MARK[side];
  const when = week === undefined ? '' : `${say.t('week.one', { week })}: `;
  scribe.text(`${when}${say.words(words)}`, `  ${paint(style, sign)} `, '    ');
  if (quote !== undefined) scribe.text(paint('faint', say.words(quote)), '    ');
};

export const showSkills = (scribe: Scribe, debrief: Debrief): void => {
  const { say, paint } = scribe;
  scribe.heading(say.t('looking.skills'));
  for (const skill of SKILLS) {
    scribe.line();
    scribe.line(paint('strong', say.t(`looking.skill.${skill}`)));
    for (const one of debrief.skills.filter((observation) => observation.skill === skill)) showOne(scribe, one);
  }
};
