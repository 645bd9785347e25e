import type { ReactElement } from 'react';
import type { Debrief, Observation, Side } from '../../../../core/debrief/debrief.ts';
import { SKILLS, type Skill } from '../../../../core/scenario/vocabulary.ts';
import { useSay } from '../../text/text.ts';
import { amount } from '../pieces/amount.ts';
import { skillsHeadline, unseenHeadline } from '../parts/headlines.ts';
import { listed } from '../pieces/names.ts';
import { capital } from '../parts/piece.tsx';
import { groupsOf } from '../parts/skill-groups.ts';
import { groupWords } from '../parts/skills.tsx';
import { fedWords } from '../parts/fed-words.ts';
import { Chapter, plain } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief };

/** What grew unseen, on paper. */
export const PaperRisks = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const grown = debrief.risks.filter((one) => one.grown.value > 0);
  const quiet = debrief.risks.filter((one) => one.grown.value <= 0);
  return (
    <Chapter title={unseenHeadline(debrief, say)} lead={say('back.unseen.lead')}>
      {grown.map(({ risk, grown: { value }, fed }) => (
        <article key={risk}>
          <h3>
            {capital(say(`risk.${risk}`))}: {amount(value, say)}
          </h3>
          <p>{say(`back.unseen.is.${risk}`)}</p>
          <p>
            {say('back.unseen.fed')}:{' '}
            {fed
              .filter(({ by }) => by.value > 0)
              .map((one) => `${fedWords(debrief, one, say)} (${amount(one.by.value, say, true)})`)
              .join('; ')}
          </p>
        </article>
      ))}
      {quiet.length > 0 && (
        <p>
          {say(grown.length === 0 ? 'back.unseen.quiet.all' : 'back.unseen.quiet', {
            risks: listed(
              quiet.map(({ risk }) => say(`risk.${risk}`)),
              say,
            ),
          })}
        </p>
      )}
    </Chapter>
  );
};

const PaperSide = ({ debrief, skill, side }: Props & { readonly skill: Skill; readonly side: Side }) => {
  const say = useSay();
  const groups = groupsOf(debrief, skill, side);
  if (side === 'seen' && groups.length === 0) return null;
  const one = ({ week, actor, quote }: Observation): string =>
    [
      week === undefined ? '' : say('back.panel.week', { week }),
      actor === undefined ? '' : debrief.people[actor]!.name,
      quote === undefined ? '' : plain(say.words(quote)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <div>
      <h4>{say(`back.skills.${side}`)}</h4>
      {side !== 'seen' && groups.length === 0 && <p>{say(`back.skills.none.${side}`)}</p>}
      <ul className="paper-list">
        {groups.map((group) => (
          <li key={group.kind}>
            {groupWords(group, debrief, say)}
            {group.kind !== 'neverMet' && (
              <ul className="paper-quotes">
                {group.all.map((moment, i) => (
                  <li key={i}>{one(moment)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How somebody worked, on paper. */
export const PaperSkills = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  return (
    <Chapter title={skillsHeadline(debrief, say)} lead={say('back.skills.lead')}>
      {SKILLS.map((skill) => (
        <article key={skill} className="paper-skill">
          <h3>{say(`back.skills.${skill}`)}</h3>
          <div className="paper-two">
            {(['for', 'against', 'seen'] as const).map((side) => (
              <PaperSide key={side} debrief={debrief} skill={skill} side={side} />
            ))}
          </div>
        </article>
      ))}
    </Chapter>
  );
};
