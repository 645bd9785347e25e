import { useRef, useState, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useSay } from '../text/text.ts';
import { FindingWords } from './finding-words.tsx';
import { PART_NAMES, type Part } from './editor/parts.ts';
import { nextFinding, useEditor } from './editor/use-editor.ts';
import type { BenchView, CheckView, FindingView, WorkshopIntent } from './workshop-view.ts';
import './editor-pane.css';

type Props = {
  readonly view: BenchView;
  readonly onIntent: (intent: WorkshopIntent) => void;
  readonly onWhy: (finding: FindingView) => void;
};

const Counts = ({ check }: { readonly check: CheckView }): ReactElement => {
  const say = useSay();
  const { mistakes, hints, kind, findings } = check;
  const unreadable = findings.some(({ rule, severity }) => severity === 'mistake' && rule === 'yaml-syntax');
  if (kind === 'tooLong') return <strong className="count-mistakes">{say('workshop.check.tooLong')}</strong>;
  if (mistakes === 0 && hints === 0)
    return <>{say(kind === 'checking' ? 'workshop.check.checking' : 'workshop.check.fits')}</>;
  return (
    <>
      {mistakes > 0 && <strong className="count-mistakes">{say('workshop.check.mistakes', { n: mistakes })}</strong>}
      {mistakes > 0 && hints > 0 && ', '}
      {hints > 0 && <>{say('workshop.check.hints', { n: hints })}</>}
      {'. '}
      {say(mistakes === 0 ? 'workshop.check.playable' : unreadable ? 'workshop.check.rest' : 'workshop.check.else')}
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

const List = ({ view, onIntent, onWhy }: Props): ReactElement => {
  const say = useSay();
  const plain = (title: string): string => title.replaceAll('`', '');
  return (
    <ol className="finding-list" aria-label={say('workshop.findings')}>
      {view.check.findings.map((finding) => {
        const { id, file, line, column, severity, fix } = finding;
        return (
          <li key={id} className={`finding finding-${severity}`}>
            <p>
              <button
                type="button"
                className="finding-place"
                onClick={() => onIntent({ kind: 'goTo', file, line, column })}
              >
                {say('broken.place', { file, line: String(line) })}
              </button>{' '}
              <span className="unseen">{say(`workshop.severity.${severity}`, { line: String(line) })}</span>
              <FindingWords finding={finding} />
            </p>
            <div className="finding-do">
              {fix !== undefined && (
                <Button
                  label={`${plain(fix)} (${say('broken.place', { file, line: String(line) })})`}
                  onClick={() => onIntent({ kind: 'fix', finding: id })}
                >
                  {plain(fix)}
                </Button>
              )}
              <button type="button" className="finding-why" onClick={() => onWhy(finding)}>
                {say('workshop.why')}
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
};

/** The files in an editor, with what is wrong in place, and below it how everything stands. */
export const EditorPane = ({ view, onIntent, onWhy }: Props): ReactElement => {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const { editor, line } = useEditor(place, { view: view.editor, onIntent, onWhy });
  const [part, setPart] = useState<Part>('all');
  const [listed, setListed] = useState(false);
  const { file } = view.editor;
  const { findings } = view.check;
  const next = (): void => {
    const here = findings.filter((one) => one.file === file);
    const found = nextFinding(here, line) ?? findings[0];
    if (found) onIntent({ kind: 'goTo', file: found.file, line: found.line, column: found.column });
  };
  return (
    <section className="editor-pane" aria-label={say('workshop.pane.text')}>
      <div className="editor-tabs">
        {file === 'scenario.yaml' && (
          <div className="part-tabs" role="group" aria-label={say('workshop.parts')}>
            {PART_NAMES.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === part}
                onClick={() => {
                  setPart(name);
                  editor.current?.show(name);
                }}
              >
                {say(`workshop.part.${name}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      <div className="editor-place" ref={place} />
      {listed && findings.length > 0 && <List view={view} onIntent={onIntent} onWhy={onWhy} />}
      <div className="editor-foot">
        <p role="status" className="editor-counts">
          <Counts check={view.check} />
        </p>
        <div className="editor-do">
          {findings.length > 0 && (
            <>
              <button type="button" className="foot-link" onClick={next}>
                {say('workshop.next')} <kbd>F8</kbd>
              </button>
              <button type="button" className="foot-link" aria-expanded={listed} onClick={() => setListed(!listed)}>
                {say(listed ? 'workshop.list.hide' : 'workshop.list')}
              </button>
            </>
          )}
          <FileChoice view={view} onIntent={onIntent} />
        </div>
        <p className="editor-keys">{say('workshop.keys')}</p>
      </div>
    </section>
  );
};
