/** By the mark that `locale` writes behind a translation: of which original it was made, and how it read then. */
import { sha256Hex } from '../../../../scenario/canonical.ts';
import type { YamlSource } from '../../../../scenario/scenario.ts';
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

export const translationOutdated: Rule = {
  id: 'translation-outdated',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { id, text, original, place } of textsOf(subject)) {
      const mark = original === undefined || !place.file ? undefined : markOf(place.file, id);
      if (!mark || original === undefined || mark.of === fingerprint(original)) continue;
      // Changed since the change was marked: made anew.
      if (mark.then !== undefined && mark.then !== fingerprint(text)) continue;
      report(place);
    }
  },
};

/** As `locale` makes them. */
const fingerprint = (text: string): string => sha256Hex(text).slice(0, 6);

const MARK = /#.*\bof ([0-9a-f]{6})(?:, then ([0-9a-f]{6}))?\s*$/;

/** Behind a text on one line, or behind the sign that begins a block of lines. */
const markOf = (source: YamlSource, id: string): { of: string; then: string | undefined } | undefined => {
  const [key, value] = [source.keySpan([id]), source.valueSpan([id])];
  const rest = (from: number) => source.text.slice(from).split('\n', 1)[0]!;
  const found = value && (MARK.exec(rest(value.to)) ?? (key && MARK.exec(rest(key.to).replace(/^:\s*[^|>\s].*/, ''))));
  return found ? { of: found[1]!, then: found[2] } : undefined;
};
