/** Certain mends, carried out. */
import type { Edit, Finding } from '../../scenario/finding.ts';
import type { ScenarioFiles } from '../../scenario/scenario.ts';

/**
 * The files with the fixes of these findings applied, as many as do not touch one another: of two that do, the first is
 * applied, and the other is found again when the result is checked.
 */
export const applyFixes = (files: ScenarioFiles, findings: readonly Finding[]): ScenarioFiles => {
  const taken: Edit[] = [];
  for (const { fix } of findings) {
    const edits = fix?.edits ?? [];
    if (edits.some((edit) => !fits(edit, files) || taken.some((other) => touch(edit, other)))) continue;
    taken.push(...edits);
  }
  const changed = new Set(taken.map(({ file }) => file));
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      changed.has(file)
        ? edited(
            text,
            taken.filter((edit) => edit.file === file),
          )
        : text,
    ]),
  );
};

const fits = ({ file, from, to }: Edit, files: ScenarioFiles): boolean =>
  files[file] !== undefined && from >= 0 && from <= to && to <= files[file].length;

/** Two insertions at one place touch as well: nobody could say which comes first. */
const touch = (a: Edit, b: Edit): boolean =>
  a.file === b.file && (a.from < b.to || a.from === b.from) && (b.from < a.to || a.from === b.from);

const MARK = '\ufeff';

/** Places are counted behind a byte order mark, where a text still has one: readers of folders leave it out. */
const edited = (given: string, edits: readonly Edit[]): string => {
  const mark = given.startsWith(MARK) ? MARK : '';
  let result = given.slice(mark.length);
  for (const { from, to, text: instead } of edits.toSorted((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + instead + result.slice(to);
  }
  return mark + result;
};
