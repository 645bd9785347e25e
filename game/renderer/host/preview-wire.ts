/** Hears of each save from the server that this page came from. */
import { PREVIEW_PATH, type PreviewNews, previewNews } from '../../core/contract/contract.ts';

const AGAIN_MS = 500;

export type Heard = { readonly kind: 'news'; readonly news: PreviewNews } | { readonly kind: 'silence' };

/** Asks for what comes next as long as the page lives: the server answers when there is something new. */
export const hearPreview = (heard: (what: Heard) => void): void => {
  const ask = async (after: number): Promise<void> => {
    let known = after;
    try {
      const response = await fetch(`${PREVIEW_PATH}?after=${after}`, { cache: 'no-store' });
      if (response.status === 200) {
        const news = previewNews.parse(await response.json());
        known = news.n;
        heard({ kind: 'news', news });
      }
      // Nothing new for a while (204) is asked again at once.
      void ask(known);
    } catch {
      // The command was stopped, or is about to be started again.
      heard({ kind: 'silence' });
      setTimeout(() => void ask(known), AGAIN_MS);
    }
  };
  void ask(-1);
};
