import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { langOf } from '../../screens/views.ts';
import { type Say, type TextKey, useSay } from '../../text/text.ts';
import { addressFor } from '../editor/picture-address.ts';
import type { OutlineEntry, OutlineGroup, OutlineView } from './outline-view.ts';
import './outline.css';

type Props = {
  readonly outline: OutlineView;
  readonly onGo: (line: number) => void;
  readonly onClose: () => void;
};

/** As the scenario calls it; a part that has no name of its own by ours. */
export const entryName = (say: Say, { name, path }: Pick<OutlineEntry, 'name' | 'path'>): string => {
  if (name !== undefined) return name;
  const [part, , task] = path.split('.');
  if (part === 'leader') return say(`task.${task}` as TextKey);
  if (part === 'charter') return say(`charter.${path.split('.')[1]}` as TextKey);
  return say(`workshop.key.${path}` as TextKey);
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The groups with those entries of which the name, the id or the group has what is looked for. */
const sought = (say: Say, groups: readonly OutlineGroup[], wanted: string): readonly OutlineGroup[] => {
  const words = plain(wanted.trim());
  if (words === '') return groups;
  return groups.flatMap((one) => {
    if (plain(say(`workshop.group.${one.group}`)).includes(words)) return [one];
    const entries = one.entries.filter((entry) => plain(`${entryName(say, entry)} ${entry.path}`).includes(words));
    return entries.length === 0 ? [] : [{ ...one, entries }];
  });
};

type EntryProps = Pick<Props, 'onGo'> & {
  readonly language: string | undefined;
  readonly entry: OutlineEntry;
  readonly isAt: boolean;
};

const Entry = ({ entry, language, isAt, onGo }: EntryProps): ReactElement => {
  const say = useSay();
  const { name, line, mistakes, portrait } = entry;
  return (
    <li>
      <button type="button" aria-current={isAt ? 'location' : undefined} onClick={() => onGo(line)}>
        {portrait && <img src={addressFor({ kind: 'face', line, portrait })} alt="" />}
        <span lang={name === undefined ? undefined : langOf(language ?? 'en', say.language)}>
          {entryName(say, entry)}
        </span>
        {mistakes > 0 && <span className="outline-wrong">{say('workshop.check.mistakes', { n: mistakes })}</span>}
      </button>
    </li>
  );
};

/** From one button to the next by the arrow keys; the field above them is one of the stops. */
const byArrows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .outline-list button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** The contents of the file: every thing by its name, and a field to find one. Choosing one goes to its line. */
export const Outline = ({ outline, onGo, onClose }: Props): ReactElement => {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.focus();
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  const found = sought(say, outline.groups, wanted);
  const first = found[0]?.entries[0]?.line ?? found[0]?.line;
  return (
    <nav
      className="outline"
      aria-label={say('workshop.contents')}
      onKeyDown={(event) => {
        byArrows(event);
        if (event.key === 'Escape') onClose();
      }}
    >
      <form
        className="outline-head"
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) onGo(first);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={say('workshop.contents.find')}
          placeholder={say('workshop.contents.find')}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <IconButton icon="close" text={say('close')} label={say('workshop.contents.close')} onClick={onClose} />
      </form>
      <div className="outline-list" ref={list}>
        {found.length === 0 && <p role="status">{say('workshop.contents.none')}</p>}
        {found.map(({ group, line, entries }) => (
          <section key={group}>
            <h3>
              <button type="button" onClick={() => onGo(line)}>
                {say(`workshop.group.${group}`)}
              </button>
            </h3>
            <ul>
              {entries.map((entry) => (
                <Entry
                  key={entry.path}
                  entry={entry}
                  language={outline.language}
                  isAt={outline.at?.path === entry.path}
                  onGo={onGo}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
};
