import '../../core/contract/jitless.ts';
import { explorer } from '../../core/authoring/explore/explore.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { drive } from './drive.ts';

type Asked =
  { readonly kind: 'begin'; readonly scenario: Scenario; readonly limit: number } | { readonly kind: 'stop' };

let stopped = false;

/** Explores a scenario off the window's thread. What is known when it is stopped is told all the same. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'stop') stopped = true;
  else
    void drive(
      explorer(data.scenario, { limit: data.limit }),
      () => stopped,
      (said) => self.postMessage(said),
    );
});

self.postMessage({ kind: 'ready' });
