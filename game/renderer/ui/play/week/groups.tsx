import { useState, type ReactElement } from 'react';
import type { Group as GroupView } from '../../../../core/view/view.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { LessonNote } from '../pieces/lesson-note.tsx';
import { Group, keyOf, nameOf } from './group.tsx';
import './week.css';

/** Up to this many lines everything stands open: nothing has to be looked for. */
const FEW = 5;

const linesOf = (groups: readonly GroupView[]): number => groups.reduce((sum, { choices }) => sum + choices.length, 0);

const isAble = ({ choices }: GroupView): boolean => choices.some(({ closed }) => closed === undefined);

/** Whoever was looked at on the board comes first; whoever was opened here stays where they are. */
const inOrder = (groups: readonly GroupView[], first: string | undefined): readonly GroupView[] =>
  groups.toSorted((a, b) => Number(keyOf(b) === first) - Number(keyOf(a) === first));

/** Which group is open, and which stands first. */
const useOpened = (few: boolean) => {
  const { view, send } = useAtHand();
  const { focus } = view;
  const [opened, setOpened] = useState(focus);
  const [first, setFirst] = useState(focus);
  const [seen, setSeen] = useState(focus);
  if (focus !== seen) {
    setSeen(focus);
    if (focus !== opened) {
      setFirst(focus);
      setOpened(focus);
    }
  }
  const toggle = (key: string): void => {
    const next = opened === key && !few ? undefined : key;
    setOpened(next);
    if (!key.includes(' ')) send({ kind: 'focus', actor: next === '' ? undefined : next });
  };
  return { opened, first, toggle };
};

/** “What could you do?”: grouped by whom it concerns, one open at a time unless there are few. */
export const Groups = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { groups } = view.week;
  const able = groups.filter((group) => isAble(group) || keyOf(group) === view.focus);
  const shut = groups.filter((group) => !able.includes(group));
  const few = linesOf(able) <= FEW;
  const { opened, first, toggle } = useOpened(few);
  const [shutToo, setShutToo] = useState(false);
  const row = (group: GroupView): ReactElement => {
    const key = keyOf(group);
    return (
      <Group
        key={key}
        group={group}
        open={(few && isAble(group)) || opened === key}
        focused={key !== '' && key === view.focus}
        onToggle={() => toggle(key)}
      />
    );
  };
  return (
    <section aria-labelledby="could-do">
      <h2 id="could-do">{say('play.week.could')}</h2>
      <Explain part="groups" />
      <LessonNote of={['clear']} />
      {groups.length === 0 && <p className="soft">{say('play.week.nothing')}</p>}
      <ul className="groups">{inOrder(able, first).map(row)}</ul>
      {shut.length > 0 && (
        <button type="button" className="groups-shut" aria-expanded={shutToo} onClick={() => setShutToo(!shutToo)}>
          <Icon name="lock" />
          <span>{say('play.group.shut', { names: shut.map((group) => nameOf(group, say)).join(' · ') })}</span>
        </button>
      )}
      {shutToo && <ul className="groups">{shut.map(row)}</ul>}
    </section>
  );
};
