/** When to knock again. */

const FIRST_MS = 1_000;
const LONGEST_MS = 15 * 60_000;

/**
 * Milliseconds to wait after `failures` (from 1) failed passes in a row: twice as long each time, at most a quarter of an
 * hour, and a random part of it (`chance`, 0 to 1), so that a room full of machines does not knock at once ("full jitter"; Brooker, Exponential
 * backoff and jitter, AWS Architecture Blog 2015). What the store itself asked for (`Retry-After`) is kept to.
 */
export const pauseMs = (failures: number, asked: number | undefined, chance: number): number => {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.max(asked ?? 0, Math.round(most * (0.5 + chance / 2)));
};

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; at most a day. Undefined where it makes no sense. */
export const retryAfterMs = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), 86_400_000) : undefined;
};
