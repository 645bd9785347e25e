/** A page of our own in blocks: headings, words and lists are all that it uses of Markdown. */

export type Block =
  | { readonly kind: 'title' | 'heading' | 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const ITEM = '- ';

const blockOf = (part: string): Block => {
  if (part.startsWith('# ')) return { kind: 'title', text: part.slice(2) };
  if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
  const lines = part.split('\n');
  return lines.every((line) => line.startsWith(ITEM))
    ? { kind: 'list', items: lines.map((line) => line.slice(ITEM.length)) }
    : { kind: 'words', text: lines.join(' ') };
};

/** An item of a list is one line; blocks are apart by an empty one. */
export const blocksOf = (page: string): readonly Block[] =>
  page
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf);
