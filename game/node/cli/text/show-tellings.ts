/** What was said, told, or in the news because of a decision. */
import type { OwnPicture, TellingView } from '../../../core/view/view.ts';
import type { Say } from './say.ts';
import type { Scribe } from './scribe.ts';

const BAR = '│ ';
/** Whose words these are is said only where the text itself does not: a signature, a grant, an objection. */
const NAMED: readonly TellingView['kind'][] = ['told', 'signed', 'settled', 'promise', 'leader', 'refused', 'news'];

/** A terminal shows no pictures; what can be seen in one is told. */
export const pictureWords = ({ alt }: OwnPicture, { t, words }: Say): string => t('picture', { alt: words(alt) });

export const showTellings = (scribe: Scribe, tellings: readonly TellingView[]): void => {
  const { paint } = scribe;
  let speaker: string | undefined;
  for (const { kind, text, title, name, note, picture } of tellings) {
    scribe.line();
    const head = title ?? (NAMED.includes(kind) && name !== speaker ? name : undefined);
    if (head !== undefined) scribe.line(`${paint('faint', BAR)}${paint('strong', head)}`);
    scribe.text(text, paint('faint', BAR));
    if (picture !== undefined) scribe.text(pictureWords(picture, scribe.say), paint('faint', BAR));
    if (note !== undefined) scribe.text(`» ${scribe.say.words(note)}`);
    speaker = name;
  }
  if (tellings.length > 0) scribe.line();
};
