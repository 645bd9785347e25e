/** `send <files or folders…> --store ADDRESS`: statements of sessions, with their files, to a learning record store. */
import { existsSync } from 'node:fs';
import { onDisk } from '../../files/files.ts';
import { type Batch, type Outbox, openOutbox } from '../../records/records.ts';
import type { Command } from '../command.ts';
import { deliverPatiently } from '../records/deliver-patiently.ts';
import { type Batches, sessionBatches } from '../records/session-batches.ts';
import { STORE_OPTIONS, hostOf, storeWanted } from '../records/store-options.ts';
import { type Sent, sentJson, tellSent, waitingIn } from '../records/tell-sent.ts';
import { discardRefused, putBackRefused } from '../records/waiting.ts';
import type { Say } from '../text/say.ts';
import { EXIT, Obstacle, UsageError, formatOf, parsed, wholeOption } from '../usage.ts';

const OPTIONS = {
  ...STORE_OPTIONS,
  outbox: { type: 'string' },
  xapi: { type: 'string' },
  'with-texts': { type: 'boolean' },
  scenario: { type: 'string' },
  patience: { type: 'string' },
  retry: { type: 'boolean' },
  discard: { type: 'boolean' },
  format: { type: 'string' },
  lang: { type: 'string' },
} as const;

const OUTBOX = 'two-hats-outbox';
const PATIENCE = { name: 'patience', from: 0, to: 86_400, otherwise: 60 } as const;

/** Exit status 1 where something waits, was refused by the store, or could not be sent as it was played. */
export const send: Command = async (args, terminal, say) => {
  const { values, positionals: paths } = parsed(args, OPTIONS);
  const { retry = false, discard = false, outbox: folder = OUTBOX } = values;
  const [format, version] = [formatOf(values.format), versionOf(values.xapi)];
  const patience = wholeOption(values.patience, PATIENCE, say);
  if (retry && discard) throw new UsageError(say.t('send.one-of'));
  const store = await storeWanted(values, say);
  const wish = { paths, version, scenario: values.scenario, withTexts: values['with-texts'] === true };
  const made = paths.length === 0 ? undefined : await sessionBatches(wish, terminal, say);
  if (made === undefined && !existsSync(folder)) throw new Obstacle(say.t('send.no-outbox', { folder }));
  const sent = await withOutbox(folder, say, async (outbox): Promise<Sent> => {
    const before = await outbox.list();
    if (retry) await putBackRefused(outbox);
    for (const batch of made?.batches ?? []) await outbox.add(batch);
    const delivered = await deliverPatiently(outbox, store, patience, terminal, say);
    const discarded = discard ? await discardRefused(outbox, before) : 0;
    const left = await outbox.list();
    return { ...delivered, host: hostOf(store), folder, left, discarded, files: filesOf(made) };
  });
  if (format === 'json') terminal.out(sentJson(sent));
  else tellSent(sent, terminal, say);
  const refused = sent.left.some((one) => one.refused.length > 0);
  return waitingIn(sent) > 0 || refused || leftOut(made) ? EXIT.faulty : EXIT.fine;
};

const filesOf = (made: Batches | undefined): Sent['files'] =>
  made && { refused: made.refused, otherContent: made.otherContent };

/** A second copy of a session is left out and yet all there. */
const leftOut = (made: Batches | undefined): boolean =>
  made !== undefined && (made.otherContent.length > 0 || made.refused.some(({ code }) => code !== 'duplicate'));

const VERSIONS = ['1.0.3', '2.0.0'] as const;

const versionOf = (typed: string | undefined): Batch['version'] => {
  const version = VERSIONS.find((one) => one === (typed ?? VERSIONS[0]));
  if (version === undefined) throw new UsageError(`--xapi: ${VERSIONS.join(' | ')}`);
  return version;
};

/** Holds the outbox meanwhile: no other program sends from it. */
const withOutbox = async <T>(folder: string, say: Say, work: (outbox: Outbox) => Promise<T>): Promise<T> => {
  const done = await onDisk(async () => {
    const outbox = await openOutbox(folder);
    if (outbox === undefined) throw new Obstacle(say.t('send.locked', { folder }));
    return work(outbox).finally(() => outbox.close());
  });
  if (!done.ok) throw new Obstacle(say.t('file.refused', { file: folder, detail: done.failure.detail }));
  return done.value;
};
