/** The keys of a presenter. A clicker sends PageDown, PageUp, and B or a full stop. */

export type KeyMeans = 'next' | 'previous' | 'blank' | 'first' | 'last' | 'projector' | 'timer' | 'help' | 'fullScreen';

/**
 * What the focus is on. A field takes every key for itself; one that counts leaves a clicker its two; a control keeps the key
 * that presses it.
 */
export type Under = 'field' | 'counter' | 'control' | 'nothing';

type Keys = Readonly<Record<string, KeyMeans>>;

const TURNS: Keys = { PageDown: 'next', PageUp: 'previous' };
const ANYWHERE: Keys = { ...TURNS, ArrowRight: 'next', ArrowLeft: 'previous', b: 'blank', B: 'blank', '.': 'blank' };
const LEADING: Keys = {
  ...ANYWHERE,
  Home: 'first',
  End: 'last',
  p: 'projector',
  P: 'projector',
  t: 'timer',
  T: 'timer',
  '?': 'help',
};
const PROJECTOR: Keys = { ...ANYWHERE, f: 'fullScreen', F: 'fullScreen' };
/** These press a button. */
const LEADING_PRESSES: Keys = { ' ': 'next' };
const PROJECTOR_PRESSES: Keys = { ' ': 'next', Enter: 'next' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const meansIn =
  (keys: Keys, presses: Keys) =>
  ({ key, ctrlKey, metaKey, altKey }: Pressed, under: Under): KeyMeans | undefined => {
    if (under === 'field' || ctrlKey || metaKey || altKey) return undefined;
    if (under === 'counter') return TURNS[key];
    return keys[key] ?? (under === 'control' ? undefined : presses[key]);
  };

/** What a key means to whoever leads; undefined where it is not ours. */
export const leadingKey = meansIn(LEADING, LEADING_PRESSES);
/** What it means in the projector's window. Esc is told apart there, since full screen takes it first. */
export const projectorKey = meansIn(PROJECTOR, PROJECTOR_PRESSES);

const CONTROLS = 'button, a[href], summary, input[type=checkbox], [role=button]';

export const underOf = (target: EventTarget | null): Under => {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches('input[type=number]')) return 'counter';
  if (target.closest(CONTROLS) !== null) return 'control';
  return target.closest('input, textarea, select, [contenteditable]') === null ? 'nothing' : 'field';
};
