/** The keys of a presenter. A clicker sends PageDown, PageUp, and B or a full stop. */

export type KeyMeans = 'next' | 'previous' | 'blank' | 'first' | 'last' | 'projector' | 'timer' | 'help' | 'fullScreen';

/** What the focus is on: a field takes every key for itself, a control those that work it. */
export type Under = 'field' | 'control' | 'nothing';

const ANYWHERE: Readonly<Record<string, KeyMeans>> = {
  PageDown: 'next',
  PageUp: 'previous',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
};

/** Of these the browser's own controls make use. */
const OFF_CONTROLS: Readonly<Record<string, KeyMeans>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'next',
};

const LEADING: Readonly<Record<string, KeyMeans>> = {
  Home: 'first',
  End: 'last',
  p: 'projector',
  P: 'projector',
  t: 'timer',
  T: 'timer',
  '?': 'help',
};

const PROJECTOR: Readonly<Record<string, KeyMeans>> = { Enter: 'next', f: 'fullScreen', F: 'fullScreen' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const meansIn =
  (own: Readonly<Record<string, KeyMeans>>) =>
  (pressed: Pressed, under: Under): KeyMeans | undefined => {
    if (under === 'field' || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
    const { key } = pressed;
    return ANYWHERE[key] ?? own[key] ?? (under === 'control' ? undefined : OFF_CONTROLS[key]);
  };

/** What a key means to whoever leads; undefined where it is not ours. */
export const leadingKey = meansIn(LEADING);
/** What it means in the projector's window. Esc is told apart there, since full screen takes it first. */
export const projectorKey = meansIn(PROJECTOR);

const FIELDS = 'input:not([type=button]), textarea, select, [contenteditable]';
const CONTROLS = 'button, a[href], summary, [role=button], [role=tab]';

export const underOf = (target: EventTarget | null): Under => {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest(FIELDS) !== null) return 'field';
  return target.closest(CONTROLS) === null ? 'nothing' : 'control';
};
