/** Pictures that a scenario brought along, as whoever shows them needs them. */
import { type Look, textOf } from './texts.ts';

/** `hash` is that of its bytes; the bytes themselves are no part of a scenario. */
export type OwnPicture = { readonly hash: string; readonly alt: string };

/** The picture of what has this text id (`events.badPress`), or of the scenario itself; undefined where there is none. */
export const ownPicture = (look: Look, of?: string): OwnPicture | undefined => {
  const { scenario } = look.game;
  const event = of?.startsWith('events.') ? scenario.events[of.slice('events.'.length)] : undefined;
  const picture = of === undefined ? scenario.picture : event?.picture;
  const hash = picture && scenario.pictures[picture.file];
  if (hash === undefined) return undefined;
  return { hash, alt: textOf(look, of === undefined ? 'picture.alt' : `${of}.picture.alt`) };
};
