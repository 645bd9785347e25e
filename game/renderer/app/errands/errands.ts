/** What the screens ask of the host besides play: each errand ends with a notice, or with nothing to say. */
import type { Failure, Host, Outcome } from '../../host/host.ts';
import type { Notice, Receipt } from '../../ui/ui.tsx';
import { type Removing, removeEverything, removeSession } from './removing.ts';
import { saveFile } from '../save-file.ts';
import type { Leaving } from '../records/one-session.ts';
import type { SendingWish } from '../records/sending.ts';

/** What came of an errand: what is said about it, and what has to be fetched again. */
export type Done = {
  readonly notice: Notice | undefined;
  readonly again: 'nothing' | 'sessions' | 'shelf' | 'everything';
};

export type Errand =
  | { readonly kind: 'renameSession'; readonly session: string; readonly name: string }
  | { readonly kind: 'exportSessions'; readonly sessions: readonly string[] }
  /** A session that may not be kept anywhere yet. */
  | { readonly kind: 'exportText'; readonly text: string; readonly name: string }
  | { readonly kind: 'importSessions' }
  | { readonly kind: 'removeSession'; readonly session: string; readonly name: string }
  | { readonly kind: 'importScenario'; readonly from: 'folder' | 'file' }
  | { readonly kind: 'removeScenario'; readonly scenario: string; readonly name: string }
  /** Reads the scenarios once more. */
  | { readonly kind: 'readAgain' }
  | { readonly kind: 'removeAll' }
  /** A receipt as text; it stays on the screen. */
  | { readonly kind: 'saveReceipt'; readonly text: string; readonly receipt: Receipt }
  /** The page as it is printed. */
  | { readonly kind: 'pdf'; readonly name: string }
  | ({ readonly kind: 'sendStatements' } & Leaving & SendingWish)
  | ({ readonly kind: 'saveStatements' } & Leaving & Pick<SendingWish, 'withTexts'>);

/** Runs an errand. A dialog that was closed without choosing is no failure: nothing was asked for after all. */
export const run = async (means: Removing, errand: Errand): Promise<Done> => {
  const { host } = means;
  switch (errand.kind) {
    case 'renameSession':
      return told(await host['sessions.rename']({ session: errand.session, name: errand.name }), 'sessions');
    case 'exportSessions':
      return exported(await host['sessions.export']({ sessions: [...errand.sessions] }));
    case 'exportText':
      return exported(await host['sessions.export']({ text: errand.text, name: errand.name }));
    case 'importSessions':
      return imported(host);
    case 'removeSession':
      return { notice: await removeSession(means, errand.session), again: 'sessions' };
    case 'importScenario':
      return scenarioBrought(host, errand.from);
    case 'removeScenario':
      return told(await host['scenarios.remove']({ scenario: errand.scenario }), 'shelf', {
        kind: 'removed',
        name: errand.name,
      });
    case 'readAgain':
      return { notice: undefined, again: 'shelf' };
    case 'removeAll':
      return { notice: await removeEverything(means), again: 'everything' };
    case 'saveReceipt': {
      const saved = await saveFile(host, 'txt', 'two-hats-receipt', errand.text);
      if (!saved.ok && saved.failure.code !== 'cancelled') return { notice: failure(saved.failure), again: 'nothing' };
      return { notice: { kind: 'receipt', receipt: errand.receipt, saved: saved.ok }, again: 'nothing' };
    }
    case 'pdf':
      return told(await host.room({ wish: 'pdf', name: errand.name }), 'nothing', { kind: 'saved' });
    case 'sendStatements': {
      const { sendSession } = await import('../records/one-session.ts');
      const sent = await sendSession(host, errand, errand);
      return told(sent, 'nothing', sent.ok ? { kind: 'queued', ...sent.value } : undefined);
    }
    case 'saveStatements': {
      const { saveStatements } = await import('../records/one-session.ts');
      return told(await saveStatements(host, errand, errand), 'nothing', { kind: 'saved' });
    }
  }
};

const told = (outcome: Outcome<unknown>, again: Done['again'], notice?: Notice): Done =>
  outcome.ok ? { notice, again } : { notice: failure(outcome.failure), again };

const failure = ({ code, detail }: Failure): Notice | undefined =>
  code === 'cancelled' ? undefined : { kind: 'failed', code, detail };

const exported = (outcome: Outcome<number>): Done => ({
  again: 'nothing',
  notice: outcome.ok ? { kind: 'exported', count: outcome.value } : failure(outcome.failure),
});

const imported = async (host: Host): Promise<Done> => {
  const brought = await host['sessions.import']({});
  if (!brought.ok) return { notice: failure(brought.failure), again: 'sessions' };
  const { imported: sessions, refused } = brought.value;
  return { notice: { kind: 'brought', count: sessions.length, refused }, again: 'sessions' };
};

const scenarioBrought = async (host: Host, from: 'folder' | 'file'): Promise<Done> => {
  const brought = await host['scenarios.import']({ from });
  if (!brought.ok) return { notice: failure(brought.failure), again: 'shelf' };
  const { id, findings } = brought.value;
  const notice: Notice = id === null ? { kind: 'scenarioRefused', findings } : { kind: 'scenarioBrought', title: id };
  return { notice, again: 'shelf' };
};
