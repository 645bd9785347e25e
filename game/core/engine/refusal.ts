/** Why something cannot be done: one closed list, read by the week panel, the command line and the tests alike. */

import type { Hat } from '../scenario/vocabulary.ts';
export type Refusal =
  | { readonly code: 'hours-short'; readonly need: number; readonly left: number }
  | { readonly code: 'funds-short'; readonly need: number; readonly left: number }
  | { readonly code: 'energy-short'; readonly need: number; readonly left: number }
  | { readonly code: 'wrong-hat'; readonly hat: Hat }
  | { readonly code: 'hat-worn'; readonly hat: Hat }
  | { readonly code: 'told-count'; readonly most: number }
  | { readonly code: 'not-yet'; readonly reason: string | undefined }
  | { readonly code: 'not-present'; readonly actor: string }
  | { readonly code: 'wrong-actor'; readonly actors: readonly string[] }
  | { readonly code: 'done-already' }
  | { readonly code: 'asked-already' }
  | { readonly code: 'not-heard'; readonly actor: string; readonly interest: string }
  | { readonly code: 'too-soon'; readonly until: number }
  | { readonly code: 'no-backing'; readonly cover: number; readonly need: number }
  | { readonly code: 'sheet-thin'; readonly ready: number; readonly need: number }
  | { readonly code: 'sheet-before'; readonly agreement: string }
  | { readonly code: 'not-confided' }
  | { readonly code: 'own-role'; readonly hat: Hat }
  | { readonly code: 'cleared-already' }
  | { readonly code: 'not-open'; readonly dilemma: string }
  | { readonly code: 'interrupted'; readonly dilemma: string }
  | { readonly code: 'anchor-open'; readonly dilemma: string }
  | { readonly code: 'attention'; readonly from: number }
  | { readonly code: 'granted-already' }
  | { readonly code: 'promise-not-open'; readonly promise: string }
  | { readonly code: 'promise-not-due'; readonly promise: string }
  | { readonly code: 'moved-already'; readonly promise: string }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'draw-too-late' }
  | { readonly code: 'wrong-week'; readonly week: number }
  | { readonly code: 'unknown-id'; readonly id: string }
  | { readonly code: 'game-over' };

export type RefusalCode = Refusal['code'];

/** Either a value or the reason why there is none. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };
