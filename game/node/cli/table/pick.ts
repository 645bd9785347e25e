/** Picking from a numbered list by typing its numbers. */
import type { Hand } from './hand.ts';

/** One of `count` by its number from 1; undefined for an empty line or anything else. */
export const numberIn = (typed: string, count: number): number | undefined => {
  const number = /^[0-9]{1,3}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= count ? number - 1 : undefined;
};

/** Several of `count`, at most `most`, in the order typed: `1 3`, `2,4`. Undefined where something else was typed. */
export const numbersIn = (typed: string, count: number, most: number): number[] | undefined => {
  const words = typed.split(/[\s,]+/).filter((word) => word !== '');
  const numbers = words.map((word) => numberIn(word, count));
  if (numbers.includes(undefined) || numbers.length > most) return undefined;
  return [...new Set(numbers as number[])];
};

/** Asks until one of `count` is picked; an empty line gives `whenEmpty`, or asks again where that is undefined. */
export const pickOne = async (hand: Hand, prompt: string, count: number, whenEmpty?: number): Promise<number> => {
  for (;;) {
    const typed = await hand.ask(prompt);
    const picked = typed === '' ? whenEmpty : numberIn(typed, count);
    if (picked !== undefined) return picked;
    hand.scribe.line(hand.scribe.say.t('pick.one', { n: count }));
  }
};
