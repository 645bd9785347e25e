/** Two versions of a scenario, and how they play, as a person reads them. */
import type { Comparison, Studied } from '../../../core/authoring/compare/compare.ts';
import type { Terminal } from '../terminal.ts';
import { playerName } from './balance/names.ts';
import type { Say } from './say.ts';
import { type Scribe, scribeOf } from './scribe.ts';

/** A section without content is left out. */
export const showComparison = (
  table: { readonly terminal: Terminal; readonly say: Say },
  comparison: Comparison,
  played: Studied | undefined,
): void => {
  const scribe = scribeOf(table);
  const { say } = table;
  if (comparison.same) scribe.text(say.t('diff.same'));
  for (const [title, lines] of sections(comparison, say)) section(scribe, say.t(title), lines);
  if (played !== undefined) {
    const lines = playedLines(played, say);
    section(scribe, say.t('diff.playing'), lines.length === 0 ? [say.t('diff.plays-alike')] : lines);
  }
  scribe.flush();
};

const section = (scribe: Scribe, title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return;
  scribe.heading(title);
  for (const line of lines) scribe.text(line, '  ', '      ');
};

const sections = (c: Comparison, say: Say): readonly (readonly [string, readonly string[]])[] => [
  ['diff.added', c.added.map((path) => `+ ${say.words(path)}`)],
  ['diff.removed', c.removed.map((path) => `− ${say.words(path)}`)],
  ['diff.renamed', c.renamed.map(({ from, to }) => `${say.words(from)} → ${say.words(to)}`)],
  ['diff.rules', c.rules.map(({ path, before, after }) => `${say.words(path)}: ${change(say, before, after)}`)],
  ['diff.texts', c.texts.flatMap((one) => textLines(one, say))],
  [
    'diff.endings',
    [
      ...c.endings.gained.map((id) => say.t('diff.ending.gained', { id })),
      ...c.endings.lost.map((id) => say.t('diff.ending.lost', { id })),
      ...(c.endings.reordered ? [say.t('diff.ending.reordered')] : []),
    ],
  ],
  [
    'diff.translations',
    Object.entries(c.translated).map(([language, { before, after }]) =>
      say.t('diff.translated', { language, before, after }),
    ),
  ],
];

type Value = Comparison['rules'][number]['before'];

/** Numbers as they are written in the file, with no mark between thousands. */
const shown = (say: Say, value: Value): string => (value === undefined ? say.t('diff.none') : say.words(String(value)));

const change = (say: Say, before: Value, after: Value): string =>
  say.t('diff.change', { before: shown(say, before), after: shown(say, after) });

const textLines = ({ id, before, after, stale }: Comparison['texts'][number], say: Say): readonly string[] => [
  `${say.words(id)}${stale.length === 0 ? '' : ` (${say.t('diff.stale', { languages: stale.join(', ') })})`}`,
  `  − ${say.words(before)}`,
  `  + ${say.words(after)}`,
];

const playedLines = (played: Studied, say: Say): readonly string[] => [
  ...played.lost.map(({ id, proved }) => say.t(proved ? 'diff.lost.proved' : 'diff.lost', { id })),
  ...played.gained.map((id) => say.t('diff.gained', { id })),
  ...played.nowDominated.map((id) => say.t('diff.dominated', { id })),
  ...played.noLongerDominated.map((id) => say.t('diff.no-longer-dominated', { id })),
  ...played.neverGotNow.map((id) => say.t('diff.never-got', { id })),
  ...played.gotAgain.map((id) => say.t('diff.got-again', { id })),
  ...played.shifts.map(({ policy, before, after }) =>
    say.t('diff.shift', { policy: playerName(say, policy), before: before.toFixed(1), after: after.toFixed(1) }),
  ),
  ...twoHatsLines(played, say),
];

const twoHatsLines = ({ twoHats }: Studied, say: Say): readonly string[] => {
  if (twoHats === undefined || twoHats.before === twoHats.after) return [];
  return [say.t(twoHats.after ? 'diff.two-hats.gained' : 'diff.two-hats.lost')];
};
