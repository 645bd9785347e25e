/** The editor on the page: opened once, told what changes. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSay } from '../../text/text.ts';
import type { FindingView, WorkshopIntent, EditorView as View } from '../workshop-view.ts';
import { makeCard } from './card.ts';
import { fieldHelp } from './field-help.ts';
import { type Editor, type History, openEditor } from './open-editor.ts';
import { addressFor } from './picture-address.ts';

export type Given = {
  readonly view: View;
  readonly onIntent: (intent: WorkshopIntent) => void;
  readonly onWhy: (finding: FindingView) => void;
};

/** The finding of a line; a mistake before a hint. */
const onLineOf = (findings: readonly FindingView[], line: number): FindingView | undefined =>
  findings.find((one) => one.line === line && one.severity === 'mistake') ?? findings.find((one) => one.line === line);

/** The next finding after a line, mistakes only while there are any; from the top again after the last. */
export const nextFinding = (findings: readonly FindingView[], line: number): FindingView | undefined => {
  const mistakes = findings.filter(({ severity }) => severity === 'mistake');
  const wanted = mistakes.length > 0 ? mistakes : findings;
  return wanted.find((one) => one.line > line) ?? wanted[0];
};

export const useEditor = (
  place: RefObject<HTMLDivElement | null>,
  given: Given,
): { readonly editor: RefObject<Editor | undefined>; readonly line: number; readonly can: History } => {
  const say = useSay();
  const editor = useRef<Editor>(undefined);
  const latest = useRef({ ...given, say, line: 1 });
  const [line, setLine] = useState(1);
  const [can, setCan] = useState<History>({ undo: false, redo: false });
  useEffect(() => {
    latest.current = { ...given, say, line };
  });

  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const opened = openEditor({
      root,
      knows: () => latest.current.view.knows,
      means: (english) => fieldHelp(english, latest.current.say.language),
      onText: (file, text) => latest.current.onIntent({ kind: 'edit', file, text }),
      onLine: setLine,
      onPlace: (file, path) => latest.current.onIntent({ kind: 'stand', file, path }),
      onHistory: setCan,
      onNext: () => {
        const next = nextFinding(latest.current.view.findings, latest.current.line);
        if (next) opened.goTo(next.line, next.column, true);
      },
      card: (finding) => {
        const { say: words, onWhy } = latest.current;
        return makeCard(
          finding,
          {
            words: words.words,
            fix: (title) => title.replaceAll('`', ''),
            why: words('workshop.why'),
            label: words(`workshop.severity.${finding.severity}`, { line: String(finding.line) }),
          },
          {
            onFix: (one) => {
              opened.flush();
              latest.current.onIntent({ kind: 'fix', finding: one.id });
            },
            onWhy,
          },
        );
      },
    });
    editor.current = opened;
    // Before anybody else hears that the window goes: what was typed a moment ago counts, too.
    const leaving = ['beforeunload', 'pagehide'] as const;
    for (const event of leaving) addEventListener(event, opened.flush, { capture: true });
    return () => {
      for (const event of leaving) removeEventListener(event, opened.flush, { capture: true });
      opened.close();
      editor.current = undefined;
    };
  }, [place]);

  const { file, text, version, findings, pictures, goTo } = given.view;
  const first = useRef(true);
  useEffect(() => {
    editor.current?.setText(file, text, first.current);
    first.current = false;
    // What was written here comes back as the same text: only another version replaces anything.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [file, version]);
  useEffect(() => {
    editor.current?.setWords({ label: say('workshop.editor', { file }), phrases: phrasesOf(say) });
  }, [say, file]);
  const open = (onLineOf(findings, line) ?? (line === 1 ? findings.find(isMistake) : undefined))?.id;
  const { language } = say;
  useEffect(() => editor.current?.setFindings(findings, open, language), [findings, open, language, file, version]);
  useEffect(() => {
    editor.current?.setPictures(pictures.map((one) => ({ line: one.line, address: addressFor(one) })));
  }, [pictures, file, version]);
  useEffect(() => {
    if (goTo) editor.current?.goTo(goTo.line, goTo.column, true);
  }, [goTo]);
  return { editor, line, can };
};

const isMistake = ({ severity }: FindingView): boolean => severity === 'mistake';

/** CodeMirror's own words, by the English it has for them. */
const phrasesOf = (say: ReturnType<typeof useSay>): Readonly<Record<string, string>> => ({
  Find: say('workshop.search.find'),
  Replace: say('workshop.search.replace'),
  next: say('workshop.search.next'),
  previous: say('workshop.search.previous'),
  all: say('workshop.search.all'),
  'match case': say('workshop.search.case'),
  'by word': say('workshop.search.word'),
  regexp: say('workshop.search.pattern'),
  replace: say('workshop.search.replaceOne'),
  'replace all': say('workshop.search.replaceAll'),
  close: say('workshop.search.close'),
  'Fold line': say('workshop.fold'),
  'Unfold line': say('workshop.unfold'),
  'folded code': say('workshop.folded'),
  unfold: say('workshop.unfold'),
  Completions: say('workshop.completions'),
});
