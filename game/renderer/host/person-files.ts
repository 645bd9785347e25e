/** Files that the person hands in through the browser's own picker, and files handed out as downloads. */

type Wish = { readonly accept?: string; readonly several?: boolean; readonly folder?: boolean };

/** Asks for files; undefined where the person chose none. Must be called while the person's click is still fresh. */
export const pickFiles = (wish: Wish): Promise<readonly File[] | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    input.accept = wish.accept ?? '';
    input.multiple = wish.several ?? false;
    input.webkitdirectory = wish.folder ?? false;
    const settle = (): void => {
      input.remove();
      resolve(input.files !== null && input.files.length > 0 ? [...input.files] : undefined);
    };
    input.addEventListener('change', settle, { once: true });
    input.addEventListener('cancel', settle, { once: true });
    document.body.append(input);
    input.click();
  });

const FETCHED_MS = 60_000;

/** Hands out a file under a proposed name, as a download. */
export const handOut = (fileName: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads it after this turn, nobody says when.
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_MS);
};
