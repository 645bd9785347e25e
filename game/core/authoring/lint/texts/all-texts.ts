/** Every text that people read, in every language, with the place where it stands. */
import type { Place, Subject } from '../rule.ts';
import type { Path } from '../told.ts';

export type Text = {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** Most characters that its place has room for. */
  readonly longest: number;
  /** For translations: what it translates. */
  readonly original?: string;
  readonly place: Place & { readonly path: Path };
};

const known = new WeakMap<Subject, readonly Text[]>();

/** Worked out once for all rules that read texts. */
export const textsOf = (subject: Subject): readonly Text[] => {
  const found = known.get(subject) ?? [...ownTexts(subject), ...translatedTexts(subject)];
  known.set(subject, found);
  return found;
};

const ownTexts = ({ scenario, fields }: Subject): Text[] =>
  fields.flatMap(({ mark, value, path, id }) =>
    'text' in mark
      ? [
          {
            id: id.join('.'),
            text: String(value),
            language: scenario.language,
            longest: mark.text.longest,
            place: { path, at: 'value' as const },
          },
        ]
      : [],
  );

const translatedTexts = (subject: Subject): Text[] => {
  const originals = new Map(ownTexts(subject).map((one) => [one.id, one]));
  return subject.locales.flatMap((file) => {
    const language = /([A-Za-z-]+)\.yaml$/.exec(file.file)?.[1] ?? '';
    return Object.entries(subject.scenario.translations[language] ?? {}).flatMap(([id, text]) => {
      const original = originals.get(id);
      if (!original) return [];
      const place = { path: [id], at: 'value' as const, file };
      return [{ id, text, language, longest: original.longest, original: original.text, place }];
    });
  });
};
