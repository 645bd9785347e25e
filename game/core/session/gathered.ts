/**
 * Many session files at once, as they reach an instructor: by stick, shared folder or mail. Each is judged on its own
 * (`judged`), then all of them together (`gathered`): which scenario they are of, and which are the same session twice.
 * Whatever is wrong with one is said of it by name, and keeps none of the others out.
 */
import { headerHash } from './header.ts';
import { type Problem, type ProblemCode, type Session, readSession } from './read-session.ts';

/** A file as somebody brought it: its text, or why there is none. `name` is only ever shown. */
export type SessionFileBrought =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly refused: RefusalCode; readonly detail: string };

export type RefusalCode =
  | Extract<ProblemCode, 'empty' | 'too-large' | 'foreign' | 'newer' | 'header-damaged'>
  /** Of a format from before the first release. */
  | 'older'
  | 'not-text'
  /** Nothing was decided in it, or nothing that can be trusted. */
  | 'no-decisions'
  /** Of another scenario than the class; `detail` names it. */
  | 'other-scenario'
  /** The same session, or its beginning, is there as `detail`. */
  | 'duplicate'
  /** The disk would not give it; `detail` is the system's name for why. */
  | 'unreadable'
  /** A folder's entry that holds no text: a pipe, a device. */
  | 'not-a-file'
  /** An archive that is damaged, of a kind that is not read, or of too many files. */
  | 'zip-broken'
  | 'zip-foreign'
  | 'zip-too-many'
  /** Encrypted in its archive, a link there, or damaged. */
  | 'zip-entry';

export type Refused = { readonly name: string; readonly code: RefusalCode; readonly detail: string };

/** A session that can be used; with `problems`, as far as it is sound. */
export type Usable = { readonly name: string; readonly session: Session; readonly problems: readonly Problem[] };

export type Judged = { readonly ok: true; readonly usable: Usable } | { readonly ok: false; readonly refused: Refused };

/** What lies beside sessions and was never meant as one: hidden files, our own labels and locks, file managers' litter. */
const BESIDE = /^\.|\.(label|lock)$|^(Thumbs\.db|desktop\.ini)$/;

/** Whether a file of this name (without its folder) is passed over in silence when a folder is read. */
export const liesBeside = (name: string): boolean => BESIDE.test(name);

/** A text has no such character; one that was no UTF-8 has the second in place of what could not be read. */
const NO_TEXT = /[\u0000\uFFFD]/;
const BEGINNING = 4096;
const TRIAL_FORMAT = /^\s*\{\s*"format"\s*:\s*"(two-hats-session\/0[0-9.]*)"/;

/** Reads one file. Never throws, whatever it holds. */
export const judged = (file: SessionFileBrought): Judged => {
  const { name } = file;
  const refuse = (code: RefusalCode, detail = ''): Judged => ({ ok: false, refused: { name, code, detail } });
  if ('refused' in file) return refuse(file.refused, file.detail);
  const read = readSession(file.text);
  if (read.ok) {
    const decided = read.session.lines.some(({ decision }) => decision !== undefined);
    const { session, problems } = read;
    return decided ? { ok: true, usable: { name, session, problems } } : refuse('no-decisions', problems[0]?.code);
  }
  const { code, detail } = read.problem;
  if (code !== 'foreign') return refuse(code as RefusalCode, detail);
  const trial = TRIAL_FORMAT.exec(file.text);
  if (trial !== null) return refuse('older', trial[1]);
  return refuse(NO_TEXT.test(file.text.slice(0, BEGINNING)) ? 'not-text' : 'foreign');
};

export type Gathered = {
  /** Id of the scenario that most of them were played in; undefined where no file can be used. */
  readonly scenario: string | undefined;
  /** By alias, whatever order the files came in. */
  readonly usable: readonly Usable[];
  readonly refused: readonly Refused[];
};

/** Puts a class together. `wanted` names its scenario; without, it is that of most sessions (of a tie, the first by name). */
export const gathered = (files: readonly Judged[], wanted?: string): Gathered => {
  const found = files.flatMap((one) => (one.ok ? [one.usable] : []));
  const refused = files.flatMap((one) => (one.ok ? [] : [one.refused]));
  const scenario = wanted ?? mostPlayed(found);
  const others = found.filter(({ session }) => session.header.scenario !== scenario);
  const { kept, doubles } = once(found.filter(({ session }) => session.header.scenario === scenario));
  const elsewhere = others.map(({ name, session }): Refused => ({
    name,
    code: 'other-scenario',
    detail: session.header.scenario,
  }));
  return { scenario, usable: kept.toSorted(byAlias), refused: [...refused, ...elsewhere, ...doubles].toSorted(byName) };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Refused, b: Refused): number => compare(a.name, b.name);

const tip = ({ session }: Usable): string => session.lines.at(-1)!.hash;
const byAlias = (a: Usable, b: Usable): number =>
  compare(a.session.header.alias, b.session.header.alias) || compare(tip(a), tip(b));

const mostPlayed = (found: readonly Usable[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { session } of found) counts.set(session.header.scenario, (counts.get(session.header.scenario) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
};

/** The fullest first: most lines, then most texts; of equals the first by name. */
const byFullness = (a: Usable, b: Usable): number =>
  b.session.lines.length - a.session.lines.length ||
  b.session.texts.length - a.session.texts.length ||
  compare(a.name, b.name);

/** Each session once: of a copy, or of an earlier state of the same file, the fullest is kept. */
const once = (found: readonly Usable[]): { readonly kept: readonly Usable[]; readonly doubles: readonly Refused[] } => {
  // A chain's hash stands for all that came before it: whoever has this line among theirs goes on from that session.
  const within = new Map<string, Usable>();
  const kept: Usable[] = [];
  const doubles: Refused[] = [];
  for (const one of found.toSorted(byFullness)) {
    const fuller = within.get(tip(one));
    if (fuller !== undefined) {
      doubles.push({ name: one.name, code: 'duplicate', detail: fuller.name });
      continue;
    }
    kept.push(one);
    for (const { hash } of one.session.lines) within.set(hash, one);
  }
  return { kept, doubles };
};

/** What stands for a session among others: the same for it and for all its copies. */
export const sessionKey = ({ header, lines }: Session): string => lines[0]?.hash ?? headerHash(header);

/** The language that most of these sessions were played in; of a tie the first by alphabet. Undefined of none. */
export const mostSpoken = (languages: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const one of languages) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
};
