/**
 * Where the cursor stands in a YAML text, as a path of keys (`[]` for an item of a list). Reads the text as its author has
 * left it, half-written lines and all, which no parser would.
 */
export type Place = {
  readonly path: readonly string[];
  /** Whether a key or a value is being written there. */
  readonly kind: 'key' | 'value';
  /** The word before the cursor, dots included. */
  readonly typed: string;
};

type Open = { readonly at: number; readonly bracket: '{' | '['; segment: number };

const ITEM = '[]';
const KEY = /^(?:- +)*([A-Za-z][\w.-]*|'[^']*'|"[^"]*") *:(?: |$)/;

export const placeAt = (text: string, at: number): Place => {
  const typed = /[\w.]*$/.exec(text.slice(Math.max(0, at - 200), at))![0];
  const begin = topKeyBefore(text, at);
  const open = openBrackets(text, begin, at);
  const first = open[0];
  if (first === undefined) return { ...inBlock(text, at), typed };
  const owner = inBlock(text, first.at);
  const path = [...owner.path];
  for (const [n, one] of open.entries()) {
    const until = open[n + 1]?.at ?? at;
    const segment = text.slice(one.segment, until);
    const key = one.bracket === '{' ? keyIn(segment) : undefined;
    if (one.bracket === '[') path.push(ITEM);
    else if (key !== undefined) path.push(key);
    else return { path, kind: 'key', typed };
  }
  return { path, kind: 'value', typed };
};

const KEY_OF_LINE = /^\s*(?:- +)*[^\s:#][^:]*:/;

/** The keys in whose line, or below which, a place stands, joined by dots; items of lists are left out. */
export const pathAt = (text: string, at: number): string => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const [row = ''] = text.slice(start).split('\n', 1);
  const key = KEY_OF_LINE.exec(row)?.[0].length ?? 0;
  const { path } = placeAt(text, Math.max(at, start + key));
  return path.filter((step) => step !== ITEM).join('.');
};

const keyIn = (segment: string): string | undefined => {
  const found = /^\s*([^:{}[\],]+?)\s*:(?:\s|$)/.exec(segment)?.[1];
  return found?.replace(/^(['"])(.*)\1$/, '$2');
};

/** Where the last line before the cursor begins that is not indented: brackets are counted from there. */
const topKeyBefore = (text: string, at: number): number => {
  for (let end = at; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (/^[A-Za-z]/.test(text.slice(start, start + 1))) return start;
    end = start - 1;
    if (start === 0) return 0;
  }
  return 0;
};

/** The brackets that are open at the cursor, the outermost first. Those in the middle of plain words are none. */
const openBrackets = (text: string, begin: number, at: number): Open[] => {
  const open: Open[] = [];
  let before = '\n';
  for (let i = begin; i < at; i++) {
    const c = text[i]!;
    const startsValue = open.length > 0 ? /[\s{[,:]/.test(text[i - 1] ?? ' ') : /[\n:-]/.test(before);
    if ((c === "'" || c === '"') && startsValue) {
      const end = text.indexOf(c, i + 1);
      if (end < 0 || end >= at) return open;
      i = end;
    } else if (c === '#' && /\s/.test(text[i - 1] ?? '\n')) {
      const end = text.indexOf('\n', i);
      i = end < 0 || end >= at ? at : end - 1;
    } else if ((c === '{' || c === '[') && startsValue) open.push({ at: i, bracket: c, segment: i + 1 });
    else if ((c === '}' || c === ']') && open.length > 0) open.pop();
    else if (c === ',' && open.length > 0) open.at(-1)!.segment = i + 1;
    if (c === '\n' || !/\s/.test(c)) before = c;
  }
  return open;
};

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** By indentation, from the line of the cursor upwards. */
const inBlock = (text: string, at: number): Omit<Place, 'typed'> => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  const path: string[] = [];
  let indent = indentOf(line);
  let rest = line.slice(indent);
  for (; rest.startsWith('- '); rest = rest.slice(2)) path.unshift(ITEM);
  const key = KEY.exec(rest)?.[1];
  const own = key === undefined ? [] : [unquoted(key)];
  // A line that is still empty belongs where the cursor is.
  if (rest === '' && path.length === 0) indent = line.length;
  for (let end = start - 1; end >= 0 && indent > 0;) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(from, end);
    end = from - 1;
    if (/^\s*(#|$)/.test(above)) continue;
    const dashes = /^ *((?:- +)*)/.exec(above)!;
    const found = KEY.exec(above.trimStart());
    const depth = indentOf(above);
    // Within an item the key behind the dash stands as deep as the ones below it.
    if (found && dashes[0].length < indent && depth < indent) {
      path.unshift(unquoted(found[1]!));
      if (dashes[1] !== '') path.unshift(ITEM);
      indent = depth;
    } else if (dashes[1] !== '' && dashes[0].length === indent) {
      path.unshift(ITEM);
      indent = depth;
    }
  }
  return {
    path: [...path, ...own],
    kind: own.length > 0 || (path.at(-1) === ITEM && rest !== '' && !/^[\w.]*$/.test(rest)) ? 'value' : 'key',
  };
};

const unquoted = (key: string): string => key.replace(/^(['"])(.*)\1$/, '$2');
