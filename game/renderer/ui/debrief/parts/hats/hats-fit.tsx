import type { ReactElement } from 'react';
import type { Meetings } from '../../../../../core/debrief/debrief.ts';
import type { Hat } from '../../../../../core/scenario/vocabulary.ts';
import { useSay } from '../../../text/text.ts';
import { personOf, useLooking } from '../../looking.ts';
import { Num } from '../../pieces/num.tsx';
import { listed } from '../../pieces/names.ts';
import { FitMark } from './fit-mark.tsx';
import { FITS } from './fits.ts';
import { Who } from '../piece.tsx';

/** The hats that somebody expected, in order, each change of mind once. */
const expectationsOf = ({ all }: Meetings, actor: string): readonly Hat[] =>
  all
    .filter((meeting) => meeting.actor === actor)
    .map(({ expected }) => expected)
    .filter((hat, i, hats) => hat !== hats[i - 1]);

const expectedKey = (expected: readonly string[]) => {
  if (expected.length > 2) return 'back.hats.expected.both';
  return expected.length === 2 ? 'back.hats.expected.changed' : 'back.hats.expected';
};

/** Whoever was told in an earlier week could know; only the week itself was silent. */
const Earlier = ({ actor }: { readonly actor: string }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const others = debrief.meetings.all.filter((meeting) => meeting.actor === actor && meeting.fit === 'other');
  const knew = others.filter((meeting) => meeting.knew);
  if (knew.length === 0) return null;
  return (
    <span className="soft">
      {say(knew.length === others.length ? 'back.hats.fit.knew' : 'back.hats.fit.knew.some')}
    </span>
  );
};

const Row = ({ row }: { readonly row: Meetings['byActor'][number] }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { name } = personOf(debrief, row.actor);
  const expected = expectationsOf(debrief.meetings, row.actor).map((hat) => say(`hat.${hat}`));
  return (
    <tr>
      <th scope="row">
        <Who actor={row.actor}>
          <strong>{name}</strong>
          <span className="soft fit-expectation">
            {say(expectedKey(expected), {
              hat: expected[0] ?? '',
              then: expected.at(-1) ?? '',
            })}
          </span>
        </Who>
      </th>
      {FITS.map((fit) => {
        const figure = row.fits[fit];
        return (
          <td key={fit}>
            {figure.value === 0 ? (
              <span className="soft">–</span>
            ) : (
              <span className="fit-cell">
                <Num figure={figure} words={`${name}: ${say(`back.hats.fit.${fit}`)}`} />
                <span className="fit-marks" aria-hidden="true">
                  {Array.from({ length: figure.value }, (_, i) => (
                    <FitMark key={i} fit={fit} />
                  ))}
                </span>
                {fit === 'other' && <Earlier actor={row.actor} />}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
};

/** Person by person: what was expected, and how often the hat worn was that one. */
export const Fits = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { byActor, never } = debrief.meetings;
  return (
    <section className="fits" aria-labelledby="hats-fit">
      <h2 id="hats-fit">{say('back.hats.fit')}</h2>
      {byActor.length === 0 ? (
        <p className="soft">{say('back.hats.fit.none')}</p>
      ) : (
        <div className="fit-table" role="group" tabIndex={0} aria-labelledby="hats-fit">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('debrief.doors.who')}</th>
                {FITS.map((fit) => (
                  <th key={fit} scope="col">
                    <span className="fit-head">
                      <FitMark fit={fit} /> {say(`back.hats.fit.${fit}`)}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byActor.map((row) => (
                <Row key={row.actor} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {never.length > 0 && (
        <p className="soft">
          {say('back.hats.never', {
            names: listed(
              never.map((actor) => personOf(debrief, actor).name),
              say,
            ),
          })}
        </p>
      )}
    </section>
  );
};
