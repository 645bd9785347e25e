import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';

/** Which edition this is, and to whom its parts are owed. */
export const AboutTwoHats = ({ version }: { readonly version: string }): ReactElement => {
  const say = useSay();
  return (
    <section aria-labelledby="sheet-about">
      <h2 id="sheet-about">{say('settings.about')}</h2>
      <p>
        {say('settings.version', { version })} {say('settings.licence')}
      </p>
      <ul className="credits note">
        <li>{say('settings.credits.faces')}</li>
        <li>{say('settings.credits.font')}</li>
        <li>{say('settings.credits.rest')}</li>
      </ul>
    </section>
  );
};
