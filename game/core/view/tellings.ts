/** What somebody reads because of a decision: texts with the face that goes with them. */
import { DILEMMA, type Telling, read } from '../engine/engine.ts';
import { type OwnPicture, ownPicture } from './own-picture.ts';
import { nameOf } from './people.ts';
import { type Phrase, phrase } from './phrase.ts';
import { type Look, textOf } from './texts.ts';

export type TellingView = {
  readonly kind: Telling['kind'];
  readonly text: string;
  /** Headline of news, or the question to which it is the answer that came by itself. */
  readonly title?: string;
  /** A picture that the scenario brought along for it. */
  readonly picture?: OwnPicture;
  readonly actor?: string;
  readonly name?: string;
  /** Why it was not told, where the rules are the reason. */
  readonly note?: Phrase;
};

/** An answer by hand was given to a question that was there to be seen; one by default comes among the news. */
const titleOf = (look: Look, text: string): string | undefined => {
  const [part = '', id = ''] = text.split('.');
  if (part === 'events') return look.texts(`events.${id}.title`);
  const byItself = part === 'dilemmas' && read(look.game, `dilemma.${id}`) === DILEMMA.defaulted;
  return byItself ? look.texts(`dilemmas.${id}.title`) : undefined;
};

/** What was told by the last decision, in the order of happening; at the beginning, the opening. */
export const tellings = (look: Look): TellingView[] =>
  look.game.told.map((telling) => {
    const { kind, text, actor, why } = telling;
    const title = titleOf(look, text);
    const picture = ownPicture(look, text.replace(/\.text$/, ''));
    return {
      kind,
      text: textOf(look, text),
      ...(picture === undefined ? {} : { picture }),
      ...(title === undefined ? {} : { title }),
      ...(actor === undefined ? {} : { actor, name: nameOf(look, actor) }),
      ...(why === undefined || actor === undefined
        ? {}
        : { note: phrase(`refused.${why}`, { name: nameOf(look, actor) }) }),
    };
  });
