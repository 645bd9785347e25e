/** Where the talk is: which picture stands on the projector, and how long each part has taken. Pure; times are the window's own. */

export type Leading = {
  readonly part: number;
  readonly step: number;
  readonly blank: boolean;
  readonly showing: 'plan' | 'whatIf';
  /** Milliseconds that lie behind, by part; and since when the clock of the part at hand runs. */
  readonly spent: Readonly<Record<string, number>>;
  readonly since: number | undefined;
};

export const FIRST_PICTURE: Leading = {
  part: 0,
  step: 0,
  blank: false,
  showing: 'plan',
  spent: {},
  since: undefined,
};

/** Parts by id, each with how many pictures it has: at least one. */
export type Course = readonly { readonly id: string; readonly steps: number }[];

/** The place after or before this one; the same at either end. */
export const onward = (course: Course, { part, step }: Pick<Leading, 'part' | 'step'>, by: -1 | 1) => {
  const here = course[part];
  if (here === undefined) return { part: 0, step: 0 };
  const to = step + by;
  if (to >= 0 && to < here.steps) return { part, step: to };
  const other = course[part + by];
  if (other === undefined) return { part, step };
  return { part: part + by, step: by === 1 ? 0 : other.steps - 1 };
};

/** Stops the clock of the part at hand: what it took is added to it. */
export const held = (leading: Leading, course: Course, now: number): Leading => {
  const id = course[leading.part]?.id;
  if (leading.since === undefined || id === undefined) return { ...leading, since: undefined };
  const spent = (leading.spent[id] ?? 0) + Math.max(0, now - leading.since);
  return { ...leading, since: undefined, spent: { ...leading.spent, [id]: spent } };
};

/** Goes somewhere; a running clock goes on for the part that is reached. A blank projector shows again. */
export const gone = (
  leading: Leading,
  course: Course,
  to: { readonly part: number; readonly step: number },
  now: number,
): Leading => {
  const part = Math.min(Math.max(0, to.part), Math.max(0, course.length - 1));
  const step = Math.min(Math.max(0, to.step), Math.max(0, (course[part]?.steps ?? 1) - 1));
  const there = { part, step, blank: false, showing: 'plan' } as const;
  if (part === leading.part || leading.since === undefined) return { ...leading, ...there };
  return { ...held(leading, course, now), ...there, since: now };
};

/** Starts the clock of the part at hand, stops it, or has it begin at nothing again: running if it ran, else standing. */
export const timed = (leading: Leading, course: Course, wish: 'go' | 'hold' | 'again', now: number): Leading => {
  if (wish === 'hold') return held(leading, course, now);
  if (wish === 'go') return leading.since === undefined ? { ...leading, since: now } : leading;
  const id = course[leading.part]?.id ?? '';
  return { ...leading, spent: { ...leading.spent, [id]: 0 }, since: leading.since === undefined ? undefined : now };
};

/**
 * The same picture, where the pictures of its part have become others: it is looked for by what stands on it. Pictures are plain
 * data.
 */
export const sameStep = (before: readonly object[], now: readonly object[], step: number): number => {
  const written = JSON.stringify(before[step]);
  const found = now.findIndex((one) => JSON.stringify(one) === written);
  return found < 0 ? Math.min(step, Math.max(0, now.length - 1)) : found;
};
