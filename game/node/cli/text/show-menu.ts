/** The week at a glance for play by hand: what waits, whom you could meet, which keys there are. */
import type { DilemmaBrief, Group, WeekView } from '../../../core/view/view.ts';
import { padded } from './paint.ts';
import type { Scribe } from './scribe.ts';
import { groupName, showStatus } from './show-week.ts';

export type Item =
  { readonly kind: 'dilemma'; readonly dilemma: DilemmaBrief } | { readonly kind: 'group'; readonly group: Group };

/** What can be picked by its number, in this order: the inbox, then people, then what is done together, then the desk. */
export const menuOf = (view: WeekView): Item[] => [
  ...view.inbox.map((dilemma): Item => ({ kind: 'dilemma', dilemma })),
  ...view.groups.filter(isWorthGoing).map((group): Item => ({ kind: 'group', group })),
];

/** Somebody can always be called on; together and at the desk only where there is something to do. */
const isWorthGoing = ({ people, choices }: Group): boolean =>
  people.length === 1 || choices.some(({ closed }) => closed === undefined);

const NUMBER_WIDTH = 4;
const NAME_WIDTH = 34;
const DOOR_WIDTH = 16;

export const showMenu = (scribe: Scribe, view: WeekView, items: readonly Item[]): void => {
  const { say, paint } = scribe;
  showStatus(scribe, view);
  let section = '';
  for (const [i, item] of items.entries()) {
    const title = say.t(item.kind === 'dilemma' ? 'week.inbox' : 'week.people');
    if (title !== section) {
      scribe.line();
      scribe.line(paint('strong', title));
      section = title;
    }
    const number = `  ${padded(String(i + 1), NUMBER_WIDTH)}`;
    scribe.line(number + (item.kind === 'dilemma' ? dilemmaLine(scribe, item.dilemma) : groupLine(scribe, item.group)));
  }
  scribe.line();
  scribe.text(paint('faint', say.t('keys', { keys: keysOf(scribe, view) })));
};

const dilemmaLine = ({ say, paint }: Scribe, { title, deadline }: DilemmaBrief): string =>
  `${padded(title, NAME_WIDTH)} ${deadline === undefined ? '' : paint('bad', say.words(deadline))}`;

const groupLine = (scribe: Scribe, group: Group): string => {
  const { say, paint } = scribe;
  const open = group.choices.filter(({ closed }) => closed === undefined).length;
  const [person, ...more] = group.people;
  const door = person === undefined || more.length > 0 ? '' : say.t(`door.${person.door}`);
  const count = open === 0 ? say.t('menu.closed') : say.t('menu.open', { n: open });
  return `${padded(groupName(group, scribe), NAME_WIDTH)} ${padded(door, DOOR_WIDTH)} ${paint('faint', count)}`;
};

const keysOf = ({ say }: Scribe, view: WeekView): string =>
  [
    view.hatControl === undefined ? '' : say.t('keys.hat'),
    view.notebook.length === 0 ? '' : say.t('keys.notebook'),
    view.promises.length === 0 ? '' : say.t('keys.promises'),
    view.leader === undefined ? '' : say.t('keys.leader'),
    view.sheets.length === 0 ? '' : say.t('keys.sheet'),
    view.end === undefined ? '' : say.t('keys.end'),
    say.t('keys.help'),
  ]
    .filter((key) => key !== '')
    .join(' · ');

/** `Week 3, badge on, 5 hours > ` */
export const showPrompt = ({ say, paint }: Scribe, view: WeekView): string =>
  `\n${paint(view.hat, say.t('prompt', { week: view.week, hat: { key: `hat.${view.hat}` }, n: view.figures.hours }))} `;
