import type { ReactElement } from 'react';
import type { Icon as IconName } from '../../../art/art.ts';
import { Icon } from '../../controls/icon.tsx';
import { Tick } from '../../controls/tick.tsx';
import type { Say } from '../../text/text.ts';
import { useSay } from '../../text/text.ts';
import { type AtHand, type Page, useAtHand } from '../at-hand.ts';
import { PageSheet } from './page-sheet.tsx';

type Entry = {
  readonly page: Page;
  readonly icon: IconName;
  readonly title: string;
  readonly state: string;
  /** Whether the story has brought it. */
  readonly there: boolean;
};

const count = (list: readonly unknown[]): number => list.length;

const entries = ({ week, barriers, board }: AtHand['view'], say: Say): readonly Entry[] => {
  const open = week.promises.filter(({ state }) => state === 'open');
  const objections = barriers.flatMap((barrier) => barrier.open);
  const [sheet] = week.sheets;
  return [
    {
      page: 'notebook',
      icon: 'notebook',
      title: say('page.notebook'),
      state: say('play.desk.notebook', { n: count(week.notebook) }),
      there: week.notebook.length > 0,
    },
    {
      page: 'people',
      icon: 'people',
      title: say('play.page.people'),
      state: say('play.desk.people', { n: count(board.people) }),
      there: true,
    },
    {
      page: 'promises',
      icon: 'promise',
      title: say('page.promises'),
      state: say('play.desk.promises', { n: count(open) }),
      there: week.promises.length > 0,
    },
    {
      page: 'objections',
      icon: 'lock',
      title: say('page.barriers'),
      state: say('play.desk.objections', { n: count(objections) }),
      there: barriers.some((barrier) => barrier.open.length + barrier.settled.length > 0),
    },
    {
      page: 'leader',
      icon: 'leader',
      title: week.leader?.person.name ?? '',
      state: say('play.desk.leader'),
      there: week.leader !== undefined,
    },
    {
      page: 'sheet',
      icon: 'sheet',
      title: sheet?.title ?? '',
      state:
        week.figures.signatures === undefined
          ? ''
          : say('figure.signatures', { n: week.figures.signatures.signed, of: week.figures.signatures.of }),
      there: sheet !== undefined,
    },
    {
      page: 'charter',
      icon: 'pen',
      title: say('page.charter'),
      state: say('play.desk.charter', { n: count(week.charter.filter(({ agreed }) => agreed)) }),
      there: week.charter.length > 0,
    },
    { page: 'figures', icon: 'info', title: say('page.figures'), state: say('play.desk.figures'), there: true },
  ];
};

const Row = ({ entry }: { readonly entry: Entry }): ReactElement => {
  const { open } = useAtHand();
  return (
    <li>
      <button type="button" className="desk-row" onClick={() => open(entry.page)}>
        <Icon name={entry.icon} />
        <span>
          <strong>{entry.title}</strong>
          <span className="soft">{entry.state}</span>
        </span>
        <Icon name="arrow" />
      </button>
    </li>
  );
};

/** Everything that can be looked up, and the ways out of the game. */
export const Desk = (): ReactElement => {
  const say = useSay();
  const { view, send, help, setHelp } = useAtHand();
  return (
    <PageSheet title={say('play.desk')} fromDesk={false}>
      <ul className="desk">
        {entries(view, say)
          .filter(({ there }) => there)
          .map((entry) => (
            <Row key={entry.page} entry={entry} />
          ))}
      </ul>
      <Tick text={say('play.help.tick')} note={say('play.help.keys')} checked={help} onChange={setHelp} />
      <div className="desk-out">
        <button type="button" className="link" onClick={() => send({ kind: 'settings' })}>
          <Icon name="settings" /> {say('settings')}
        </button>
        <button type="button" className="link" onClick={() => send({ kind: 'export' })}>
          <Icon name="export" /> {say('play.export')}
        </button>
        <button type="button" className="link" onClick={() => send({ kind: 'leave' })}>
          <Icon name="leader" /> {say(view.keeping.kind === 'nowhere' ? 'play.leave.practice' : 'play.leave')}
        </button>
      </div>
    </PageSheet>
  );
};
