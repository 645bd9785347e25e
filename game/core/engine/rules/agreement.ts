/**
 * Agreements (game.md §4): a sheet of names, each with its condition. From half of them on it can be tabled; with s of n
 * names it yields (s/n)² of its effects; a name added later brings half of its share; a missing one comes back. A sheet may
 * follow another: once it is on the table, nobody signs the earlier one any more, and who was missing there is let be.
 */
import { happen } from '../apply.ts';
import type { Compiled } from '../compiled.ts';
import { NAME } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, post, postTo, raise, remember, tell } from '../step.ts';
import { use } from './permission.ts';
import { roundAway } from './scaling/rounding.ts';

/** Which of the names would sign now, in the order of the sheet. */
export const readyNames = ({ deeds }: Pick<Compiled, 'deeds'>, state: State, sheet: number): boolean[] =>
  deeds.sheets[sheet]!.names.map(({ when }) => when(state) === 1);

/** Why this sheet cannot be tabled now: once only, after the one it follows, and from half of the names (rounded up) on. */
export const sheetRefused = ({ layout, deeds }: Compiled, state: State, sheet: number): Refusal | undefined => {
  if (state[layout.agreements[sheet]!.tabled]! > 0) return { code: 'done-already' };
  const { follows } = deeds.sheets[sheet]!;
  if (follows >= 0 && state[layout.agreements[follows]!.tabled] === 0) {
    return { code: 'sheet-before', agreement: deeds.sheets[follows]!.id };
  }
  const names = readyNames({ deeds }, state, sheet);
  const ready = names.filter(Boolean).length;
  const need = Math.ceil(names.length / 2);
  return ready < need ? { code: 'sheet-thin', ready, need } : undefined;
};

/** Puts the sheet on the table: who was ready signs, the k-th missing name comes back after k weeks. */
export const tableSheet = (step: Step, sheet: number, ready: readonly boolean[]): void => {
  const { layout, deeds } = step.compiled;
  const slots = layout.agreements[sheet]!;
  const { names, event, id } = deeds.sheets[sheet]!;
  const week = step.state[layout.own.week]!;
  postTo(step, slots.tabled, week);
  let missing = 0;
  for (const [i, name] of names.entries()) {
    if (ready[i]) sign(step, sheet, i, NAME.signed);
    else remember(step, slots.returns[i]!, week + ++missing);
    if (ready[i]) raise(step, name.event);
  }
  const signed = names.length - missing;
  because(step, `agreement.${id}`, () => yieldShare(step, sheet, signed ** 2, names.length ** 2));
  raise(step, event);
};

const sign = (step: Step, sheet: number, name: number, how: number): void => {
  const { layout, deeds } = step.compiled;
  const { actor, signs, uses } = deeds.sheets[sheet]!.names[name]!;
  use(step, uses);
  postTo(step, layout.agreements[sheet]!.names[name]!, how);
  remember(step, layout.agreements[sheet]!.returns[name]!, 0);
  tell(step, 'signed', signs, layout.actors[actor]!.id);
};

/** Brings a share of the full effects, each rounded half away from zero. Flags and all else come whole, once. */
const yieldShare = (step: Step, sheet: number, share: number, whole: number): void => {
  const hundredths = Math.round((share * 100) / whole);
  for (const { slot, change } of step.compiled.deeds.sheets[sheet]!.effects.effects) {
    const amount = roundAway((change * share) / whole);
    post(step, slot, amount, change, share === whole ? undefined : [{ name: 'names', hundredths }]);
  }
  for (const { slot, value } of step.compiled.deeds.sheets[sheet]!.effects.sets) postTo(step, slot, value);
};

/** Whether a later version of this sheet is on the table. */
const isReplaced = ({ compiled: { layout, deeds }, state }: Step, sheet: number): boolean =>
  deeds.sheets[sheet]!.followers.some((later) => state[layout.agreements[later]!.tabled]! > 0);

/** At a closing: names whose condition has come true are added, each for half of the share it would have brought. */
export const addNames = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  for (const [i, { names, id }] of deeds.sheets.entries()) {
    const slots = layout.agreements[i]!;
    if (step.state[slots.tabled] === 0 || isReplaced(step, i)) continue;
    for (const [k, { when, event }] of names.entries()) {
      if (step.state[slots.names[k]!] !== NAME.none || when(step.state) === 0) continue;
      const signed = slots.names.filter((slot) => step.state[slot] !== NAME.none).length;
      step.cause = `agreement.${id}`;
      sign(step, i, k, NAME.late);
      yieldShare(step, i, (signed + 1) ** 2 - signed ** 2, 2 * names.length ** 2);
      raise(step, event);
    }
  }
};

/** At a closing: missing names whose week has come return as the event of that person. */
export const returnMissing = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  for (const [i, { names, id }] of deeds.sheets.entries()) {
    if (isReplaced(step, i)) continue;
    const { returns } = layout.agreements[i]!;
    for (const [k, { missing }] of names.entries()) {
      if (step.state[returns[k]!] === 0 || step.state[returns[k]!]! > step.state[layout.own.week]!) continue;
      remember(step, returns[k]!, 0);
      step.cause = `agreement.${id}`;
      happen(step, missing);
    }
  }
};
