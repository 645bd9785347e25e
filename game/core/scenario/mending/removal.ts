/** Taking a field out of a file without touching anything else. */
import type { Edit } from '../finding.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

/** The edit that removes the field at this path; undefined where that is not plainly possible. */
export const removal = (source: YamlSource, path: Path): Edit | undefined => {
  const [key, value] = [source.keySpan(path), source.valueSpan(path)];
  if (!key || !value) return undefined;
  const { text, file } = source;
  const edit = (from: number, to: number): Edit => ({ file, from, to, text: '' });
  const before = text.slice(text.lastIndexOf('\n', key.from - 1) + 1, key.from);
  const after = /^[ \t]*(,[ \t]*|\}|#[^\n]*\n|\n|$)/.exec(text.slice(value.to))?.[0];
  if (after === undefined || text.slice(key.from, value.to).includes('\n')) return undefined;
  if (before.trim() === '') {
    const alone = !/[,}]/.test(after) && hasSiblings(source, path);
    return alone ? edit(key.from - before.length, value.to + after.length) : undefined;
  }
  if (after.includes(',')) return edit(key.from, value.to + after.length);
  const comma = /,[ \t]*$/.exec(before)?.[0];
  return after.trim() === '}' ? edit(key.from - (comma?.length ?? 0), value.to) : undefined;
};

const hasSiblings = (source: YamlSource, path: Path): boolean => {
  let here = source.value as Readonly<Record<string | number, unknown>>;
  for (const step of path.slice(0, -1)) here = here[step] as typeof here;
  return Object.keys(here).length > 1;
};
