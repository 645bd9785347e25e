/** Reads CSV by the letter of RFC 4180; throws at whatever that does not allow. */
export type Row = Readonly<Record<string, string>>;

export const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  };
  const quoted = (): string => {
    let cell = '';
    for (at++; ; at++) {
      if (at >= text.length) fail('a quoted cell without an end');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else break;
    }
    at++;
    return cell;
  };
  const bare = (): string => {
    const [cell = ''] = /^[^",\r\n]*/.exec(text.slice(at, at + 5000)) ?? [];
    at += cell.length;
    return cell;
  };
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      row.push(text[at] === '"' ? quoted() : bare());
      if (text[at] === ',') at++;
      else if (text.startsWith('\r\n', at)) break;
      else fail('neither a comma nor the end of a line');
    }
    at += 2;
    rows.push(row);
  }
  const [head = []] = rows;
  if (rows.some((row) => row.length !== head.length)) throw new Error('rows of different lengths');
  return rows;
};

export const rowsOf = (text: string): readonly Row[] => {
  const [head = [], ...rows] = cellsOf(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]!])));
};
