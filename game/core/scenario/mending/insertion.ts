/** Adding a field to a map without touching anything else. */
import type { Edit } from '../finding.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

/** The edit that adds a field behind the field at `path`, in the same map; undefined where that is not plainly possible. */
export const insertionAfter = (source: YamlSource, path: Path, field: string): Edit | undefined => {
  const [key, value] = [source.keySpan(path), source.valueSpan(path)];
  if (!key || !value) return undefined;
  const { text, file } = source;
  const indent = text.slice(text.lastIndexOf('\n', key.from - 1) + 1, key.from);
  const plain = !text.slice(key.from, value.to).includes('\n');
  if (!plain) return undefined;
  const block = indent.trim() === '' && /^[ \t]*(#[^\n]*)?(\n|$)/.test(text.slice(value.to));
  return { file, from: value.to, to: value.to, text: block ? `\n${indent}${field}` : `, ${field}` };
};
