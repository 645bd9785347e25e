import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { useSay } from '../text/text.ts';
import { nextFinding, useEditor } from './editor/use-editor.ts';
import { FindingList } from './finding-list.tsx';
import { Outline } from './outline/outline.tsx';
import { Toolbar } from './toolbar.tsx';
import type { BenchView, CheckView, FindingView, WorkshopIntent } from './workshop-view.ts';
import './editor-pane.css';

type Props = {
  readonly view: BenchView;
  readonly onIntent: (intent: WorkshopIntent) => void;
  readonly onWhy: (finding: FindingView) => void;
};

const Counts = ({ check }: { readonly check: CheckView }): ReactElement => {
  const say = useSay();
  const { mistakes, hints, kind, isRead } = check;
  if (kind === 'tooLong') return <strong className="count-mistakes">{say('workshop.check.tooLong')}</strong>;
  if (mistakes === 0 && hints === 0)
    return <>{say(kind === 'checking' ? 'workshop.check.checking' : 'workshop.check.fits')}</>;
  return (
    <>
      {mistakes > 0 && <strong className="count-mistakes">{say('workshop.check.mistakes', { n: mistakes })}</strong>}
      {mistakes > 0 && hints > 0 && ', '}
      {hints > 0 && <>{say('workshop.check.hints', { n: hints })}</>}
      {'. '}
      {say(mistakes === 0 ? 'workshop.check.playable' : isRead ? 'workshop.check.else' : 'workshop.check.rest')}
    </>
  );
};

/** Which file is shown; the scenario itself first, then its translations. */
const FileChoice = ({ view, onIntent }: Omit<Props, 'onWhy'>): ReactElement | null => {
  const say = useSay();
  if (view.files.length < 2) return null;
  return (
    <span className="file-choice">
      <label className="unseen" htmlFor="workshop-file">
        {say('workshop.file')}
      </label>
      <select
        id="workshop-file"
        value={view.editor.file}
        onChange={({ target }) => onIntent({ kind: 'file', file: target.value })}
      >
        {view.files.map(({ file, mistakes }) => (
          <option key={file} value={file}>
            {mistakes > 0 ? say('workshop.file.wrong', { file, n: mistakes }) : file}
          </option>
        ))}
      </select>
    </span>
  );
};

type FootProps = Omit<Props, 'onWhy'> & {
  readonly isListed: boolean;
  readonly onList: () => void;
  readonly onNext: () => void;
};

/** How everything stands, and the ways to what does not. */
const Foot = ({ view, onIntent, isListed, onList, onNext }: FootProps): ReactElement => {
  const say = useSay();
  return (
    <div className="editor-foot">
      <p role="status" className="editor-counts">
        <Counts check={view.check} />
      </p>
      <div className="editor-do">
        {view.check.findings.length > 0 && (
          <>
            <button type="button" className="foot-link" onClick={onNext}>
              {say('workshop.next')} <kbd>F8</kbd>
            </button>
            <button type="button" className="foot-link" aria-expanded={isListed} onClick={onList}>
              {say(isListed ? 'workshop.list.hide' : 'workshop.list')}
            </button>
          </>
        )}
        <FileChoice view={view} onIntent={onIntent} />
      </div>
      <p className="editor-keys">{say('workshop.keys')}</p>
    </div>
  );
};

/** Whether the contents lie where the text is: then they make room for it. */
const isCovered = (place: HTMLElement | null): boolean =>
  place !== null && getComputedStyle(place).visibility === 'hidden';

/** The files in an editor, with what is wrong in place, and below it how everything stands. */
export const EditorPane = ({ view, onIntent, onWhy }: Props): ReactElement => {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [listed, setListed] = useState(false);
  const [outlined, setOutlined] = useState(false);
  const wasOutlined = useRef(false);
  const { file } = view.editor;
  const { findings } = view.check;
  const onContents = useCallback(() => setOutlined((now) => !now), []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F9' || event.defaultPrevented) return;
      event.preventDefault();
      onContents();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [onContents]);
  const { editor, line, can } = useEditor(place, { view: view.editor, onIntent, onWhy });
  useEffect(() => {
    // Whoever was in the contents when they closed is in the text then, and not nowhere.
    if (!outlined && document.activeElement === document.body && wasOutlined.current) editor.current?.focus();
    wasOutlined.current = outlined;
  }, [outlined, editor]);
  const next = (): void => {
    const here = findings.filter((one) => one.file === file);
    const found = nextFinding(here, line) ?? findings[0];
    if (found) onIntent({ kind: 'goTo', file: found.file, line: found.line, column: found.column });
  };
  return (
    <section className="editor-pane" aria-label={say('workshop.pane.text')}>
      <Toolbar outline={view.outline} isOpen={outlined} can={can} editor={editor} onContents={onContents} />
      <div className={outlined ? 'editor-room editor-outlined' : 'editor-room'}>
        {outlined && (
          <Outline
            outline={view.outline}
            onGo={(to) => {
              if (isCovered(place.current)) setOutlined(false);
              onIntent({ kind: 'goTo', file, line: to, column: 1 });
            }}
            onClose={() => setOutlined(false)}
          />
        )}
        <div className="editor-place" ref={place} />
      </div>
      {listed && findings.length > 0 && <FindingList findings={findings} onIntent={onIntent} onWhy={onWhy} />}
      <Foot view={view} onIntent={onIntent} isListed={listed} onList={() => setListed(!listed)} onNext={next} />
    </section>
  );
};
