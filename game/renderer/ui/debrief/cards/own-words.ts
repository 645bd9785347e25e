/** What the player answers and writes while looking back: into the session, or, where that may not be, into this window. */
import { useMemo, useState } from 'react';
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { DebriefIntent } from '../debrief-view.ts';

export type OwnWords = Pick<Debrief['written'], 'weekAgain' | 'otherWeek' | 'commitment' | 'question'>;
type Some = Partial<OwnWords>;

/** What cannot be kept, by whose it is; whoever looks back again in this window finds it. */
let unkept: ReadonlyMap<string, Some> = new Map();

/** Without what was not said: an empty text takes back nothing. */
const saidIn = (words: Some): Some =>
  Object.fromEntries(
    Object.entries(words).filter(([, said]) => said !== undefined && (typeof said !== 'string' || said.trim() !== '')),
  );

const noteOf = ({ weekAgain, ...texts }: Some): DebriefIntent => ({
  kind: 'note',
  ...(weekAgain === undefined ? {} : { notes: { weekAgain } }),
  texts: texts as Readonly<Record<string, string>>,
});

type Given = {
  readonly debrief: Debrief;
  readonly mayWrite: boolean;
  readonly send: (intent: DebriefIntent) => void;
};
type Own = { readonly debrief: Debrief; readonly keep: (words: Some) => void };

/** The debrief with the latest own words in it, wherever they are, and the way to keep new ones. */
export const useOwnWords = ({ debrief, mayWrite, send }: Given): Own => {
  const [all, setAll] = useState(unkept);
  const whose = `${debrief.alias} ${debrief.forkedAt ?? ''}`;
  const here = mayWrite ? undefined : all.get(whose);
  const shown = useMemo(
    () => (here === undefined ? debrief : { ...debrief, written: { ...debrief.written, ...here } }),
    [debrief, here],
  );
  const keep = (words: Some): void => {
    const said = saidIn(words);
    if (Object.keys(said).length === 0) return;
    if (mayWrite) {
      send(noteOf(said));
      return;
    }
    unkept = new Map([...unkept, [whose, { ...unkept.get(whose), ...said }]]);
    setAll(unkept);
  };
  return { debrief: shown, keep };
};
