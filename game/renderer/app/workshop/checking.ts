/** Has the open files checked in a worker, a moment after the last stroke; a check that takes too long costs the worker. */
import type { Diagram } from '../../../core/authoring/diagram/diagram.ts';
import type { Finding, Scenario } from '../../../core/scenario/scenario.ts';
import type { Language } from '../../ui/ui.tsx';
import { startChecker } from '../worker-address.ts';

export type Checked = {
  /** The texts that were checked. */
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Undefined while mistakes stand against it. */
  readonly scenario: Scenario | undefined;
  /** By storyline; empty while there is no scenario. */
  readonly diagrams: Readonly<Record<string, Diagram>>;
  /** What it declares, by what may point at it. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Where the keys of scenario.yaml stand, by their path. */
  readonly lines: Readonly<Record<string, number>>;
  /** The same of its translations, by file. */
  readonly localeLines: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type Checker = {
  /** Checks these files soon, in place of any that wait. */
  readonly check: (wish: ToCheck) => void;
  readonly stop: () => void;
};
type Pictures = Readonly<Record<string, Uint8Array>>;
export type ToCheck = {
  readonly files: Checked['files'];
  readonly pictures: Pictures;
  /** Of the words in the drawings. */
  readonly language: Language;
};

export type CheckerParts = {
  readonly start?: () => Worker;
  readonly onSchema: (schema: object) => void;
  readonly onChecked: (checked: Checked) => void;
  readonly onTooLong: () => void;
  readonly onFailed: (detail: string) => void;
};

const QUIET_MS = 250;
/** An author's own scenario, on an author's own machine, with every rule. */
const PATIENCE_MS = 10_000;
/** Of the first answer, while the worker is still being loaded. */
const LOAD_MS = 20_000;

type Answer =
  | { readonly kind: 'ready'; readonly schema: object }
  | ({ readonly kind: 'checked'; readonly number: number } & Omit<Checked, 'files'>);

export const openChecker = (parts: CheckerParts): Checker => {
  const start = parts.start ?? startChecker;
  let worker: Worker | undefined;
  let ready = false;
  let number = 0;
  let running: (ToCheck & { readonly number: number }) | undefined;
  let next: ToCheck | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let clock: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(clock);
    worker?.terminate();
    worker = undefined;
    ready = false;
    running = undefined;
  };
  const hear = ({ data }: MessageEvent<Answer>): void => {
    clearTimeout(clock);
    if (data.kind === 'ready') {
      ready = true;
      parts.onSchema(data.schema);
    } else if (running?.number === data.number) {
      const { files } = running;
      running = undefined;
      if (next === undefined) parts.onChecked({ ...data, files });
    }
    go();
  };
  const open = (): Worker => {
    const opened = start();
    opened.addEventListener('message', hear);
    opened.addEventListener('error', (event) => {
      end();
      parts.onFailed(event.message ?? '');
    });
    clock = setTimeout(() => {
      end();
      parts.onFailed('');
    }, LOAD_MS);
    return opened;
  };
  const go = (): void => {
    if (next === undefined || running !== undefined) return;
    worker ??= open();
    if (!ready) return;
    running = { ...next, number: ++number };
    next = undefined;
    worker.postMessage(running);
    clock = setTimeout(() => {
      end();
      parts.onTooLong();
      go();
    }, PATIENCE_MS);
  };
  return {
    check: (wish) => {
      next = wish;
      clearTimeout(quiet);
      quiet = setTimeout(go, QUIET_MS);
    },
    stop: () => {
      clearTimeout(quiet);
      next = undefined;
      end();
    },
  };
};
