import type { ReactElement } from 'react';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { houseHeadline } from '../parts/headlines.ts';
import { capital } from '../parts/piece.tsx';
import { Chapter, plain } from './paper-piece.tsx';

type Props = { readonly debrief: Debrief };

const PaperTasks = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  return (
    <table>
      <caption>{say('back.house.tasks')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('back.paper.task')}</th>
          <th scope="col">{say('back.paper.state')}</th>
          <th scope="col">{say('back.paper.said')}</th>
        </tr>
      </thead>
      <tbody>
        {debrief.tasks.map(({ task, pillar, state, asked }) => (
          <tr key={task}>
            <td>
              {capital(say(`task.${task}`))} <small>({say(`pillar.${pillar}`)})</small>
            </td>
            <td>{say(`back.house.task.${state}`)}</td>
            <td>
              {asked
                .map(({ week, said }) => `${say('back.panel.week', { week })}${said ? `: ${plain(said)}` : ''}`)
                .join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const PaperObjections = ({ debrief }: Props): ReactElement | null => {
  const say = useSay();
  const { barriers } = debrief.house;
  if (barriers.length === 0) return null;
  return (
    <>
      <h3>{say('page.barriers')}</h3>
      <ul className="paper-list">
        {barriers.flatMap(({ id, owner, objections }) =>
          objections.map(({ text, state, settled }) => (
            <li key={`${id} ${text}`}>
              {debrief.people[owner]!.name}: {plain(text)} <em>{say(`back.house.objection.${state}`)}</em>
              {settled && `, ${say('back.panel.week', { week: settled.week })}`}
            </li>
          )),
        )}
      </ul>
    </>
  );
};

const PaperPromises = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { promises } = debrief.house;
  return (
    <>
      <h3>{say('page.promises')}</h3>
      {promises.length === 0 && <p>{say('back.house.promises.none')}</p>}
      <ul className="paper-list">
        {promises.map(({ id, to, text, state, due, ended }) => (
          <li key={id}>
            <strong>{say('play.promise.to', { name: to })}</strong>: {plain(text)}{' '}
            <em>
              {ended === undefined
                ? say('back.house.due', { week: due })
                : say(`back.house.ended.${state}`, { week: ended.week })}
            </em>
          </li>
        ))}
      </ul>
    </>
  );
};

const PaperRules = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  return (
    <>
      <h3>{say('page.charter')}</h3>
      <ul className="paper-list">
        {debrief.house.charter.map(({ clause, text, agreed }) => (
          <li key={clause}>
            <strong>{capital(say(`charter.${clause}`))}</strong>: {plain(text)}{' '}
            <em>
              {agreed === undefined
                ? say('back.house.rule.missing')
                : `${say('play.charter.agreed')}, ${say('back.panel.week', { week: agreed.week })}`}
            </em>
          </li>
        ))}
      </ul>
    </>
  );
};

const PaperSheets = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  return (
    <>
      {debrief.house.sheets.map(({ id, title, names }) => (
        <div key={id}>
          <h3>
            {say('back.house.sheet')}: {title}
          </h3>
          <p>{names.map(({ name, state }) => `${name} (${say(`back.house.name.${state}`)})`).join(', ')}</p>
        </div>
      ))}
    </>
  );
};

/** Leader and house on paper. */
export const PaperHouse = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  return (
    <Chapter title={houseHeadline(debrief, say)} lead={say('back.house.lead')}>
      <PaperTasks debrief={debrief} />
      <PaperObjections debrief={debrief} />
      <PaperPromises debrief={debrief} />
      <PaperRules debrief={debrief} />
      <PaperSheets debrief={debrief} />
    </Chapter>
  );
};
