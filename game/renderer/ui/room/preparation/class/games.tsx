import { memo, type ReactElement } from 'react';
import { useStoryLang } from '../../../text/story-lang.ts';
import { useSay } from '../../../text/text.ts';
import type { PreparationView, SessionView } from '../../room-view.ts';
import { SortHead, type Sorting } from './sort-head.tsx';
import { Windowed } from './windowed.tsx';

type Props = Sorting & { readonly view: PreparationView; readonly order: readonly number[] };

const Cells = memo(({ item }: { readonly item: SessionView }): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const { alias, ending, value, decided, weeks, file, mended } = item;
  return (
    <>
      <th scope="row">{alias}</th>
      <td lang={ending === undefined ? undefined : lang}>{ending ?? say('room.class.unfinished')}</td>
      <td>{value}</td>
      <td>{decided}</td>
      <td>{weeks}</td>
      <td className="room-file">
        {file} {mended && <em>({say('room.class.mended')})</em>}
      </td>
    </>
  );
});

/** The games in a list: where they ended, how far they went, which file they are. */
export const Games = ({ view: { sessions }, order, by, onSort }: Props): ReactElement => {
  const say = useSay();
  return (
    <Windowed
      label={say('room.class.games')}
      className="room-games"
      items={order.map((at) => sessions[at]!)}
      columns={6}
      Cells={Cells}
      head={
        <>
          <SortHead column="alias" by={by} onSort={onSort} />
          <SortHead column="ending" by={by} onSort={onSort} />
          <SortHead column="value" by={by} onSort={onSort} />
          <SortHead column="decided" by={by} onSort={onSort} />
          <th scope="col">{say('room.class.weeks')}</th>
          <th scope="col">{say('room.class.file')}</th>
        </>
      }
    />
  );
};
