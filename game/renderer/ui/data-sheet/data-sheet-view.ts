/** What can be done on the page that says what is kept. */
export type DataSheetIntent = { readonly kind: 'close' } | { readonly kind: 'print' };
