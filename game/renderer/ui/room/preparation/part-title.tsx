import type { ReactElement } from 'react';
import { Icon } from '../../controls/icon.tsx';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { PartView } from '../room-view.ts';

/** What a part is called, what kind it is, and how it stands. */
export const PartTitle = ({ part }: { readonly part: PartView }): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const { title, part: kind, standing, note, pictures } = part;
  return (
    <span className="room-part-title">
      <strong lang={typeof title === 'string' ? lang : undefined}>{say.words(title)}</strong>{' '}
      <span className="room-part-kind">
        {say(`room.part.kind.${kind.kind}`)} · {say('room.part.pictures', { n: pictures })}
        {standing === 'pinned' && (
          <>
            {' · '}
            <Icon name="pin" /> {say('room.plan.pinned')}
          </>
        )}
        {standing === 'banned' && <> · {say('room.plan.banned')}</>}
        {note !== '' && (
          <>
            {' '}
            <Icon name="pen" />
            <span className="unseen">{say('room.note')}</span>
          </>
        )}
      </span>
    </span>
  );
};
