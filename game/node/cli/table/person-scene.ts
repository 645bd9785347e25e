/** With one person, several together, or at your own desk: what could be done, at what price, or why not. */
import type { ChoiceView, Group } from '../../../core/view/view.ts';
import { showNumbered } from '../text/show-choice.ts';
import { groupName } from '../text/show-week.ts';
import type { Beside, Hand } from './hand.ts';
import { numberIn } from './pick.ts';

/** Shows the group and takes one choice; an empty line goes back. */
export const personScene = async (hand: Hand, group: Group): Promise<void> => {
  const { scribe } = hand;
  const { t, words } = scribe.say;
  scribe.heading(groupName(group, scribe));
  for (const person of group.people) {
    if (group.people.length === 1) scribe.text(person.role);
    const expected = person.expected === undefined ? [] : [t(`expected.${person.expected}`)];
    const facts = [t(`door.${person.door}`), words(person.turnsUp), ...expected].join(' · ');
    scribe.text(scribe.paint('faint', group.people.length === 1 ? facts : `${person.name}: ${facts}`));
    if (group.people.length === 1 && person.mood !== undefined) scribe.text(person.mood);
    if (person.thread !== undefined) scribe.text(t('thread', { week: person.thread }));
  }
  await choiceScene(hand, group.choices);
};

/** Numbered choices, open or closed; one is taken, or none. `why` may ask for something to keep beside the decision. */
export const choiceScene = async (
  hand: Hand,
  choices: readonly ChoiceView[],
  why: () => Promise<Beside> = async () => ({}),
): Promise<void> => {
  const { scribe } = hand;
  scribe.line();
  for (const [i, choice] of choices.entries()) showNumbered(scribe, choice, i + 1);
  scribe.line();
  const picked = numberIn(await hand.ask(scribe.say.t('choose')), choices.length);
  const choice = picked === undefined ? undefined : choices[picked];
  if (choice === undefined) return;
  if (choice.closed !== undefined) {
    scribe.text(scribe.say.words(choice.closed), scribe.paint('bad', '✕ '), '  ');
    return;
  }
  await hand.decide(choice.decision, await why());
};
