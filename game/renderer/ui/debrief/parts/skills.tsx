import { useId, type ReactElement } from 'react';
import type { Debrief, Observation, Side } from '../../../../core/debrief/debrief.ts';
import { SKILLS, type Skill } from '../../../../core/scenario/vocabulary.ts';
import { Icon } from '../../controls/icon.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay, type Say, type TextKey } from '../../text/text.ts';
import { personOf, useLooking } from '../looking.ts';
import { MomentLink } from '../pieces/moment-link.tsx';
import { kindOf, skillsHeadline } from './headlines.ts';
import { listed } from '../pieces/names.ts';
import { PartHead, Who } from './piece.tsx';
import { type Group, groupsOf } from './skill-groups.ts';
import './skills.css';

/** One moment speaks for itself; several of a kind share a sentence, and people who were never met one with their names. */
export const groupWords = ({ kind, all }: Group, debrief: Debrief, say: Say): string => {
  const known = kind.startsWith('knew.');
  if (all.length === 1 && !known) return say.words(all[0].words);
  const names = listed(
    all.flatMap(({ actor }) => (actor === undefined ? [] : [personOf(debrief, actor).name])),
    say,
  );
  return kind === 'neverMet'
    ? say('back.hats.never', { names })
    : say(`back.skills.many.${kind}` as TextKey, { names });
};

/** What was said or done then; it leads to the ledger. */
const Quoted = ({ one, alone }: { readonly one: Observation; readonly alone: boolean }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { n, week, actor, quote } = one;
  const words = quote === undefined ? undefined : say.words(quote).replaceAll('*', '');
  // A reason that somebody wrote is quoted; what the game calls a decision is not.
  const spoken = kindOf(one) === 'announced' && typeof quote === 'string';
  return (
    <li>
      {week !== undefined && <span className="soft skill-week">{say('back.panel.week', { week })}</span>}
      <span>
        {!alone && actor !== undefined && <strong>{personOf(debrief, actor).name} </strong>}
        {n === undefined ? (
          quote !== undefined && (
            <span className="soft">
              <Line text={say.words(quote)} />
            </span>
          )
        ) : (
          <MomentLink n={n}>{spoken && words !== undefined ? say('play.quote', { text: words }) : words}</MomentLink>
        )}
      </span>
    </li>
  );
};

/** So many of one kind are read without a pause; the others fold. */
const SHOWN = 3;

const GroupSlip = ({ group }: { readonly group: Group }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { all, kind } = group;
  const sentence = groupWords(group, debrief, say);
  // Whoever was never met left nothing to quote.
  const quoted = kind === 'neverMet' ? [] : all;
  const first = quoted.slice(0, SHOWN);
  const more = quoted.slice(SHOWN);
  return (
    <li className="skill-group">
      <p>{all.length === 1 && all[0].actor !== undefined ? <Who actor={all[0].actor}>{sentence}</Who> : sentence}</p>
      <ul>
        {first.map((one, i) => (
          <Quoted key={i} one={one} alone={all.length === 1} />
        ))}
      </ul>
      {more.length > 0 && (
        <details className="as-table">
          <summary>{say('back.skills.more')}</summary>
          <ul>
            {more.map((one, i) => (
              <Quoted key={i} one={one} alone={false} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

const SideOf = ({ skill, side }: { readonly skill: Skill; readonly side: Side }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const groups = groupsOf(debrief, skill, side);
  if (side === 'seen' && groups.length === 0) return null;
  return (
    <div className={`skill-side skill-${side}`}>
      <h3>
        <Icon name={side === 'for' ? 'check' : side === 'against' ? 'lookBack' : 'info'} /> {say(`back.skills.${side}`)}
      </h3>
      {side !== 'seen' && groups.length === 0 && <p className="soft">{say(`back.skills.none.${side}`)}</p>}
      <ul>
        {groups.map((group) => (
          <GroupSlip key={group.kind} group={group} />
        ))}
      </ul>
    </div>
  );
};

const Area = ({ skill }: { readonly skill: Skill }): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <section className="skill" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say(`back.skills.${skill}`)}</h2>
        <p className="soft">{say(`back.skills.${skill}.is`)}</p>
      </header>
      <div className="skill-sides">
        {(['for', 'against', 'seen'] as const).map((side) => (
          <SideOf key={side} skill={skill} side={side} />
        ))}
      </div>
    </section>
  );
};

/** How somebody worked, in moments that can be looked up: for and against, quoted, and never added up. */
export const Skills = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <div className="part">
      <PartHead title={skillsHeadline(debrief, say)}>{say('back.skills.lead')}</PartHead>
      {SKILLS.map((skill) => (
        <Area key={skill} skill={skill} />
      ))}
    </div>
  );
};
