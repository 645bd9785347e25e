/** A deletion receipt in words: what is gone, what could not be deleted, what stays and who can delete it. */
import type { Receipt } from '../screens/views.ts';
import type { Say, TextKey } from '../text/text.ts';

/** A line with what belongs under it. */
export type Entry = { readonly text: string; readonly under: readonly string[] };
export type Part = { readonly heading: string; readonly entries: readonly Entry[] };

const alone = (text: string): Entry => ({ text, under: [] });

/** Nothing where there was none of it. */
const counted = (say: Say, key: TextKey, under: readonly string[]): readonly Entry[] =>
  under.length === 0 ? [] : [{ text: say(key, { n: under.length }), under }];
const some = (say: Say, key: TextKey, n: number): readonly Entry[] => (n === 0 ? [] : [alone(say(key, { n }))]);

const quoted = (names: readonly string[], say: Say): readonly string[] =>
  names.map((name) => say('play.quote', { text: name }));

const sessionLine =
  (say: Say) =>
  ({ name, account }: Receipt['sessions'][number]): string =>
    account === null ? say('receipt.gone.noAccount', { name }) : say('receipt.gone.account', { name, account });

const gone = (say: Say, receipt: Receipt): readonly Entry[] => {
  const { sessions, scenarios, workshop, classes, preparations, reports, settings, waiting, store } = receipt;
  const placesThat = (own: boolean): readonly string[] =>
    quoted(
      workshop.filter((one) => one.own === own).map(({ name }) => name),
      say,
    );
  return [
    ...counted(say, 'receipt.gone.sessions', sessions.map(sessionLine(say))),
    ...some(
      say,
      'receipt.gone.aside',
      sessions.reduce((sum, { aside }) => sum + aside, 0),
    ),
    ...some(say, 'receipt.gone.reports', reports),
    ...some(say, 'receipt.gone.preparations', preparations),
    ...counted(say, 'receipt.gone.classes', quoted(classes, say)),
    ...counted(say, 'receipt.gone.scenarios', quoted(scenarios, say)),
    ...counted(say, 'receipt.gone.workshop', placesThat(false)),
    ...counted(say, 'receipt.gone.list', placesThat(true)),
    ...some(say, 'receipt.gone.waiting', waiting),
    ...(store ? [alone(say('receipt.gone.store'))] : []),
    ...(settings ? [alone(say('receipt.gone.settings'))] : []),
  ];
};

const left = (say: Say, receipt: Receipt): readonly Entry[] =>
  receipt.left.map(({ kind, name, code }) => {
    const why = say(`failure.${code}`);
    return alone(name === null ? say(`receipt.left.${kind}`, { why }) : say('receipt.left.named', { name, why }));
  });

/** Counts of a class never left this machine, and nothing of them is in a file. */
const stays = (say: Say, { of, sends }: Receipt): readonly Entry[] => {
  const keys: readonly TextKey[] = [
    ...(of === 'class' ? [] : (['receipt.stays.files', 'receipt.stays.others'] as const)),
    ...(of === 'class' || !sends ? [] : (['receipt.stays.sent'] as const)),
    ...(of === 'everything' ? (['receipt.stays.folders'] as const) : []),
    'receipt.stays.backups',
  ];
  return keys.map((key) => alone(say(key)));
};

export const partsOf = (say: Say, receipt: Receipt): readonly Part[] => {
  const there = gone(say, receipt);
  const notGone = left(say, receipt);
  return [
    { heading: say('receipt.gone'), entries: there.length === 0 ? [alone(say('receipt.gone.nothing'))] : there },
    ...(notGone.length === 0 ? [] : [{ heading: say('receipt.left'), entries: notGone }]),
    { heading: say('receipt.stays'), entries: stays(say, receipt) },
  ];
};

/** One sentence: what was asked for, and whether it was done. */
export const headWords = (say: Say, { of, sessions, classes, left: notGone }: Receipt): string => {
  if (notGone.length > 0) return say('receipt.notAll');
  if (of === 'everything') return say('receipt.everything');
  const [name = ''] = of === 'session' ? sessions.map((one) => one.name) : classes;
  return say(`receipt.${of}`, { name });
};

/** When it was, in the language of the window and by the clock and the time zone of this machine. */
export const whenWords = (say: Say, at: string): string =>
  say('receipt.when', {
    when: new Intl.DateTimeFormat(say.language, { dateStyle: 'long', timeStyle: 'long' }).format(new Date(at)),
  });

/** The whole receipt as plain text, to be kept. */
export const receiptText = (say: Say, receipt: Receipt): string =>
  [
    `Two Hats: ${say('receipt.title')}`,
    whenWords(say, receipt.at),
    ...partsOf(say, receipt).flatMap(({ heading, entries }) => [
      '',
      heading,
      ...entries.flatMap(({ text, under }) => [`- ${text}`, ...under.map((line) => `    ${line}`)]),
    ]),
    '',
  ].join('\n');
