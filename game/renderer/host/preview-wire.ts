/** Hears of each save from the server that this page came from. */
import { PREVIEW_PATH, type PreviewNews, type ScenarioFolder, previewNews } from '../../core/contract/contract.ts';

const AGAIN_MS = 500;

/** The news with pictures as bytes. */
export type News = Omit<PreviewNews, 'folder'> & { readonly folder: ScenarioFolder };
export type Heard = { readonly kind: 'news'; readonly news: News } | { readonly kind: 'silence' };

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

const withBytes = (news: PreviewNews): News => {
  const pictures = Object.entries(news.folder.pictures).map(([name, base64]) => [name, bytesOf(base64)] as const);
  return { ...news, folder: { ...news.folder, pictures: Object.fromEntries(pictures) } };
};

/** Asks for what comes next as long as the page lives: the server answers when there is something new. */
export const hearPreview = (heard: (what: Heard) => void): void => {
  const ask = async (after: number): Promise<void> => {
    let known = after;
    try {
      const response = await fetch(`${PREVIEW_PATH}?after=${after}`, { cache: 'no-store' });
      if (response.status !== 200 && response.status !== 204) throw new Error(`answered ${response.status}`);
      if (response.status === 200) {
        const news = previewNews.parse(await response.json());
        known = news.n;
        heard({ kind: 'news', news: withBytes(news) });
      }
      // Nothing new for a while (204) is asked again at once.
      void ask(known);
    } catch {
      // The command was stopped, or is about to be started again; or something else answers at its address.
      // Once it answers again, what there is then is told anew.
      known = -1;
      heard({ kind: 'silence' });
      setTimeout(() => void ask(known), AGAIN_MS);
    }
  };
  void ask(-1);
};
