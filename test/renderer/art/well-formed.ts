/** A strict reader of our own for pictures: every tag closed, every attribute quoted, nothing that could act or fetch. */

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z_][\w:-]*="[^"<]*")*)\s*(\/?)>/y;
const ALLOWED = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'text']);
const REFERENCE = /&(?!(amp|lt|gt|quot|#\d+);)/;

/** What is wrong with a picture, in words; empty if nothing is. */
export const faults = (picture: string): readonly string[] => {
  const found: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < picture.length) {
    if (picture[at] !== '<') {
      const next = picture.indexOf('<', at);
      const text = picture.slice(at, next < 0 ? undefined : next);
      if (open.at(-1) !== 'text' && text.trim() !== '') found.push(`text outside <text>: ${text.slice(0, 40)}`);
      if (REFERENCE.test(text)) found.push(`a bare ampersand: ${text.slice(0, 40)}`);
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(picture);
    if (!tag) return [...found, `no tag at ${at}: ${picture.slice(at, at + 60)}`];
    const [whole, closing, name = '', attributes = '', alone] = tag;
    if (!ALLOWED.has(name)) found.push(`an element that does not belong here: ${name}`);
    if (/\s(on\w+|href|style|class|id)=|:href=|url\(/.test(attributes))
      found.push(`an attribute that could act: ${attributes}`);
    if (closing) {
      if (open.pop() !== name) found.push(`</${name}> closes something else`);
    } else if (!alone) open.push(name);
    at += whole.length;
  }
  if (open.length > 0) found.push(`not closed: ${open.join(', ')}`);
  if (!picture.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="')) found.push('no frame');
  if (/NaN|undefined|Infinity|null|\de[+-]\d/.test(picture)) found.push('a number that is none');
  return found;
};
