import { useId, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../../controls/icon.tsx';
import { LONGEST_TEXT } from '../../play/pieces/longest-text.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { useKeepOnLeaving } from './keep-on-leaving.ts';
import { keptState } from './kept-state.ts';

type Kind = 'commitment' | 'question';

/** Keeps what was typed when the field or the part is left, and each wording once. */
const useDraft = (kind: Kind) => {
  const { debrief, keep } = useLooking();
  const kept = debrief.written[kind] ?? '';
  const [draft, setDraft] = useState(kept);
  const sent = useRef(kept);
  const save = (): void => {
    const text = draft.trim();
    if (text === '' || text === sent.current) return;
    sent.current = text;
    keep({ [kind]: text });
  };
  useKeepOnLeaving(save);
  return { draft, setDraft, kept, save };
};

/** One thing to write down and take along; it says whether it is kept. */
export const OwnField = ({ kind }: { readonly kind: Kind }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { keeping } = useLooking();
  const { draft, setDraft, kept, save } = useDraft(kind);
  const state = keptState(draft, kept, keeping.kind);
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
