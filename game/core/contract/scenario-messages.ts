/** What the messages about scenarios carry. */
import { z } from 'zod';
import { PICTURE_NAME, SCENARIO_FILE, SCENARIO_ID } from '../file-names.ts';

export const MAX_FILES = 65;
/** A text's largest size in bytes of UTF-8, which is what all readers count; no string of more units can be smaller. */
export const MAX_TEXT = 1_048_576;

/** Whether a text is larger than any reader takes; what is written so could not be opened again. */
export const isTooLarge = (text: string): boolean => {
  if (text.length * 3 <= MAX_TEXT) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half a pair is written as the sign for what is unknown: three bytes, too.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair(text, at) ? 4 : 3;
    if (isPair(text, at)) at++;
  }
  return bytes > MAX_TEXT;
};

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

export const scenarioId = z.string().max(80).regex(SCENARIO_ID);

/** What is said, as the name of a text and what is filled in: whoever shows it words it. */
export type Phrase = { readonly key: string; readonly values?: Values | undefined };
type Values = Readonly<Record<string, string | number | Phrase>>;

const filling = [z.string().max(2_000), z.number()] as const;
const phraseOf = (value: z.ZodType<string | number | Phrase>): z.ZodType<Phrase> =>
  z.strictObject({ key: z.string().max(80), values: z.record(z.string().max(40), value).optional() });
/** What is filled in may be a phrase itself, once. */
const phrase = phraseOf(z.union([...filling, phraseOf(z.union(filling))]));

/** What stood against reading a file; the shape of the reader's own findings. */
export const finding = z.strictObject({
  file: z.string().max(200),
  line: z.int().min(1),
  column: z.int().min(1),
  severity: z.enum(['error', 'warning']),
  rule: z.string().max(80),
  message: phrase,
  hint: phrase,
});
export const findings = z.array(finding).max(2 * MAX_FILES);

export const pictureName = z.string().max(100).regex(PICTURE_NAME);
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/**
 * One scenario as it lies in its folder, unread: texts by their path inside it (`scenario.yaml`, `locales/nl.yaml`), and
 * the bytes of its pictures.
 */
export const scenarioFolder = z.strictObject({
  id: scenarioId,
  files: z
    .record(z.string().regex(SCENARIO_FILE), z.string().max(MAX_TEXT))
    .refine((files) => Object.keys(files).length <= MAX_FILES, `at most ${MAX_FILES} files`),
  pictures: z.record(pictureName, bytes),
  /** Brought in by the person, who may remove it again; the others came with the game. */
  imported: z.boolean(),
  /** Why some of its files are not among `files`. */
  findings,
});

/** `id` is null where nothing could be brought in; the findings then say why. */
export const broughtScenario = z.strictObject({ id: scenarioId.nullable(), findings });
