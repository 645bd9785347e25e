/** Friday: three faces, one line each; at half time and at the end the director's four sentences. */
import type { EndingView, Face, Phrase } from '../../../core/view/view.ts';
import type { Scribe } from './scribe.ts';

const MARK = { warmer: ['good', '↑'], cooler: ['bad', '↓'], same: ['faint', '·'] } as const;

export const showFaces = (scribe: Scribe, faces: readonly Face[]): void => {
  const { paint, say } = scribe;
  if (faces.length === 0) return;
  scribe.line();
  scribe.line(paint('strong', say.t('faces')));
  for (const { person, line, mood } of faces) {
    const [style, sign] = MARK[mood];
    const door = paint('faint', `(${say.t(`door.${person.door}`)})`);
    scribe.line(`  ${paint(style, sign)} ${paint('strong', person.name)} ${door}`);
    if (line !== undefined) scribe.text(say.words(line), '      ');
  }
};

export const showDirector = (scribe: Scribe, name: string, sentences: readonly Phrase[]): void => {
  const { paint, say } = scribe;
  scribe.line();
  scribe.line(paint('strong', say.t('director.says', { name })));
  for (const sentence of sentences) scribe.text(say.words(sentence), '  ');
};

export const showEnding = (scribe: Scribe, ending: EndingView, director: string): void => {
  const { paint, say } = scribe;
  scribe.heading(ending.title);
  scribe.text(ending.text);
  for (const { person, text } of ending.people) {
    scribe.line();
    scribe.line(paint('strong', person.name));
    scribe.text(text, '  ');
  }
  showDirector(scribe, director, ending.director);
  scribe.line();
  scribe.text(say.t('ending.seen', { count: ending.seen.count, unit: ending.seen.unit }));
  scribe.line();
};
