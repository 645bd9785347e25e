/** The week as a list, with what to type for each choice: for transcripts and for whoever plays by notation. */
import type { Group, WeekView } from '../../../core/view/view.ts';
import type { Scribe } from './scribe.ts';
import { showNotated } from './show-choice.ts';
import { figureWords } from './show-price.ts';

/** Where and when, the hat worn, and the figures. */
export const showStatus = (scribe: Scribe, view: WeekView): void => {
  const { say, paint } = scribe;
  const { t } = say;
  const span = view.weeks > 1 ? t('week.span', { week: view.week, last: view.week + view.weeks - 1 }) : '';
  const when = span === '' ? t('week.one', { week: view.week }) : span;
  scribe.heading(`${when} — ${t('week.turn', { turn: view.turn, turns: view.turns })}`);
  scribe.line(paint(view.hat, t(`hat.${view.hat}.worn`)));
  scribe.line(figureWords(view.figures, say, view.sheets.length > 0));
  scribe.line(paint('faint', `${say.words(view.energy)} ${say.words(view.cover)}`));
};

/** Open choices of a group under the names of its people. */
export const groupName = ({ people }: Group, { say }: Scribe): string =>
  people.length === 0 ? say.t('week.desk') : people.map(({ name }) => name).join(' + ');

/** Everything that is open, with its notation. */
export const showWeek = (scribe: Scribe, view: WeekView): void => {
  const { say, paint } = scribe;
  showStatus(scribe, view);
  if (view.inbox.length > 0) {
    scribe.line();
    scribe.line(paint('strong', say.t('week.inbox')));
    for (const one of view.inbox) {
      const deadline = one.deadline === undefined ? '' : ` (${say.words(one.deadline)})`;
      scribe.text(`${one.title}${deadline}`, '  ', '    ');
    }
  }
  for (const group of view.groups) {
    const open = group.choices.filter(({ closed }) => closed === undefined);
    if (open.length === 0) continue;
    scribe.line();
    scribe.line(`${paint('strong', groupName(group, scribe))}${doorWords(group, scribe)}`);
    for (const choice of open) showNotated(scribe, choice);
  }
};

const doorWords = ({ people }: Group, { say, paint }: Scribe): string =>
  people.length === 1 ? paint('faint', ` — ${say.t(`door.${people[0]!.door}`)}`) : '';
