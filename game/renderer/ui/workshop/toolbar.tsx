import type { ReactElement, RefObject } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { Button } from '../controls/button.tsx';
import { langOf } from '../screens/views.ts';
import { useSay } from '../text/text.ts';
import type { Editor, History } from './editor/open-editor.ts';
import { entryName } from './outline/outline.tsx';
import type { OutlineView } from './workshop-view.ts';

type Props = {
  readonly outline: OutlineView;
  readonly isOpen: boolean;
  readonly can: History;
  readonly editor: RefObject<Editor | undefined>;
  readonly onContents: () => void;
};

/** Where the cursor stands, in the scenario's own words. */
const Where = ({ outline }: Pick<Props, 'outline'>): ReactElement => {
  const say = useSay();
  const { groups, at, language } = outline;
  const entry = groups.find(({ group }) => group === at?.group)?.entries.find(({ path }) => path === at?.path);
  return (
    <p className="where">
      {at && (
        <span>
          {say(`workshop.group.${at.group}`)}
          {entry && <span aria-hidden="true"> › </span>}
        </span>
      )}
      {entry && (
        <strong lang={entry.name === undefined ? undefined : langOf(language ?? 'en', say.language)}>
          {entryName(say, entry)}
        </strong>
      )}
    </p>
  );
};

/** What can be done with the text as a whole: go to a part of it, take back, look for something. */
export const Toolbar = ({ outline, isOpen, can, editor, onContents }: Props): ReactElement => {
  const say = useSay();
  const back = (what: 'undo' | 'redo'): void => {
    editor.current?.[what]();
    editor.current?.focus();
  };
  return (
    <div className="editor-bar">
      <Button icon="contents" expanded={isOpen} label={`${say('workshop.contents')} (F9)`} onClick={onContents}>
        {say('workshop.contents')}
      </Button>
      <Where outline={outline} />
      <span className="editor-bar-do">
        <IconButton
          icon="undo"
          text={say('workshop.undo')}
          label={say('workshop.undo')}
          waits={!can.undo}
          onClick={() => back('undo')}
        />
        <IconButton
          icon="redo"
          text={say('workshop.redo')}
          label={say('workshop.redo')}
          waits={!can.redo}
          onClick={() => back('redo')}
        />
        <IconButton
          icon="search"
          text={say('workshop.search')}
          label={say('workshop.search')}
          onClick={() => editor.current?.search()}
        />
      </span>
    </div>
  );
};
