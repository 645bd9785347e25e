import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useModal } from '../controls/use-modal.ts';
import { learn, useSay } from '../text/text.ts';
import { Words } from '../workshop/page-words.tsx';
import { type Block, blocksOf } from './blocks.ts';
import { DATA_SHEET_TEXTS, dataSheetIn } from './data-sheet-texts.ts';
import type { DataSheetIntent } from './data-sheet-view.ts';
import './data-sheet.css';

learn(DATA_SHEET_TEXTS);

const Shown = ({ block, id }: { readonly block: Block; readonly id: string | undefined }): ReactElement => {
  switch (block.kind) {
    case 'title':
      return (
        <h1 id={id}>
          <Words text={block.text} />
        </h1>
      );
    case 'heading':
      return (
        <h2>
          <Words text={block.text} />
        </h2>
      );
    case 'words':
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
  }
};

const Page = ({ id }: { readonly id?: string }): ReactElement => {
  const say = useSay();
  return (
    <>
      {blocksOf(dataSheetIn(say.language)).map((block, i) => (
        <Shown key={i} block={block} id={id} />
      ))}
    </>
  );
};

/** What Two Hats keeps and what it does not, over whatever is on the screen; Escape or the cross puts it away. */
export const DataSheet = ({ onIntent }: { readonly onIntent: (intent: DataSheetIntent) => void }): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  return (
    <>
      <dialog
        ref={dialog}
        className="data-sheet"
        aria-labelledby="data-sheet"
        onCancel={(event) => {
          event.preventDefault();
          onIntent({ kind: 'close' });
        }}
      >
        <div className="data-sheet-ways">
          <Button kind="quiet" icon="print" onClick={() => onIntent({ kind: 'print' })}>
            {say('dataSheet.print')}
          </Button>
          <IconButton
            icon="close"
            text={say('close')}
            label={say('close')}
            onClick={() => onIntent({ kind: 'close' })}
          />
        </div>
        <article className="data-sheet-page" tabIndex={0} aria-labelledby="data-sheet">
          <Page id="data-sheet" />
        </article>
      </dialog>
      {/* What lies over everything else cannot be laid on a page: the same once more, for paper alone. */}
      <article className="data-sheet-paper">
        <Page />
      </article>
    </>
  );
};
