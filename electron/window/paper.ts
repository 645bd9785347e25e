import type { WebContents } from 'electron';

/** A window's page as its print style shows it: A4 unless that says otherwise, tagged so that it can be read aloud. */
export const printedPage = (contents: WebContents): Promise<Uint8Array> =>
  contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
  });
