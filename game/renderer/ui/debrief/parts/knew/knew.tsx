import { useId, useState, type ReactElement } from 'react';
import type { Knew as KnewThen } from '../../../../../core/debrief/debrief.ts';
import { Choice } from '../../../controls/choice.tsx';
import { HatPicture } from '../../../play/pieces/hat-picture.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { TryAgain } from '../../pieces/try-again.tsx';
import { isSurprise } from './anger-words.ts';
import { knewHeadline } from '../headlines.ts';
import { Now } from './knew-now.tsx';
import { Then } from './knew-then.tsx';
import { PartHead } from '../piece.tsx';
import './knew.css';
import './knew-columns.css';

type ListProps = {
  readonly knew: readonly KnewThen[];
  readonly open: number;
  readonly onOpen: (n: number) => void;
};

/** All that were answered, one of them open; in a narrow window they are chosen from a list that folds. */
const List = ({ knew, open, onOpen }: ListProps): ReactElement => {
  const say = useSay();
  const week = (one: KnewThen): string => say('back.panel.week', { week: one.week });
  return (
    <>
      <nav className="knew-list" aria-label={say('back.knew.list')} tabIndex={0}>
        <ul>
          {knew.map((one) => (
            <li key={one.n} data-hat={one.hat}>
              <button type="button" aria-current={one.n === open} onClick={() => onOpen(one.n)}>
                <HatPicture hat={one.hat} />
                <span>
                  <span className="knew-title">{one.then.title}</span>
                  <span className="soft">
                    {week(one)} · {say(`hat.${one.hat}`)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="knew-choose">
        <Choice
          label={say('back.knew.choose')}
          value={String(open)}
          options={knew.map((one) => [String(one.n), `${week(one)}: ${one.then.title}`] as const)}
          onChange={(n) => onOpen(Number(n))}
        />
      </div>
    </>
  );
};

/** A dilemma as it stood on screen, and beside it what nobody could know yet. */
const Opened = ({ knew }: { readonly knew: KnewThen }): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <article className="knew-open" aria-labelledby={id}>
      <header className="knew-head">
        <div>
          <h2 id={id}>{knew.then.title}</h2>
          <p className="soft">
            {say('back.panel.week', { week: knew.week })} · {say('back.knew.as', { hat: say(`hat.${knew.hat}`) })} ·{' '}
            <MomentLink n={knew.n}>{say('back.knew.ledger')}</MomentLink>
          </p>
        </div>
        <TryAgain n={knew.n} />
      </header>
      <div className="knew-columns">
        <Then knew={knew} />
        <Now knew={knew} />
      </div>
    </article>
  );
};

/** The one whose anger surprised comes first; else the first of all. */
const firstOf = (knew: readonly KnewThen[]): KnewThen | undefined =>
  knew.find(({ anger }) => anger && isSurprise(anger)) ?? knew[0];

/** Knew then, know now: each dilemma as it stood on screen, and what could not be known. */
export const Knew = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { knew } = debrief;
  const [open, setOpen] = useState(firstOf(knew)?.n);
  const shown = knew.find(({ n }) => n === open);
  return (
    <div className="part">
      <PartHead title={knewHeadline(debrief, say)}>
        {say(knew.length === 0 ? 'back.knew.none' : 'back.knew.lead')}
      </PartHead>
      {shown !== undefined && (
        <div className="knew">
          <List knew={knew} open={shown.n} onOpen={setOpen} />
          <Opened key={shown.n} knew={shown} />
        </div>
      )}
    </div>
  );
};
