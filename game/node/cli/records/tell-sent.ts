/** What came of a sending, for people and for scripts. */
import type { Trouble, Waiting } from '../../records/records.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import type { Delivered } from './deliver-patiently.ts';
import type { Batches } from './session-batches.ts';
import { openIn } from './waiting.ts';

export type Sent = Delivered & {
  readonly host: string;
  readonly folder: string;
  /** What is in the outbox afterwards. */
  readonly left: readonly Waiting[];
  readonly discarded: number;
  readonly files: Omit<Batches, 'batches'> | undefined;
};

export const waitingIn = ({ left }: Sent): number => left.reduce((sum, one) => sum + openIn(one), 0);

const refusedIn = ({ left }: Sent) =>
  left.flatMap(({ name, refused }) => refused.map(({ id, why }) => ({ session: name, id, why })));

/** More lines than anybody reads; `--format json` has all of them. */
const MOST_SHOWN = 20;

export const tellSent = (sent: Sent, terminal: Terminal, say: Say): void => {
  const { host, folder, stored, stopped, trouble, discarded } = sent;
  const line = (text: string): void => terminal.out(`${text}\n`);
  if (stopped) line(say.t('send.stopped'));
  if (trouble !== undefined) line(say.t(`send.trouble.${trouble.kind}`, { host, ...detailOf(trouble) }));
  line(stored === 0 ? say.t('send.nothing', { host }) : say.t('send.stored', { n: stored, host }));
  if (discarded > 0) line(say.t('send.discarded', { n: discarded }));
  const waiting = waitingIn(sent);
  if (waiting > 0) line(say.t('send.waiting', { n: waiting, folder }));
  const refused = refusedIn(sent);
  if (refused.length === 0) return;
  line(say.t('send.refused', { n: refused.length, folder }));
  for (const { session, id, why } of refused.slice(0, MOST_SHOWN))
    line(`  ${say.words(session)}  ${say.words(id)}: ${say.words(why)}`);
  if (refused.length > MOST_SHOWN) line(say.t('send.refused.more', { n: refused.length - MOST_SHOWN }));
  line(say.t('send.refused.then'));
};

const detailOf = (trouble: Trouble) => ({
  why: 'why' in trouble ? trouble.why : '',
  n: 'againMs' in trouble && trouble.againMs !== undefined ? Math.ceil(trouble.againMs / 1_000) : 0,
});

export const sentJson = (sent: Sent): string => {
  const { host: store, folder: outbox, stored, stopped, discarded, trouble, files } = sent;
  const rest = { waiting: waitingIn(sent), refused: refusedIn(sent), trouble: trouble ?? null };
  return `${JSON.stringify({ store, outbox, stored, stopped, discarded, ...rest, files: files ?? null })}\n`;
};
