import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useModal } from '../controls/use-modal.ts';
import { useSay } from '../text/text.ts';
import { FindingWords } from './finding-words.tsx';
import { PageWords } from './page-words.tsx';
import type { BenchView, FindingView } from './workshop-view.ts';

type Props = {
  readonly finding: FindingView;
  /** The page that was fetched last. */
  readonly page: BenchView['page'];
  readonly onClose: () => void;
};

/** Why a rule is there: the page of the manual about it, over the bench. */
export const Why = ({ finding, page, onClose }: Props): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="why" aria-labelledby="why-title" onClose={onClose}>
      <h2 id="why-title">{say('workshop.why')}</h2>
      <p>
        <FindingWords finding={finding} />
      </p>
      {page?.rule === finding.rule && page.text !== undefined && (
        <PageWords page={page.text[say.language]} good={say('workshop.why.good')} bad={say('workshop.why.bad')} />
      )}
      <p className="note">
        {say('workshop.why.rule')} <code lang="en">{finding.rule}</code>
      </p>
      <Button onClick={() => dialog.current?.close()}>{say('workshop.why.close')}</Button>
    </dialog>
  );
};
