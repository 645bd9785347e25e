/**
 * One line in the wrong column, found by moving it: such a line makes many mistakes out of nothing, or the one that the
 * parser tells is seen further down. Where the lines that belong to it moved along, they are moved back with it.
 */
import { type Edit, type Finding, says } from '../../scenario/finding.ts';
import { type Value, phrase } from '../../scenario/phrase.ts';
import { type YamlSource, mistakesIn } from '../../scenario/scenario.ts';

/** How many lines and characters are read again at most: a large file is tried a few times only. */
const PATIENCE = { lines: 50_000, characters: 4_000_000, tries: 60 } as const;
/** How far out the name is looked for whose line made those below belong to another. */
const MOST_AROUND = 4;
/** More than one line alone can make. */
const TOO_MANY = 100;
/** Mistakes that a line in the wrong column makes, the most telling ones first. */
const TELLING = ['yaml-syntax', 'unknown-key', 'duplicate-key', 'bad-id', 'bad-value', 'wrong-type', 'missing-field'];

type Move = { readonly line: number; readonly lines: number; readonly from: number; readonly to: number };
type Found = { readonly move: Move; readonly left: readonly Finding[] };

/**
 * The line that is to blame for these mistakes, and the mistakes that are left once it is moved; undefined where moving
 * one line does not help. It comes with its mend where it fits in one column only.
 */
export const withoutStrayLine = (source: YamlSource, mistakes: readonly Finding[]): readonly Finding[] | undefined => {
  if (mistakes.length > TOO_MANY || !mistakes.some(({ rule }) => TELLING.includes(rule))) return undefined;
  const hasShape = mistakesIn(source.file, source.text)?.length === 0;
  if (hasShape) return undefined;
  const lines = source.text.split('\n');
  let best: readonly Found[] = [];
  for (const move of movesFor(lines, mistakes).slice(0, triesIn(source.text, lines))) {
    const most = best[0]?.left.length ?? Math.ceil(mistakes.length / 2) - 1;
    // Once a line alone is to blame, other columns for it are of interest and other lines are not.
    if (most === 0 && best[0] && best[0].move.line !== move.line) continue;
    const left = mistakesIn(source.file, moved(lines, move));
    if (left === undefined || left.length > most) continue;
    best = left.length === best[0]?.left.length ? [...best, { move, left }] : [{ move, left }];
  }
  return best[0] && [told(source, lines, best), ...best[0].left];
};

const triesIn = (text: string, lines: readonly string[]): number =>
  Math.min(
    PATIENCE.tries,
    Math.floor(PATIENCE.lines / lines.length),
    Math.floor(PATIENCE.characters / Math.max(1, text.length)),
  );

const told = (source: YamlSource, lines: readonly string[], found: readonly Found[]): Finding => {
  const { move } = found[0]!;
  const columns = [...new Set(found.map((one) => one.move.to))];
  const spaces = columns.map(String).reduceRight<Value>((b, a) => (b === '' ? a : phrase('hint.or', { a, b })), '');
  const hint = phrase(move.lines > 1 ? 'finding.stray-line.along.do' : 'finding.stray-line.do', {
    spaces,
    from: move.from,
  });
  return {
    file: source.file,
    line: move.line + 1,
    column: move.from + 1,
    severity: 'error',
    ...says('stray-line', {}, { hint }),
    ...(found.length === 1
      ? { fix: { title: phrase('mend.indent', { n: move.to }), edits: edits(source.file, lines, move) } }
      : {}),
  };
};

