/** A class in its worker: what is asked of it is answered in turn; long work tells how far it is. */
import type { ClassWish as ExampleWish } from '../../../core/authoring/example-class/example-class.ts';
import type { ClassDebrief, Sitting } from '../../../core/debrief/class/class.ts';
import type { WorthJob } from '../../../core/debrief/class/class-worth.ts';
import type { SessionBatch } from '../../../core/debrief/exports/exports.ts';
import type { OpenThere } from '../../../core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Refused, Session, SessionFileBrought, Usable } from '../../../core/session/session.ts';
import type { BroughtFile } from '../../ui/ui.tsx';

/** What the files came to, before anybody knows their scenario. */
export type FilesFound = {
  /** Id of the scenario that most were played in; undefined where nothing can be used. */
  readonly scenario: string | undefined;
  readonly refused: readonly Refused[];
  readonly mended: readonly Pick<Usable, 'name' | 'problems'>[];
  /** One for each session that can be used: what stands for it, and the language it was played in. */
  readonly keys: readonly string[];
  readonly languages: readonly string[];
};

/** The class, and the two sessions that its contrast is about. */
export type Measured = { readonly debrief: ClassDebrief; readonly pair: readonly Sitting[] };

export type Sampled = {
  readonly jobs: readonly WorthJob[];
  readonly sessions: readonly (readonly [number, Session])[];
};

export type Writing = 'sessionsCsv' | 'decisionsCsv' | 'statements';

type Answers = {
  readonly files: { readonly ask: { readonly files: readonly BroughtFile[] }; readonly answer: FilesFound };
  readonly texts: { readonly ask: { readonly texts: readonly SessionFileBrought[] }; readonly answer: FilesFound };
  readonly example: {
    readonly ask: { readonly scenario: Scenario; readonly wish: ExampleWish };
    readonly answer: FilesFound;
  };
  readonly measure: {
    readonly ask: { readonly scenario: Scenario; readonly language: string; readonly association: boolean };
    readonly answer: Measured;
  };
  readonly association: { readonly ask: { readonly association: boolean }; readonly answer: Measured };
  readonly sampled: { readonly ask: object; readonly answer: Sampled };
  readonly session: { readonly ask: { readonly session: number }; readonly answer: Session };
  readonly open: { readonly ask: { readonly session: number }; readonly answer: readonly OpenThere[] };
  readonly batches: { readonly ask: { readonly withTexts: boolean }; readonly answer: readonly SessionBatch[] };
  readonly write: {
    readonly ask: { readonly what: Writing; readonly withTexts: boolean };
    readonly answer: string;
  };
};

export type ClassDesk = {
  /** Never answers once the desk is closed; rejects where the worker breaks, and from then on at once. */
  readonly ask: <K extends keyof Answers>(kind: K, asked: Answers[K]['ask']) => Promise<Answers[K]['answer']>;
  /** Ends whatever it is doing; the class is gone with it. */
  readonly close: () => void;
};

type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number | undefined }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown };

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

/** Starts the worker. `onProgress` hears of whatever is under way: how much of it is done, of how much where that is known. */
export const openClassDesk = (
  start: () => Worker,
  onProgress: (done: number, of: number | undefined) => void,
): ClassDesk => {
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | undefined;
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'ready') resolve();
      else if (data.kind === 'progress') onProgress(data.done, data.of);
      else {
        waiting.get(data.id)?.resolve(data.value as never);
        waiting.delete(data.id);
      }
    });
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    broken = new Error(event.message ?? '');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  return {
    ask: async (kind, what) => {
      if (broken !== undefined) throw broken;
      const id = asked++;
      const answered = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }));
      // Before it is ready a message would wait as well, but whoever breaks while loading is heard by who asked.
      void ready.then(() => worker.postMessage({ id, asked: { kind, ...what } }));
      return answered;
    },
    close: () => {
      waiting.clear();
      worker.terminate();
    },
  };
};
