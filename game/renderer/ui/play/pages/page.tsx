import type { ReactElement } from 'react';
import type { Page as PageName } from '../at-hand.ts';
import { Charter } from './charter.tsx';
import { Desk } from './desk.tsx';
import { FiguresPage } from './figures.tsx';
import { HatPage } from './hat-page.tsx';
import { Leader } from './leader.tsx';
import { NamesSheet } from './names-sheet.tsx';
import { Notebook } from './notebook.tsx';
import { Objections } from './objections.tsx';
import { People } from './people.tsx';
import { Promises } from './promises.tsx';

const PAGES: Readonly<Record<PageName, () => ReactElement | null>> = {
  desk: Desk,
  hat: HatPage,
  notebook: Notebook,
  people: People,
  objections: Objections,
  promises: Promises,
  leader: Leader,
  sheet: NamesSheet,
  charter: Charter,
  figures: FiguresPage,
};

/** The page that lies over the panel. */
export const Page = ({ name }: { readonly name: PageName }): ReactElement => {
  const Shown = PAGES[name];
  return <Shown />;
};