/** What could have been meant, the likeliest first: each of a few lines put where others around it begin. */
const movesFor = (lines: readonly string[], mistakes: readonly Finding[]): Move[] => {
  const byWeight = mistakes.toSorted((a, b) => weight(a) - weight(b) || a.line - b.line);
  const first = [...byWeight.slice(0, 2), ...mistakes.slice(0, 3)].map(({ line }) => line - 1);
  const before = first.slice(0, 2).map((line) => writtenBefore(lines, line));
  const around = linesAround(lines, first[0]!).slice(0, MOST_AROUND);
  const openings = around.map((line) => openingOf(lines, line));
  const suspects = new Set([...first.slice(0, 1), ...before.slice(0, 1), ...around, ...openings, ...first, ...before]);
  const moves = [...suspects].flatMap((line) => [...movesOf(lines, line).entries()]);
  return moves.toSorted(([a], [b]) => a - b).map(([, move]) => move);
};

const weight = ({ rule }: Finding): number => (TELLING.indexOf(rule) + TELLING.length + 1) % (TELLING.length + 1);

/** The likeliest column first: those of its neighbours, one step in or out, and where what is around it begins. */
const movesOf = (lines: readonly string[], line: number): Move[] => {
  if (!isWritten(lines[line])) return [];
  const from = indentOf(lines[line]!);
  const above = writtenBefore(lines, line);
  const below = lines.findIndex((text, i) => i > line && isWritten(text));
  const [before, after] = [above < 0 ? 0 : indentOf(lines[above]!), below < 0 ? 0 : indentOf(lines[below]!)];
  const columns = [
    after,
    before,
    after - 2,
    before - 2,
    before + 2,
    ...linesAround(lines, line).map((i) => indentOf(lines[i]!)),
  ];
  const sizes = [1, ...(after > from ? [belonging(lines, line)] : [])];
  const fitting = [...new Set(columns)].filter((to) => to >= 0 && to !== from);
  return fitting.flatMap((to) => sizes.map((size) => ({ line, lines: size, from, to })));
};

/** The lines to which this one could belong, from the innermost outwards. */
const linesAround = (lines: readonly string[], line: number): number[] => {
  const around: number[] = [];
  let column = Infinity;
  for (let i = writtenBefore(lines, line); i >= 0 && column > 0; i = writtenBefore(lines, i)) {
    if (indentOf(lines[i]!) >= column) continue;
    column = indentOf(lines[i]!);
    around.push(i);
  }
  return around;
};

/** The first of the lines that begin in the same column as this one, with nothing further out between them. */
const openingOf = (lines: readonly string[], line: number): number => {
  const column = indentOf(lines[line]!);
  let opening = line;
  for (let i = line; i >= 0 && indentOf(lines[i]!) >= column; i = writtenBefore(lines, i)) {
    if (indentOf(lines[i]!) === column) opening = i;
  }
  return opening;
};

const isWritten = (line: string | undefined): boolean => line !== undefined && /^ *[^\s#]/.test(line);
const indentOf = (line: string): number => line.search(/[^ ]/);
const writtenBefore = (lines: readonly string[], line: number): number => {
  let at = line - 1;
  while (at >= 0 && !isWritten(lines[at])) at--;
  return Math.max(at, -1);
};

/** A line and those below it that begin further in. */
const belonging = (lines: readonly string[], line: number): number => {
  const next = lines.findIndex((text, i) => i > line && isWritten(text) && indentOf(text) <= indentOf(lines[line]!));
  return (next < 0 ? lines.length : next) - line;
};

const moved = (lines: readonly string[], move: Move): string =>
  lines.map((text, i) => (isMoved(text, i, move) ? shifted(text, move) : text)).join('\n');

const isMoved = (text: string, i: number, { line, lines }: Move): boolean =>
  i >= line && i < line + lines && text.trim() !== '';

const shifted = (text: string, { from, to }: Move): string =>
  to > from ? ' '.repeat(to - from) + text : text.slice(Math.min(from - to, Math.max(0, indentOf(text))));

const edits = (file: string, lines: readonly string[], move: Move): Edit[] => {
  let at = 0;
  return lines.flatMap((text, i) => {
    const from = at;
    at += text.length + 1;
    if (!isMoved(text, i, move)) return [];
    return [{ file, from, to: from + text.length, text: shifted(text, move) }];
  });
};
