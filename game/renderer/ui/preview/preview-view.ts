/** What the strip of a preview says. */
import type { Words } from '../../../core/view/view.ts';

export type PreviewStrip =
  | { readonly folder: string; readonly kind: 'waiting' }
  /** `note` is said once about the beginning; empty where there is nothing to say. */
  | { readonly folder: string; readonly kind: 'following'; readonly note: string }
  | { readonly folder: string; readonly kind: 'broken' }
  /** The server does not answer: the command was ended. */
  | { readonly folder: string; readonly kind: 'silent' }
  /** From this decision on nothing applies any more. */
  | { readonly folder: string; readonly kind: 'stopped'; readonly line: string; readonly why: Words | undefined };
