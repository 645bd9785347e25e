/** The contents of the file that is open, as an author thinks of them. */
import type { Person } from '../../../../core/view/view.ts';

/** In this order. */
const OUTLINE_GROUPS = [
  'about',
  'people',
  'ties',
  'barriers',
  'actions',
  'dilemmas',
  'agreements',
  'news',
  'storylines',
  'chance',
  'flags',
  'leader',
  'endings',
  'debrief',
] as const;
export type OutlineGroupName = (typeof OUTLINE_GROUPS)[number];

export type OutlineEntry = {
  /** Where it is written, keys joined by dots. */
  readonly path: string;
  /** As the scenario calls it; undefined for a part that has a name of ours, by its key. */
  readonly name: string | undefined;
  readonly line: number;
  readonly mistakes: number;
  readonly portrait: Person['portrait'] | undefined;
};

export type OutlineGroup = {
  readonly group: OutlineGroupName;
  readonly line: number;
  readonly entries: readonly OutlineEntry[];
};

export type OutlineView = {
  /** Of the names; undefined where there are none to know it by. */
  readonly language: string | undefined;
  readonly groups: readonly OutlineGroup[];
  /** The entry in which the cursor stands, or the group where it stands between entries. */
  readonly at: { readonly group: OutlineGroupName; readonly path: string | undefined } | undefined;
};
