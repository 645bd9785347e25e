/** The first line of a session file: which game this is. Everything else is recomputed from it and the decisions. */
import { z } from 'zod';
import { LANGUAGE_CODE } from '../file-names.ts';
import { canonicalJson, sha256Hex } from '../scenario/canonical.ts';

export const SESSION_FORMAT = 'two-hats-session/1';
const FORMAT_FAMILY = /^two-hats-session\/[1-9][0-9]*$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in hex');
const id = z
  .string()
  .max(80)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'an id');
/** A folder's name: one step of a path, nothing that a terminal or a path would act upon. */
export const FOLDER_NAME = /^(?!\.)[^\p{C}/\\]{1,80}$/u;

const headerSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  /** Version of the engine that wrote it. */
  engine: z.string().min(1).max(40),
  /** Id of the scenario: the name of its folder. */
  scenario: z.string().regex(FOLDER_NAME, 'the name of a folder'),
  contentHash: sha256,
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  /** Made up, never a person's name. */
  alias: z.string().min(1).max(60),
  language: z.string().regex(LANGUAGE_CODE, 'a language code'),
  /** Chance results that were fixed before the first decision. */
  loaded: z
    .array(z.strictObject({ week: z.int().min(1).max(1000), outcomes: id, outcome: id }))
    .max(100)
    .optional(),
  /** Where this session left another one: the hash of that one's header, and the last line taken over. */
  fork: z.strictObject({ of: sha256, at: z.int().min(0) }).optional(),
});

export type Header = z.output<typeof headerSchema>;

/** What a header is made of; the format is ours to say. */
export type HeaderParts = Omit<Header, 'format'>;

/** Completes a header. Throws where a part is out of bounds: that is a bug, not a user's mistake. */
export const makeHeader = (parts: HeaderParts): Header => headerSchema.parse({ ...parts, format: SESSION_FORMAT });

/** The header as the first line of a file, with its newline; the format stands first, so that half a line tells its kind. */
export const writeHeader = ({ format, ...parts }: Header): string => `${JSON.stringify({ format, ...parts })}\n`;

/** Where the chain begins, and what a fork calls the session it left. */
export const headerHash = (header: Header): string => sha256Hex(canonicalJson(header));

export type HeaderRead =
  | { readonly ok: true; readonly header: Header }
  | { readonly ok: false; readonly code: 'foreign' | 'newer' | 'header-damaged'; readonly detail: string };

/** Reads a first line: ours, somebody else's, of a format that is newer than this program, or damaged. */
export const parseHeader = (value: unknown): HeaderRead => {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'string' || !FORMAT_FAMILY.test(format)) return { ok: false, code: 'foreign', detail: '' };
  if (format !== SESSION_FORMAT) return { ok: false, code: 'newer', detail: format };
  const parsed = headerSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, code: 'header-damaged', detail: issue?.path.join('.') ?? '' };
};
