// Scripts that are put into pages, by their paths within the extension, in the order in which they run.

/** Run by itself on sites set to always. */
export const gateFiles: readonly string[] = ['/gate.js'];

/** Run where a page is to be read. Each does nothing on a page that has it already. */
export const overlayFiles: readonly string[] = ['/gate.js', '/overlay.js'];

/** Run where cards are to be shown. */
export const cardFiles: readonly string[] = ['/card.js'];

/** Run where the panel is to open within the page. */
export const sheetFiles: readonly string[] = [...overlayFiles, '/sheet.js'];
