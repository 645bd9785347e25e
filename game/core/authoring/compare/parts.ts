/** The parts of a scenario that have an id: which came, which went, which only got another name. */
import { canonicalJson } from '../../scenario/canonical.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** `from` and `to` are paths in the two versions. */
export type Moved = { readonly from: string; readonly to: string };

export type Parts = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly Moved[];
};

/** Where ids are keys: `*` stands for one id, `**` for any way down. */
const MAPS: readonly string[] = [
  'truths',
  'flags',
  'actors',
  'actors.*.interests',
  'actors.*.questions',
  'ties',
  'barriers',
  'barriers.*.objections',
  'actions',
  'dilemmas',
  'dilemmas.*.options',
  'agreements',
  'agreements.*.names',
  'events',
  'outcomes',
  'outcomes.*',
  'storylines',
  'storylines.*.**.states',
  'leader.does',
  'leader.does.*.wants',
  '**.promises',
  'endings',
];

const PATTERNS: readonly RegExp[] = MAPS.map(
  (one) =>
    new RegExp(
      `^${one
        .replaceAll('.', '\\.')
        .replaceAll('**\\.', '(?:[^.]+\\.)*')
        .replaceAll(/(?<!\))\*/g, '[^.]+')}$`,
    ),
);

const isMapOfParts = (path: string): boolean => PATTERNS.some((pattern) => pattern.test(path));

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Fields of a read scenario that are made from the rest of it. */
const DERIVED = ['expressions', 'texts', 'translations', 'pictures', 'contentHash'];

/** The scenario as it was written, without what reading it made. */
export const writtenPart = (scenario: Scenario): Tree =>
  Object.fromEntries(Object.entries(scenario).filter(([key]) => !DERIVED.includes(key)));

export const partsOf = (before: Scenario, after: Scenario): Parts => {
  const found: Found = { added: [], removed: [], renamed: [] };
  look(writtenPart(before), writtenPart(after), '', '', found);
  return found;
};

type Found = { readonly added: string[]; readonly removed: string[]; readonly renamed: Moved[] };

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** `from` and `to` are the same but inside a part that was renamed. */
const look = (before: unknown, after: unknown, from: string, to: string, found: Found): void => {
  if (!isTree(before) || !isTree(after)) return;
  const pairs = new Map(Object.keys(before).map((key) => [key, key]));
  if (isMapOfParts(to)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
    for (const key of gone) {
      const twin = come.find((one) => likeness(before[key], key) === likeness(after[one], one));
      if (twin === undefined) found.removed.push(join(from, key));
      else {
        come.splice(come.indexOf(twin), 1);
        pairs.set(key, twin);
        found.renamed.push({ from: join(from, key), to: join(to, twin) });
      }
    }
    found.added.push(...come.map((key) => join(to, key)));
  }
  for (const [key, twin] of pairs) look(before[key], after[twin], join(from, key), join(to, twin), found);
};

/** A part without its own name: that of an actor stands in its own lists, too. */
const likeness = (part: unknown, id: string): string =>
  canonicalJson(part ?? null).replaceAll(new RegExp(`(?<![A-Za-z0-9])${id}(?![A-Za-z0-9])`, 'g'), '·');
