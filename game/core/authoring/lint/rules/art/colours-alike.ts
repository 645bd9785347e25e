/** Hands and face that run into the clothes. */
import type { Rule } from '../../rule.ts';

/** Below this the edge between two areas is hard to see, even with the line that is drawn around them. */
const LEAST = 1.15;

export const coloursAlike: Rule = {
  id: 'colours-alike',
  group: 'art',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { portrait }] of Object.entries(scenario.actors)) {
      if (portrait?.skin === undefined || portrait.top === undefined) continue;
      if (contrast(portrait.skin, portrait.top) >= LEAST || hueApart(portrait.skin, portrait.top)) continue;
      report({ path: ['actors', id, 'portrait', 'top'], at: 'value' }, { id });
    }
  },
};

const channels = (colour: string): readonly [number, number, number] => {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [r, g, b] = channels(colour).map((c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [one, two] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, two) / Math.min(one, two);
};

/** Equally light and yet told apart: a green beside a brown. */
const hueApart = (a: string, b: string): boolean => {
  const [x, y] = [channels(a), channels(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) > 60;
};
