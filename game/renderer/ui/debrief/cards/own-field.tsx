import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../../controls/icon.tsx';
import { LONGEST_TEXT } from '../../play/pieces/longest-text.ts';
import { useSay, type TextKey } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { useOwnWords } from './own-words.ts';

type Kind = 'commitment' | 'question';

/** Keeps what was typed when the field or the part is left, and each wording once. */
const useDraft = (kind: Kind) => {
  const { words, keep } = useOwnWords();
  const kept = words[kind] ?? '';
  const [draft, setDraft] = useState(kept);
  const [sent, setSent] = useState(kept);
  const save = (): void => {
    const text = draft.trim();
    if (text === '' || text === sent) return;
    setSent(text);
    keep({ [kind]: text });
  };
  // The part may be left without the field losing the focus first: by a shortcut, or back in the history.
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => latest.current(), []);
  return { draft, setDraft, sent, save };
};

const stateOf = (draft: string, sent: string, mayWrite: boolean): TextKey | undefined => {
  const text = draft.trim();
  if (text === '') return sent === '' ? undefined : 'back.along.emptied';
  if (!mayWrite) return 'back.along.notKept.short';
  return text === sent ? 'back.along.kept' : 'back.along.writing';
};

/** One thing to write down and take along; it says whether it is kept. */
export const OwnField = ({ kind }: { readonly kind: Kind }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { mayWrite } = useLooking();
  const { draft, setDraft, sent, save } = useDraft(kind);
  const state = stateOf(draft, sent, mayWrite);
  return (
    <div className="own-field">
      <label htmlFor={id}>{say(`back.along.${kind}`)}</label>
      <div className="own-note">
        <p id={`${id}-hint`} className="note">
          {say(`back.along.${kind}.hint`)}
        </p>
        <p className="own-state" role="status" data-kept={state === 'back.along.kept'}>
          {state === 'back.along.kept' && <Icon name="check" />} {state !== undefined && say(state)}
        </p>
      </div>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-hint`}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
      />
    </div>
  );
};
